import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/domain/remembered.ts';

test('a remembered answer is the one that the function gives, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 4 }), (texts, most) => {
      const lengthOf = remembered((text) => text.length, most);
      expect(texts.map(lengthOf)).toEqual(texts.map((text) => text.length));
    }),
  );
});

test('is worked out once for a text that comes again', () => {
  const answer = vi.fn((text: string) => text === 'a');
  const isA = remembered(answer, 2);
  expect([isA('a'), isA('b'), isA('a'), isA('b')]).toEqual([true, false, true, false]);
  expect(answer).toHaveBeenCalledTimes(2);
});

test('is forgotten with all others once there are more texts than are remembered', () => {
  const answer = vi.fn((text: string) => text);
  const same = remembered(answer, 2);
  ['a', 'b', 'c', 'a'].forEach(same);
  expect(answer).toHaveBeenCalledTimes(4);
});
