import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DatabaseUnavailable } from '../../src/graph/errors.ts';
import { fakeDatabase, openApi, type Reading } from '../support/fake-database.ts';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const answering = (reading: Reading) => (query: string, variables?: Record<string, unknown>) =>
  api.ask(fakeDatabase(reading), query, variables);

/** The error of a field that must not be null, where it stands. */
const missing = (field: string, path: readonly (string | number)[]) => ({
  message: `Cannot return null for non-nullable field ${field}.`,
  path,
  locations: [expect.anything()],
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
});

describe('null where none may be', () => {
  it('makes null of the nearest that may be: a root field', async () => {
    const { data, errors } = await answering(() => [[['a', null]]])('{ firm(id: "a") { id name } }');
    expect(data).toEqual({ firm: null });
    expect(errors).toEqual([missing('Firm.name', ['firm', 'name'])]);
  });

  it('a thing further down, and all that cannot be without it', async () => {
    const { data, errors } = await answering(() => [[['c', ['r', ['FIRM', 'x', null]]]]])(
      '{ claim(id: "c") { id relation { id from { id name } } } }',
    );
    expect(data).toEqual({ claim: { id: 'c', relation: null } });
    expect(errors).toEqual([missing('Firm.name', ['claim', 'relation', 'from', 'name'])]);
  });

  it.each([
    [
      'edges',
      '{ people { edges { cursor node { name } } totalCount } }',
      [1, [[null, 'a']]],
      'Person.name',
      ['people', 'edges', 0, 'node', 'name'],
    ],
    [
      'nodes',
      '{ people { nodes { id name } } }',
      [
        [
          ['a', 'A'],
          ['b', null],
        ],
      ],
      'Person.name',
      ['people', 'nodes', 1, 'name'],
    ],
    ['a count', '{ people { n: totalCount } }', [null], 'PersonConnection.totalCount', ['people', 'n']],
  ])('whatever holds a list: %s', async (_what, query, row, field, path) => {
    const { data, errors } = await answering(() => [[row]])(query);
    expect(data).toEqual({ people: null });
    expect(errors).toEqual([missing(field, path)]);
  });

  it('a thing of several types, which the error names', async () => {
    const { data, errors } = await answering(() => [[['FIRM', null, 'x']]])(
      '{ entity(id: "a") { id __typename name } }',
    );
    expect(data).toEqual({ entity: null });
    expect(errors).toEqual([missing('Firm.id', ['entity', 'id'])]);
  });

  it('does not touch what is asked beside it', async () => {
    const ask = answering((_text, { p0 }) => [[p0 === 'good' ? ['good', 'Good'] : ['bad', null]]]);
    const { data, errors } = await ask(
      '{ bad: firm(id: "bad") { id name } good: firm(id: "good") { id name } __typename }',
    );
    expect(data).toEqual({ bad: null, good: { id: 'good', name: 'Good' }, __typename: 'Query' });
    expect(errors).toEqual([missing('Firm.name', ['bad', 'name'])]);
  });
});

describe('a value that its type refuses', () => {
  it.each([
    [
      'a text for a number',
      '{ people { totalCount } }',
      ['many'],
      'Int cannot represent non-integer value: "many"',
      ['people', 'totalCount'],
    ],
    [
      'too large a number',
      '{ people { totalCount } }',
      [2 ** 31],
      'Int cannot represent non 32-bit signed integer value: 2147483648',
      ['people', 'totalCount'],
    ],
    [
      'a word that is none of an enumeration',
      '{ claim(id: "a") { polarity } }',
      ['PERHAPS'],
      'Enum "Polarity" cannot represent value: "PERHAPS"',
      ['claim', 'polarity'],
    ],
    [
      'a map for a text',
      '{ entity(id: "a") { id } }',
      ['FIRM', { a: 1 }],
      'ID cannot represent value: { a: 1 }',
      ['entity', 'id'],
    ],
    [
      'a kind that there is not',
      '{ entity(id: "a") { id } }',
      ['SHOP', 'a'],
      'Abstract type "Entity" was resolved to a type "SHOP" that does not exist inside the schema.',
      ['entity'],
    ],
  ])('%s', async (_what, query, value, message, path) => {
    const { data, errors } = await answering(() => [[value]])(query);
    expect(Object.values(data as object)).toEqual([null]);
    expect(errors).toEqual([expect.objectContaining({ message, path })]);
  });

  it('is made fit where it can be, as a number for an id', async () => {
    expect(await answering(() => [[[5, 'Five']]])('{ firm(id: "a") { id name } }')).toEqual({
      data: { firm: { id: '5', name: 'Five' } },
    });
  });
});

describe('one failing root field', () => {
  it('leaves the others’ data, and is told with its place', async () => {
    const ask = answering((_text, { p0 }) => {
      if (p0 === 'bad') throw new DatabaseUnavailable();
      return [[['good']]];
    });
    const { data, errors } = await ask('{ good: firm(id: "good") { id }\n bad: firm(id: "bad") { id } }');
    expect(data).toEqual({ good: { id: 'good' }, bad: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('cannot be reached'),
        path: ['bad'],
        locations: [{ line: 2, column: 2 }],
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      },
    ]);
  });

  it('is told also when what it would be told by cannot be had', async () => {
    const ask = answering((text) => {
      if (text.includes('queryNodes')) throw new DatabaseUnavailable();
      return [[text.includes('Firm') ? ['good'] : [true, [], 0, []]]];
    });
    const { data, errors } = await ask('{ firm(id: "good") { id } timeline(id: "nobody") { date } }');
    expect(data).toEqual({ firm: { id: 'good' }, timeline: null });
    expect(errors).toMatchObject([{ path: ['timeline'], extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  });

  it('of a caller’s making has the place of what was asked', async () => {
    const ask = answering(() => [[['good']]]);
    const { data, errors } = await ask('query ($n: Int) { firm(id: "good") { id } firms(first: $n) { totalCount } }', {
      n: 0,
    });
    expect(data).toEqual({ firm: { id: 'good' }, firms: null });
    expect(errors).toMatchObject([{ path: ['firms'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('variables', () => {
  it.each([
    [
      'none given',
      'query ($id: ID!) { firm(id: $id) { id } }',
      {},
      'Variable "$id" of required type "ID!" was not provided.',
    ],
    [
      'of a wrong type',
      'query ($n: Int) { firms(first: $n) { totalCount } }',
      { n: 'x' },
      'Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"',
    ],
    [
      'with a field too many',
      'query ($w: FirmWhere) { firms(where: $w) { totalCount } }',
      { w: { nam: 1 } },
      'Variable "$w" got invalid value { nam: 1 }; Field "nam" is not defined by type "FirmWhere". Did you mean "name"?',
    ],
  ])('%s are refused before anything is asked', async (_what, query, variables, message) => {
    const answer = await answering(() => {
      throw new Error('asked');
    })(query, variables);
    expect(answer.errors).toEqual([
      { message, locations: [expect.anything()], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(answer).not.toHaveProperty('data');
  });

  it('take their defaults', async () => {
    const asked: unknown[] = [];
    const ask = answering((_text, { p0 }) => {
      asked.push(p0);
      return [];
    });
    for (const variables of [{}, { id: 'b' }, {}])
      await ask('query ($id: ID! = "a") { claim(id: $id) { id } }', variables);
    expect(asked).toEqual(['a', 'b', 'a']);
  });
});

describe('a response', () => {
  it('takes any name for a key', async () => {
    const { data } = await answering(() => [[['a', 'A']]])(
      '{ __proto__: firm(id: "a") { __proto__: id constructor: name } }',
    );
    expect(JSON.stringify(data)).toBe('{"__proto__":{"__proto__":"a","constructor":"A"}}');
  });

  it('is null for what is left out by every directive', async () => {
    const query = 'query ($a: Boolean!) { firm(id: "a") @include(if: $a) { id } stats @skip(if: $a) { claims } }';
    const ask = answering((text) => [[text.includes('Firm') ? ['a'] : [7]]]);
    expect((await ask(query, { a: true })).data).toEqual({ firm: { id: 'a' } });
    expect((await ask(query, { a: false })).data).toEqual({ stats: { claims: 7 } });
    expect((await ask(query, { a: true })).data).toEqual({ firm: { id: 'a' } });
  });

  it('may hold the schema beside data', async () => {
    const { data } = await answering(() => [[['a']]])(
      '{ __type(name: "Firm") { kind } firm(id: "a") { id __typename } }',
    );
    expect(data).toEqual({ __type: { kind: 'OBJECT' }, firm: { id: 'a', __typename: 'Firm' } });
  });
});

describe('plug-ins', () => {
  it('are told of each stage as ever', async () => {
    const stages: string[] = [];
    const told = await openApi({
      requestDidStart: async () => ({
        didResolveOperation: async ({ operationName }) => void stages.push(`resolved ${String(operationName)}`),
        executionDidStart: async () => ({ executionDidEnd: async () => void stages.push('executed') }),
        didEncounterErrors: async ({ errors }) => void stages.push(`errors ${errors.length}`),
        willSendResponse: async () => void stages.push('sent'),
      }),
    });
    await told.ask(
      fakeDatabase(() => [[['a', null]]]),
      'query Named { firm(id: "a") { id name } }',
    );
    await told.close();
    expect(stages).toEqual(['resolved Named', 'errors 1', 'executed', 'sent']);
  });

  it('have the whole answer before it is sent; afterwards the response that they first saw holds it no more', async () => {
    const seen: unknown[] = [];
    let first: { body?: unknown } = {};
    const told = await openApi({
      requestDidStart: async ({ response }) => {
        first = response;
        return { willSendResponse: async () => void seen.push(structuredClone(response.body)) };
      },
    });
    const answer = await told.ask(
      fakeDatabase(() => [[['a', 'Yi']]]),
      '{ firm(id: "a") { id name } }',
    );
    await told.close();
    const { data } = answer;
    expect(data).toEqual({ firm: { id: 'a', name: 'Yi' } });
    expect(seen).toMatchObject([{ kind: 'single', singleResult: { data, errors: undefined } }]);
    expect(first).not.toHaveProperty('body');
  });
});

/** Values for the variables of one document, such that the statements have several forms. */
const VARIABLES = {
  id: fc.constantFrom('wang-zhendong', 'dong-rongyong', 'nobody'),
  any: fc.constantFrom('ssec', 'saic', 'dong-rongyong', 'a.heads.b'),
  asOf: fc.constantFrom('2001', '2013-11-18', null),
  knownAt: fc.constantFrom('2014', '2012', null),
  sources: fc.constantFrom(['src-a'], ['src-b', 'src-c'], [], null),
  direction: fc.constantFrom('OUT', 'IN'),
  first: fc.constantFrom(1, 2, 30, 0),
  lang: fc.constantFrom('en', 'zh', '', null),
  text: fc.constantFrom('shanghai', 'wang', '?'),
  with: fc.boolean(),
  without: fc.boolean(),
  where: fc.constantFrom({}, { name: { startsWith: 'S' } }, { name: { contains: 'a' }, ids: ['saic'] }, { ids: null }),
  order: fc.constantFrom({ field: 'ID', direction: 'ASC' }, { field: 'NAME', direction: 'DESC' }),
  after: fc.constantFrom(null, 'WyJwZW9wbGUgYnkgaWQiLG51bGwsImRhaS1qaWUiXQ', 'x'),
};

const DOCUMENT = `query (
  $id: ID!, $any: ID!, $asOf: PartialDate, $knownAt: PartialDate, $sources: [ID!], $direction: RelationDirection, $first: Int,
  $lang: String, $text: String!, $with: Boolean!, $without: Boolean!, $where: FirmWhere, $order: EntityOrder, $after: String
) {
  person(id: $id) {
    id
    name(lang: $lang)
    heads(asOf: $asOf, knownAt: $knownAt, sources: $sources, first: $first) { totalCount edges { certainty node { ...Named } } }
    worksAt(asOf: $asOf) @skip(if: $without) { nodes { id } }
    relations(direction: $direction, first: $first) { nodes { id sentence certainty(asOf: $asOf) } }
  }
  people(after: $after, first: 2, orderBy: $order) { nodes { id } pageInfo { hasNextPage endCursor hasPreviousPage } }
  firms(where: $where, orderBy: $order, first: $first) { totalCount nodes { ...Named } }
  search(text: $text, first: $first) { totalCount edges { rule matchedName { value } node { ...Named } } }
  node(id: $any) { id ... on Entity @include(if: $with) { name(lang: $lang) } }
  neighborhood(ids: [$any], asOf: $asOf, direction: $direction, limit: $first) { nodes { id } truncated }
  paths(from: $id, to: $any, asOf: $asOf) @include(if: $with) { length nodes { id } }
  timeline(id: $any, includeUndated: $with, knownAt: $knownAt) { date sentence }
  statistics(subject: $any, asOf: $asOf, knownAt: $knownAt) { id }
}
fragment Named on Entity { id name(lang: $lang) @include(if: $with) }`;

describe('requests of one document', () => {
  it('ask the database as if each were the first, in any order', async () => {
    let asked: unknown[] = [];
    const database = fakeDatabase((text, parameters) => {
      // Whether ids were merged is asked once a second.
      if (!text.includes(':Alias')) asked.push([text, parameters]);
      return [];
    });
    const ask = async (document: string, variables: Record<string, unknown>) => {
      asked = [];
      return { answer: await api.ask(database, document, variables), asked };
    };
    let comments = 0;
    await fc.assert(
      fc.asyncProperty(fc.record(VARIABLES), async (variables) => {
        // Under another text it is another document, of which nothing was compiled.
        const fresh = await ask(`${DOCUMENT} # ${(comments += 1)}`, variables);
        expect(await ask(DOCUMENT, variables)).toEqual(fresh);
      }),
      { numRuns: 60 },
    );
  });
});
