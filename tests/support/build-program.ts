import { buildIfStale } from '../../bin/build-if-stale.js';

/** Builds the program and the explorer where their sources are newer. */
export function buildProgram(): void {
  if (!buildIfStale()) throw new Error('The program or the explorer does not build.');
}
