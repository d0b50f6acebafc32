/** How many of something passed and how many failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of jest's report (`--json`) that is counted. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not be run at all, whose tests are in neither number. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Counts a run of jest. A run that failed without naming a failed test (a file that does not load, a crash before the
 * report was written, a teardown that threw) has failed once, so that it can never pass for a success.
 */
export function tallyOfJest(report: JestReport | null, exitCode: number): Tally {
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed, failed: exitCode !== 0 ? Math.max(failed, 1) : failed };
}

/** The sum of several. */
export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
