import { describe, expect, it } from 'vitest';
import { conflictsOfClaim, conflictsOfRelation } from '../../src/query/conflict-list.ts';
import { compiling, readable } from '../support/compiling.ts';

function conflicts(of: 'Claim' | 'Relation') {
  const { compilation, field } = compiling('{ conflicts { id kind } }', {}, of);
  const list = of === 'Claim' ? conflictsOfClaim : conflictsOfRelation;
  return readable(list(compilation, { variable: 'x' }, field), compilation.request);
}

describe('the conflicts of a claim', () => {
  it('are those that take it in, in the order of their ids', () => {
    const { text } = conflicts('Claim');
    expect(text).toMatch(/MATCH \((\w+):Contention\) WHERE \1\.claim = x\.id AND \1\.id > ''/);
    expect(text).toMatch(/ORDER BY (\w+)\.id RETURN/);
  });

  it('are each there once, though several of its positions may name the claim', () => {
    expect(conflicts('Claim').text).toMatch(/WITH DISTINCT \w+\.conflict AS (\w+) MATCH \(\w+:Conflict \{id: \1\}\)/);
  });

  it('are none where none takes it in', () => {
    expect(conflicts('Claim').answer([])).toEqual([]);
  });
});

describe('the conflicts of a relation', () => {
  it('are those that take in any claim on it, each once', () => {
    const { text } = conflicts('Relation');
    expect(text).toMatch(
      /MATCH \((\w+):Claim\) WHERE \1\.relation = x\.id MATCH \((\w+):Contention\) WHERE \2\.claim = \1\.id AND \2\.id > ''/,
    );
    expect(text).toContain('WITH DISTINCT');
  });

  it('are answered as they are selected', () => {
    expect(conflicts('Relation').answer([['con-1', 'WHEN']])).toEqual([{ id: 'con-1', kind: 'WHEN' }]);
  });
});
