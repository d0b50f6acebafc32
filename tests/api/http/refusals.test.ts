import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isErrorCode } from '../../../src/api/error-codes.ts';
import { readResponse, serveApi, type ServedApi, type WireResponse } from '../../support/http-server.ts';

let served: ServedApi;
beforeAll(async () => {
  served = await serveApi({ limits: { requestMs: 60_000 } });
});
afterAll(() => served.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });

/** What a client reads of a refusal; fails where it has another form than all of them. */
function refusalIn({ status, headers, body }: WireResponse) {
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const { errors } = JSON.parse(body) as { errors: [{ message: string; extensions: { code: string } }] };
  const [{ message, extensions }] = errors;
  expect(isErrorCode(extensions.code)).toBe(true);
  expect(message.length).toBeLessThan(500);
  return [status, extensions.code, message] as const;
}

describe('an HTTP request that is refused gets an error in GraphQL’s form', () => {
  it.each([
    ['no JSON', 'POST /graphql', JSON_TYPE, '{"query"', 400, 'The request cannot be read'],
    ['JSON with nothing in it', 'POST /graphql', JSON_TYPE, ' ', 400, 'The request cannot be read'],
    ['a body that is not UTF-8', 'POST /graphql', JSON_TYPE, Buffer.from([0x22, 0xff, 0x22]), 400, 'not UTF-8'],
    ['a prototype', 'POST /graphql', JSON_TYPE, '{"__proto__": {}}', 400, 'cannot be read'],
    ['deep JSON', 'POST /graphql', JSON_TYPE, `{"query":"{a}","variables":${'['.repeat(500)}`, 400, 'deeper than 64'],
    ['a batch', 'POST /graphql', JSON_TYPE, `[${QUERY}]`, 400, 'batch'],
    ['an unknown address', 'GET /nowhere', {}, '', 404, 'nothing at /nowhere'],
    ['an address with nothing but a query', 'POST /nowhere?a=1', JSON_TYPE, QUERY, 404, 'nothing at /nowhere'],
    ['an address that is badly encoded', 'GET /%zz', {}, '', 400, 'cannot be read'],
    ['a type that GraphQL has not', 'GET /graphql?query={__typename}', { accept: 'image/png' }, '', 406, 'accept'],
    ['plain text', 'POST /graphql', { 'content-type': 'text/plain' }, QUERY, 415, 'application/json'],
    ['a form', 'POST /graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=x', 415, 'send JSON'],
    ['files', 'POST /graphql', { 'content-type': 'multipart/form-data; boundary=a' }, '--a--', 415, 'send JSON'],
    ['a body of no type', 'POST /graphql', {}, QUERY, 415, 'send JSON'],
    ['another charset', 'POST /graphql', { 'content-type': 'application/json; charset=utf-16' }, QUERY, 415, 'UTF-8'],
    ['an encoding', 'POST /graphql', { ...JSON_TYPE, 'content-encoding': 'zstd' }, QUERY, 415, 'gzip, deflate, br'],
    ['two encodings', 'POST /graphql', { ...JSON_TYPE, 'content-encoding': 'gzip, gzip' }, QUERY, 415, 'gzip'],
    ['a length and no body', 'POST /graphql', { ...JSON_TYPE, 'content-length': '2000000' }, '', 413, '1048576 bytes'],
    ['a body beyond the limit', 'POST /graphql', JSON_TYPE, 'x'.repeat(1_100_000), 413, '1048576 bytes'],
    ['a long address', `GET /graphql?query=${'x'.repeat(50_000)}`, {}, '', 414, '49152 characters'],
    ['long headers', 'GET /graphql', { 'x-long': 'x'.repeat(70_000) }, '', 431, '65536 bytes'],
    ['an expectation', 'POST /graphql', { ...JSON_TYPE, expect: 'miracles' }, '', 417, '100-continue'],
  ] as const)('for %s', async (_what, line, headers, body, status, message) => {
    const [given, code, text] = refusalIn(await served.ask(line, headers, body));
    expect([given, code, text]).toEqual([status, 'BAD_REQUEST', expect.stringContaining(message)]);
  });

  it('for lines that are not HTTP, and ends the connection', async () => {
    expect(refusalIn(readResponse(await served.send('HELLO\r\n\r\n')))).toEqual([
      400,
      'BAD_REQUEST',
      'This is not an HTTP request that can be read.',
    ]);
  });

  it('for a length beside chunks, which servers in a row may read differently', async () => {
    const headers = { ...JSON_TYPE, 'transfer-encoding': 'chunked', 'content-length': '5' };
    expect(refusalIn(await served.ask('POST /graphql', headers, '0\r\n\r\n'))[0]).toBe(400);
  });

  it('for a method that an address does not take, naming those that it takes', async () => {
    for (const [path, methods] of [
      ['/graphql', 'GET, HEAD, OPTIONS, POST'],
      ['/graphql?a=1', 'GET, HEAD, OPTIONS, POST'],
      ['/schema.graphql', 'GET, HEAD, OPTIONS'],
      ['/healthz', 'GET, HEAD, OPTIONS'],
    ] as const)
      for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
        const answer = await served.ask(`${method} ${path}`);
        expect(refusalIn(answer).slice(0, 2)).toEqual([405, 'BAD_REQUEST']);
        expect(answer.headers['allow']).toBe(methods);
      }
  });

  it('and one who asks by OPTIONS is told the same', async () => {
    const { status, headers } = await served.ask('OPTIONS /graphql');
    expect([status, headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
  });

  it('names the encodings that it takes', async () => {
    const { headers } = await served.ask('POST /graphql', { ...JSON_TYPE, 'content-encoding': 'zstd' }, QUERY);
    expect(headers['accept-encoding']).toBe('gzip, deflate, br');
  });
});

describe('an operation', () => {
  const post = async (query: string, variables?: object) =>
    served.ask('POST /graphql', JSON_TYPE, JSON.stringify({ query, variables }));

  it.each([
    ['selections', '{a'.repeat(20_000)],
    ['closed selections', `{${'a{'.repeat(4_000)}a${'}'.repeat(4_001)}`],
    ['lists', `{ people(where: ${'['.repeat(5_000)}`],
    ['objects', `{ people(where: ${'{a:'.repeat(3_000)}`],
    ['types of variables', `query ($a: ${'['.repeat(5_000)}`],
  ])('that nests %s beyond measure is refused before it is parsed', async (_what, query) => {
    for (const answer of [
      await post(query),
      await served.ask(`GET /graphql?query=${encodeURIComponent(query.slice(0, 10_000))}`),
    ])
      expect(refusalIn(answer)).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', expect.stringContaining('deeper than 200')]);
  });

  it.each([
    ['a field', (name: string) => `{ ${name} }`],
    ['an argument', (name: string) => `{ people(${name}: 1) { totalCount } }`],
    ['a fragment', (name: string) => `{ ...${name} }`],
    ['a value', (name: string) => `{ people(first: ${name}) { totalCount } }`],
    ['a directive', (name: string) => `{ __typename @${name} }`],
    ['a text', (name: string) => `{ people(first: "${name}") { totalCount } }`],
  ])('is not repeated whole where %s has a name of 900 KB', async (_what, queryOf) => {
    const { status, body } = await post(queryOf('n'.repeat(900_000)));
    expect(status).toBeLessThan(500);
    expect(body.length).toBeLessThan(6_000);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.stringContaining('nnn') }] });
  });

  it('is not repeated whole where its name is not in the document', async () => {
    const body = JSON.stringify({ query: 'query A { __typename }', operationName: 'n'.repeat(900_000) });
    expect((await served.ask('POST /graphql', JSON_TYPE, body)).body.length).toBeLessThan(6_000);
  });
});
