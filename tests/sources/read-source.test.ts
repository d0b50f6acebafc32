import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/sources/problem.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { edited, problemsOf, toBytes } from '../support/wrong-file.ts';

test('a file without fault is read', () => {
  const { sources, problems } = readSources([{ file: 'a.yaml', bytes: toBytes(SMALL_SOURCE) }]);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(sources).toMatchObject([{ file: 'a.yaml', content: { source: { id: 'src-a' } } }]);
});

describe('all that is wrong is told', () => {
  test('of one file, in the order of its lines, also beside a fault of shape in the same claim', () => {
    const text = edited('predicate: HEADS', 'predicate: HEDS')
      .replace('tense: CURRENT\n    title', 'tense: NOW\n    title')
      .replace('object: crowd', 'object: crowed');
    expect(problemsOf(text).map((line) => line.replace(/:\d+: .*?"(.*?)".*/, ': $1'))).toEqual([
      'a.yaml:56: r-ann-heads-guild',
      'a.yaml:58: r-ann-heads-guild',
      'a.yaml:64: r-guild-oversees-crowd',
    ]);
  });

  test('without the faults that only follow from another', () => {
    const misshapen = edited('kind: GROUP', 'kind: GRUPPE');
    expect(problemsOf(misshapen)).toHaveLength(1);
    const headless = edited('    subject: ann\n    predicate: HEADS', '    predicate: HEADS');
    expect(problemsOf(headless)).toHaveLength(1);
  });
});
