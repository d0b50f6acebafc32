import type { ProblemCode } from '../domain/problem-code.ts';

/** Something that keeps a change from being made. */
export interface ChangeProblem {
  readonly code: ProblemCode;
  /** Names the thing, what is allowed, and the nearest right value where there is one. */
  readonly message: string;
  /** Where in the input: `claims[3].object`; null where it is about no part of it. */
  readonly path: string | null;
}

/** A change cannot be made. All that is in its way is named, and nothing was written. */
export class ChangeRefused extends Error {
  readonly problems: readonly ChangeProblem[];

  constructor(problems: readonly ChangeProblem[]) {
    super(problems.map(({ message }) => message).join('; '));
    this.name = 'ChangeRefused';
    this.problems = problems;
  }
}

/** Throws ChangeRefused if there are any. */
export function refuse(problems: readonly ChangeProblem[]): void {
  if (problems.length > 0) throw new ChangeRefused(problems);
}
