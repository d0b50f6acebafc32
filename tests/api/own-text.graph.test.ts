import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRepositoryGraph, type ArticleGraph } from '../support/article.ts';
import { namesOf, strayEnglish } from '../support/languages.ts';

const ARTICLE = 'src-chinadaily-20131118-center-links-firms';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

/** Every text of our own that the API gives, in Chinese. */
const ALL = `query ($after: String) {
  claims(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      note(lang: "zh") rankReason(lang: "zh") subjectText(lang: "zh") value(lang: "zh")
      details { text(lang: "zh") }
      statistic { measure(lang: "zh") valueText(lang: "zh") unit(lang: "zh") asOfBasis(lang: "zh") }
    }
  }
}`;
const OF_SOURCES = `{
  sources(first: 100) {
    nodes {
      title(lang: "zh") publishedBasis(lang: "zh") summary(lang: "zh")
      terms { name(lang: "zh") note(lang: "zh") }
      notSaid { wrong(lang: "zh") right(lang: "zh") }
      ambiguities { question(lang: "zh") options(lang: "zh") reading(lang: "zh") }
      derivations { unit(lang: "zh") note(lang: "zh") }
    }
  }
  conflicts(first: 100) { nodes { positions { reading(lang: "zh") reason(lang: "zh") } } }
  firms(first: 100) { nodes { ownership(lang: "zh") } }
  people(first: 100) { nodes { gender(lang: "zh") occupation(lang: "zh") } }
  groups(first: 100) { nodes { of(lang: "zh") size { text(lang: "zh") } } }
  places(first: 100) { nodes { placeKind(lang: "zh") } }
}`;

/** All texts of an answer, whatever their fields. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return data && typeof data === 'object' ? Object.values(data).flatMap(textsIn) : [];
}

describe('a text of our own', () => {
  it.each([
    [
      'a measure',
      'claim(id: "s-ssec-smes") { statistic { measure } }',
      'SMEs the centre is home to',
      '中心聚集的中小企业数',
    ],
    ['a unit', 'claim(id: "s-ssec-smes") { statistic { unit } }', 'enterprises', '企业'],
    ['a figure in words', 'claim(id: "s-ssec-smes") { statistic { valueText } }', 'about 500', '约500'],
    [
      'how a time is known',
      'claim(id: "s-ssec-smes") { statistic { asOfBasis } }',
      'day of publication; not stated',
      '发表当日；原文未说明',
    ],
    [
      'a note',
      'claim(id: "r-photo-provided-to-china-daily") { note }',
      'the provider is unnamed; so not a staff picture',
      '提供者未具名，因此不是本报记者所摄',
    ],
    ['a phrase for what has no name', 'claim(id: "t-sme-role") { subjectText }', 'SMEs in China', '中国的中小企业'],
    ['what a trend is', 'claim(id: "t-sme-role") { value }', 'role has become more important', '作用更加重要'],
    [
      'the words of a detail',
      'claim(id: "s-smes-share-of-business") { details { text } }',
      ['all business in town (not defined)'],
      ['全市企业（未界定）'],
    ],
    ['an attribute', 'firm(id: "guangyu") { ownership }', 'family-owned', '家族所有'],
    ['the size of a group', 'group(id: "group-smes-at-ssec") { size { text } }', 'about 500', '约500'],
    [
      'the name of a term',
      'term(id: "support-for-smes") { name }',
      'support for small and medium-sized firms',
      '对中小企业的扶持',
    ],
    [
      'a title that we gave',
      'source(id: "src-shanghai-gov-commerce-commission") { title }',
      'The Shanghai Municipal Commission of Commerce (our words)',
      '上海市的商务主管部门（本库拟题）',
    ],
    [
      'how a date is known',
      `source(id: "src-chinadaily-20130125-multinationals") { publishedBasis }`,
      'taken from the Updated stamp',
      '取自更新时间',
    ],
  ])('%s: in Chinese where Chinese is asked for, else as it stands', async (_, asked, own, chinese) => {
    const field = /(\w+) \}/.exec(asked)![1]!;
    const inLanguages = asked.replace(
      `${field} }`,
      `own: ${field} en: ${field}(lang: "en") fr: ${field}(lang: "fr") zh: ${field}(lang: "zh-Hans") }`,
    );
    const values = (name: string, data: unknown): readonly unknown[] =>
      Object.entries(data ?? {}).flatMap(([key, value]) => {
        if (key === name) return [value];
        return typeof value === 'object' ? values(name, value) : [];
      });
    const answer = await graph.data(`{ ${inLanguages} }`);
    const [given, wanted] = [[own].flat(), [chinese].flat()];
    expect(['own', 'en', 'fr', 'zh'].map((name) => values(name, answer))).toEqual([given, given, given, wanted]);
  });

  it('in the language that a variable names', async () => {
    const asked = 'query ($lang: String!) { claim(id: "s-ssec-smes") { statistic { unit(lang: $lang) } } }';
    const inLanguage = async (lang: string) => (await graph.data(asked, { lang })).claim.statistic.unit;
    expect([await inLanguage('zh'), await inLanguage('en'), await inLanguage('zh')]).toEqual([
      '企业',
      'enterprises',
      '企业',
    ]);
  });

  it('of a list, each', async () => {
    const { ambiguities } = (
      await graph.data(`{ source(id: "${ARTICLE}") { ambiguities { id options(lang: "zh") } } }`)
    ).source;
    expect(ambiguities.find(({ id }: { id: string }) => id === 'proposer').options).toEqual([
      '王本人',
      '咖啡协会',
      '两者皆是',
    ]);
  });
});

describe('what a source printed', () => {
  it('stays as printed, whatever language is asked for', async () => {
    const { source, claim } = await graph.data(`{
      source(id: "${ARTICLE}") { title(lang: "zh") }
      claim(id: "${ARTICLE}.ssec.name") { value(lang: "zh") }
    }`);
    expect([source.title, claim.value]).toEqual([
      'Center links firms with foreign partners',
      'Shanghai Small Enterprises Center',
    ]);
  });
});

describe('every text of our own', () => {
  it('is given in Chinese where Chinese is asked for', async () => {
    const texts = [...textsIn(await graph.data(OF_SOURCES))];
    for (let after: string | null = null, more = true; more;) {
      const { claims } = await graph.data(ALL, { after });
      texts.push(...textsIn(claims.nodes));
      ({ endCursor: after, hasNextPage: more } = claims.pageInfo);
    }
    const names = await namesOf(graph.database);
    // A single word is a code: a kind, a language, an id.
    const stray = texts.filter((text) => /[ ，。；]/.test(text) && strayEnglish(text, names).length > 0);
    expect([...new Set(stray)]).toEqual([]);
  });
});
