import { inject } from 'vitest';
import type { DatabaseOptions } from '../../src/graph/database.ts';

/** Where a database is, and who may use it. */
export type DatabaseAddress = Pick<DatabaseOptions, 'uri' | 'username' | 'password'>;

/** What a test file may need beside Node: the setup of a project provides it to the files of one suffix. */
export interface TestNeeds {
  database: DatabaseAddress;
  program: true;
  browser: true;
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way to add to the runner's own interface
  interface ProvidedContext extends TestNeeds {}
}

const suffixes: Readonly<Record<keyof TestNeeds, string>> = {
  database: '.graph.test.ts, .program.test.ts or .browser.test.ts',
  program: '.program.test.ts or .browser.test.ts',
  browser: '.browser.test.ts',
};

/** What a need was met with. Throws in a test file whose name does not say that it has the need. */
export function met<Need extends keyof TestNeeds>(need: Need): TestNeeds[Need] {
  const value = inject(need) as TestNeeds[Need] | undefined;
  if (value === undefined) throw new Error(`No ${need} here: a test file that uses one ends in ${suffixes[need]}.`);
  return value;
}
