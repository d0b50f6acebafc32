import { expect, test } from 'vitest';
import { Answers } from '../../../src/query/engine/answers.ts';

test('what a root field was answered with is found by its response key, as often as it is asked for', () => {
  let made = 0;
  const answers = new Answers(new Map([['firm', () => ({ number: (made += 1) })]]));
  expect([answers.of('firm'), answers.of('firm')]).toEqual([{ number: 1 }, { number: 2 }]);
});

test('what a root field failed with is thrown again', () => {
  const failed = new Answers(
    new Map([
      [
        'firm',
        () => {
          throw new Error('no firm');
        },
      ],
    ]),
  );
  expect(() => failed.of('firm')).toThrow('no firm');
});
