import { describe, expect, it } from 'vitest';
import { aliasesOf, idsOfEntity } from '../../src/query/ids-of-entity.ts';
import { compiling } from '../support/compiling.ts';

const { compilation } = compiling('{ stats { claims } }');

describe('all ids that an entity has had', () => {
  it('are its own and those that were merged into it', () => {
    expect(idsOfEntity(compilation, '$id')).toBe(
      '[$id] + COLLECT { MATCH (a0:Alias) WHERE a0.canonical = $id RETURN a0.id }',
    );
  });

  it('take a variable of their own each time, as one statement may ask for those of several', () => {
    expect(idsOfEntity(compilation, 'x.id')).not.toBe(idsOfEntity(compilation, 'x.id'));
  });
});

describe('the aliases of an entity', () => {
  it('are found by the one that they stand for', () => {
    expect(aliasesOf('x.id', 'a')).toBe('MATCH (a:Alias) WHERE a.canonical = x.id');
  });
});
