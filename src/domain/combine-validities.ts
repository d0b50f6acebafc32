import type { Day } from './partial-date.ts';
import { earlier, later, intervalsOf, type Interval, type Validity } from './validity.ts';

/** What one claim gives of the time of a relation. */
export interface Vouched {
  readonly validity: Validity;
  /** Whether it can prove anything: what is inferred, implied by a name or planned cannot. */
  readonly firm: boolean;
  /** Whether an editor prefers it to claims that contradict it. */
  readonly preferred: boolean;
  /** The post it speaks of, as its title says; null where it gives none and may mean any. */
  readonly post: string | null;
}

/**
 * When a relation holds by all claims on it, one or more; their order does not matter.
 * - Possible is what all of them allow together. Where they cannot all be right about the start, or about the end, the
 *   bound is as wide as any of them allows: nothing that a claim allows is ruled out by its rival.
 * - Certain is what a single firm claim vouches for. Two claims, each of a day, say nothing of the days between them. A
 *   claim that another firm one contradicts on one post vouches only for what that one grants too; preferred claims,
 *   where there are any, alone vouch and alone contradict.
 * The same rule as Cypher is in src/query/relation-time.ts.
 */
export function combineValidities(all: readonly Vouched[]): Validity {
  const preferred = all.filter((one) => one.preferred);
  const deciding = preferred.length > 0 ? preferred : all;
  const firm = deciding.filter((one) => one.firm);
  const granted = firm.flatMap((one) => intervalsGranted(one, firm));
  // What nothing vouches for has bounds all the same; they prove nothing.
  const outer = granted.length > 0 ? granted : deciding.map(({ validity }) => outerOf(validity));
  const startMax = outer.reduce<Day | null>((day, { from }) => earlier(day, from), null);
  const endMin = outer.reduce<Day | null>((day, { to }) => later(day, to), null);
  const certain = merge(granted);
  return {
    startMin: possibleFrom(all),
    startMax,
    endMin,
    endMax: possibleTo(all),
    certain: isWhole(certain, startMax, endMin) ? null : certain,
  };
}

function isWhole(intervals: readonly Interval[], from: Day | null, to: Day | null): boolean {
  const [only, ...more] = intervals;
  if (only === undefined) return from === null || to === null;
  return more.length === 0 && only.from === from && only.to === to;
}

function outerOf({ startMax, endMin }: Validity): { readonly from: Day | null; readonly to: Day | null } {
  return { from: startMax, to: endMin };
}

function possibleFrom(all: readonly Vouched[]): Day | null {
  const latest = all.reduce<Day | null>((day, { validity }) => later(day, validity.startMin), null);
  const soonest = all.reduce<Day | null>((day, { validity }) => earlier(day, validity.startMax), null);
  if (latest === null || soonest === null || latest <= soonest) return latest;
  return all.some(({ validity }) => validity.startMin === null)
    ? null
    : Math.min(...all.map(({ validity }) => validity.startMin!));
}

function possibleTo(all: readonly Vouched[]): Day | null {
  const soonest = all.reduce<Day | null>((day, { validity }) => earlier(day, validity.endMax), null);
  const latest = all.reduce<Day | null>((day, { validity }) => later(day, validity.endMin), null);
  if (latest === null || soonest === null || latest <= soonest) return soonest;
  return all.some(({ validity }) => validity.endMax === null)
    ? null
    : Math.max(...all.map(({ validity }) => validity.endMax!));
}

/** What a claim vouches for and its rivals grant: from when the last of them has it begun, to when the first has it end. */
function intervalsGranted({ validity, post }: Vouched, firm: readonly Vouched[]): readonly Interval[] {
  const rivals = firm.filter((other) => isOnePost(post, other.post)).map((other) => other.validity);
  const begun = rivals.filter(({ startMin }) => isAfter(startMin, validity.startMax)).map(({ startMax }) => startMax);
  const over = rivals.filter(({ endMax }) => isAfter(validity.endMin, endMax)).map(({ endMin }) => endMin);
  // A rival that says no day by which it had begun, or until which it lasted, grants none.
  if (begun.includes(null) || over.includes(null)) return [];
  return intervalsOf(validity).map(({ from, to }) => ({
    from: Math.max(from, ...begun.map((day) => day!)),
    to: Math.min(to, ...over.map((day) => day!)),
  }));
}

/** Whether two claims may speak of one post: titles that differ are of two. */
export function isOnePost(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function isAfter(a: Day | null, b: Day | null): boolean {
  return a !== null && b !== null && a > b;
}

/** Intervals in the order of time, those that meet as one, those that follow from others left out. */
function merge(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const merged: Interval[] = [];
  for (const interval of sorted.filter(({ from, to }) => from <= to)) {
    const last = merged.at(-1);
    if (last === undefined || interval.from > last.to) merged.push(interval);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
  }
  const open = sorted.filter(({ from, to }) => from > to);
  const follows = (one: Interval, index: number) =>
    merged.some(({ from, to }) => from <= one.from && to >= one.to) ||
    open.some(
      ({ from, to }, place) =>
        place !== index && from <= one.from && to >= one.to && (from < one.from || to > one.to || place < index),
    );
  return [...merged, ...open.filter((one, index) => !follows(one, index))].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}
