import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameQueryOf } from '../../src/domain/name-query.ts';
import { fullTextQuery, resembling } from '../../src/query/full-text.ts';

const query = (text: string, kinds: readonly string[] | null = null) => fullTextQuery(nameQueryOf(text)!, kinds);

describe('the full-text query of a name', () => {
  it('puts whole names before beginnings, and those before words', () => {
    const text = query('Shanghai Coffee');
    const boosts = [...text.matchAll(/nameMarks:\S+\^(\d+)/g)].map(([, boost]) => Number(boost));
    expect(new Set(boosts)).toEqual(new Set([1_000_000, 10_000, 1000]));
    expect(boosts).toEqual(boosts.toSorted((a, b) => b - a));
    expect(text.indexOf('nameWords:')).toBeGreaterThan(text.indexOf('^10000 '));
  });

  it('keeps to the kinds that are asked for, which do not rank', () => {
    expect(query('Dong', ['Firm', 'Person'])).toMatch(/ \+kind:\(Firm Person\)\^0$/);
    expect(query('Dong')).not.toContain('kind:');
  });

  it('holds nothing of a typed text that Lucene would read as syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab +-!(){}[]^"~*?:\\/&|.,中国'.split('')) }), (typed) => {
        const named = nameQueryOf(typed);
        if (named === null) return;
        const terms = fullTextQuery(named, null)
          .replaceAll(/\^[\d.]+|~\d|\*|\+|name(?:Marks|Words):|[() ]/g, ' ')
          .split(/\s+/);
        expect(terms.filter((term) => !/^[\p{L}\p{N}.]*$/u.test(term))).toEqual([]);
      }),
    );
  });

  it('has balanced brackets for whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const named = nameQueryOf(typed);
        if (named === null) return;
        let depth = 0;
        for (const sign of fullTextQuery(named, ['Firm'])) {
          depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('the query for names that resemble a text', () => {
  it('asks for any of its words, with beginnings and slips', () => {
    expect(resembling(nameQueryOf('Rongyong')!)).toMatch(/^nameWords:\(rongyong\^8 rongyong\*\^4.* rongyong~\d\)$/);
  });

  it('is empty where no word is long enough', () => {
    expect(resembling(nameQueryOf('x')!)).toBe('');
  });
});
