import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
});
afterAll(() => graph.close());

const ENTITY = 'entity(id: "saic")';

async function refusal(query: string, variables?: Record<string, unknown>) {
  const { errors } = await graph.ask(query, variables);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
  return errors![0]!.message;
}

describe('an empty list is an error that names it and says to leave it out', () => {
  it.each([
    ['sources of relations', `{ ${ENTITY} { relations(sources: []) { totalCount } } }`, 'sources'],
    ['sources of a neighbourhood', '{ neighborhood(ids: ["saic"], sources: []) { truncated } }', 'sources'],
    ['sources of a traversal', '{ firm(id: "saic") { formerStaff(sources: []) { totalCount } } }', 'sources'],
    ['sources of ways', '{ paths(from: "saic", to: "ssec", sources: []) { length } }', 'sources'],
    ['types', `{ ${ENTITY} { relations(types: []) { totalCount } } }`, 'types'],
    ['assumptions', '{ paths(from: "saic", to: "ssec", assume: []) { length } }', 'assume'],
    ['types to avoid', '{ paths(from: "saic", to: "ssec", avoidTypes: []) { length } }', 'avoidTypes'],
    ['kinds', '{ search(text: "saic", kinds: []) { totalCount } }', 'kinds'],
    ['predicates', `{ ${ENTITY} { claims(predicates: []) { totalCount } } }`, 'predicates'],
    ['ids that must be given', '{ entities(ids: []) { id } }', 'ids'],
    ['centres', '{ neighborhood(ids: []) { truncated } }', 'ids'],
    ['what is shared', '{ sharedTies(ids: []) { count } }', 'ids'],
    ['what is counted by', '{ firms { aggregate(by: []) { count } } }', 'by'],
    ['ids of a filter', '{ firms(where: { ids: [] }) { totalCount } }', 'where.ids'],
    ['values of a filter', '{ firms(where: { sizeClass: [] }) { totalCount } }', 'where.sizeClass'],
    ['texts of a filter', '{ firms(where: { name: { in: [] } }) { totalCount } }', 'where.name.in'],
    ['what is unknown', '{ firms(where: { isNull: [] }) { totalCount } }', 'where.isNull'],
    ['predicates of a filter', '{ claims(where: { predicate: [] }) { totalCount } }', 'where.predicate'],
    ['kinds of a filter', '{ conflicts(where: { kind: [] }) { totalCount } }', 'where.kind'],
  ])('%s', async (_what, query, path) => {
    const message = await refusal(query);
    expect(message).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}: the list is empty; .*leave`));
  });

  it('also in a variable, whole or within one', async () => {
    const within = 'query ($where: FirmWhere) { firms(where: $where) { totalCount } }';
    expect(await refusal(within, { where: { name: { in: [] } } })).toContain('where.name.in: the list is empty');
    const whole = 'query ($sources: [ID!]) { firm(id: "saic") { relations(sources: $sources) { totalCount } } }';
    expect(await refusal(whole, { sources: [] })).toContain('sources: the list is empty');
    // What was compiled for a list that is not empty does not let an empty one through.
    expect((await graph.ask(whole, { sources: ['src-x'] })).errors).toBeUndefined();
    expect(await refusal(whole, { sources: [] })).toContain('sources: the list is empty');
  });

  it('and neither a list that is left out nor one that is null', async () => {
    const query = 'query ($types: [RelationType!]) { entity(id: "saic") { relations(types: $types) { totalCount } } }';
    const all = await graph.data(query);
    expect(all.entity.relations.totalCount).toBeGreaterThan(0);
    expect(await graph.data(query, { types: null })).toEqual(all);
  });

  it('a value that stands in it twice counts once', async () => {
    const once = await graph.data(`{ ${ENTITY} { relations(types: [OWNS]) { totalCount } } }`);
    expect(await graph.data(`{ ${ENTITY} { relations(types: [OWNS, OWNS]) { totalCount } } }`)).toEqual(once);
  });
});

describe('a null or an empty text in a filter is an error that says what to write', () => {
  it.each([
    [
      'is equal to null',
      '{ firms(where: { ownership: { eq: null } }) { totalCount } }',
      'where.ownership.eq',
      'isNull',
    ],
    ['one of null', '{ firms(where: { ownership: { in: null } }) { totalCount } }', 'where.ownership.in', 'isNull'],
    ['null itself', '{ firms(where: { ownership: null }) { totalCount } }', 'where.ownership', 'isNull'],
    [
      'isNull: null',
      '{ firms(where: { ownership: { isNull: null } }) { totalCount } }',
      'where.ownership.isNull',
      'isNull',
    ],
    [
      'begins with nothing',
      '{ firms(where: { name: { startsWith: "" } }) { totalCount } }',
      'where.name.startsWith',
      'leave it out',
    ],
    [
      'holds nothing',
      '{ firms(where: { name: { contains: "" } }) { totalCount } }',
      'where.name.contains',
      'leave it out',
    ],
    [
      'one of nothing',
      '{ firms(where: { name: { in: ["x", ""] } }) { totalCount } }',
      'where.name.in[1]',
      'leave it out',
    ],
    ['an id of nothing', '{ firms(where: { ids: ["saic", ""] }) { totalCount } }', 'where.ids[1]', 'leave it out'],
    ['of no source', '{ firms(where: { source: "" }) { totalCount } }', 'where.source', 'leave it out'],
    ['in no place', '{ firms(where: { locatedIn: "" }) { totalCount } }', 'where.locatedIn', 'leave it out'],
    ['of no entity', '{ relations(where: { entity: "" }) { totalCount } }', 'where.entity', 'leave it out'],
    ['from nobody', '{ relations(where: { from: "" }) { totalCount } }', 'where.from', 'leave it out'],
    ['of no predicate', '{ claims(where: { predicate: [""] }) { totalCount } }', 'where.predicate[0]', 'leave it out'],
    ['about nothing', '{ conflicts(where: { about: "" }) { totalCount } }', 'where.about', 'leave it out'],
    ['of no kind', '{ sources(where: { kind: "" }) { totalCount } }', 'where.kind', 'leave it out'],
    ['by sources of no id', `{ ${ENTITY} { relations(sources: [""]) { totalCount } } }`, 'sources[0]', 'leave it out'],
    [
      'of predicates of no name',
      `{ ${ENTITY} { claims(predicates: [""]) { totalCount } } }`,
      'predicates[0]',
      'leave it out',
    ],
    ['a subject of no id', '{ statistics(subject: "") { measure } }', 'subject', 'leave it out'],
    ['no subject', '{ claims(where: { subject: null }) { totalCount } }', 'where.subject', 'leave it out'],
  ])('%s', async (_what, query, path, instead) => {
    const message = await refusal(query);
    expect(message.startsWith(`${path}: `)).toBe(true);
    expect(message).toContain(instead);
  });

  it('also in a variable', async () => {
    const query = 'query ($ownership: String) { firms(where: { ownership: { eq: $ownership } }) { totalCount } }';
    expect(await refusal(query, { ownership: null })).toContain('where.ownership.eq: null');
    // A variable without a value leaves the condition out.
    expect(await graph.data(query)).toEqual(await graph.data('{ firms { totalCount } }'));
  });

  it('a null within a list is refused by its type', async () => {
    const { errors } = await graph.ask('{ firms(where: { ownership: { in: [null] } }) { totalCount } }');
    expect(errors![0]!.extensions!['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

it('what two have in common is asked of two that differ', async () => {
  expect(await refusal('{ sharedTies(ids: ["saic", "saic"]) { count } }')).toBe('ids: give at least 2.');
});

describe('isNull asks for what has no value', () => {
  interface Facet {
    readonly field: string;
    readonly values: readonly { readonly value: string | null; readonly count: number }[];
  }

  const unknownIn = (facets: readonly Facet[], field: string) =>
    facets.find((facet) => facet.field === field)!.values.find(({ value }) => value === null)?.count ?? 0;

  it.each([
    ['firms', 'ownership'],
    ['firms', 'industrySection'],
    ['governmentBodies', 'level'],
    ['places', 'placeKind'],
    ['groups', 'of'],
  ])(
    'as many of the %s as the facet of %s says are unknown, and the others with isNull: false',
    async (list, field) => {
      const { all, unknown, known } = await graph.data(`{
      all: ${list} { totalCount facets { field values { value count } } }
      unknown: ${list}(first: 100, where: { ${field}: { isNull: true } }) { totalCount nodes { id } facets { field values { value count } } }
      known: ${list}(first: 100, where: { ${field}: { isNull: false } }) { totalCount nodes { id } }
    }`);
      expect(unknown.totalCount).toBe(unknownIn(all.facets, field));
      expect(unknown.nodes).toHaveLength(Math.min(unknown.totalCount, 100));
      expect(unknownIn(unknown.facets, field)).toBe(unknown.totalCount);
      expect(known.totalCount).toBe(all.totalCount - unknown.totalCount);
      expect(known.nodes).toHaveLength(Math.min(known.totalCount, 100));
    },
  );

  it('of a field with a fixed set of values, and of a place, by the name of the dimension', async () => {
    const { all, sizes, places } = await graph.data(`{
      all: firms { facets { field values { value count } } aggregate(by: [PLACE]) { count values { value } } }
      sizes: firms(where: { isNull: [SIZE_CLASS] }) { totalCount nodes { id sizeClass } }
      places: firms(where: { isNull: [PLACE] }) { totalCount nodes { id locatedIn { totalCount } } }
    }`);
    expect(sizes.totalCount).toBe(unknownIn(all.facets, 'sizeClass'));
    expect(sizes.nodes.every(({ sizeClass }: { sizeClass: unknown }) => sizeClass === null)).toBe(true);
    const somewhereElse = all.aggregate.find(
      ({ values }: { values: [{ value: unknown }] }) => values[0].value === null,
    );
    expect(places.totalCount).toBe(somewhereElse?.count ?? 0);
    expect(places.nodes.every((node: { locatedIn: { totalCount: number } }) => node.locatedIn.totalCount === 0)).toBe(
      true,
    );
  });

  it('together with other conditions, all of which hold', async () => {
    const { both, none } = await graph.data(`{
      both: firms(where: { ownership: { isNull: true }, name: { contains: "Shanghai" } }) { totalCount nodes { name ownership } }
      none: firms(where: { ownership: { isNull: true, eq: "private" } }) { totalCount nodes { id } }
    }`);
    expect(both.totalCount).toBe(both.nodes.length);
    for (const { name, ownership } of both.nodes)
      expect([name, ownership]).toEqual([expect.stringContaining('Shanghai'), null]);
    expect(none).toEqual({ totalCount: 0, nodes: [] });
  });
});
