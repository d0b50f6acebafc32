import type { Claim } from '../../src/domain/claim.ts';
import { claimsOfEntity, claimsOfRelation } from '../../src/domain/register.ts';
import { findFiles } from '../../src/sources/find-files.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { toClaims } from '../../src/sources/to-claims.ts';
import { SYNTHETIC_SOURCES } from '../../src/synthetic/sources.ts';
import { wholeCity } from './made-up-city.ts';

/** All claims of the source files in `data/`. */
export async function shippedClaims(): Promise<readonly Claim[]> {
  const { files } = await findFiles('data');
  return readSources(files).sources.flatMap(({ content }) => toClaims(content).claims);
}

/** All claims of a made-up city of so many firms. */
export function cityClaims(firms: number): readonly Claim[] {
  const { entities, relations } = wholeCity(firms);
  return [
    ...entities.flatMap((row, index) => claimsOfEntity(row, SYNTHETIC_SOURCES, index + 1)),
    ...relations.flatMap((row, index) => claimsOfRelation(row, SYNTHETIC_SOURCES, index + 1)),
  ];
}
