import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.ts';
import { DatabaseDeadlineExceeded } from '../../src/graph/errors.ts';
import { askHostile } from '../support/ask-hostile.ts';
import { fakeDatabase } from '../support/fake-database.ts';
import { hostileRequest } from '../support/hostile.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** A long round takes hours. */
const DAY_MS = 86_400_000;

let schema: GraphQLSchema;
let api: ServedApi;
beforeAll(async () => {
  schema = buildSchema((await readTypeDefs()).join('\n'));
  const database = fakeDatabase(() => {
    throw new DatabaseDeadlineExceeded(8000);
  });
  api = await serveApi({ context: { database } });
});
afterAll(() => api.close());

describe('a server that is asked anything, over a database that gives no answer', () => {
  it('answers in GraphQL’s form, with a code of its own, and lives on', { timeout: DAY_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileRequest(schema), (request) => askHostile(api.url, request)),
      propertyRuns(400),
    );
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });
});
