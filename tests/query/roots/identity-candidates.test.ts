import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

const pairs = (args: string) => compiledRoot(`{ identityCandidates${args} { totalCount nodes { id } } }`);

describe('pairs of entities that may be the same', () => {
  it('stand in the order of their position, without those that are judged to be two', () => {
    expect(pairs('').text).toContain("WHERE p0.position < 2000 AND p0.id > '' WITH * ORDER BY p0.position, p0.id");
  });

  it('are all of one entity, whatever is judged, found at either end by its index', () => {
    const { text, parameters } = pairs('(entity: "saic")');
    expect(text).toMatch(/(\w+)\.left = \$p0 .* UNION ALL .*\1\.right = \$p0/);
    expect(text).not.toContain('2000');
    expect(parameters).toMatchObject({ p0: 'saic' });
  });

  it('have a least score, 0 as well', () => {
    expect(pairs('(minScore: 0)')).toMatchObject({ parameters: { p0: 0 } });
    expect(pairs('(minScore: 0.5, entity: "a")').text).toContain('score >= $p1');
  });

  it.each([
    [-0.1, 0],
    [1.5, 1],
  ])('are refused for a score of %d', (score, near) => {
    expect(() => pairs(`(minScore: ${score})`)).toThrow(
      `minScore: ${score} is not allowed; give 0 to 1, for instance ${near}.`,
    );
  });
});
