import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

function conflicts(where: string) {
  const { text, parameters } = compiledRoot(`{ conflicts${where && `(where: ${where})`} { totalCount nodes { id } } }`);
  return { text, parameters };
}

describe('the conflicts', () => {
  it('are all of them, in the order of their ids', () => {
    expect(conflicts('').text).toContain("MATCH (c0:Conflict) WHERE c0.id > '' WITH * ORDER BY c0.id LIMIT");
  });

  it('are of some kinds, given as a parameter', () => {
    const { text, parameters } = conflicts('{ kind: [FIGURE, WHEN] }');
    expect(text).toContain('c0.kind IN $p0');
    expect(parameters).toMatchObject({ p0: ['FIGURE', 'WHEN'] });
  });

  it.each(['about', 'source'])('are found by %s along an index in the order of ids', (property) => {
    const { text, parameters } = conflicts(`{ ${property}: "上海" }`);
    expect(text).toMatch(
      new RegExp(`(\\w+)\\.${property} = \\$p0 AND \\1\\.conflict > '' AND c0\\.id = \\1\\.conflict`),
    );
    expect(text).toMatch(/ORDER BY \w+\.conflict LIMIT/);
    expect(Object.values(parameters)).toContain('上海');
  });

  it('are found by the first of two such conditions, and the other is looked up for each', () => {
    const { text } = conflicts('{ source: "src", about: "saic", kind: [WHEN] }');
    expect(text).toMatch(/EXISTS \{ MATCH \((\w+):Concern\) WHERE \1\.source = \$p\d AND \1\.conflict = c0\.id \}/);
    expect(text.match(/MATCH \(\w+:Concern\) MATCH/g)).toHaveLength(2);
    expect(text).toContain('c0.kind IN $p');
  });
});
