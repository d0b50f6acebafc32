import { buildIfStale } from '../../bin/build-if-stale.js';
import { allow } from './test-needs.ts';

/** Builds the program and the explorer where their sources are newer, before two workers would do so at once. */
export function buildProgram(): void {
  if (!buildIfStale()) throw new Error('The program or the explorer does not build.');
  allow('program');
}
