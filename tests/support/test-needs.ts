/** What a test file may need beside Node: a project of jest.config.js grants it to the files of one suffix. */
export type TestNeed = 'database' | 'program' | 'browser';

// Workers are processes of their own, which the environment alone reaches.
const variables: Readonly<Record<TestNeed, string>> = {
  database: 'GUANXI_TEST_DATABASES',
  program: 'GUANXI_TEST_PROGRAM',
  browser: 'GUANXI_TEST_CHROMIUM',
};

const suffixes: Readonly<Record<TestNeed, string>> = {
  database: '.graph.test.ts, .program.test.ts or .browser.test.ts',
  program: '.program.test.ts or .browser.test.ts',
  browser: '.browser.test.ts',
};

/** Tells the workers of this run that a need is met. */
export function allow(need: TestNeed, value = 'yes'): void {
  process.env[variables[need]] = value;
}

/** Takes from the test file that is about to run all needs but those given. */
export function allowOnly(needs: readonly TestNeed[]): void {
  for (const need of Object.keys(variables) as TestNeed[]) {
    if (!needs.includes(need)) Reflect.deleteProperty(process.env, variables[need]);
  }
}

/** What a need was met with. Throws in a test file whose name does not say that it has the need. */
export function met(need: TestNeed): string {
  const value = process.env[variables[need]];
  if (value === undefined) throw new Error(`No ${need} here: a test file that uses one ends in ${suffixes[need]}.`);
  return value;
}
