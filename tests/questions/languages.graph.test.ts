import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabularies } from '../../src/domain/labels/label.ts';
import { openRepositoryGraph, type ArticleGraph } from '../support/article.ts';
import { namesOf, strayChinese, strayEnglish, type KnownNames } from '../support/languages.ts';
import { ownQuestions } from '../support/questions.ts';

const ANSWER = `query ($name: String!, $variables: JSONObject, $lang: String!) {
  question(name: $name, variables: $variables, lang: $lang) {
    title answers answer { columns rows paragraph note }
  }
}`;

const questions = await ownQuestions();
/** Further variables than those of the examples: other kinds of things, unknown ids, and what no source speaks of. */
const FURTHER: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['absence', { about: 'ssec', predicate: 'OWNERSHIP' }],
  ['absence', { about: 'guangyu', predicate: 'FOUNDED' }],
  ['certain-heads', { organization: 'shanghai-coffee-association', asOf: '2013-11-18' }],
  ['changes', { entity: 'wang-zhendong', before: '2012', after: '2016' }],
  ['conflicts-about', { entity: 'china-shanghai-pilot-ftz' }],
  ['connection', { from: 'dong-rongyong', to: 'saic' }],
  ['corroboration', { entity: 'shanghai-ftz-coffee-trading-center' }],
  ['evidence', { entity: 'wang-zhendong' }],
  ['evidence', { entity: 'saic' }],
  ['figures', { entity: 'ssec' }],
  ['figures', { entity: 'group-coffee-dealers' }],
  ['former-staff', { firm: 'guangyu' }],
  ['former-staff', { firm: 'ssec' }],
  ['former-staff', { firm: 'siac' }],
  ['heads', { organization: 'shanghai-sme-development-service-center', asOf: '2016' }],
  ['identifiers', { firm: 'guangyu' }],
  ['impact-of-claim', { claim: 'r-wang-heads-coffee-association' }],
  ['same-as', { entity: 'ssec' }],
  ['stakes', { firm: 'shanghai-automotive' }],
  ['supporters', { group: 'group-local-small-companies' }],
  ['surroundings', { entity: 'guangyu', hops: 2 }],
  ['timeline', { entity: 'wang-zhendong' }],
  ['timeline', { entity: 'saic' }],
  ['uncertain', { entity: 'wang-zhendong', asOf: '2012' }],
  ['where-is', { entity: 'ssec' }],
];
/** Every value of a vocabulary that is no word in capitals which a text may have. */
const VALUES: ReadonlySet<string> = new Set(
  vocabularies()
    .flatMap(({ values }) => values)
    .filter((value) => value.length > 3),
);
const asked = [...questions.map(({ name }) => [name, null] as const), ...FURTHER];

describe('in either language, no answer holds words of the other that are no name', () => {
  let graph: ArticleGraph;
  let known: KnownNames;

  beforeAll(async () => {
    graph = await openRepositoryGraph();
    const { names } = await namesOf(graph.database);
    known = { names: [...names, ...questions.map(({ name }) => name)] };
  });
  afterAll(() => graph.close());

  const answered = async (name: string, variables: unknown, lang: string): Promise<string> => {
    const { title, answers, answer } = (await graph.data(ANSWER, { name, variables, lang })).question;
    const { columns, rows, paragraph, note } = answer;
    return [title, answers, columns, rows, paragraph, note].flat(2).join('\n');
  };
  // Each answer is read twice, and asked once: the graph stays the same.
  const texts = new Map<string, Promise<string>>();
  const told = async (name: string, variables: unknown, lang: string): Promise<string> => {
    const key = JSON.stringify([name, variables, lang]);
    const text = texts.get(key) ?? answered(name, variables, lang);
    texts.set(key, text);
    return text;
  };

  it.each(asked)('%s %j', async (name, variables) => {
    // What was asked with stands in an answer as it was given.
    const names = [...known.names, ...Object.values(variables ?? {}).map(String)];
    const chinese = strayEnglish(await told(name, variables, 'zh'), { names });
    expect([...new Set(chinese)]).toEqual([]);
    const english = strayChinese(await told(name, variables, 'en'), { names });
    expect([...new Set(english)]).toEqual([]);
  });

  it.each(asked)('%s %j prints no value of a vocabulary as it is stored', async (name, variables) => {
    const stored = (text: string) =>
      (text.match(/(?<![\w-])[A-Z]+(?:_[A-Z]+)*(?![\w-])/g) ?? []).filter((word) => VALUES.has(word));
    for (const lang of ['en', 'zh']) expect(stored(await told(name, variables, lang))).toEqual([]);
  });
});

describe('the search for words of the other language', () => {
  const names = [
    'Shanghai Coffee Association',
    'Center links firms with foreign partners',
    '上海市工经联',
    'saic',
    'Dong Rongyong',
  ];

  it.each([
    ['Shanghai Coffee Association管理about 100家经销商', ['about']],
    ['提取3条claims（P7、CAP）', ['claims']],
    ['《Center links firms with foreign partners》：约500 firms', ['firms']],
    ['Dong在saic任职，见r-dong-formerly-at-saic。91310000132260250X', []],
    ['照片由SSEC提供', []],
  ])('finds English in %s', (text, stray) => {
    expect(strayEnglish(text, { names })).toEqual(stray);
  });

  it.each([
    ['上海市工经联 is led by 某人', ['某人']],
    ['上海市工经联 is in Shanghai', []],
  ])('finds Chinese in %s', (text, stray) => {
    expect(strayChinese(text, { names })).toEqual(stray);
  });
});
