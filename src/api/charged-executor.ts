import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { InputError } from '../domain/input-error.ts';
import type { LimitName, Limits } from '../domain/limits.ts';
import { operationCost, type Executor, type OperationCost } from '../query/engine.ts';
import { toGraphQLError } from './errors.ts';

/**
 * An executor that refuses an operation which could cost more than is allowed, takes what it may cost from the client's
 * budget before it is run, and gives back what it did not cost. `extensions.cost` of the answer has both, and what is left.
 */
export function chargedExecutor(execute: Executor, schema: GraphQLSchema, limits: Limits): Executor {
  const costs = new WeakMap<OperationDefinitionNode, OperationCost>();

  return async (execution) => {
    const { document, definition, variables, context } = execution;
    if (!definition) return execute(execution);
    const costOf = costs.get(definition) ?? operationCost(schema, document, definition);
    costs.set(definition, costOf);
    const { points, introspection } = costOf(variables ?? {});
    const requested = Math.ceil(points);
    try {
      checkCost('cost', requested, 'points', limits);
      checkCost('introspection', Math.ceil(introspection), 'objects', limits);
      await context.budget?.reserve(requested);
    } catch (error) {
      return { errors: [toGraphQLError(error) as GraphQLError] };
    }
    const made = { objects: 0 };
    const result = await execute({ ...execution, context: { ...context, made } });
    const remaining = context.budget?.settle(made.objects) ?? null;
    return { ...result, extensions: { cost: { requested, actual: made.objects, remaining } } };
  };
}

function checkCost(name: LimitName, cost: number, unit: string, limits: Limits): void {
  if (cost <= limits[name]) return;
  const message = `${name}: the answer could have ${cost} ${unit}; ${limits[name]} are allowed. Ask for smaller pages, or for less at a time.`;
  throw new InputError(message, 'TOO_MUCH');
}
