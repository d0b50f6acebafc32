import { describe, expect, it } from 'vitest';
import { listOf, oneOf } from '../../src/query/subquery.ts';
import { compiling, readable } from '../support/compiling.ts';

const FOUND = { match: 'MATCH (c:Claim {id: x.basis})', scope: { variable: 'c' } };

function compiled(orderBy?: string) {
  const { compilation, field } = compiling('{ basis { id title } }', {}, 'Claim');
  const found = { ...FOUND, ...(orderBy !== undefined && { orderBy }) };
  return {
    list: readable(listOf(compilation, field, found), compilation.request),
    one: readable(oneOf(compilation, field, found), compilation.request),
  };
}

describe('all that a pattern finds', () => {
  it('is a list of what is selected, in the order given', () => {
    expect(compiled('c.id').list.text).toBe(
      `COLLECT { ${FOUND.match} WITH * ORDER BY c.id RETURN [key IN ['id', 'title'] | c[key]] }`,
    );
  });

  it('has the order of the pattern where none is given', () => {
    expect(compiled().list.text).not.toContain('ORDER BY');
  });

  it('is decoded item by item, and may be empty', () => {
    expect(compiled().list.answer([['c-1', '经理']])).toEqual([{ id: 'c-1', title: '经理' }]);
    expect(compiled().list.answer([])).toEqual([]);
  });
});

describe('the one thing that a pattern finds', () => {
  it('is the value of a subquery, null where there is none', () => {
    const { text, answer } = compiled().one;
    expect(text).toBe(`last(COLLECT { ${FOUND.match} RETURN [key IN ['id', 'title'] | c[key]] })`);
    expect([answer(['c-1', null]), answer(null)]).toEqual([{ id: 'c-1', title: null }, null]);
  });
});
