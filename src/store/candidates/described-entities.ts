import type { DescribedEntity, DescribedRelation } from '../../identity/described-entity.ts';
import { ENTITY_KINDS } from '../../domain/vocabulary.ts';
import { candidateDescribe, type CandidateDescribeRow } from '../../generated/cypher.ts';
import type { EntityProperties } from '../layout/entity.ts';
import { namesOf, nameTimesOf, type NameLists, type NameTimeLists } from '../layout/names.ts';
import { batches } from '../write/batches.ts';
import type { ReadStored } from '../write/read-stored.ts';

/** An entity as it is compared, and what others see of it. */
export interface SeenEntity {
  readonly entity: DescribedEntity;
  /** What the identity of others may depend on: the name that is shown; of a place all names, and what it is part of. */
  readonly seen: string;
}

/** The properties of an entity that describe it, as it is compared. */
export const DESCRIBED_BY = [
  ...['kind', 'gender', 'name', 'nameValues', 'nameLangs', 'nameScripts', 'nameKinds', 'nameFamilies', 'nameGivens'],
  ...['nameStarts', 'nameEnds', 'identifierSchemes', 'identifierValues'],
] as const satisfies readonly (keyof EntityProperties)[];

/** How many entities one statement reads. */
const AT_ONCE = 500;

/** Some entities as they are compared; those that are not there are left out. */
export async function describedEntities(read: ReadStored, ids: Iterable<string>): Promise<readonly SeenEntity[]> {
  const found: SeenEntity[] = [];
  for (const some of batches(ids, AT_ONCE)) {
    for (const row of await read(candidateDescribe, { ids: some })) found.push(described(row));
  }
  return found;
}

/** The name of an entity, and the lists of its names side by side. */
type NamesRow = readonly [name: string, ...NameLists, ...NameTimeLists];
type PlaceRow = readonly [id: string, names: readonly string[] | null, wider: readonly (readonly string[] | null)[]];
type RelationRow = readonly [type: string, id: string, name: string, start?: string | null];

function described(row: CandidateDescribeRow): SeenEntity {
  const [name, values, langs, scripts, kinds, families, givens, starts, ends] = row.names as unknown as NamesRow;
  const timesOf = nameTimesOf([starts, ends] as NameTimeLists);
  const kind = ENTITY_KINDS.find((known) => known === row.kind)!;
  const places = row.places as readonly PlaceRow[];
  const [outgoing, incoming] = [row.outgoing as readonly RelationRow[], row.incoming as readonly RelationRow[]];
  const names = row.names[1] === null ? [] : namesOf([values, langs, scripts, kinds, families, givens] as NameLists);
  return {
    entity: {
      id: row.id,
      kind,
      names: names.map((one, index) => ({ ...one, ...timesOf(index) })),
      identifiers: row.schemes.map((scheme, index) => ({ scheme, value: row.codes[index]! })),
      places: places.flatMap(([, near, wider]) => [...(near ?? []), ...wider.flatMap((far) => far ?? [])]),
      relations: [...outgoing.map(relationOf('OUT')), ...incoming.map(relationOf('IN'))],
      start: incoming.find(([type, , , start]) => (type === 'FOUNDED' || type === 'SET_UP') && start)?.[3] ?? null,
      end: row.ended,
      gender: row.gender,
    },
    seen: JSON.stringify(kind === 'PLACE' ? [values, partOf(outgoing)] : name),
  };
}

function relationOf(direction: DescribedRelation['direction']) {
  return ([type, id, name]: RelationRow): DescribedRelation => ({ type, direction, other: { id, name } });
}

function partOf(outgoing: readonly RelationRow[]): readonly string[] {
  return outgoing.flatMap(([type, id]) => (type === 'PART_OF' ? [id] : []));
}
