import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkOwner, decodeCursor, encodeCursor } from '../../src/query/cursor.ts';

const aKey = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
);
const aPlace = fc.record({
  list: fc.string({ minLength: 1 }),
  owner: fc.option(fc.string(), { nil: null }),
  keys: fc.array(aKey, { minLength: 1, maxLength: 3 }),
});

describe('a cursor', () => {
  it('stands for its place, in any script', () => {
    fc.assert(
      fc.property(aPlace, (place) => {
        expect(decodeCursor('after', encodeCursor(place), place.list, place.keys.length)).toEqual(place);
      }),
    );
  });

  it('of another list is refused, and the message names both', () => {
    const cursor = encodeCursor({ list: 'people', owner: null, keys: ['a', 'b'] });
    expect(() => decodeCursor('after', cursor, 'firms', 2)).toThrow(
      'after: this cursor belongs to another list (people); give one of firms.',
    );
  });

  it('of the same list of another thing is refused', () => {
    const place = { list: 'Person.heads', owner: 'wang-zhendong', keys: ['x', 'y'] };
    expect(() => checkOwner('after', place, 'dai-jie')).toThrow('another list');
    expect(() => checkOwner('after', place, 'wang-zhendong')).not.toThrow();
  });

  it('that is only a text is refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor('before', text, 'people', 2)).toThrow(/cursor/);
      }),
    );
  });

  it.each(['[]', '{}', '["people"]', '["people",null,{"a":1},"b"]', 'null', '["people",null,null,null]'])(
    'made of the wrong parts (%s) is refused',
    (json) => {
      expect(() => decodeCursor('after', Buffer.from(json).toString('base64url'), 'people', 2)).toThrow('no cursor');
    },
  );
});
