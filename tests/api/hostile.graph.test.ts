import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { askHostile } from '../support/ask-hostile.ts';
import { hostileRequest } from '../support/hostile.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** A long round takes hours. */
const DAY_MS = 86_400_000;
const EVERYTHING = 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)';

let graph: ArticleGraph;
let schema: GraphQLSchema;
let api: ServedApi;
beforeAll(async () => {
  graph = await openArticleGraph();
  schema = buildSchema((await readTypeDefs()).join('\n'));
  api = await serveApi({ context: { database: graph.database } });
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

describe('a server that is asked anything', () => {
  it('answers in GraphQL’s form, with a code of its own, and changes nothing', { timeout: DAY_MS }, async () => {
    const before = await graph.database.read(EVERYTHING);
    await fc.assert(
      fc.asyncProperty(hostileRequest(schema), (request) => askHostile(api.url, request)),
      propertyRuns(60),
    );
    expect(await graph.database.read(EVERYTHING)).toEqual(before);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });
});
