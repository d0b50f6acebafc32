import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Budget } from '../domain/budget.ts';
import type { Caller } from '../domain/caller.ts';
import type { Context } from '../query/engine.ts';
import { contextFor, originOf } from './context-for.ts';
import { clientSignal } from './http/client-signal.ts';
import type { Metrics } from './metrics.ts';
import { recordAnswer } from './observe/record-answer.ts';

/** What the program asks operations of its own with, for a client. */
export interface AskerParts {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  /** What a caller may spend; null where nothing is charged. */
  readonly budgetOf: ((caller: Caller) => Budget) | null;
  readonly metrics: Metrics;
}

/** The result of an operation that the program asked for a client. */
export interface AskedResult {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** The status and the headers that the errors call for; null where they leave that open. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks an operation like any other of the request's caller: with its rights, within the same limits, and counted. */
export type AskOperation = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<AskedResult>;

/** Asks operations on behalf of who sent a request, until they leave. */
export function operationAsker(request: FastifyRequest, reply: FastifyReply, parts: AskerParts): AskOperation {
  const { apollo, context, budgetOf, metrics } = parts;
  // A server that asks nobody has no callers on its requests.
  const caller = (request.caller as Caller | null | undefined) ?? null;
  const signal = clientSignal(reply);
  return async (query, variables) => {
    const trace = request.trace?.startOperation();
    const origin = { ...originOf(request.id, caller), onStatement: trace?.onStatement };
    const contextValue = {
      ...contextFor(context, { origin, caller, signal }),
      ...(caller && budgetOf && { budget: budgetOf(caller) }),
    };
    const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue });
    recordAnswer(metrics, origin, 200, '');
    trace?.end(origin);
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    const { data, errors = [] } = body.singleResult;
    return { data, errors, status: http.status ?? null, headers: Object.fromEntries(http.headers) };
  };
}
