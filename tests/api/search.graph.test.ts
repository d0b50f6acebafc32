import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSource } from '../../src/sources/load.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { namedSource } from '../support/named-source.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
  // The article has no Chinese names; these are made up or of public bodies, and none is of a person in it.
  const text = namedSource([
    { id: 'zz-center', kind: 'GOVERNMENT_BODY', names: ['上海示例小企业服务中心'] },
    { id: 'zz-sample', kind: 'FIRM', names: ['示例'] },
    { id: 'zz-plan', kind: 'FIRM', names: ['企划小业'] },
    { id: 'zz-tea', kind: 'FIRM', names: ['上海茶葉貿易有限公司', { value: '上海茶厂', kind: 'FORMER' }] },
    { id: 'zz-motor', kind: 'FIRM', names: ['上海汽车集团股份有限公司'], uscc: '91310000132260250X' },
    { id: 'zz-shan', kind: 'PERSON', names: ['单小明'] },
    { id: 'zz-ouyang', kind: 'PERSON', names: ['欧阳示例'] },
    { id: 'zz-lu', kind: 'PERSON', names: ['吕例'] },
    {
      id: 'zz-bank',
      kind: 'FIRM',
      names: ['上海示例银行', { value: 'Sample Bank of Shanghai', lang: 'en', kind: 'ALIAS' }],
    },
    { id: 'zz-lumber', kind: 'FIRM', names: ['Timber & Lumber Company Limited'] },
    { id: 'zz-one', kind: 'FIRM', names: ['零'] },
    { id: 'zz-zero', kind: 'FIRM', names: ['零壹'] },
    { id: 'zz-huanyu', kind: 'FIRM', names: ['上海寰宇科技有限公司'] },
    { id: 'zz-jinyuan', kind: 'FIRM', names: ['上海金源建材有限公司'] },
    { id: 'zz-xinyuan', kind: 'FIRM', names: ['上海鑫源食品有限公司'] },
    { id: 'zz-minhang', kind: 'PLACE', names: ['闵行区'] },
    { id: 'zz-xinzhuang', kind: 'PLACE', names: ['莘庄镇'] },
    { id: 'zz-qian', kind: 'PERSON', names: ['徐乾'] },
    { id: 'zz-gan', kind: 'PERSON', names: ['徐干'] },
    { id: 'zz-le', kind: 'PERSON', names: ['乐文远'] },
    { id: 'zz-xiao', kind: 'PERSON', names: ['萧例文'] },
    { id: 'zz-beef', kind: 'FIRM', names: ['𠮷野家上海餐饮有限公司'] },
  ]);
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'names.yaml');
    await writeFile(file, text);
    expect(await loadSource(graph.database, file)).toMatchObject({ ok: true });
  });
  await graph.database.schema('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});
afterAll(() => graph.close());

type Hit = readonly [id: string, rule: string, matchedName: string];

async function found(text: string, kinds: readonly string[] | null = null): Promise<readonly Hit[]> {
  const { search } = await graph.data(
    `query ($text: String!, $kinds: [EntityKind!]) {
      search(text: $text, kinds: $kinds, first: 100) { totalCount edges { rule matchedName { value } node { id } } }
    }`,
    { text, kinds },
  );
  expect(search.totalCount).toBe(search.edges.length);
  return search.edges.map((edge: { rule: string; matchedName: { value: string }; node: { id: string } }) => [
    edge.node.id,
    edge.rule,
    edge.matchedName.value,
  ]);
}

const ids = async (text: string): Promise<readonly string[]> => (await found(text)).map(([id]) => id);

describe('search finds an entity', () => {
  it.each<[string, Hit]>([
    ['Wang Zhendong', ['wang-zhendong', 'exact', 'Wang Zhendong']],
    ['wang  zhendong', ['wang-zhendong', 'exact', 'Wang Zhendong']],
    ['Ｗáng, Zhèndōng', ['wang-zhendong', 'exact', 'Wang Zhendong']],
    ['WangZhendong', ['wang-zhendong', 'exact', 'Wang Zhendong']],
    ['WANG Z', ['wang-zhendong', 'prefix', 'Wang Zhendong']],
    ['wangzhend', ['wang-zhendong', 'prefix', 'Wang Zhendong']],
    ['Zhendong Wang', ['wang-zhendong', 'reordered', 'Wang Zhendong']],
    ['zhendongwang', ['wang-zhendong', 'reordered', 'Wang Zhendong']],
    ['wang2 zhen4 dong1', ['wang-zhendong', 'pinyin', 'Wang Zhendong']],
    ['Wang Zhendnog', ['wang-zhendong', 'fuzzy', 'Wang Zhendong']],
    ['He Wi', ['he-wei', 'fuzzy', 'He Wei']],
    ['SSEC', ['ssec', 'exact', 'SSEC']],
    ['s.s.e.c.', ['ssec', 'exact', 'SSEC']],
    ['SSCE', ['ssec', 'fuzzy', 'SSEC']],
    ['saic', ['saic', 'exact', 'SAIC']],
    ['sca', ['shanghai-coffee-association', 'initials', 'Shanghai Coffee Association']],
    ['coffee association', ['shanghai-coffee-association', 'words', 'Shanghai Coffee Association']],
    ['cofee assocaition', ['shanghai-coffee-association', 'fuzzy', 'Shanghai Coffee Association']],
    ['Shanghai Coffee Assn.', ['shanghai-coffee-association', 'abbreviation', 'Shanghai Coffee Association']],
    ['Timber and Lumber Co., Ltd', ['zz-lumber', 'abbreviation', 'Timber & Lumber Company Limited']],
    [
      'industry associations in Shanghai overseen by SSEC',
      ['group-associations-under-ssec', 'exact', 'industry associations in Shanghai overseen by SSEC'],
    ],
    ['上海示例小企业服务中心', ['zz-center', 'exact', '上海示例小企业服务中心']],
    ['上海市示例小企业服务中心', ['zz-center', 'abbreviation', '上海示例小企业服务中心']],
    ['小企业', ['zz-center', 'words', '上海示例小企业服务中心']],
    ['中心 小企业', ['zz-center', 'words', '上海示例小企业服务中心']],
    ['示例', ['zz-sample', 'exact', '示例']],
    ['上海茶叶贸易有限公司', ['zz-tea', 'traditional', '上海茶葉貿易有限公司']],
    ['上海茶厂', ['zz-tea', 'exact', '上海茶厂']],
    ['chaye maoyi', ['zz-tea', 'pinyin', '上海茶葉貿易有限公司']],
    ['shanghai qich', ['zz-motor', 'pinyin', '上海汽车集团股份有限公司']],
    ['shqcjt', ['zz-motor', 'initials', '上海汽车集团股份有限公司']],
    ['上汽集', ['zz-motor', 'abbreviation', '上海汽车集团股份有限公司']],
    ['Shan Xiaoming', ['zz-shan', 'pinyin', '单小明']],
    ['Xiaoming Shan', ['zz-shan', 'pinyin', '单小明']],
    ['shan xiaomnig', ['zz-shan', 'fuzzy', '单小明']],
    ['ouyang shili', ['zz-ouyang', 'pinyin', '欧阳示例']],
    ['lǚ lì', ['zz-lu', 'pinyin', '吕例']],
    ['lv li', ['zz-lu', 'pinyin', '吕例']],
    ['lyu li', ['zz-lu', 'pinyin', '吕例']],
    ['91310000132260250X', ['zz-motor', 'identifier', '上海汽车集团股份有限公司']],
    ['9131 0000 1322 6025 0x', ['zz-motor', 'identifier', '上海汽车集团股份有限公司']],
    ['13226025-0', ['zz-motor', 'identifier', '上海汽车集团股份有限公司']],
    ['零', ['zz-one', 'exact', '零']],
    ['Huanyu', ['zz-huanyu', 'pinyin', '上海寰宇科技有限公司']],
    ['Shanghai Huanyu', ['zz-huanyu', 'pinyin', '上海寰宇科技有限公司']],
    ['Jinyuan', ['zz-jinyuan', 'pinyin', '上海金源建材有限公司']],
    ['Xinyuan', ['zz-xinyuan', 'pinyin', '上海鑫源食品有限公司']],
    ['Minhang', ['zz-minhang', 'pinyin', '闵行区']],
    ['Xinzhuang', ['zz-xinzhuang', 'pinyin', '莘庄镇']],
    ['徐乾', ['zz-qian', 'exact', '徐乾']],
    ['徐干', ['zz-gan', 'exact', '徐干']],
    ['Xu Qian', ['zz-qian', 'pinyin', '徐乾']],
    ['Le Wenyuan', ['zz-le', 'pinyin', '乐文远']],
    ['Yue Wenyuan', ['zz-le', 'pinyin', '乐文远']],
    ['肖例文', ['zz-xiao', 'traditional', '萧例文']],
    ['𠮷野家', ['zz-beef', 'prefix', '𠮷野家上海餐饮有限公司']],
    ['Mr Wang Zhendong', ['wang-zhendong', 'core', 'Wang Zhendong']],
    ['President Wang Zhendong', ['wang-zhendong', 'core', 'Wang Zhendong']],
    ['上海金源建材股份有限公司', ['zz-jinyuan', 'core', '上海金源建材有限公司']],
    ['统一社会信用代码：91310000132260250X', ['zz-motor', 'identifier', '上海汽车集团股份有限公司']],
    ['USCC: 91310000132260250X', ['zz-motor', 'identifier', '上海汽车集团股份有限公司']],
    ['咖啡协会', ['shanghai-coffee-association', 'gloss', 'Shanghai Coffee Association']],
    ['上海咖啡协会', ['shanghai-coffee-association', 'gloss', 'Shanghai Coffee Association']],
    ['kafei xiehui', ['shanghai-coffee-association', 'gloss', 'Shanghai Coffee Association']],
    ['Jinyuan Building Materials', ['zz-jinyuan', 'gloss', '上海金源建材有限公司']],
    ['王振东', ['wang-zhendong', 'pinyin', 'Wang Zhendong']],
  ])('by %s, first and with the rule', async (text, first) => {
    expect((await found(text))[0]).toEqual(first);
  });

  it('of the kinds asked for only', async () => {
    expect((await found('shanghai', ['ASSOCIATION'])).map(([id]) => id)).toEqual(['shanghai-coffee-association']);
    expect(await found('wang', ['FIRM'])).toEqual([]);
  });

  it('whose name holds Chinese characters together, not scattered', async () => {
    expect(await ids('企业')).toEqual(['zz-center']);
  });

  it('by the name that matches best', async () => {
    expect(await found('sample bank')).toEqual([['zz-bank', 'prefix', 'Sample Bank of Shanghai']]);
    expect(await found('示例银行')).toEqual([['zz-bank', 'words', '上海示例银行']]);
  });
});

describe('search finds none', () => {
  it.each([
    ['where no name is alike', 'xyzzy'],
    ['by words that mean one within a text only', 'the center'],
    ['by one letter', 'w'],
    ['by one Chinese character within names', '海'],
    ['by one syllable within names', 'hang'],
    ['by two letters as initials', 'sc'],
    ['by a letter that is typed on and on', 'a'.repeat(256)],
    ['by another family name that is as well formed', 'Yang Zhendong'],
    ['by another given name', 'Hu Wei'],
    ['by a Chinese name that sounds alike', '山小明'],
    ['by a Chinese name that differs in one character', '单小朋'],
    ['by a code with a wrong check character', '913100001322602501'],
    ['by words of which one is of another name', 'sample 银行'],
  ])('%s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('the hits', () => {
  it('stand in the order of their scores, whole names first', async () => {
    const { search } = await graph.data(
      '{ search(text: "shanghai", first: 100) { edges { score rule node { id } } } }',
    );
    const scores = search.edges.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(search.edges[0]).toMatchObject({ rule: 'exact', node: { id: 'shanghai' } });
  });

  it('are not better for a word that is said again', async () => {
    const score = async (text: string) =>
      (await graph.data('query ($text: String!) { search(text: $text) { edges { score } } }', { text })).search.edges;
    expect(await score('coffee coffee coffee association')).toEqual(await score('coffee association'));
  });
});

it('an identifier says whether it is right in form, and what it means', async () => {
  const { firm } = await graph.data(
    '{ firm(id: "zz-motor") { identifiers { scheme value valid meaning { authority category(lang: "zh") division organizationCode } } } }',
  );
  expect(firm.identifiers).toEqual([
    {
      scheme: 'USCC',
      value: '91310000132260250X',
      valid: true,
      meaning: {
        authority: 'industry and commerce',
        category: '企业',
        division: '310000',
        organizationCode: '132260250',
      },
    },
  ]);
});
