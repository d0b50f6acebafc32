import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Limits } from '../domain/limits.ts';
import { entitiesById, type EntitiesById } from './engine/entities-by-id.ts';
import { createExecutor, type Executor, type ToError } from './engine/executor.ts';
import { graphResolvers } from './engine/graph-resolvers.ts';
import { resolvedField } from './engine/resolved-field.ts';
import { UNCHECKED } from './request.ts';
import { objectDecoderOf } from './object-decoder.ts';

export { idsLike } from './execute-root.ts';
export type { Context, Listening, RequestOrigin } from './context.ts';
export { CHANGE_POINTS, NAME_POINTS, operationCost, type OperationCost } from './operation-cost.ts';
export type { Executor } from './engine/executor.ts';
export { madeResolver } from './engine/made-resolver.ts';
export { checkArguments } from './check-arguments.ts';
export { checkTexts, within } from './limits.ts';
export { noteMerge } from './merged-ids.ts';
export type { IdsOf } from './root.ts';

/** What answers operations on a schema from the graph. This file is all that src/api sees of the compiler. */
export interface Engine {
  readonly execute: Executor;
  /** The resolvers to bind to the schema, by type and field: of all that one statement answers. */
  readonly resolvers: Readonly<Record<string, object>>;
  /** Reads entities for a field that is resolved elsewhere. */
  readonly entitiesById: EntitiesById;
}

/** The engine of a schema. `toError` says what a fault becomes for the caller. */
export function createEngine(schema: GraphQLSchema, toError: ToError, limits: Limits): Engine {
  const { subqueries } = limits;
  return {
    execute: createExecutor(schema, toError, subqueries),
    resolvers: graphResolvers(toError, subqueries),
    entitiesById: entitiesById(subqueries),
  };
}

/** A value that a resolver got elsewhere than from the graph, as the response has it: what is selected, by response key. */
export function shapeResolved(info: GraphQLResolveInfo, args: unknown, value: unknown): unknown {
  return objectDecoderOf(info, resolvedField(info, args))(value, UNCHECKED);
}
