import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SceneDocument, type SceneQuery } from '../../web/src/generated/operations.ts';
import { certaintyOf, sceneOf, type SceneData } from '../../web/src/scene/scene.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { entity, relation, sceneWith, viewOf } from './made-up-scene.ts';

const DATES = [
  ...Array.from({ length: 30 }, (_value, index) => String(1988 + index)),
  ...[
    '1999-12-31',
    '2002-01',
    '2002-07-01',
    '2011-06-15',
    '2012-12',
    '2013-11',
    '2013-11-17',
    '2013-11-18',
    '2013-11-19',
  ],
];

describe('the scene of the article', () => {
  let graph: ArticleGraph;
  let all: SceneData;
  let ids: readonly string[];
  beforeAll(async () => {
    graph = await openArticleGraph();
    const found = await graph.database.read('MATCH (e:Entity) RETURN e.id ORDER BY e.id');
    ids = found.rows.flat().map(String);
    const answer = (await graph.data(SceneDocument.toString(), { ids, count: ids.length, lang: 'en' })) as SceneQuery;
    all = answer.neighborhood!;
  });
  afterAll(() => graph.close());

  it('holds every entity asked for and every relation among them', async () => {
    const { stats } = await graph.data('{ stats { entities { count } relations { count } } }');
    const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
    expect([all.nodes.length, all.relations.length]).toEqual([sum(stats.entities), sum(stats.relations)]);
  });

  it('says of every relation at every time what the server says', async () => {
    const asked = DATES.map((date, index) => `at${index}: certainty(asOf: "${date}")`).join(' ');
    const { neighborhood } = await graph.data(
      `query ($ids: [ID!]!) { neighborhood(ids: $ids, hops: 1, limit: ${ids.length}) { relations { id ${asked} } } }`,
      { ids },
    );
    const told = new Map<string, readonly string[]>(
      neighborhood.relations.map((one: Record<string, string>) => [
        one['id'],
        DATES.map((_date, index) => one[`at${index}`]),
      ]),
    );
    expect(all.relations.map((one) => [one.id, DATES.map((date) => certaintyOf(one, date))])).toEqual(
      all.relations.map(({ id }) => [id, told.get(id)]),
    );
    // Else nothing would have been compared.
    expect(new Set([...told.values()].flat())).toEqual(new Set(['NO', 'POSSIBLY', 'DEFINITELY']));
  });

  it('counts for each entity what is shown of all that it is tied by', () => {
    const { entities } = sceneOf(all, viewOf({ shown: ids }));
    expect(entities.map(({ id, count, shown }) => [id, count, shown])).toEqual(
      entities.map(({ id }) => {
        const own = all.relations.filter(({ from, to }) => from.id === id || to.id === id).length;
        return [id, own, own];
      }),
    );
  });
});

describe('a scene', () => {
  const [ann, bob, cafe] = [entity('ann'), entity('bob'), entity('cafe', 'FIRM')];
  const since2011 = {
    startMin: '2011-01-01',
    startMax: '2011-12-31',
    endMin: null,
    endMax: null,
    endless: true,
    certain: [{ from: '2011-12-31', to: null }],
  };
  const until2005 = {
    startMin: null,
    startMax: '2001-01-01',
    endMin: '2005-12-31',
    endMax: '2005-12-31',
    endless: false,
    certain: [{ from: '2001-01-01', to: '2005-12-31' }],
  };
  const lines = (view: Parameters<typeof viewOf>[0]) =>
    sceneWith(
      [ann, bob, cafe],
      [
        relation('dated', 'ann', 'cafe', { start: '2011', validity: since2011 }),
        relation('undated', 'bob', 'cafe'),
        relation('over', 'ann', 'bob', { end: '2005', validity: until2005 }),
      ],
      view,
    );
  const drawn = (view: Parameters<typeof viewOf>[0]) =>
    Object.fromEntries(
      lines(view).relations.map(({ id, line, change }) => [id, change === null ? line : `${line} ${change}`]),
    );

  it('draws everything solid when no time is asked', () => {
    expect(drawn({})).toEqual({ dated: 'SOLID', undated: 'SOLID', over: 'SOLID' });
    expect(lines({}).relations.map(({ certainty }) => certainty)).toEqual([null, null, null]);
  });

  it('draws what held solid, what may have held dashed and what nobody dates dotted, and leaves out what did not', () => {
    expect(drawn({ asOf: '2011-06' })).toEqual({ dated: 'DASHED', undated: 'DOTTED' });
    expect(drawn({ asOf: '2012' })).toEqual({ dated: 'SOLID', undated: 'DOTTED' });
    expect(drawn({ asOf: '2003' })).toEqual({ undated: 'DOTTED', over: 'SOLID' });
    expect(lines({ asOf: '2003' })).toMatchObject({ undated: 1, notThen: [{ id: 'dated' }] });
    expect(lines({ asOf: '2012' })).toMatchObject({ undated: 1, notThen: [{ id: 'over' }] });
  });

  it('tells of two times what came, what went and what stayed', () => {
    expect(drawn({ asOf: '2003', comparedWith: '2012' })).toEqual({
      dated: 'SOLID ADDED',
      undated: 'DOTTED KEPT',
      over: 'SOLID REMOVED',
    });
    expect(lines({ asOf: '2003', comparedWith: '2012' }).notThen).toEqual([]);
    // In the order of their beginnings, unknown ones last.
    expect(lines({ asOf: '2007', comparedWith: '2009' }).notThen.map(({ id }) => id)).toEqual(['dated', 'over']);
  });

  it('takes a time that is none for any time', () => {
    expect(drawn({ asOf: '2011-13' })).toEqual(drawn({}));
  });

  it('leaves out hidden kinds of entities, with their relations, and hidden types of relations', () => {
    expect(lines({ hidden: ['FIRM'] })).toMatchObject({
      entities: [{ id: 'ann' }, { id: 'bob' }],
      relations: [{ id: 'over' }],
    });
    expect(lines({ hidden: ['HEADS'] })).toMatchObject({ relations: [], bundles: [], undated: 0 });
    expect(lines({ hidden: ['HEADS'] }).entities).toHaveLength(3);
  });

  it('bundles the relations between the same two, whichever way they go, under their strongest line', () => {
    const { bundles } = sceneWith(
      [ann, bob, cafe],
      [
        relation('a', 'cafe', 'ann'),
        relation('b', 'ann', 'cafe', { start: '2011', validity: since2011 }),
        relation('c', 'bob', 'cafe'),
      ],
      { asOf: '2012' },
    );
    expect(bundles).toMatchObject([
      { id: 'ann~cafe', from: 'cafe', to: 'ann', line: 'SOLID', relations: [{ id: 'a' }, { id: 'b' }] },
      { id: 'bob~cafe', line: 'DOTTED', relations: [{ id: 'c' }] },
    ]);
  });

  it('marks the entities that the layout may not move', () => {
    expect(lines({ pinned: ['bob'] }).entities.map(({ pinned }) => pinned)).toEqual([false, true, false]);
  });
});
