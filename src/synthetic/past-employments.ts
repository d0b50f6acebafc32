import type { ClaimRow, RelationRow } from '../domain/register.ts';
import { bigFirm } from './big-firms.ts';
import type { City } from './city.ts';
import { drawDateIn, drawYear, yearOf } from './dates.ts';
import { Draws, streamOf } from './random.ts';
import { claimsOn } from './second-opinions.ts';
import { Weighted } from './weighted.ts';

const PAST = streamOf('past employments');

/** How many former employers the register knows of one person, and how many of these are of the big ones; chosen. */
export const FORMER_EMPLOYERS = new Weighted<number>([
  [0, 53],
  [1, 38],
  [2, 9],
]);
export const AT_BIG_FIRM = 0.4;

/** Where the person of this index formerly worked. */
export function* pastEmployments(city: City, person: number): Generator<RelationRow> {
  const draws = new Draws(city.seed, PAST, person);
  const count = FORMER_EMPLOYERS.at(draws.unit());
  let known = -1;
  for (let number = 0; number < count; number++) {
    const firm = draws.chance(AT_BIG_FIRM) ? bigFirm(city, draws.unit()) : draws.below(city.firms);
    const claims = claimsOn(draws, formerly(draws));
    if (firm !== known)
      yield { from: city.id.person(person), type: 'FORMERLY_WORKED_AT', to: city.id.firm(firm), claims };
    known = firm;
  }
}

/** How many of them nobody dates; chosen. */
export const UNDATED_PAST = 0.35;

/** Undated, or with its end, or with its beginning too. */
function formerly(draws: Draws): ClaimRow {
  const unit = draws.unit();
  if (unit < UNDATED_PAST) return { tense: 'FORMER' };
  const end = drawDateIn(draws, drawYear(draws, 1992));
  if (unit < 0.7) return { tense: 'FORMER', end };
  return { tense: 'FORMER', start: drawDateIn(draws, yearOf(end) - 1 - draws.below(8)), end };
}
