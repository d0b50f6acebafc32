/** How many of something passed and how many failed. */
export interface TestTotals {
  readonly passed: number;
  readonly failed: number;
}

/** The part of a run's report (`--reporter=json`) that is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Counts a run of the tests. A file that does not load, whose tests are in neither number, has failed once. So has a run
 * that failed without naming a failed test (a crash before the report was written, a teardown that threw), so that it can
 * never pass for a success.
 */
export function testTotalsOf(report: TestReport | null, exitCode: number): TestTotals {
  const files = report?.testResults ?? [];
  const unread = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const failed = (report?.numFailedTests ?? 0) + unread.length;
  return { passed: report?.numPassedTests ?? 0, failed: exitCode !== 0 ? Math.max(failed, 1) : failed };
}

/** The sum of several. */
export function sumOfTotals(totals: readonly TestTotals[]): TestTotals {
  return totals.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
