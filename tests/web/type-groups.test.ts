import { describe, expect, it } from 'vitest';
import { FAMILIES, RELATION_TYPES } from '../../src/domain/relation-types.ts';
import { groupTypes, TYPE_GROUPS } from '../../web/src/scene/type-groups.ts';

describe('the groups of relation types', () => {
  it('have each family once', () => {
    expect(Object.values(TYPE_GROUPS).flat().sort()).toEqual([...FAMILIES].sort());
  });

  it('hold every type, each once', () => {
    const types = RELATION_TYPES.map(({ type }) => type);
    expect(
      groupTypes(types)
        .flatMap(([, some]) => some)
        .sort(),
    ).toEqual([...types].sort());
  });

  it('leave out groups of which there is nothing, and keep the order within one', () => {
    expect(groupTypes(['WORKS_AT', 'HEADS', 'OWNS'])).toEqual([
      ['office', ['WORKS_AT', 'HEADS']],
      ['control', ['OWNS']],
    ]);
    expect(groupTypes([])).toEqual([]);
  });
});
