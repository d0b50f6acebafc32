import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

const FIGURE = 'subject: tea-guild, qualifier: EXACT, asOfBasis: printed, at: [P1]';

const SOURCE = `source: { id: src-times, kind: WEB_PAGE, title: Times, language: en, published: '2013-11-18', recorded: '2026-11-23' }
passages: [{ id: P1, paragraph: P1 }]
entities:
  - { id: tea-guild, kind: ASSOCIATION, names: [{ value: Tea Guild, lang: en, kind: PRINTED }], at: [P1] }
statistics:
  - { id: s-decade, measure: shops, value: 1, valueText: '1', asOf: 1990s, ${FIGURE} }
  - { id: s-year, measure: shops, value: 2, valueText: '2', asOf: '2005', ${FIGURE} }
  - { id: s-before, measure: shops, value: 3, valueText: '3', asOf: before 1980, ${FIGURE} }
  - { id: s-about, measure: shops, value: 4, valueText: '4', asOf: 约2010年, ${FIGURE} }
  - { id: s-quarter, measure: shops, value: 5, valueText: '5', asOf: 2013-Q3, ${FIGURE} }
`;

describe('figures for a decade, a quarter, about or before a year', () => {
  let graph: ArticleGraph;
  beforeAll(async () => {
    graph = await openSourcesGraph(SOURCE);
  });
  afterAll(() => graph.close());

  const figures = async (args: string, fields: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    (await graph.data(`{ statistics${args} { ${fields} } }`)).statistics;

  test('have that time as printed, with its first and last day', async () => {
    expect(await figures('', 'id asOf period { edtf text earliest latest }')).toEqual([
      {
        id: 's-about',
        asOf: null,
        period: { edtf: '2010~', text: '约2010年', earliest: '2009-01-01', latest: '2011-12-31' },
      },
      {
        id: 's-before',
        asOf: null,
        period: { edtf: '../1980', text: 'before 1980', earliest: null, latest: '1979-12-31' },
      },
      {
        id: 's-decade',
        asOf: null,
        period: { edtf: '199X', text: '1990s', earliest: '1990-01-01', latest: '1999-12-31' },
      },
      {
        id: 's-quarter',
        asOf: null,
        period: { edtf: '2013-07/2013-09', text: '2013-Q3', earliest: '2013-07-01', latest: '2013-09-30' },
      },
      {
        id: 's-year',
        asOf: '2005',
        period: { edtf: '2005', text: '2005', earliest: '2005-01-01', latest: '2005-12-31' },
      },
    ]);
  });

  test.each([
    ['1995', [['s-decade', 'POSSIBLY']]],
    ['1990s', [['s-decade', 'DEFINITELY']]],
    ['2011', [['s-about', 'POSSIBLY']]],
    ['2013-08', [['s-quarter', 'POSSIBLY']]],
    ['2013', [['s-quarter', 'DEFINITELY']]],
    ['1950', [['s-before', 'POSSIBLY']]],
    ['before 1990', [['s-before', 'DEFINITELY']]],
    ['1980/1989', []],
  ])('are asked by time: as of %s', async (asOf, expected) => {
    const found = await figures(`(asOf: "${asOf}")`, `id certainty(asOf: "${asOf}")`);
    expect(found.map(({ id, certainty }) => [id, certainty])).toEqual(expected);
  });

  test('are answered in the order of time, with the printed words', async () => {
    const { question } = await graph.data(
      '{ question(name: "figures-over-time", variables: { group: "tea-guild" }) { answer { rows } } }',
    );
    expect(question.answer.rows.map(([time]: readonly string[]) => time)).toEqual([
      'before 1980',
      '1990s',
      '2005',
      '约2010年',
      '2013-Q3',
    ]);
  });
});
