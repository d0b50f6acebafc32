import { shuffled } from './permutation.ts';
import { Draws, streamOf } from './random.ts';
import { Weighted } from './weighted.ts';

/** Firms and the people who run them come in blocks, so that any of them can be worked out by itself. */
export const BLOCK_FIRMS = 1_000;
/** As many people belong to a block: those who head its firms, some 800, and others. */
export const BLOCK_PEOPLE = 900;

const HEADSHIPS = streamOf('headships');
const ORDER = streamOf('order of firms in a block');
const CAP = 30;

/**
 * How many firms one person is the legal representative of. One to five as counted by name in a sample of the city's
 * registration; the rest of 0.8 % falls as k to the power −3.2, cut off at 30.
 */
export const FIRMS_PER_HEAD = new Weighted<number>([[1, 86.1], [2, 9.2], [3, 2.4], [4, 1.0], [5, 0.5], ...tail(0.8)]);

// 16/5 = 3 + 1/5, and k to 1/5 is taken from a straight line through known values: no machine's power function is asked.
function tail(share: number): readonly (readonly [number, number])[] {
  const weights = Array.from({ length: CAP - 5 }, (_, index) => index + 6).map((k) => [
    k,
    1 / (k * k * k * fifthRoot(k)),
  ]);
  const total = weights.reduce((sum, [, weight]) => sum + weight!, 0);
  return weights.map(([k, weight]) => [k!, (share * weight!) / total] as const);
}

function fifthRoot(value: number): number {
  let root = 1.5;
  for (let step = 0; step < 30; step++) root -= (root - value / (root * root * root * root)) / 5;
  return root;
}

/** Who heads which firms of a block, by the places of people and firms in it. */
export interface BlockOfFirms {
  readonly firms: number;
  readonly people: number;
  /** How many of its people head a firm; they stand first. */
  readonly heads: number;
  /** For each firm the person who heads it. */
  readonly headOf: Uint16Array;
}

/** How many people belong to a block of so many firms. */
export function peopleIn(firms: number): number {
  return firms === 0 ? 0 : Math.max(1, Math.ceil((firms * BLOCK_PEOPLE) / BLOCK_FIRMS));
}

/** The block of this number, of so many firms. */
export function blockOfFirms(seed: number, block: number, firms: number): BlockOfFirms {
  const draws = new Draws(seed, HEADSHIPS, block);
  const people = peopleIn(firms);
  const headOf = new Uint16Array(firms);
  let [person, dealt] = [0, 0];
  while (dealt < firms) {
    const left = firms - dealt;
    const wanted = FIRMS_PER_HEAD.at(draws.unit());
    // Nobody is left to head the rest but the last.
    const count = person === people - 1 ? left : Math.min(wanted, left);
    for (let i = 0; i < count; i++) headOf[shuffled(seed ^ block, ORDER, firms, dealt + i)] = person;
    dealt += count;
    person++;
  }
  return { firms, people, heads: person, headOf };
}
