import { describe, expect, it } from 'vitest';
import { checkTexts, limitedIds, listArgument, nonEmpty, within } from '../../src/query/limits.ts';

describe('a number', () => {
  it('is taken at its bounds and between them', () => {
    expect([1, 50, 100].map((value) => within('first', value, 1, 100))).toEqual([1, 50, 100]);
  });

  it.each([
    [0, 'first: 0 is not allowed; give 1 to 100, for instance 1.'],
    [101, 'first: 101 is not allowed; give 1 to 100, for instance 100.'],
    [NaN, 'first: NaN is not allowed; give 1 to 100, for instance 100.'],
  ])('beyond them is refused with the nearest that is allowed: %d', (value, message) => {
    expect(() => within('first', value, 1, 100)).toThrow(message);
  });
});

describe('a list of ids', () => {
  it('is refused where it is too long or too short, with how many are allowed', () => {
    expect(() => limitedIds('ids', ['a', 'b', 'c'], 0, 2)).toThrow('ids: 3 are too many; give at most 2.');
    expect(() => limitedIds('ids', ['a'], 2)).toThrow('ids: give at least 2.');
  });

  it('as an argument is each of its items once, in their order', () => {
    expect(listArgument({ types: ['OWNS', 'HEADS', 'OWNS'] }, 'types')).toEqual(['HEADS', 'OWNS']);
  });

  it('as an argument may be missing or null', () => {
    expect([listArgument({}, 'types'), listArgument({ types: null }, 'types')]).toEqual([null, null]);
  });
});

describe('a text', () => {
  it.each(['', ' ', '\n'])('with nothing in it is refused: %j', (text) => {
    expect(() => nonEmpty('text', text)).toThrow('text: the text is empty; give 1 to 256 characters.');
  });

  it('is as long as its characters, not as the units that they are stored in', () => {
    expect(() => checkTexts({ text: '𠀀'.repeat(256) })).not.toThrow();
    expect(() => checkTexts({ text: '𠀀'.repeat(257) })).toThrow('text: the text has 257 characters; 256 are allowed.');
  });

  it('may be longer where it is an id, and longer still where it is a cursor', () => {
    expect(() => checkTexts({ id: 'x'.repeat(512), after: 'x'.repeat(4096) })).not.toThrow();
    expect(() => checkTexts({ id: 'x'.repeat(513) })).toThrow('id: the text has 513 characters; 512 are allowed.');
  });

  it('is found wherever it stands in the arguments, and named with its place', () => {
    const long = 'x'.repeat(600);
    expect(() => checkTexts({ where: { name: { eq: long } } })).toThrow('where.name.eq: the text has 600');
    expect(() => checkTexts({ ids: ['a', long] })).toThrow('ids[1]: the text has 600');
  });
});
