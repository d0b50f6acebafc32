import type { Judgement } from './judgement.ts';
import { isSynthetic } from './synthetic.ts';

/** What is judged of two entities, as far as it decides which ids stand for one entity. */
export interface Judged {
  readonly left: string;
  readonly right: string;
  readonly verdict: Judgement;
  /** Those of the two that changes alone had added. */
  readonly added: readonly string[];
}

/**
 * The id of the entity that each id in judgements of SAME stands for. It is that of the cluster which comes first: an id of a
 * source before an invented one, one of a file or a register before one that changes added, and then the lower one. So it
 * depends on what is judged, and not on the order in which that was done.
 */
export function canonicalIds(judgements: readonly Judged[]): ReadonlyMap<string, string> {
  const neighbours = sameAs(judgements);
  const added = new Set(judgements.flatMap((one) => one.added));
  const canonical = new Map<string, string>();
  for (const id of neighbours.keys()) {
    if (canonical.has(id)) continue;
    const cluster = [id, ...reach(neighbours, id).keys()];
    const first = cluster.reduce((one, other) => (comesFirst(one, other, added) ? one : other));
    for (const member of cluster) canonical.set(member, first);
  }
  return canonical;
}

/** The judgements of SAME that lead from one entity to another, as few as there can be; null where none do. */
export function wayBetween<One extends Judged>(
  judgements: readonly One[],
  from: string,
  to: string,
): readonly One[] | null {
  const before = reach(sameAs(judgements), from);
  if (!before.has(to)) return null;
  const way: One[] = [];
  for (let id = to; id !== from;) {
    const { by, id: earlier } = before.get(id)!;
    way.unshift(by as One);
    id = earlier;
  }
  return way;
}

/** A judgement of DIFFERENT on two entities that others make one, and these. */
export interface Contradiction<One extends Judged> {
  readonly different: One;
  readonly same: readonly One[];
}

/** The first judgement of DIFFERENT that the others contradict; null where there is none. */
export function contradictionIn<One extends Judged>(judgements: readonly One[]): Contradiction<One> | null {
  for (const different of judgements) {
    if (different.verdict !== 'DIFFERENT') continue;
    const same = wayBetween(judgements, different.left, different.right);
    if (same !== null) return { different, same };
  }
  return null;
}

interface Step {
  readonly id: string;
  readonly by: Judged;
}

type Neighbours = ReadonlyMap<string, readonly Step[]>;

function sameAs(judgements: readonly Judged[]): Neighbours {
  const neighbours = new Map<string, Step[]>();
  const add = (from: string, id: string, by: Judged) =>
    neighbours.set(from, [...(neighbours.get(from) ?? []), { id, by }]);
  for (const by of judgements) {
    if (by.verdict !== 'SAME') continue;
    add(by.left, by.right, by);
    add(by.right, by.left, by);
  }
  return neighbours;
}

/** All that can be reached from an id, with the step before each; the nearest first. */
function reach(neighbours: Neighbours, from: string): ReadonlyMap<string, Step> {
  const before = new Map<string, Step>();
  const seen = new Set([from]);
  // A set that grows is gone through to its new end.
  for (const id of seen) {
    for (const { id: next, by } of neighbours.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      before.set(next, { id, by });
    }
  }
  return before;
}

function comesFirst(one: string, other: string, added: ReadonlySet<string>): boolean {
  const rank = (id: string) => (isSynthetic(id) ? 2 : 0) + (added.has(id) ? 1 : 0);
  return rank(one) === rank(other) ? one < other : rank(one) < rank(other);
}
