import { describe, expect, it } from 'vitest';
import { objectMaker, objectOf } from '../../src/query/object.ts';
import { UNCHECKED } from '../../src/query/request.ts';

const column = (place: number) => (row: unknown) => (row as readonly unknown[])[place];

describe('an object of the response', () => {
  it('has its keys in the order in which they are asked', () => {
    const decode = objectOf([
      { key: 'name', decode: column(1) },
      { key: 'id', decode: column(0) },
    ]);
    expect(Object.entries(decode(['a', 'SAIC'], UNCHECKED))).toEqual([
      ['name', 'SAIC'],
      ['id', 'a'],
    ]);
  });

  it('is a new one for each row', () => {
    const decode = objectOf([{ key: 'id', decode: column(0) }]);
    expect(decode(['a'], UNCHECKED)).not.toBe(decode(['a'], UNCHECKED));
  });

  it('keeps a key that means something else in plain objects', () => {
    const made = objectMaker(['__proto__'])();
    made['__proto__'] = 'a value';
    expect(Object.entries(made)).toEqual([['__proto__', 'a value']]);
  });
});
