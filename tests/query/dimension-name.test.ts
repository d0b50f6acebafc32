import { describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../src/domain/materialized-count.ts';
import { ENTITY_KINDS } from '../../src/domain/vocabulary.ts';
import { dimensionName, dimensionNamed } from '../../src/query/dimension-name.ts';
import { labelOf } from '../../src/domain/type-name.ts';

describe('the name of a dimension in the schema', () => {
  it('is in upper case, its words parted by underscores', () => {
    expect(['source', 'sizeClass', 'industrySection'].map((name) => dimensionName({ name }))).toEqual([
      'SOURCE',
      'SIZE_CLASS',
      'INDUSTRY_SECTION',
    ]);
  });

  it.each(ENTITY_KINDS)('leads back to the dimension for %s', (kind) => {
    const label = labelOf(kind);
    expect(dimensionsOf(label)).not.toHaveLength(0);
    for (const dimension of dimensionsOf(label))
      expect(dimensionNamed(label, dimensionName(dimension))).toEqual(dimension);
  });

  it('is no dimension of a kind that is not counted by it', () => {
    expect(dimensionNamed('Person', 'SIZE_CLASS')).toBeUndefined();
  });
});
