import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nameKey } from '../../src/domain/names.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
  // The article has no Chinese names; these are of nobody.
  for (const [id, name] of [
    ['zz-1', '上海示例小企业服务中心'],
    ['zz-2', '示例'],
    ['zz-3', '企划小业'],
  ] as const) {
    await graph.database.write((run) =>
      run(
        `CREATE (:Entity:Organization:GovernmentBody {id: $id, kind: 'GOVERNMENT_BODY', name: $name, sources: [],
           nameValues: [$name], nameLangs: ['zh'], nameScripts: ['Hans'], nameKinds: ['PRINTED'],
           nameFamilies: [''], nameGivens: [''], nameKeys: [$key]})`,
        { id, name, key: nameKey(name) },
      ),
    );
  }
  await graph.database.schema('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});
afterAll(() => graph.close());

async function found(text: string, kinds: readonly string[] | null = null) {
  const { search } = await graph.data(
    `query ($text: String!, $kinds: [EntityKind!]) {
      search(text: $text, kinds: $kinds, first: 100) { totalCount edges { rule matchedName { value } node { id } } }
    }`,
    { text, kinds },
  );
  return search.edges.map((edge: { rule: string; matchedName: { value: string }; node: { id: string } }) => [
    edge.node.id,
    edge.rule,
    edge.matchedName.value,
  ]);
}

describe('search finds an entity', () => {
  it.each([
    ['Wang Zhendong', ['wang-zhendong', 'exact', 'Wang Zhendong']],
    ['wang  zhendong', ['wang-zhendong', 'exact', 'Wang Zhendong']],
    ['WANG Z', ['wang-zhendong', 'prefix', 'Wang Zhendong']],
    ['Zhendong Wang', ['wang-zhendong', 'words', 'Wang Zhendong']],
    ['Wang Zhendnog', ['wang-zhendong', 'fuzzy', 'Wang Zhendong']],
    ['SSEC', ['ssec', 'exact', 'SSEC']],
    ['saic', ['saic', 'exact', 'SAIC']],
    ['coffee association', ['shanghai-coffee-association', 'words', 'Shanghai Coffee Association']],
    [
      'industry associations in Shanghai overseen by SSEC',
      ['group-associations-under-ssec', 'exact', 'industry associations in Shanghai overseen by SSEC'],
    ],
    ['上海示例小企业服务中心', ['zz-1', 'exact', '上海示例小企业服务中心']],
    ['小企业', ['zz-1', 'words', '上海示例小企业服务中心']],
    ['示例', ['zz-2', 'exact', '示例']],
  ])('by %s, first and with the rule', async (text, first) => {
    expect((await found(text))[0]).toEqual(first);
  });

  it('of the kinds asked for only', async () => {
    expect((await found('shanghai', ['ASSOCIATION'])).map(([id]: [string]) => id)).toEqual([
      'shanghai-coffee-association',
    ]);
    expect(await found('wang', ['FIRM'])).toEqual([]);
  });

  it('whose name holds Chinese characters together, not scattered', async () => {
    expect((await found('企业')).map(([id]: [string]) => id)).toEqual(['zz-1']);
  });

  it('and none where no name is alike', async () => {
    expect(await found('xyzzy')).toEqual([]);
    expect(await found('the center')).toEqual([]);
  });
});
