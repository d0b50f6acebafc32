import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

const SOURCE = `source:
  { id: src-own, kind: WEB_PAGE, title: Own, language: en, published: '2013-11-18', recorded: '2026-11-23', summary: On tea., summaryZh: 关于茶。, publishedBasis: the colophon, publishedBasisZh: 版权页 }
passages: [{ id: P1, paragraph: P1 }]
entities:
  - id: tea-guild
    kind: ASSOCIATION
    kindBasis: { modality: INFERRED, note: from its name, noteZh: 据其名称 }
    names: [{ value: Tea Guild, lang: en, kind: PRINTED, note: as on the sign, noteZh: 招牌所写 }]
    at: [P1]
    note: founded by growers
    noteZh: 由茶农创立
  - { id: tea-house, kind: FIRM, kindBasis: { modality: INFERRED, note: from its trade, noteZh: 据其业务 }, names: [{ value: Tea House, lang: en, kind: PRINTED }], at: [P1], note: by the river }
claims:
  - { id: r-partners, subject: tea-guild, predicate: PARTNERS_WITH, object: tea-house, tense: CURRENT, note: by word of mouth, noteZh: 口头约定, rank: PREFERRED, rankReason: later, rankReasonZh: 较晚, at: [P1] }
trends:
  - { id: t-tea, subjectText: tea shops, subjectTextZh: 茶馆, value: they multiply, valueZh: 越来越多, at: [P1] }
statistics:
  - { id: s-shops, subject: tea-guild, measure: shops kept, measureZh: 所开茶馆, value: 3, valueText: three, valueTextZh: 三, unit: shops, unitZh: 家, qualifier: EXACT, asOf: '2013', asOfBasis: the chart, asOfBasisZh: 图表, note: rounded, at: [P1] }
`;

describe('a text that a source file gives in Chinese beside its own', () => {
  let graph: ArticleGraph;
  beforeAll(async () => {
    graph = await openSourcesGraph(SOURCE);
  });
  afterAll(() => graph.close());

  const texts = async (id: string, fields: string) => (await graph.data(`{ claim(id: "${id}") { ${fields} } }`)).claim;

  test('is answered to who asks for Chinese; others get its own', async () => {
    const fields = 'note en: note zh: note(lang: "zh-Hans") rankReason(lang: "zh")';
    expect(await texts('r-partners', fields)).toEqual({
      note: 'by word of mouth',
      en: 'by word of mouth',
      zh: '口头约定',
      rankReason: '较晚',
    });
  });

  test('may be what a source is about, and how its date is known', async () => {
    const { source } = await graph.data(
      '{ source(id: "src-own") { summary summaryZh: summary(lang: "zh") publishedBasis(lang: "zh") } }',
    );
    expect(source).toEqual({ summary: 'On tea.', summaryZh: '关于茶。', publishedBasis: '版权页' });
  });

  test('may be any part of a figure', async () => {
    const fields =
      'measure(lang: "zh") valueText(lang: "zh") unit(lang: "zh") asOfBasis(lang: "zh") figure(lang: "zh")';
    const { statistics } = await graph.data(`{ statistics(subject: "tea-guild") { ${fields} en: figure } }`);
    expect(statistics).toEqual([
      { measure: '所开茶馆', valueText: '三', unit: '家', asOfBasis: '图表', figure: '三家', en: 'three shops' },
    ]);
  });

  test('is in the answer to a question', async () => {
    const { question } = await graph.data(
      '{ question(name: "figure-by-source", variables: { measure: "shops kept" }, lang: "zh") { answer { rows paragraph } } }',
    );
    const { rows, paragraph } = question.answer;
    expect(JSON.stringify([rows, paragraph])).toContain('三家');
    expect(JSON.stringify([rows, paragraph])).not.toContain('three');
  });

  test('is what the claim says in a sentence', async () => {
    expect((await texts('t-tea', 'sentence(lang: "zh")')).sentence).toMatch(/茶馆.*越来越多/);
    expect((await texts('s-shops', 'sentence(lang: "zh")')).sentence).toMatch(/所开茶馆.*三家/);
    expect((await texts('t-tea', 'sentence')).sentence).toMatch(/tea shops.*they multiply/);
  });

  test('stands beside the notes of an entity: both of its kind, or neither', async () => {
    expect(await texts('src-own.tea-guild.kind', 'note(lang: "zh")')).toEqual({ note: '据其名称；由茶农创立' });
    expect(await texts('src-own.tea-house.kind', 'note(lang: "zh")')).toEqual({ note: 'from its trade; by the river' });
    expect(await texts('src-own.tea-guild.name', 'note(lang: "zh")')).toEqual({ note: '招牌所写' });
  });

  test('need not be there: the text stays as it is', async () => {
    expect(await texts('s-shops', 'note(lang: "zh")')).toEqual({ note: 'rounded' });
  });
});
