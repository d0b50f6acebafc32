import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

let graph: ArticleGraph;
let api: ServedApi;
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  graph = await openArticleGraph();
  api = await serveApi({ apollo: graph.apollo, context: { database: graph.database } });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`)));
});
afterAll(async () => {
  await client.close();
  await api.close();
  await graph.close();
});

async function call(name: string, args: Record<string, unknown>): Promise<string> {
  const { content } = await client.callTool({ name, arguments: args });
  return (content as { text: string }[]).map(({ text }) => text).join('\n');
}

describe('/mcp over the article, by the official client', () => {
  it('finds an entity by name and gives what is claimed of it, with source and passage', async () => {
    expect(await call('search', { text: 'wang zhendong' })).toContain('[wang-zhendong] PERSON');
    const answer = await call('entity', { id: 'wang-zhendong' });
    expect(answer).toContain(
      '- Wang Zhendong heads Shanghai Coffee Association [shanghai-coffee-association] {as "head"} (S1 CAP.1; claim r-wang-heads-coffee-association)',
    );
    expect(answer).toContain('S1 "Center links firms with foreign partners", China Daily, 2013-11-18 [src-chinadaily-');
  });

  it('names the nearest entity for an id that nothing has, and reads an entity as a resource', async () => {
    expect(await call('entity', { id: 'wang-zhendon' })).toBe(
      'There is no entity "wang-zhendon". Did you mean wang-zhendong (Wang Zhendong)?',
    );
    const { contents } = await client.readResource({ uri: 'guanxi://entity/wang-zhendong' });
    expect(contents[0]).toMatchObject({ mimeType: 'text/plain', text: await call('entity', { id: 'wang-zhendong' }) });
  });

  it('answers a question, and says what is not said', async () => {
    const answer = await call('ask', { name: 'staff', variables: { organization: 'saic', asOf: '2001' } });
    expect(answer).toContain('Dong Rongyong was possibly working at Shanghai Automotive Industry Corp as of 2001');
    expect(answer).toContain('(S1 P12; claim r-dong-formerly-at-saic)');
    expect(answer).toContain('Not said: Dong works at SAIC');
  });
});
