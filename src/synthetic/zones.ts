import type { City } from './city.ts';
import { DISTRICTS } from './districts.ts';
import { drawBrand } from './firm-names.ts';
import { Draws, streamOf } from './random.ts';

const ZONE = streamOf('zone');
const KINDS = ['工业园区', '科技园', '经济开发区', '创意产业园', '物流园区'];

/** The districts of all zones, in order of their index. */
const DISTRICT_OF_ZONE = DISTRICTS.items.flatMap(({ zones }, place) => Array.from({ length: zones }, () => place));
const FIRST_ZONE = DISTRICTS.items.map((_, place) => DISTRICT_OF_ZONE.indexOf(place));

/** A zone or park, from its index. */
export interface Zone {
  readonly name: string;
  /** Its place among the districts. */
  readonly district: number;
}

/** The zone of this index. */
export function zoneAt({ seed }: City, index: number): Zone {
  const draws = new Draws(seed, ZONE, index);
  const district = DISTRICT_OF_ZONE[index]!;
  return { name: `上海${DISTRICTS.items[district]!.short}${drawBrand(draws)}${draws.of(KINDS)}`, district };
}

/** The index of a zone of a district; the first of them are likelier, by the square of an even draw. */
export function zoneIn(district: number, unit: number): number {
  return FIRST_ZONE[district]! + Math.floor(unit * unit * DISTRICTS.items[district]!.zones);
}
