import { registrationCheck } from '../domain/uscc.ts';
import type { SizeClass } from '../domain/attributes.ts';
import type { City } from './city.ts';
import { drawDateIn, drawYear } from './dates.ts';
import { DISTRICTS } from './districts.ts';
import { drawFirmName } from './firm-names.ts';
import { INDUSTRIES } from './industries.ts';
import { OWNERSHIPS } from './ownerships.ts';
import { shuffled } from './permutation.ts';
import { Draws, streamOf } from './random.ts';
import { drawSize } from './sizes.ts';

const FIRM = streamOf('firm');
const FOUNDING = streamOf('founding of a firm');
const DISTRICT = streamOf('district of a firm');
const OWNERSHIP = streamOf('ownership of a firm');

/** A division that no office has: a registration number under it is of no firm. */
export const NO_DIVISION = '319900';
const FIRST_FOREIGN_NUMBER = 40_000_000;
const EARLIEST = 1985;

/** What a firm is, from its index. */
export interface Firm {
  readonly name: string;
  readonly registrationNumber: string;
  readonly ownership: string;
  readonly industry: string;
  readonly sizeClass: SizeClass;
  readonly staff: number;
}

/** The firm of this index. */
export function firmAt(city: City, index: number): Firm {
  const { seed, firms } = city;
  const draws = new Draws(seed, FIRM, index);
  const place = shuffled(seed, OWNERSHIP, firms, index);
  const { word, foreign } = OWNERSHIPS.items[OWNERSHIPS.dealt(place, firms)]!;
  const industry = INDUSTRIES.at(draws.unit());
  const { staff, sizeClass } = drawSize(draws, industry.rule);
  return {
    name: drawFirmName(draws, industry, word === 'joint-stock'),
    // Foreign ownerships are dealt first, so their places are a row without a gap.
    registrationNumber: registrationNumber(foreign ? FIRST_FOREIGN_NUMBER + place : index + 1),
    ownership: word,
    industry: industry.code,
    sizeClass,
    staff,
  };
}

/** The district of the firm of this index, as its place among the districts. */
export function districtOf({ seed, firms }: City, index: number): number {
  return DISTRICTS.dealt(shuffled(seed, DISTRICT, firms, index), firms);
}

/** When the firm of this index was founded, as precisely as the register knows. */
export function foundedOn({ seed }: City, index: number): string {
  const draws = new Draws(seed, FOUNDING, index);
  return drawDateIn(draws, drawYear(draws, EARLIEST));
}

function registrationNumber(serial: number): string {
  const body = NO_DIVISION + String(serial).padStart(8, '0');
  return body + registrationCheck(body)!;
}
