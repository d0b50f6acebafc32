import type { EntityRow, RelationRow } from '../../src/domain/register.ts';
import { CityCounts } from '../../src/synthetic/city-counts.ts';
import { cityOf, type City } from '../../src/synthetic/city.ts';
import { entityRows } from '../../src/synthetic/entity-rows.ts';
import { relationRows } from '../../src/synthetic/relation-rows.ts';

/** A made-up city, all of it. */
export interface WholeCity {
  readonly city: City;
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
}

/** All rows of a city of so many firms. */
export function wholeCity(firms: number, seed = 1): WholeCity {
  const city = cityOf(firms, seed);
  return { city, entities: [...entityRows(city)], relations: [...relationRows(city)] };
}

/** What the rows of a city come to, each changed as wished. */
export function countsOf({ city, entities, relations }: WholeCity): CityCounts {
  const counts = new CityCounts(city);
  for (const row of entities) counts.addEntity(row);
  for (const row of relations) counts.addRelation(row);
  return counts;
}
