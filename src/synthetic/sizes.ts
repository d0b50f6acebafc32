import type { SizeClass } from '../domain/attributes.ts';
import type { Draws } from './random.ts';
import { SIZE_RULES, sizeClassOf, type SizeRule } from './size-rules.ts';
import { Weighted } from './weighted.ts';

/** Small and micro firms are 95.2 % of enterprises (census of 2013); the split within, and of the others, is chosen. */
export const SIZE_SHARES = new Weighted<SizeClass>([
  ['LARGE', 0.7],
  ['MEDIUM', 4.1],
  ['SMALL', 27.5],
  ['MICRO', 67.7],
]);

/** How large a firm is. */
export interface Size {
  readonly staff: number;
  /** By the rules of 2011, from its staff, revenue and assets. */
  readonly sizeClass: SizeClass;
}

/** Where industries are not measured by staff, a firm of a class has as many as other firms have. */
const STAFF_ELSEWHERE = SIZE_RULES.OTHER;

const ABOVE: Readonly<Record<SizeClass, 'large' | 'medium' | 'small' | null>> = {
  LARGE: null,
  MEDIUM: 'large',
  SMALL: 'medium',
  MICRO: 'small',
};
const FROM: Readonly<Record<SizeClass, 'large' | 'medium' | 'small' | null>> = {
  LARGE: 'large',
  MEDIUM: 'medium',
  SMALL: 'small',
  MICRO: null,
};

/** Draws staff, revenue and assets such that the classes come out in their shares, and the class from these by the rules. */
export function drawSize(draws: Draws, rule: SizeRule): Size {
  const wanted = SIZE_SHARES.at(draws.unit());
  const limits = SIZE_RULES[rule];
  const first = within(draws, wanted, limits, 0);
  const second = within(draws, wanted, limits, 1);
  const staff = limits.byStaff ? first : within(draws, wanted, STAFF_ELSEWHERE, 0);
  return { staff, sizeClass: sizeClassOf(limits, first, second) };
}

/** Few are near the upper bound of their class, and very few far up in the highest: a power of an even draw. */
const POWER: Readonly<Record<SizeClass, number>> = { LARGE: 8, MEDIUM: 2, SMALL: 3, MICRO: 2 };
/** How many times its lower bound the largest of a class without an upper one can reach. */
const REACH = 7;

function within(draws: Draws, wanted: SizeClass, limits: (typeof SIZE_RULES)[SizeRule], measure: 0 | 1): number {
  const unit = draws.unit();
  let rise = unit;
  for (let times = 1; times < POWER[wanted]; times++) rise *= unit;
  const from = FROM[wanted];
  const above = ABOVE[wanted];
  const low = Math.max(1, from === null ? 1 : (limits[from][measure] ?? 1));
  const high = above === null ? low * REACH : (limits[above][measure] ?? low * REACH);
  return Math.floor(low + (high - low) * rise);
}
