import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileConnection, type List } from '../../src/query/connection.ts';
import { decodeCursor } from '../../src/query/cursor.ts';
import { asIs } from '../../src/query/expression.ts';
import type { PageArgs } from '../../src/query/page.ts';
import { projectField } from '../../src/query/project.ts';
import { compiling, parametersIn, readable } from '../support/compiling.ts';

type Answer = Readonly<Record<string, unknown>> & {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
};

/** Rows of keys, or of ids. */
type Ids = readonly (readonly string[])[];

/** A list of claims as a connection, and its answer to what the database gives for its columns. */
function connection(selection: string, over: Partial<List> = {}, type = 'Query', name = 'claims') {
  const { compilation, field } = compiling<PageArgs>(`{ ${name}${selection} }`, {}, type);
  const list: List = {
    name: 'claims',
    owner: null,
    match: 'MATCH (c:Claim)',
    where: [],
    order: [{ text: 'c.id' }],
    total: 'COUNT { (:Claim) }',
    edge: (member) => projectField(compilation, { variable: 'c' }, member),
    ...over,
  };
  const { columns, answerOf } = readable(compileConnection(compilation, field, list), compilation.request);
  const rowsColumn = over.bounded === undefined ? 'COLLECT {' : '[(x)';
  const answer = (all: Ids | null, beside: Readonly<Record<string, unknown>> = {}) =>
    answerOf({ ...(all && { [rowsColumn]: all }), ...beside }) as Answer;
  return { columns, parameters: parametersIn(compilation), answer };
}

const rows = (...ids: readonly string[]) => ids.map((id) => [id]);

describe('a connection asks the database for', () => {
  it('the number alone, where nothing else is selected', () => {
    expect(connection('{ totalCount }').columns).toEqual(['COUNT { (:Claim) }']);
  });

  it('the rows alone, where the number is not selected: one more than are shown', () => {
    const { columns, parameters } = connection('(first: 2) { nodes { id } }');
    expect(columns).toEqual(['COLLECT { MATCH (c:Claim) WITH * ORDER BY c.id LIMIT $p0 RETURN [c.id] }']);
    expect(parameters).toEqual({ p0: 3 });
  });

  it('nothing twice, under however many names it is selected', () => {
    const { columns, answer } = connection('{ a: totalCount b: totalCount x: nodes { id } y: nodes { id } }');
    expect(columns).toHaveLength(2);
    expect(answer(rows('a'), { COUNT: 7 })).toEqual({ a: 7, b: 7, x: [{ id: 'a' }], y: [{ id: 'a' }] });
  });

  it('the keys of a row only where a cursor is made of it', () => {
    const order = [{ text: 'c.key1' }, { text: 'c.key2' }];
    const keys = (selection: string) => connection(selection, { order }).columns[0]!.split('RETURN ')[1];
    expect(keys('{ nodes { id } }')).toBe('[c.id] }');
    expect(keys('{ nodes { id } pageInfo { hasNextPage } }')).toContain('key1');
    expect(keys('{ edges { cursor } }')).toContain('key2');
  });

  it('whose list it is only where a cursor says so', () => {
    const owned = (selection: string) => connection(selection, { owner: 'x.id' }).columns;
    expect(owned('{ nodes { id } }')).not.toContain('x.id');
    expect(owned('{ edges { cursor } }')).toContain('x.id');
  });

  it('nothing at all for the names of types', () => {
    const { columns, answer } = connection('{ __typename }');
    expect(columns).toEqual([]);
    expect(answer(null)).toEqual({ __typename: 'ClaimConnection' });
  });
});

describe('a page of a connection', () => {
  it('shows as many rows as asked and knows by one more that there are others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 12 }), (first, there) => {
        const all = Array.from({ length: there }, (_, place) => `c${String(place).padStart(2, '0')}`);
        const { answer } = connection(
          `(first: ${first}) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }`,
        );
        const { nodes, pageInfo } = answer(rows(...all.slice(0, first + 1)));
        expect(nodes.map(({ id }) => id)).toEqual(all.slice(0, first));
        expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([there > first, false]);
        expect(pageInfo.endCursor === null).toBe(there === 0);
      }),
    );
  });

  it('has cursors that stand for the keys of their rows, by which the next page goes on', () => {
    const order = [{ text: 'c.name' }, { text: 'c.id' }];
    const [edge] = connection('{ edges { cursor } }', { order }).answer([['上海', 'c1']]).edges;
    expect(decodeCursor('after', edge!.cursor, 'claims', 2).keys).toEqual(['上海', 'c1']);
    const next = connection(`(after: "${edge!.cursor}") { nodes { id } }`, { order });
    expect(next.columns[0]).toContain('WHERE c.name >= $p0 AND NOT (c.name = $p0 AND NOT (c.id > $p1))');
    expect(next.parameters).toMatchObject({ p0: '上海', p1: 'c1' });
    expect(next.columns[0]).not.toContain('上海');
  });

  it('stands in the list’s order, also where it is read from the end', () => {
    const { answer, columns } = connection(
      '(last: 2) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } }',
      {},
      'Query',
      'relations',
    );
    expect(columns[0]).toContain('ORDER BY c.id DESC');
    const { edges, pageInfo } = answer(rows('c', 'b', 'a'));
    expect(edges).toEqual([{ node: { id: 'b' } }, { node: { id: 'c' } }]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  });

  it('has an empty list and no cursors where there is nothing', () => {
    const { answer } = connection('{ nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } totalCount }');
    expect(answer([], { COUNT: 0 })).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
    });
  });

  it('is refused for the cursor of another thing’s list', () => {
    const of = { owner: 'x.id' };
    const { edges } = connection('{ edges { cursor } }', of).answer([['a']], { 'x.id': 'saic' });
    const next = connection(`(after: "${edges[0]!.cursor}") { nodes { id } }`, of);
    expect(next.answer(rows('b'), { 'x.id': 'saic' }).nodes).toEqual([{ id: 'b' }]);
    expect(() => next.answer(rows('b'), { 'x.id': 'baosteel' })).toThrow(
      'after: this cursor belongs to another list (claims of saic)',
    );
  });

  it('is refused for the cursor of another list', () => {
    const [edge] = connection('{ edges { cursor } }', { name: 'firms' }).answer([['a']]).edges;
    expect(() => connection(`(after: "${edge!.cursor}") { nodes { id } }`)).toThrow('another list (firms)');
  });
});

describe('a list of few', () => {
  const few = { bounded: '(x)-[r]-(c)', match: 'MATCH (x)-[r]-(c)' };

  it('is sorted here, whatever order it came in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,4}$/), { maxLength: 6 }), fc.integer(), (ids, seed) => {
        const shuffled = ids.toSorted((a, b) => ((a.codePointAt(0)! * seed) % 7) - ((b.codePointAt(0)! * seed) % 7));
        const { nodes } = connection('(first: 3) { nodes { id } }', few).answer(rows(...shuffled));
        expect(nodes.map(({ id }) => id)).toEqual(ids.toSorted().slice(0, 3));
      }),
    );
  });

  it('is read as a pattern, without order and limit', () => {
    expect(connection('{ nodes { id } }', few).columns).toEqual(['[(x)-[r]-(c) | [c.id]]']);
  });
});

describe('what a connection has beyond the usual', () => {
  it('is compiled by the list, beside the rows', () => {
    const more = () => ({ text: '[1, 2]', decode: asIs });
    const { columns } = connection('{ facets { field } totalCount }', { more }, 'Query', 'firms');
    expect(columns).toEqual(['[1, 2]', 'COUNT { (:Claim) }']);
  });
});
