import type { GraphQLResolveInfo } from 'graphql';
import { Spending } from '../statement-cost.ts';

const spent = new WeakMap<object, Spending>();

/** What the statements of an operation that graphql-js executes have cost so far. */
export function spendingOf({ variableValues }: GraphQLResolveInfo, most: number): Spending {
  // The coerced variables are made once for each operation that is run, and so stand for it.
  const spending = spent.get(variableValues) ?? new Spending(most);
  spent.set(variableValues, spending);
  return spending;
}
