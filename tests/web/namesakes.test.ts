import { expect, it } from 'vitest';
import { namesakesAmong } from '../../web/src/scene/namesakes.ts';

const named = (id: string, name: string) => ({ id, name });

it('the list of namesakes names those that share a name with another, in their order', () => {
  expect(namesakesAmong([named('a', 'Li Wei'), named('b', '李伟'), named('c', 'LI WEI'), named('d', '李伟')])).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

it('the list of namesakes names nobody whose name is their own', () => {
  expect(namesakesAmong([named('a', 'Li Wei'), named('b', 'Li Wen')])).toEqual([]);
});
