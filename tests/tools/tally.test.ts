import { describe, expect, test } from '@jest/globals';
import { tallyOfJest, total } from '../../src/tools/tally.ts';

describe('a tally of jest', () => {
  test('counts tests', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numRuntimeErrorTestSuites: 0 };
    expect(tallyOfJest(report, 1)).toEqual({ passed: 5, failed: 2 });
  });

  test('counts a file that does not load as one failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
    expect(tallyOfJest(report, 1)).toEqual({ passed: 5, failed: 1 });
  });

  test('counts a run that failed for another reason as one failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    expect(tallyOfJest(report, 1)).toEqual({ passed: 5, failed: 1 });
    expect(tallyOfJest(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the total of tallies is their sum', () => {
  expect(
    total([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
