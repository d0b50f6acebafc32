import { describe, expect, test } from 'vitest';
import { testTotalsOf, sumOfTotals } from '../../src/tools/test-totals.ts';

const aFile = { status: 'passed', assertionResults: [{}] };

describe('totals of a test run', () => {
  test('counts tests', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, testResults: [aFile, { ...aFile, status: 'failed' }] };
    expect(testTotalsOf(report, 1)).toEqual({ passed: 5, failed: 2 });
  });

  test('counts each file that does not load as one failure', () => {
    const unread = { status: 'failed', assertionResults: [] };
    const report = { numPassedTests: 5, numFailedTests: 0, testResults: [aFile, unread, unread] };
    expect(testTotalsOf(report, 1)).toEqual({ passed: 5, failed: 2 });
  });

  test('counts a run that failed for another reason as one failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, testResults: [aFile] };
    expect(testTotalsOf(report, 1)).toEqual({ passed: 5, failed: 1 });
    expect(testTotalsOf(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

test('totals add up', () => {
  expect(
    sumOfTotals([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
