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
  - { id: s-staff, subject: tea-guild, measure: staff, value: 9, valueText: nine, valueTextZh: 九, qualifier: EXACT, asOf: '2013', asOfBasis: printed, rank: PREFERRED, rankReason: counted, rankReasonZh: 清点所得, at: [P1] }
notSaid: [{ id: n-tea, about: [tea-guild], wrong: it sells tea, wrongZh: 它卖茶, right: it keeps shops, rightZh: 它开茶馆, at: [P1] }]
ambiguities:
  - { id: a-keep, about: [tea-guild], question: what keeping means, questionZh: “开”作何解, options: [owning, running], optionsZh: [拥有, 经营], reading: running, readingZh: 经营, at: [P1] }
  - { id: a-plain, about: [tea-guild], question: who keeps them, options: [it, others], reading: open, at: [P1] }
derived: [{ id: d-each, from: [s-staff], formula: 9 / 3, value: 3, unit: hands a shop, unitZh: 人/家, note: on average, noteZh: 平均数 }]
disputes:
  - id: d-partners
    about: [tea-guild, tea-house]
    question: Are they partners?
    questionZh: 双方是否合作？
    positions:
      - { reading: they are, readingZh: 是合作方, claims: [r-partners], rank: PREFERRED, reason: it is newer, reasonZh: 较新 }
      - { reading: they were, claims: [r-other] }
`;

const OTHER = `source: { id: src-other, kind: WEB_PAGE, title: Other, language: en, published: '2013-10', recorded: '2026-11-23' }
passages: [{ id: P1, paragraph: P1 }]
claims:
  - { id: r-other, subject: tea-guild, predicate: PARTNERS_WITH, object: tea-house, tense: PAST_STATE, start: '2001', end: '2002', at: [P1] }
  - { id: r-denied, subject: tea-guild, predicate: PARTNERS_WITH, object: tea-house, tense: CURRENT, polarity: DENIED, at: [P1] }
statistics:
  - { id: s-staff-other, subject: tea-guild, measure: staff, value: 7, valueText: seven, qualifier: EXACT, asOf: '2013', asOfBasis: printed, at: [P1] }
`;

describe('a text that a source file gives in Chinese beside its own', () => {
  let graph: ArticleGraph;
  beforeAll(async () => {
    graph = await openSourcesGraph(SOURCE, OTHER);
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
    const { statistics } = await graph.data(
      `{ statistics(subject: "tea-guild", measure: "shops kept") { ${fields} en: figure } }`,
    );
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

  test('may be what a source leaves out or open, with each of the readings, and what is reckoned from it', async () => {
    const { source } = await graph.data(
      `{ source(id: "src-own") {
        notSaid { wrong(lang: "zh") right(lang: "zh") en: right }
        ambiguities { question(lang: "zh") options(lang: "zh") reading(lang: "zh") en: options }
        derivations { unit(lang: "zh") note(lang: "zh") en: note }
      } }`,
    );
    expect(source).toEqual({
      notSaid: [{ wrong: '它卖茶', right: '它开茶馆', en: 'it keeps shops' }],
      ambiguities: [
        { question: '“开”作何解', options: ['拥有', '经营'], reading: '经营', en: ['owning', 'running'] },
        { question: 'who keeps them', options: ['it', 'others'], reading: 'open', en: ['it', 'others'] },
      ],
      derivations: [{ unit: '人/家', note: '平均数', en: 'on average' }],
    });
  });

  test('is what a position of a conflict says and why, whether an editor declares it or a rule finds it', async () => {
    const { conflicts } = await graph.data(
      '{ conflicts { nodes { id positions { reading(lang: "zh") reason(lang: "zh") en: reading } } } }',
    );
    const read = (conflict: { id: string; positions: readonly Record<string, string | null>[] }) => [
      conflict.id.replace(/-[0-9a-f]{8}~/, '~'),
      ...conflict.positions.map(({ reading, reason, en }) => [reading, reason, en]),
    ];
    expect(conflicts.nodes.map(read)).toEqual(
      expect.arrayContaining([
        ['d-partners', ['是合作方', '较新', 'they are'], ['they were', null, 'they were']],
        ['tea-guild.partners-with.tea-house~whether', ['属实', '较晚', 'it is so'], ['不属实', null, 'it is not so']],
        ['tea-guild~staff~2013', ['九', '清点所得', 'nine'], ['seven', null, 'seven']],
      ]),
    );
  });

  test('need not be there: the text stays as it is', async () => {
    expect(await texts('s-shops', 'note(lang: "zh")')).toEqual({ note: 'rounded' });
  });
});
