import { Weighted } from './weighted.ts';

/** Whose a firm is. */
export interface Ownership {
  readonly word: string;
  /** Whether its registration number begins as those with capital from outside do. */
  readonly foreign: boolean;
}

/**
 * Shares in per cent. Of the rows with a currency in a sample of the city's registration, 5.6 had capital in a foreign
 * one: the two kinds with capital from outside stand for that, and 0.7 had a name that ends as joint-stock companies'
 * do. The other shares, and the division of the 5.6, are chosen. Those from outside stand first, for their numbers.
 */
export const OWNERSHIPS = new Weighted<Ownership>([
  [{ word: 'foreign-invested', foreign: true }, 3.6],
  [{ word: 'Hong Kong, Macao or Taiwan-invested', foreign: true }, 2.0],
  [{ word: 'joint-stock', foreign: false }, 0.7],
  [{ word: 'state-owned', foreign: false }, 2.2],
  [{ word: 'collective', foreign: false }, 3.0],
  [{ word: 'mixed', foreign: false }, 1.0],
  [{ word: 'private', foreign: false }, 87.5],
]);
