import { RELATION_TYPES } from '../../../src/domain/relation-types.ts';
import {
  NeighboursDocument,
  TiesOfDocument,
  type EntityKind,
  type NeighboursQuery,
  type NeighboursQueryVariables,
} from '../generated/operations.ts';
import { quotaOf, restOf, type Group } from '../scene/quota.ts';
import { ask, type Answer } from './ask.ts';

/** Which neighbours are wanted. */
export interface Wanted {
  /** The entities that are on the scene already. */
  readonly shown: readonly string[];
  readonly asOf: string | null;
  /** How many at most. */
  readonly most: number;
  /** Only these types and directions, written as {@link groupName} does; all where null. */
  readonly groups: readonly string[] | null;
}

/** An entity that was not on the scene. */
export interface Neighbour {
  readonly id: string;
  readonly kind: EntityKind;
}

/** What an expansion found. */
export interface Found {
  readonly added: readonly Neighbour[];
  /** How many there were to add. */
  readonly total: number;
}

/** The most relations that the server tells of in one answer. */
export const PAGE = 100;

const SYMMETRIC = new Set<string>(RELATION_TYPES.filter(({ symmetric }) => symmetric).map(({ type }) => type));

/** A group as a word: `OUT HEADS`. */
export function groupName({ type, direction }: Pick<Group, 'type' | 'direction'>): string {
  return `${direction} ${type}`;
}

/** The relations of an entity by type and direction, as of a time. None is told to be shown. */
export async function relationGroupsOf(
  id: string,
  asOf: string | null,
  signal?: AbortSignal,
): Promise<readonly Group[]> {
  const { data } = await ask(TiesOfDocument, { id, asOf }, signal);
  return groupsOf((data.neighborhood?.ties ?? []).map((counted) => ({ ...counted, shown: 0 })));
}

/** The groups of relations as people are shown them: what reads the same both ways has no direction. */
export function groupsOf(counted: readonly Group[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { type, direction: given, count, shown } of counted) {
    const direction = SYMMETRIC.has(type) ? 'ANY' : given;
    const name = groupName({ type, direction });
    const before = groups.get(name) ?? { type, direction, count: 0, shown: 0 };
    groups.set(name, { ...before, count: before.count + count, shown: before.shown + shown });
  }
  return [...groups.values()];
}

/**
 * The next neighbours of an entity, a fair share of each type, in the order of the relations' ids: the same data and scene
 * give the same neighbours.
 */
export async function nextNeighbours(
  id: string,
  all: readonly Group[],
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Found> {
  const groups = all.filter((group) => wanted.groups?.includes(groupName(group)) ?? true);
  const quota = quotaOf(groups, wanted.most);
  const found = await Promise.all(groups.map((group, index) => newOnes(id, group, quota[index]!, wanted, signal)));
  const added = [...new Map(found.flat().map((neighbour) => [neighbour.id, neighbour])).values()];
  const total = groups.reduce((sum, group) => sum + restOf(group), 0);
  const complete = groups.every((group, index) => quota[index]! >= restOf(group));
  return { added, total: complete ? added.length : total };
}

async function newOnes(
  id: string,
  { type, direction }: Group,
  most: number,
  { shown, asOf }: Wanted,
  signal?: AbortSignal,
): Promise<readonly Neighbour[]> {
  const found = new Map<string, Neighbour>();
  if (most === 0) return [];
  const there = new Set(shown);
  const first = Math.min(PAGE, most + shown.length);
  for await (const far of farEnds({ id, types: [type], direction, asOf, first }, signal)) {
    if (!there.has(far.id)) found.set(far.id, far);
    if (found.size >= most) break;
  }
  return [...found.values()];
}

type RelationsPage = NonNullable<NeighboursQuery['entity']>['relations'];

/** Who stands at the far ends of an entity's relations, in the order of these; asked for page by page, as far as one goes. */
export async function* farEnds(
  variables: Omit<NeighboursQueryVariables, 'after'>,
  signal?: AbortSignal,
): AsyncGenerator<Neighbour> {
  let after: string | null = null;
  do {
    const { data }: Answer<NeighboursQuery> = await ask(NeighboursDocument, { ...variables, after }, signal);
    const page: RelationsPage | undefined = data.entity?.relations;
    for (const { from, to } of page?.nodes ?? []) {
      const far = from.id === variables.id ? to : from;
      if (far.id !== variables.id) yield far;
    }
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
