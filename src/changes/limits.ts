import type { ChangeProblem } from './problem.ts';

/** How many claims one change may be about. */
const MOST_CLAIMS = 250;

/** Says that a list is empty, or longer than one change may be about. */
export function tooMany(name: string, list: readonly unknown[]): readonly ChangeProblem[] {
  if (list.length > 0 && list.length <= MOST_CLAIMS) return [];
  const message = `${name}: give 1 to ${MOST_CLAIMS}; there are ${list.length}`;
  return [{ code: 'INVALID', message, path: name }];
}
