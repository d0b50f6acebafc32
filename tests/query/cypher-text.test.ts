import { describe, expect, it } from 'vitest';
import { countText, oneValue, pattern } from '../../src/query/cypher-text.ts';

describe('a piece of Cypher', () => {
  it('for a relation points the way that is asked for', () => {
    expect((['OUT', 'IN', 'ANY'] as const).map((direction) => pattern('a', 'r', ['HEADS'], 'b', direction))).toEqual([
      '(a)-[r:HEADS]->(b)',
      '(a)<-[r:HEADS]-(b)',
      '(a)-[r:HEADS]-(b)',
    ]);
  });

  it('for a relation takes any of several types, and every type where none is named', () => {
    expect(pattern('a', 'r', ['HEADS', 'OWNS'], 'b', 'OUT')).toBe('(a)-[r:HEADS|OWNS]->(b)');
    expect(pattern('a', '', [], 'b', 'OUT')).toBe('(a)-[]->(b)');
  });

  it('counts what fulfils all conditions', () => {
    expect(countText('(n:Firm)', [])).toBe('COUNT { (n:Firm) }');
    expect(countText('(n:Firm)', ['n.a = 1', 'n.b = 2'])).toBe('COUNT { (n:Firm) WHERE n.a = 1 AND n.b = 2 }');
  });

  it('gives one value or null', () => {
    expect(oneValue('RETURN 1')).toBe('last(COLLECT { RETURN 1 })');
  });
});
