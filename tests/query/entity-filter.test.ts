import { describe, expect, it } from 'vitest';
import { propertyCondition } from '../../src/query/entity-filter.ts';

describe('a condition on a property', () => {
  it.each([
    ['eq', 'n.name = $p0'],
    ['in', 'n.name IN $p0'],
    ['startsWith', 'n.name STARTS WITH $p0'],
    ['contains', 'n.name CONTAINS $p0'],
    ['isNull', 'n.name IS NULL'],
    ['isKnown', 'n.name IS NOT NULL'],
  ])('%s reads %s', (operator, cypher) => {
    expect(propertyCondition('n.name', operator, '$p0')).toBe(cypher);
  });

  it('is refused for an operator that there is none of', () => {
    expect(() => propertyCondition('n.name', 'endsWith', '$p0')).toThrow(TypeError);
  });
});
