import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, GuanxiError, type Client } from '../../packages/client/src/index.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

let graph: ArticleGraph;
let api: ServedApi;
let client: Client;
beforeAll(async () => {
  graph = await openArticleGraph();
  api = await serveApi({ apollo: graph.apollo, context: { database: graph.database } });
  client = createClient(`${api.url}/graphql`);
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

describe('the typed client, of a server,', () => {
  it('answers an operation of the explorer, with the sources of each relation', async () => {
    const { neighborhood } = await client.scene({ ids: ['ssec'], count: 10, lang: 'en' });
    expect(neighborhood!.nodes[0]).toMatchObject({ id: 'ssec', kind: 'GOVERNMENT_BODY' });
    const publishers = neighborhood!.relations.flatMap(({ claims }) =>
      claims.map(({ source }) => source.publisherName),
    );
    expect(new Set(publishers)).toContain('China Daily');
  });

  it('answers a question of the analysts', async () => {
    const { entity } = await client.ask.heads({ organization: 'shanghai-coffee-association' });
    const heads = entity !== null && 'headedBy' in entity ? entity.headedBy.edges : [];
    expect(heads.map(({ node }) => node.name)).toEqual(['Wang Zhendong']);
  });

  it('throws what the server refuses, with its code', async () => {
    const refused = client.scene({ ids: ['ssec-x'], count: 10, lang: 'en' });
    await expect(refused).rejects.toBeInstanceOf(GuanxiError);
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining('ssec-x') });
  });
});
