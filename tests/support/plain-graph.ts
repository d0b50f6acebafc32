import { tight, type Validity } from '../../src/domain/validity.ts';

/** A relation of a small graph in plain memory; its years are those between which it began and ended, null where unknown. */
export interface PlainRelation {
  readonly from: number;
  readonly to: number;
  readonly type: 'OVERSEES' | 'PART_OF' | 'MEMBER_OF' | 'LOCATED_IN';
  readonly startFrom: number | null;
  readonly startTo: number | null;
  readonly endFrom: number | null;
  readonly endTo: number | null;
  /** The years of which single sources speak, where nothing tells of the time between them; null: nothing of the kind. */
  readonly seen: readonly number[] | null;
  readonly source: 'a' | 'b';
  readonly knownIn: number;
}

/** What is asked of relations; null is nothing asked. */
export interface PlainQuestion {
  readonly asOf: readonly [firstYear: number, lastYear: number] | null;
  readonly certainty: 'DEFINITELY' | 'POSSIBLY' | 'NO' | null;
  readonly source: string | null;
  readonly knownAt: number | null;
}

/** Years enough on both sides to stand for "before everything" and "after everything". */
const [FIRST, LAST] = [2000, 2025];

/**
 * Whether a relation held within some years, found by going through every history that its years allow: what all of them say
 * is certain. Written without the program's own arithmetic of bounds.
 */
export function certaintyOf(
  relation: PlainRelation,
  [from, to]: readonly [number, number],
): 'DEFINITELY' | 'POSSIBLY' | 'NO' {
  let [held, not] = [false, false];
  for (let start = relation.startFrom ?? FIRST; start <= (relation.startTo ?? LAST); start++) {
    for (let end = Math.max(start, relation.endFrom ?? FIRST); end <= (relation.endTo ?? LAST); end++) {
      if (start <= to && end >= from) held = true;
      else not = true;
    }
  }
  if (!held) return 'NO';
  if (relation.seen !== null)
    return relation.seen.some((year) => year >= from && year <= to) ? 'DEFINITELY' : 'POSSIBLY';
  return not ? 'POSSIBLY' : 'DEFINITELY';
}

/** The relations that fulfil a question. */
export function matchingRelations(
  relations: readonly PlainRelation[],
  question: PlainQuestion,
): readonly PlainRelation[] {
  return relations.filter((relation) => {
    if (question.source !== null && relation.source !== question.source) return false;
    if (question.knownAt !== null && relation.knownIn > question.knownAt) return false;
    if (question.asOf === null) return true;
    const certainty = certaintyOf(relation, question.asOf);
    return question.certainty === null ? certainty !== 'NO' : certainty === question.certainty;
  });
}

/** Every path without a repeated node, as the places of its relations in the list, shortest first. */
export function pathsBetween(
  relations: readonly PlainRelation[],
  from: number,
  to: number,
  maxHops: number,
): number[][] {
  let [paths, open] = [[] as number[][], [{ at: from, seen: [from], path: [] as number[] }]];
  for (let hop = 0; hop <= maxHops; hop++) {
    paths = [...paths, ...open.filter(({ at }) => at === to).map(({ path }) => path)];
    open = open
      .filter(({ at }) => at !== to)
      .flatMap(({ at, seen, path }) =>
        relations.flatMap((relation, place) => {
          const next = relation.from === at ? relation.to : relation.to === at ? relation.from : null;
          return next === null || seen.includes(next)
            ? []
            : [{ at: next, seen: [...seen, next], path: [...path, place] }];
        }),
      );
  }
  return paths;
}

/** Whether some one year lies within the widest time of every relation. */
export function overlap(relations: readonly PlainRelation[]): boolean {
  for (let year = FIRST; year <= LAST; year++) {
    if (relations.every((relation) => certaintyOf(relation, [year, year]) !== 'NO')) return true;
  }
  return false;
}

/** The nodes around one, nearest first, by id within a layer; nodes with more than `hubLimit` relations are not gone through. */
export function neighborsOf(
  relations: readonly PlainRelation[],
  all: readonly PlainRelation[],
  centre: number,
  hops: number,
  direction: string,
  hubLimit: number,
): readonly number[] {
  const degree = (node: number) => all.filter(({ from, to }) => from === node || to === node).length;
  let [found, edge] = [[centre], [centre]];
  for (let hop = 0; hop < hops; hop++) {
    const open = hop === 0 ? edge : edge.filter((node) => degree(node) <= hubLimit);
    const reached = relations.flatMap(({ from, to }) => [
      ...(direction !== 'IN' && open.includes(from) ? [to] : []),
      ...(direction !== 'OUT' && open.includes(to) ? [from] : []),
    ]);
    edge = [...new Set(reached)].filter((node) => !found.includes(node)).sort((a, b) => a - b);
    found = [...found, ...edge];
  }
  return found;
}

/** The bounds of a relation as the program stores them. */
export function boundsOf({ startFrom, startTo, endFrom, endTo, seen }: PlainRelation): Validity {
  const first = (year: number | null) => (year === null ? null : year * 10000 + 101);
  const last = (year: number | null) => (year === null ? null : year * 10000 + 1231);
  const bounds = { startMin: first(startFrom), startMax: last(startTo), endMin: first(endFrom), endMax: last(endTo) };
  const certain = seen?.map((year) => ({ from: first(year)!, to: last(year)! })) ?? null;
  return { ...tight(bounds), certain };
}
