import {
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Executor } from '../../query/engine.ts';
import type { ErrorCode } from '../error-codes.ts';
import { changeQuery, type ChangeQuery } from './change-query.ts';

/**
 * An executor that answers subscriptions too, over a connection that can bring more than one answer: for one change at a time, which
 * `Context.listening` names, and for none to look whether the subscription can be answered, and after which change it begins.
 */
export function subscribingExecutor(execute: Executor, schema: GraphQLSchema): Executor {
  const queries = new WeakMap<OperationDefinitionNode, ChangeQuery>();
  return async (execution) => {
    const { document, definition, variables, context } = execution;
    if (definition?.operation !== OperationTypeNode.SUBSCRIPTION) return execute(execution);
    const { listening } = context;
    if (!listening) return { errors: [notHere()] };
    const query = queries.get(definition) ?? changeQuery(schema, document, definition);
    queries.set(definition, query);
    if (listening.change !== null) {
      const given = { ...variables, [query.variable]: listening.change };
      return execute({ ...execution, document: query.document, definition: query.definition, variables: given });
    }
    const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {});
    if (errors) return { errors };
    listening.after = query.after(coerced);
    return { data: {} };
  };
}

function notHere(): GraphQLError {
  const code: ErrorCode = 'BAD_REQUEST';
  return new GraphQLError(
    'A subscription is asked over a WebSocket at /graphql, by the protocol graphql-ws; GET /changes sends changes as server-sent events.',
    { extensions: { code, http: { status: 400 } } },
  );
}
