import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentsAtFault, readDocuments, trustedDocuments } from '../../src/api/trusted-documents.ts';
import { fakeDatabase, openApi } from '../support/fake-database.ts';

const FILE = `
  # What our page asks.
  query Firm($id: ID!) { firm(id: $id) { ...Named } }
  query Person { person(id: "a") { ...Named } }
  fragment Named on Entity { name }
`;

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  const documents = trustedDocuments();
  documents.trust(readDocuments(FILE));
  api = await openApi(documents.plugin);
});
afterAll(() => api.close());

const codes = async (query: string) =>
  (
    await api.ask(
      fakeDatabase(() => [[['A']]]),
      query,
      { id: 'a' },
    )
  ).errors?.map(({ extensions }) => extensions?.['code']) ?? [];

describe('a server of trusted documents', () => {
  it.each([
    ['as it stands, without comments', FILE.replace(/#.*/, '').concat(' '), 'OPERATION_RESOLUTION_FAILURE'],
    [
      'one operation of it with its fragments',
      'query Person{person(id:"a"){...Named}} fragment Named on Entity{name}',
      undefined,
    ],
    [
      'the other, with other white space',
      'query Firm($id: ID!,)\n{ firm(id: $id) { ...Named } }\n\nfragment Named on Entity { name }',
      undefined,
    ],
  ])('answers a document %s', async (_what, query, code) => {
    expect(await codes(query)).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ['another', '{ stats { claims } }'],
    ['one that asks a field more', 'query Person{person(id:"a"){...Named id}} fragment Named on Entity{name}'],
    ['one with another value', 'query Person{person(id:"b"){...Named}} fragment Named on Entity{name}'],
    ['introspection', '{ __schema { types { name } } }'],
  ])('refuses %s', async (_what, query) => {
    expect(await codes(query)).toEqual(['DOCUMENT_NOT_TRUSTED']);
  });

  it('says of what is no GraphQL that it is none', async () => {
    expect(await codes('{ "')).toEqual(['GRAPHQL_PARSE_FAILED']);
  });
});

describe('a file of documents', () => {
  it('may be a manifest', () => {
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      operations: [{ id: 'x', body: '{ stats { claims } }' }],
    };
    expect(readDocuments(JSON.stringify(manifest))[0]).toBe('{ stats { claims } }');
  });

  it.each([
    ['{ "operations": [{ "id": "x" }] }', 'an operation of the manifest has no "body".'],
    ['{ "operations": [null] }', 'an operation of the manifest has no "body".'],
    ['{ "queries": [] }', 'the manifest has no list "operations".'],
    ['{ "operations": [', 'the manifest is no JSON.'],
    ['query {', 'a document is no GraphQL: Syntax Error: Expected Name, found <EOF>.'],
  ])('%s is refused, and says why', (text, message) => {
    expect(() => readDocuments(text)).toThrow(new DocumentsAtFault(message));
  });
});
