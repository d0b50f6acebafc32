import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../../../src/api/apollo.ts';
import { createLogger } from '../../../src/api/logger.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';

/** How often an operation was begun. */
let begun = 0;
let served: ServedApi;
let stop: () => Promise<void>;
beforeAll(async () => {
  const counting = {
    requestDidStart: async () => {
      begun += 1;
    },
  };
  const apollo = await createApollo(createLogger('silent'), { plugins: [counting] });
  await apollo.start();
  served = await serveApi({ apollo });
  stop = () => apollo.stop();
});
afterAll(async () => {
  await served.close();
  await stop();
});

const QUERY = JSON.stringify({ query: '{ __typename }' });
const FOREIGN = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

describe('a request that a page of another site can send without asking first begins no operation', () => {
  it.each([
    ['of plain text', 'POST /graphql', { 'content-type': 'text/plain' }, QUERY],
    [
      'of plain text that calls itself JSON as well',
      'POST /graphql',
      { 'content-type': 'text/plain; application/json' },
      QUERY,
    ],
    ['of a form', 'POST /graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D'],
    ['of a form with files', 'POST /graphql', { 'content-type': 'multipart/form-data; boundary=a' }, QUERY],
    ['of no type', 'POST /graphql', {}, QUERY],
    ['of an empty type', 'POST /graphql', { 'content-type': '' }, QUERY],
    ['of nothing, with the operation in the address', 'POST /graphql?query={__typename}', {}, ''],
    ['by GET', 'GET /graphql?query={__typename}', {}, ''],
    ['by GET, with a type', 'GET /graphql?query={__typename}', { 'content-type': 'text/plain' }, ''],
    ['by HEAD', 'HEAD /graphql?query={__typename}', {}, ''],
    ['by GET of a picture, which names no origin', 'GET /graphql?query={__typename}', { origin: '' }, ''],
  ])('%s', async (_what, line, headers, body) => {
    const before = begun;
    const { origin, ...rest } = { ...FOREIGN, ...headers };
    const { status } = await served.ask(line, { ...rest, ...(origin !== '' && { origin }) }, body);
    expect([400, 415]).toContain(status);
    expect(begun).toBe(before);
  });

  it('and of two operations in one body none is begun', async () => {
    const before = begun;
    const { status, body } = await served.ask(
      'POST /graphql',
      { 'content-type': 'application/json' },
      `[${QUERY},${QUERY}]`,
    );
    expect([status, begun]).toEqual([400, before]);
    expect(body).toContain('BAD_REQUEST');
  });
});

it('a page of another site may not read what it asks with leave', async () => {
  const { status, headers } = await served.ask(
    'POST /graphql',
    { ...FOREIGN, 'content-type': 'application/json' },
    QUERY,
  );
  expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined]);
});
