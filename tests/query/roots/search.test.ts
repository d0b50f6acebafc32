import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

const search = (text: string, fields = 'totalCount nodes { id }', more = '') =>
  compiledRoot(`query ($text: String!) { search(text: $text${more}) { ${fields} } }`, { text });

describe('a search by name', () => {
  it('has candidates by the full-text index, ranks them once, and keeps those that match', () => {
    const { text } = search('saic');
    expect(text).toMatch(
      /^CALL db\.index\.fulltext\.queryNodes\('entity_name_terms', \$p0\.terms, \{limit: 1000\}\) YIELD node AS n0 /,
    );
    expect(text.match(/queryNodes/g)).toHaveLength(1);
    expect(text).toMatch(/ AS rank WHERE rank < \d+ WITH collect\(n0\)/);
  });

  it('shows the best first, by id among equals', () => {
    expect(search('saic').text).toMatch(/ORDER BY rank, n0\.id LIMIT \$p1/);
  });

  it('has one statement for every text, in whatever script', () => {
    const texts = ['saic', '上海 汽车', "x'}) DETACH DELETE n //", 'a + b && (c)'].map((text) => search(text).text);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/DETACH|上海/);
  });

  it('may be of some kinds', () => {
    const { p0 } = search('saic', 'totalCount', ', kinds: [FIRM]').parameters as {
      readonly p0: { readonly terms: string };
    };
    expect(p0.terms).toContain('+kind:(FIRM)');
    expect((search('saic').parameters['p0'] as { readonly terms: string }).terms).not.toContain('kind');
  });

  it('is refused for a text in which nothing can be looked for', () => {
    for (const text of ['   ', '\u3000']) expect(() => search(text)).toThrow(/^text: the text is empty/);
    expect(() => search('!?')).toThrow('text: "!?" has no letter or digit to look for.');
  });
});

describe('a hit', () => {
  const names = [['SAIC', '上汽集团'], ['en', 'zh'], ['Latn', 'Hans'], ['PRINTED', 'PRINTED'], null, null];
  const matched = (text: string, row: readonly unknown[]) => {
    const { answer } = search(text, 'edges { rule matchedName { value } }');
    const { edges } = answer([[[row]]]) as { readonly edges: readonly unknown[] };
    return edges[0];
  };
  const row = ['FIRM', 'SAIC', ...names];

  it('tells the name by which it matched, and the rule', () => {
    expect(matched('saic', row)).toEqual({ rule: 'exact', matchedName: { value: 'SAIC' } });
    expect(matched('上汽集团', row)).toMatchObject({ matchedName: { value: '上汽集团' } });
  });

  it('was found by a number, where no name matches, and shows its name', () => {
    expect(matched('91310000132260250X', row)).toEqual({ rule: 'identifier', matchedName: { value: 'SAIC' } });
    expect(matched('913100', ['FIRM', 'SAIC', [], null, null, [], null, null])).toEqual({
      rule: 'identifier',
      matchedName: { value: 'SAIC' },
    });
  });

  it('has a score that falls with its rank', () => {
    const { answer } = search('saic', 'edges { score }');
    const { edges } = answer([[[0], [10_000], [60_000]]]) as { readonly edges: readonly { readonly score: number }[] };
    const scores = edges.map(({ score }) => score);
    expect(scores[0]).toBe(1);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(3);
  });
});
