import type { ApolloServer } from '@apollo/server';
import { GraphQLError, parse, type GraphQLFormattedError } from 'graphql';
import { makeServer, type Context as SocketContext, type Server, type SubscribePayload } from 'graphql-ws';
import { authenticate, Unauthenticated, type Authentication } from '../../access/authenticate.ts';
import { changeId } from '../../domain/change-id.ts';
import type { Budget } from '../../domain/budget.ts';
import type { Caller } from '../../domain/caller.ts';
import type { Context, Listening } from '../../query/engine.ts';
import type { ChangeFeed } from '../change-feed.ts';
import { contextFor, originOf } from '../context-for.ts';
import { checkDocumentDepth } from '../document-depth.ts';
import type { ErrorCode } from '../error-codes.ts';
import { toGraphQLError } from '../errors.ts';
import { Refusal } from '../http/refusal.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { recordAnswer } from '../observe/record-answer.ts';
import { NoSuchChange, startOfChanges } from './start-of-changes.ts';

/** Codes by which a WebSocket is closed; clients of graphql-ws connect again after the last two. */
export const CLOSED = { invalid: 4400, unauthenticated: 4401, stopping: 1012, tryAgain: 1013 } as const;

/** What operations over WebSockets are answered with. */
export interface SocketParts {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  readonly feed: ChangeFeed;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Who may ask, and how much; everybody without limit where null. */
  readonly access: { readonly authentication: Authentication; readonly budgetOf: (caller: Caller) => Budget } | null;
  /** How many operations a socket may have at a time. */
  readonly socketOperations: number;
}

/** What is known of a socket. */
export interface SocketExtra {
  /** The id of the request that opened it. */
  readonly requestId: string;
  /** Where it comes from. */
  readonly address: string;
  readonly port: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly close: (code: number, reason: string) => void;
  /** Aborted once it is closed. */
  readonly signal: AbortSignal;
}

type Connection = SocketContext<Record<string, unknown> | undefined, SocketExtra>;

/** The answer of an operation as it is sent. */
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The socket was closed, with the reason, and nothing more is to be done for it. */
export class SocketClosed extends Error {}

/** What an operation is answered with: once, or as often as there is a change. */
type Answering = () => Answer | AsyncGenerator<Answer>;

/** Codes of errors after which the same operation may succeed later. */
const FOR_NOW: readonly unknown[] = [
  'DATABASE_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'ISSUER_UNAVAILABLE',
  'OVERLOADED',
  'RATE_LIMITED',
] satisfies readonly ErrorCode[];

/**
 * Answers operations over WebSockets, in the protocol of graphql-ws. Queries, mutations and each event of a subscription go the way
 * that operations over HTTP go, with the same checks, limits and costs. Of a listener nothing is kept but the number of the last
 * change that was sent; the next one is looked for once that has left.
 */
export function socketServer(parts: SocketParts): Server<SocketExtra> {
  const formatted = new WeakMap<GraphQLError, GraphQLFormattedError>();
  const failed = (errors: readonly GraphQLFormattedError[]) =>
    errors.map((error) => {
      const thrown = new GraphQLError(error.message);
      formatted.set(thrown, error);
      return thrown;
    });
  return makeServer<Record<string, unknown> | undefined, SocketExtra>({
    onConnect: async (connection) => {
      await callerOf(parts, connection);
      return true;
    },
    onSubscribe: async (connection, _id, payload) => {
      const open = Object.keys(connection.subscriptions).length;
      const most = parts.socketOperations;
      if (open > most) {
        const message = `socketOperations: ${open} operations of a connection at a time; ${most} allowed.`;
        return failed([errorOf('TOO_MUCH', message)]);
      }
      const answering = await answeringOf(parts, connection, payload);
      if (Array.isArray(answering)) return failed(answering);
      // Apollo has parsed and checked it by now.
      const document = parse(payload.query, { noLocation: true });
      return { schema: null as never, document, operationName: payload.operationName, contextValue: answering };
    },
    execute: ({ contextValue }) => (contextValue as Answering)() as never,
    subscribe: ({ contextValue }) => (contextValue as Answering)() as never,
    onNext: (_connection, _id, _payload, _args, result) => result as never,
    onError: (_connection, _id, _payload, errors) => errors.map((error) => formatted.get(error) ?? fault(parts, error)),
  });
}

/** Who asks: by a key in the parameters of the connection, else as the request that opened it. Closes the socket where that is refused. */
async function callerOf({ access, log }: SocketParts, { connectionParams, extra }: Connection): Promise<Caller | null> {
  if (!access) return null;
  const { address, port, close, requestId } = extra;
  const given = Object.entries(connectionParams ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  const headers = typeof given === 'string' ? { ...extra.headers, authorization: given } : extra.headers;
  try {
    return await authenticate(access.authentication, { address, port, headers });
  } catch (error) {
    if (error instanceof Unauthenticated) {
      log.warn({ requestId, address, reason: error.message }, 'a caller was refused');
      close(CLOSED.unauthenticated, error.message);
    } else {
      log.warn({ err: error, requestId }, 'a key could not be checked');
      close(CLOSED.tryAgain, 'The key cannot be checked at the moment; try again in a little while.');
    }
    throw new SocketClosed();
  }
}

/** What an operation is answered with, or its errors where it cannot be executed. */
async function answeringOf(
  parts: SocketParts,
  connection: Connection,
  payload: SubscribePayload,
): Promise<Answering | readonly GraphQLFormattedError[]> {
  const listening: Listening = { change: null };
  try {
    checkDocumentDepth(payload.query);
  } catch (error) {
    if (error instanceof Refusal) return [errorOf(error.code, error.message)];
    throw error;
  }
  const first = await ask(parts, connection, payload, listening);
  const { errors } = first.answer;
  if (errors && first.answer.data === undefined) return errors;
  if (first.operationType !== 'subscription') return () => first.answer;
  try {
    const number = await startOfChanges(parts.feed, listening.after ?? null);
    return () => changesFrom(number, parts, connection, payload);
  } catch (error) {
    if (error instanceof NoSuchChange) return [errorOf('BAD_USER_INPUT', error.message)];
    const said = toGraphQLError(error);
    if (!(said instanceof GraphQLError)) throw error;
    return [errorOf(said.extensions['code'] as ErrorCode, said.message)];
  }
}

/** Executes an operation once. */
async function ask(
  { apollo, context, access, metrics, ...parts }: SocketParts,
  connection: Connection,
  { query, variables, operationName, extensions }: SubscribePayload,
  listening: Listening,
) {
  const { requestId, signal } = connection.extra;
  // A key may have been revoked since the connection was opened.
  const caller = await callerOf({ apollo, context, access, metrics, ...parts }, connection);
  const origin = originOf(requestId, caller);
  const contextValue: Context = {
    ...contextFor(context, { origin, caller, signal }),
    ...(access && caller ? { budget: access.budgetOf(caller) } : {}),
    listening,
  };
  const request = {
    query,
    variables: variables ?? {},
    operationName: operationName ?? undefined,
    extensions: extensions ?? {},
  };
  const { body } = await apollo.executeOperation(request as never, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
  recordAnswer(metrics, origin, 200, '');
  return { answer: body.singleResult as Answer, operationType: origin.operationType };
}

/** The answers to a subscription, one for each change after a number, until its client leaves. */
function changesFrom(
  number: number,
  parts: SocketParts,
  connection: Connection,
  payload: SubscribePayload,
): AsyncGenerator<Answer> {
  const left = new AbortController();
  const { feed } = parts;
  const { extra } = connection;
  const over = AbortSignal.any([left.signal, extra.signal, feed.closed]);
  async function* answers(): AsyncGenerator<Answer> {
    for (let last = number; ;) {
      const changes = await feed.after(last, over);
      for (const change of changes) {
        const { answer } = await ask(parts, connection, payload, { change: changeId(change.number) });
        if (over.aborted) return;
        // It would miss this change; once connected again it goes on after the one before.
        if (answer.errors?.some(({ extensions }) => FOR_NOW.includes(extensions?.['code']))) {
          extra.close(CLOSED.tryAgain, answer.errors[0]!.message);
          return;
        }
        yield answer;
        last = change.number;
      }
      if (over.aborted) return;
    }
  }
  const generator = answers();
  // A generator that waits would only end with the next change.
  const end = generator.return.bind(generator);
  generator.return = (value) => {
    left.abort();
    return end(value);
  };
  return generator;
}

function fault({ log }: SocketParts, { originalError }: GraphQLError): GraphQLFormattedError {
  if (!(originalError instanceof SocketClosed)) log.error({ err: originalError }, 'a subscription failed');
  return errorOf('INTERNAL_SERVER_ERROR', 'Something went wrong on our side; it has been logged.');
}

function errorOf(code: ErrorCode, message: string): GraphQLFormattedError {
  return { message, extensions: { code } };
}
