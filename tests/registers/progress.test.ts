import { expect, test } from 'vitest';
import { progressOf } from '../../src/registers/progress.ts';

test('progress is told every few seconds with its rate and the time that is left, and at the end', () => {
  const lines: string[] = [];
  let time = 0;
  const tell = progressOf(
    'rows',
    40_000,
    (line) => lines.push(line),
    10_000,
    () => time,
  );
  for (const step of [1000, 6000, 7000, 20_000]) {
    time = step;
    tell(7500);
  }
  expect(lines).toEqual(['25,000 of 40,000 rows, 2,500 a second, 6 s left', '40,000 of 40,000 rows, 1,500 a second']);
});
