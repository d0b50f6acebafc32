import { expect, test } from 'vitest';
import { listedProblems } from '../../src/commands/listed-problems.ts';

const problems = (file: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ file, line: index + 1, column: 1, path: '', message: 'wrong' }));

test('the problems of a file are listed up to a hundred, and how many more there are', () => {
  const lines = listedProblems([...problems('a.yaml', 250), ...problems('b.yaml', 100)]);
  expect(lines).toHaveLength(100 + 1 + 100);
  expect(lines[0]).toBe('a.yaml:1:1: wrong');
  expect(lines[100]).toBe('a.yaml: and 150 more');
  expect(lines.at(-1)).toBe('b.yaml:100:1: wrong');
});
