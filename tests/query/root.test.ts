import { describe, expect, it } from 'vitest';
import { UNCHECKED } from '../../src/query/request.ts';
import { refuseUnknown, single, UnknownIds, unknownOf } from '../../src/query/root.ts';

describe('the value of a statement that answers one row', () => {
  const decode = single((raw) => [raw]);

  it('is decoded from its only column', () => {
    expect(decode([['a', 'b']], UNCHECKED)).toEqual(['a']);
    expect(decode([[null]], UNCHECKED)).toEqual([null]);
  });

  it('is null where there is no row, and nothing is decoded', () => {
    expect(decode([], UNCHECKED)).toBeNull();
  });
});

describe('the ids that nothing bears', () => {
  it('are found by label', () => {
    expect(unknownOf('Source', '$ids')).toBe(
      'COLLECT { UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:Source {id: id}) } RETURN id }',
    );
  });

  it('are none where none were given', () => {
    expect(unknownOf('Entity', null)).toBe('[]');
  });

  it('are refused, with the argument and what they are of', () => {
    expect(() => refuseUnknown('sources', ['x', 'y'], 'source')).toThrow(UnknownIds);
    try {
      refuseUnknown('sources', ['x', 'y'], 'source');
    } catch (error) {
      expect(error).toMatchObject({ argument: 'sources', ids: ['x', 'y'], of: 'source' });
    }
    expect(() => refuseUnknown('ids', [])).not.toThrow();
  });
});
