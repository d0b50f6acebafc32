import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectOverHttp, keysByRole } from '../support/agent-http.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

let served: ServedApi;
beforeAll(async () => {
  served = await serveApi({ access: keysByRole('closed', ['reader', 'contributor']) });
});
afterAll(() => served.close());

const post = (message: unknown, headers: Readonly<Record<string, string>> = { authorization: 'Bearer reader' }) =>
  served.ask('POST /mcp', { ...JSON_TYPE, ...headers }, JSON.stringify(message));

describe('/mcp', () => {
  it('refuses pages of origins that may not read answers', async () => {
    const { status, body } = await post(LIST, { authorization: 'Bearer reader', origin: 'https://example.org' });
    expect([status, body]).toEqual([403, expect.stringContaining('GUANXI_CORS can name it')]);
  });

  it('refuses several messages at a time', async () => {
    const { status, body } = await post([LIST, LIST]);
    expect([status, body]).toEqual([400, expect.stringContaining('Send one message of the protocol at a time.')]);
  });

  it.each([{}, { authorization: 'Bearer nobody' }])(
    'refuses who has no valid key where one is needed',
    async (headers) => {
      expect((await post(LIST, headers)).status).toBe(401);
    },
  );

  it.each([
    ['reader', []],
    ['contributor', ['add_source', 'propose_claims']],
  ])('lists for a %s the tools that the role allows', async (key, writing) => {
    const client = await connectOverHttp(served.url, key);
    const { tools } = await client.listTools();
    await client.close();
    const names = tools.filter(({ annotations }) => annotations?.readOnlyHint !== true).map(({ name }) => name);
    expect([names, tools.some(({ name }) => name === 'search')]).toEqual([writing, true]);
  });
});

describe('who asks', () => {
  const me = async (headers: Readonly<Record<string, string>>) => {
    const { body } = await served.ask(
      'POST /graphql',
      { ...JSON_TYPE, ...headers },
      '{"query":"{ me { is: role name } }"}',
    );
    return JSON.parse(body) as { readonly data: unknown };
  };

  it('is told by a field', async () => {
    expect((await me({ authorization: 'Bearer contributor' })).data).toEqual({
      me: { is: 'contributor', name: 'a-contributor' },
    });
  });
});
