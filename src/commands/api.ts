import { SomethingMissing, Stopped } from './outcome.ts';
import { resultData, type GraphqlResult } from './result-data.ts';
import type { CommandContext } from './command-context.ts';

/** The API, wherever it is: what both give is the data of an operation, or an error that a command may end with. */
export interface Api {
  /** Answers what needs no database. */
  describe(query: string, variables: Values): Promise<unknown>;
  /** Answers anything. */
  answer(query: string, variables: Values): Promise<unknown>;
}

/** The variables of an operation, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** How long a server may take for an answer: longer than it gives its database, so that its own words arrive. */
const ANSWER_WITHIN_MS = 60_000;

/**
 * The API of the server that GUANXI_URL names; without it, one of our own over the database, which with `only` knows the
 * one question of that name, where there is one.
 */
export async function apiFor(context: CommandContext, only?: string): Promise<Api> {
  const { url, key } = context.config;
  // A server asked by HTTP needs no GraphQL server and no database driver here.
  if (url === undefined) return (await import('./own-api.ts')).ownApi(context, only);
  const ask = (query: string, variables: Values) => askServer({ url, key }, { query, variables }, context.stop);
  return { describe: ask, answer: ask };
}

/** A server, and the key that it is asked with; undefined for none. */
interface Server {
  readonly url: string;
  readonly key: string | undefined;
}

async function askServer(server: Server, operation: object, stop: AbortSignal): Promise<unknown> {
  const { url } = server;
  const result = await post(server, JSON.stringify(operation), stop);
  if (result && typeof result === 'object' && ('data' in result || 'errors' in result))
    return resultData(result as GraphqlResult);
  throw new SomethingMissing(
    `GUANXI_URL: what answers at ${url} is no GraphQL server; give the address of its /graphql.`,
  );
}

/** What the server answers as JSON; null where it answers something else. */
async function post({ url, key }: Server, body: string, stop: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
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
