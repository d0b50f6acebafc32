import { nameKey } from './names.ts';
import type { Qualifier } from './vocabulary.ts';

/** A number as a source hedges it; null where it gives a word. */
export interface HedgedNumber {
  readonly value: number | null;
  readonly qualifier: Qualifier;
}

/**
 * Whether two hedged numbers can both be right of one thing at one time. An exact number, and one with no hedge, is that
 * number; "about" reaches a tenth of it up and down; "more than" begins above it and has no end, "at least" begins at it,
 * "less than" ends below it and has no beginning. A word such as "several" can be right beside any number.
 */
export function canBothBeRight(a: HedgedNumber, b: HedgedNumber): boolean {
  const [first, second] = [reachOf(a), reachOf(b)];
  if (first === null || second === null) return true;
  return reaches(first, second) && reaches(second, first);
}

/** A text that two hedged numbers share only if they say the same: exact and unhedged ones do. `words` stand for no number. */
export function hedgedKey({ value, qualifier }: HedgedNumber, words: string): string {
  const hedge = qualifier === 'EXACT' || qualifier === 'NONE_GIVEN' ? '' : qualifier;
  return `${hedge} ${value ?? nameKey(words)}`;
}

interface Reach {
  readonly from: number;
  readonly to: number;
  /** Whether `from` itself is left out. */
  readonly above: boolean;
  /** Whether `to` itself is left out. */
  readonly below: boolean;
}

function reachOf({ value, qualifier }: HedgedNumber): Reach | null {
  if (value === null || qualifier === 'SEVERAL') return null;
  if (qualifier === 'MORE_THAN') return { from: value, to: Infinity, above: true, below: false };
  if (qualifier === 'AT_LEAST') return { from: value, to: Infinity, above: false, below: false };
  if (qualifier === 'LESS_THAN') return { from: -Infinity, to: value, above: false, below: true };
  const slack = qualifier === 'ABOUT' ? Math.abs(value) / 10 : 0;
  return { from: value - slack, to: value + slack, above: false, below: false };
}

/** Whether `b` comes up to where `a` begins. */
function reaches(a: Reach, b: Reach): boolean {
  return a.above || b.below ? b.to > a.from : b.to >= a.from;
}
