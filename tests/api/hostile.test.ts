import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isErrorCode } from '../../src/api/error-codes.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { hostileRequest } from '../support/hostile.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';
import { propertyRuns } from '../support/property-runs.ts';

let schema: GraphQLSchema;
let api: ServedApi;
beforeAll(async () => {
  schema = buildSchema((await readTypeDefs()).join('\n'));
  api = await serveApi();
});
afterAll(() => api.close());

/** What only the inside knows: statements, files, the driver. */
const INSIDE =
  /node_modules|\.ts:\d|neo4j|bolt:|\bMATCH \(|\bRETURN \[|call stack|undefined is not|is not a function|Cannot read/i;
/** The longest message that is still read. */
const LONGEST_MESSAGE = 2100;

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A long round takes hours. */
const DAY_MS = 86_400_000;

describe('a server that is asked anything', () => {
  it(
    'answers in GraphQL’s form, with a code of its own, and shows nothing of its inside',
    { timeout: DAY_MS },
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileRequest(schema), async ({ method, path, headers, body }) => {
          const response = await fetch(api.url + path, { method, headers, ...(method === 'POST' && { body }) });
          const text = await response.text();
          expect([text.slice(0, 300), response.status < 500]).toEqual([text.slice(0, 300), true]);
          if (!text.startsWith('{"errors"')) return;
          for (const { message, extensions } of (JSON.parse(text) as Refused).errors) {
            expect(isErrorCode(extensions?.code)).toBe(true);
            expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
            // What the caller sent may be said again.
            if (!INSIDE.test(body) && !INSIDE.test(path)) expect(message).not.toMatch(INSIDE);
            expect(message.length).toBeLessThan(LONGEST_MESSAGE);
          }
        }),
        propertyRuns(400),
      );
      expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    },
  );
});
