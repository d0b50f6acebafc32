import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { RELATION_TYPES } from '../../src/domain/relation-types.ts';
import { connectingTypes } from '../../src/query/connecting-types.ts';

describe('the types that connect two parties', () => {
  it('are all but those of a shared place, a shared document and a doubt about identity', () => {
    const left = RELATION_TYPES.filter(({ type }) => !connectingTypes({}).includes(type));
    expect(new Set(left.map(({ family }) => family))).toEqual(new Set(['PLACE', 'DOCUMENT', 'IDENTITY']));
  });

  it('are those named, of whatever family, in one order', () => {
    expect(connectingTypes({ types: ['LOCATED_IN', 'HEADS'] })).toEqual(['HEADS', 'LOCATED_IN']);
  });

  it('leave out those to be avoided, among the named as among all', () => {
    expect(connectingTypes({ types: ['HEADS', 'OWNS'], avoidTypes: ['OWNS'] })).toEqual(['HEADS']);
    expect(connectingTypes({ avoidTypes: ['HEADS'] })).toEqual(connectingTypes({}).filter((type) => type !== 'HEADS'));
  });

  it('are those assumed as well, whatever is named', () => {
    const assume = ['POSSIBLY_SAME_AS'];
    expect(connectingTypes({ assume })).toEqual([...connectingTypes({}), ...assume].sort());
    expect(connectingTypes({ types: ['HEADS'], assume })).toEqual(['HEADS', 'POSSIBLY_SAME_AS']);
    expect(connectingTypes({ types: ['HEADS'], assume, avoidTypes: assume })).toEqual(['HEADS']);
  });

  it('must be at least one', () => {
    expect(() => connectingTypes({ types: ['HEADS'], avoidTypes: ['HEADS'] })).toThrow(InputError);
    expect(() => connectingTypes({ types: ['HEADS'], avoidTypes: ['HEADS'] })).toThrow(/^avoidTypes: /);
  });
});
