import type { BlockOfFirms } from './block-of-firms.ts';
import type { Draws } from './random.ts';
import { Weighted } from './weighted.ts';

/** How many officers a firm has beside its head. The law asks for a director and a supervisor; the shares are chosen. */
export const FURTHER_OFFICERS = new Weighted<number>([
  [0, 40],
  [1, 40],
  [2, 20],
]);

/**
 * The further officers of a firm, by their places in its block: people next to its head, four of whom sit on each
 * other's boards at most, or somebody who heads no firm. So firms hang together in small clusters and never all.
 */
export function furtherOfficers(draws: Draws, { people, heads }: BlockOfFirms, head: number): readonly number[] {
  const count = FURTHER_OFFICERS.at(draws.unit());
  const others = people - heads;
  // The four stay together, or one cluster would reach into the next.
  const four = head - (head % 4);
  const spare = others === 0 ? head : heads + Math.floor((four * others) / heads);
  const found: number[] = [];
  for (let number = 0; number < count; number++) {
    const unit = draws.unit();
    const wanted = unit < 0.5 ? head ^ 1 : unit < 0.6 ? head ^ 2 : spare;
    const officer = [wanted, spare, head ^ 1, head ^ 2, head ^ 3].find(
      (place) => place < people && place !== head && !found.includes(place),
    );
    if (officer !== undefined) found.push(officer);
  }
  return found;
}
