import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callText, keysByRole } from '../support/agent-http.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';
import { runProgram } from '../support/program.ts';

let served: ServedApi;
beforeAll(async () => {
  served = await serveApi({ access: keysByRole('closed', ['reader', 'contributor']) });
});
afterAll(() => served.close());

/** The official client, connected to `guanxi mcp` that asks the server with a key. */
async function connect(key: string): Promise<Client> {
  const { PATH = '' } = process.env;
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['bin/guanxi.js', 'mcp'],
      env: { PATH, LOG_LEVEL: 'silent', GUANXI_URL: `${served.url}/graphql`, GUANXI_KEY: key },
      stderr: 'ignore',
    }),
  );
  return client;
}

describe('guanxi mcp', () => {
  it('serves the official client over standard input and output, with the role of its key', async () => {
    const client = await connect('contributor');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['search', 'propose_claims']));
    expect(await callText(client, 'questions', {})).toContain('former-staff');
    await client.close();
  });

  it('ends with a message where the server does not know the key', async () => {
    const { code, output } = await runProgram(['mcp'], { GUANXI_URL: `${served.url}/graphql`, GUANXI_KEY: 'nobody' });
    expect([code, output]).toEqual([3, expect.stringContaining('The key or token is not valid here')]);
  });
});
