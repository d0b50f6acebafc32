import { InputError } from '../domain/input-error.ts';

/** How many lists, counts and look-ups a statement holds. */
export function subqueriesIn(statement: string): number {
  return statement.match(/\b(?:COLLECT|COUNT) \{/g)?.length ?? 0;
}

/** How many steps a statement takes that counts rows ahead: each is planned as a list is. */
export function stepsIn(statement: string): number {
  return statement.match(/\bCALL \(/g)?.length ?? 0;
}

/**
 * How many lists, counts and look-ups the statements of one operation hold so far. The database plans each of them, for some
 * 10 to 50 ms the first time, and cannot be stopped while it plans: too many would outlast every deadline.
 */
export class Spending {
  readonly #most: number;
  #subqueries = 0;

  /** Of an operation that may cost so many. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts a statement against what its operation may cost; throws InputError where that is more than is allowed. */
  charge(subqueries: number): void {
    this.#subqueries += subqueries;
    if (this.#subqueries <= this.#most) return;
    const message = `The operation asks for more than ${this.#most} lists, counts and look-ups; ask for less at a time.`;
    throw new InputError(message, 'TOO_MUCH');
  }
}
