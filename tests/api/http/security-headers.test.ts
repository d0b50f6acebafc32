import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResponse, serveApi, type ServedApi } from '../../support/http-server.ts';

let served: ServedApi;
beforeAll(async () => {
  served = await serveApi();
});
afterAll(() => served.close());

const SAFE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': expect.stringMatching(/frame-ancestors 'none'.*base-uri 'none'.*form-action 'none'/),
};

describe('every response says that it is what its type says, and shows in no frame', () => {
  it.each([
    ['an answer', 'GET /graphql?query={__typename}', {}, 200],
    ['an answer with errors', 'GET /graphql?query={nothing}', {}, 200],
    ['an answer that is known', 'GET /graphql?query={__typename}', { 'if-none-match': '*' }, 304],
    ['Sandbox', 'GET /graphql', { accept: 'text/html' }, 200],
    ['the schema', 'GET /schema.graphql', {}, 200],
    ['the first page', 'GET /', { accept: 'text/html' }, 200],
    ['readiness', 'GET /readyz', {}, 200],
    ['a preflight', 'OPTIONS /graphql', { origin: 'https://a.example', 'access-control-request-method': 'POST' }, 204],
    ['methods', 'OPTIONS /graphql', {}, 204],
    ['an address with nothing', 'GET /nowhere', {}, 404],
    ['a page with nothing', 'GET /nowhere', { accept: 'text/html' }, 404],
    ['a bad address', 'GET /%zz', {}, 400],
    ['another host', 'GET /', { host: 'evil.example' }, 421],
    ['long headers', 'GET /', { 'x-long': 'x'.repeat(70_000) }, 431],
    ['an expectation', 'GET /', { expect: 'miracles' }, 417],
  ])('%s', async (_what, line, headers, status) => {
    expect(await served.ask(line, headers)).toMatchObject({ status, headers: SAFE });
  });

  it('what is no HTTP', async () => {
    expect(readResponse(await served.send('HELLO\r\n\r\n')).headers).toMatchObject(SAFE);
  });
});

describe('a page', () => {
  it.each(['/', '/nowhere'])('at %s loads nothing from other hosts', async (path) => {
    const { headers } = await served.ask(`GET ${path}`, { accept: 'text/html' });
    expect(headers['content-security-policy']).toMatch(/^default-src '(self|none)'/);
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval|script-src/);
  });

  it('of Apollo Sandbox loads only what Apollo serves for it, and asks this server alone', async () => {
    const { headers } = await served.ask('GET /graphql', { accept: 'text/html' });
    const policy = headers['content-security-policy']!;
    const hosts = policy.match(/https:\/\/[^ ;]+/g)!;
    expect(hosts.filter((host) => !/\.(apollographql|googleapis|gstatic)\.com$/.test(host))).toEqual([]);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  });
});
