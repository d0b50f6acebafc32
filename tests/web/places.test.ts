import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { placesText, readPlaces, rounded } from '../../web/src/address/places.ts';
import { aPlace } from './places.arbitrary.ts';

const anyPoint = fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) });

describe('places as text', () => {
  it('are read as they were written, those without one left out', () => {
    const some = fc.array(fc.option(aPlace), { maxLength: 50 });
    fc.assert(
      fc.property(some, (each) => {
        const ids = each.map((_place, index) => `e${index}`);
        const places = new Map(each.flatMap((place, index) => (place ? [[`e${index}`, place] as const] : [])));
        expect(readPlaces(ids, placesText(ids, places))).toEqual(places);
      }),
    );
  });

  it('need four bytes for each, and nothing that an address would have to escape', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { minLength: 1, maxLength: 50 }), (each) => {
        const ids = each.map((_place, index) => `e${index}`);
        const text = placesText(ids, new Map(each.map((place, index) => [`e${index}`, place])));
        expect(text).toMatch(/^[\w-]+$/);
        expect(text).toHaveLength(Math.ceil((each.length * 16) / 3));
      }),
    );
  });

  it('keep a point to the nearest whole unit, and one too far away at the edge', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const kept = readPlaces(['a'], placesText(['a'], new Map([['a', point]]))).get('a');
        expect(kept).toEqual(rounded(point));
      }),
    );
    expect(rounded({ x: 1.5, y: -0.2 })).toEqual({ x: 2, y: 0 });
    expect(rounded({ x: 1e9, y: -1e9 })).toEqual({ x: 32_767, y: -32_767 });
  });

  it('of another number of ids, or of no such text, are none', () => {
    const text = placesText(['a'], new Map([['a', { x: 1, y: 2 }]]));
    expect(readPlaces(['a', 'b'], text)).toEqual(new Map());
    expect(readPlaces([], text)).toEqual(new Map());
    expect(readPlaces(['a'], '???')).toEqual(new Map());
    expect(readPlaces(['a'], '')).toEqual(new Map());
  });
});
