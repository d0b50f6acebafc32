import { createApollo } from '../api/apollo.ts';
import { sourceCount, type SourceCountRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { lateDatabase } from '../graph/late-database.ts';
import { readRows } from '../graph/statement.ts';
import { withPlace } from './open-place.ts';
import { DataAtFault, SomethingMissing, Stopped, WrongUsage } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';
import { openTextsFolder } from './texts-folder.ts';

/** The API, wherever it is: what both give is the data of an operation, or an error that a command may end with. */
export interface Api {
  /** Answers what needs no database. */
  tell(query: string, variables: Values): Promise<unknown>;
  /** Answers anything. */
  answer(query: string, variables: Values): Promise<unknown>;
  close(): Promise<void>;
}

type Values = Readonly<Record<string, unknown>>;

/** How long a server may take for an answer: longer than it gives its database, so that its own words arrive. */
const ANSWER_WITHIN_MS = 60_000;

/** The API of the server that GUANXI_URL names; without it, one of our own over the database. */
export async function apiFor(surroundings: Surroundings): Promise<Api> {
  const { url } = surroundings.config;
  if (url === undefined) return ownApi(surroundings);
  const ask = (query: string, variables: Values) => askServer(url, { query, variables }, surroundings.stop);
  return { tell: ask, answer: ask, close: async () => undefined };
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

async function ownApi(surroundings: Surroundings): Promise<Api> {
  const { textsFolder } = surroundings.config;
  const quotes = textsFolder === null ? null : (await openTextsFolder(textsFolder)).quote;
  const apollo = await createApollo(surroundings.log);
  await apollo.start();
  const over = (database: Database) => async (query: string, variables: Values) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { database, quotes } });
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    // As a client reads it: without prototypes.
    return dataOf(JSON.parse(JSON.stringify(body.singleResult)) as Result);
  };
  return {
    tell: over(lateDatabase().database),
    answer: (query, variables) =>
      withPlace(surroundings, async (database) => {
        const [{ sources }] = (await readRows(database, sourceCount, {})) as [SourceCountRow];
        if (sources === 0)
          throw new SomethingMissing('The database holds no source yet; `npx guanxi load` or `npm start` loads them.');
        return over(database)(query, variables);
      }),
    close: () => apollo.stop(),
  };
}

async function askServer(url: string, operation: object, stop: AbortSignal): Promise<unknown> {
  const result = await post(url, JSON.stringify(operation), stop);
  if (result && typeof result === 'object' && ('data' in result || 'errors' in result)) return dataOf(result as Result);
  throw new SomethingMissing(
    `GUANXI_URL: what answers at ${url} is no GraphQL server; give the address of its /graphql.`,
  );
}

/** What the server answers as JSON; null where it answers something else. */
async function post(url: string, body: string, stop: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    const text = await response.text();
    return asJson(text);
  } catch (error) {
    if (stop.aborted) throw new Stopped('Stopped before the answer had come.');
    const { name, cause } = error as Error;
    const { code } = (cause ?? {}) as NodeJS.ErrnoException;
    const reason = name === 'TimeoutError' ? `nothing within ${ANSWER_WITHIN_MS / 1000} s` : (code ?? 'no connection');
    throw new SomethingMissing(
      `GUANXI_URL: no server answers at ${url} (${reason}). Start it, or unset GUANXI_URL to ask the database itself.`,
    );
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The data of a result; its first error as the error that a command ends with. */
function dataOf({ data, errors }: Result): unknown {
  const [error] = errors ?? [];
  if (!error) return data;
  const code = String(error.extensions?.code);
  if (code === 'BAD_USER_INPUT' || code === 'TOO_MUCH') throw new WrongUsage(error.message);
  if (code === 'INTERNAL_SERVER_ERROR') throw new DataAtFault(error.message);
  if (code === 'GRAPHQL_VALIDATION_FAILED')
    throw new SomethingMissing(`The server serves no such questions; it is of another version. ${error.message}`);
  throw new SomethingMissing(error.message);
}
