import { InputError } from '../domain/input-error.ts';
import type { Operation } from './compilation.ts';

/**
 * How many lists, counts and look-ups the statements of one operation may hold. The database plans each of them, for some
 * 10 to 50 ms the first time, and cannot be stopped while it plans: more would outlast every deadline.
 */
export const MOST_SUBQUERIES = 200;

const spent = new WeakMap<object, number>();

/** Counts a statement against what its operation may cost; throws InputError where that is more than is allowed. */
export function charge({ variableValues }: Operation, statement: string): void {
  const subqueries = statement.match(/\b(?:COLLECT|COUNT) \{/g)?.length ?? 0;
  // The coerced variables are made once for each operation that is run, and so stand for it.
  const total = (spent.get(variableValues) ?? 0) + subqueries;
  spent.set(variableValues, total);
  if (total <= MOST_SUBQUERIES) return;
  const message = `The operation asks for more than ${MOST_SUBQUERIES} lists, counts and look-ups; ask for less at a time.`;
  throw new InputError(message, 'TOO_MUCH');
}
