import type { Claim } from '../../domain/claim.ts';
import { claimGather, claimStillMentions, type ClaimStillMentionsRow } from '../../generated/cypher.ts';
import { claimFromProperties } from '../layout/claim.ts';
import { DESCRIBING, storedClaims, type ClaimReader } from './claim-reader.ts';
import type { ReadStored } from './read-stored.ts';
import { mattersOf, type Affected } from './refresh-views.ts';

/** What views are to be made anew, after which changes of claims. */
export interface Gathering extends Affected {
  /** The claims that changed. */
  readonly claims: readonly string[];
  /** For each entity that was there before, the sources of the changed claims that speak of it. */
  readonly spoken: ReadonlyMap<string, readonly string[]>;
}

/**
 * The stored claims, where what making some views anew needs of them is read at once: each statement costs more than most of
 * them find. Whatever else is asked for is read then.
 */
export async function gatherClaims(read: ReadStored, gathering: Gathering): Promise<ClaimReader> {
  const stored = storedClaims(read);
  const { entities, relations, claims, spoken } = gathering;
  const matters = new Set(mattersOf(gathering));
  const [found] = await read(claimGather, {
    predicates: DESCRIBING,
    ids: [...entities],
    relations: [...relations],
    claims,
    matters: [...matters],
  });
  const { describing, related, disputed, conflicts } = found!;
  const said = describing.map(claimFromProperties);
  const onRelations = related.map((claim) => ({
    claim: claimFromProperties(claim),
    relation: String(claim['relation']),
  }));
  // A statement of its own: in one with the rest, both take the database longer to plan than apart.
  const rows = [...spoken].map(([id, sources]) => ({ id, sources }));
  const mentions = rows.length === 0 ? [] : await read(claimStillMentions, { rows });
  const sources = mentions.map((one) => sourcesOf(one, spoken));
  const lookedAt = new Set([...claims, ...onRelations.map(({ claim }) => claim.id)]);
  const disputes = disputed as unknown as readonly { readonly claim: string; readonly dispute: string }[];
  return {
    ...stored,
    describing: known(entities, grouped(said.map((claim): [string, Claim] => [claim.subject!, claim])), (ids) =>
      stored.describing(ids),
    ),
    mentions: known(new Set(spoken.keys()), new Map(sources), (ids) => stored.mentions(ids)),
    ofRelations: known(
      relations,
      grouped(onRelations.map(({ claim, relation }): [string, Claim] => [relation, claim])),
      (ids) => stored.ofRelations(ids),
    ),
    disputesOn: async (ids) => {
      if (ids.some((id) => !lookedAt.has(id))) return stored.disputesOn(ids);
      const asked = new Set(ids);
      return [...new Set(disputes.flatMap(({ claim, dispute }) => (asked.has(claim) ? [dispute] : [])))];
    },
    conflictsOn: async (asked) => (asked.every((one) => matters.has(one)) ? conflicts : stored.conflictsOn(asked)),
  };
}

type ById<T> = ReadonlyMap<string, readonly T[]>;

/** Answers from what was found of the ids that were looked at, and asks for the rest. */
function known<T>(
  lookedAt: ReadonlySet<string>,
  found: ById<T>,
  ask: (ids: readonly string[]) => Promise<ById<T>>,
): (ids: readonly string[]) => Promise<ById<T>> {
  return async (ids) => {
    const others = ids.filter((id) => !lookedAt.has(id));
    const answers = new Map(others.length === 0 ? [] : await ask(others));
    for (const id of ids) if (found.has(id)) answers.set(id, found.get(id)!);
    return answers;
  };
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ById<T> {
  const groups = new Map<string, T[]>();
  for (const [key, one] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** The sources that speak of an entity: those that it names, but of the changed claims' those that still do. */
function sourcesOf(
  { id, sources, mentioning }: ClaimStillMentionsRow,
  spoken: Gathering['spoken'],
): readonly [string, readonly string[]] {
  return [id, [...sources.filter((source) => spoken.get(id)?.includes(source) !== true), ...mentioning]];
}
