import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { termView } from '../../src/domain/term-view.ts';
import { claim } from '../support/claims.ts';

const about = (predicate: string, value: string, given: Partial<Claim> = {}) =>
  claim({ predicate, value, subject: null, subjectTerm: 'tea-market', object: null, ...given });

describe('a term', () => {
  test('is what claims say it is, at the passages that do', () => {
    const kind = about('KIND', 'MARKET', { note: 'of the city', supports: ['P1.1', 'P2.1'] });
    expect(termView([about('NAME', 'the tea market'), kind])).toEqual({
      id: 'tea-market',
      kind: 'MARKET',
      name: 'the tea market',
      note: 'of the city',
      sources: ['src-a'],
      passages: ['src-a#P1.1', 'src-a#P2.1'],
    });
  });

  test('keeps what is left when a source is gone', () => {
    const first = [about('KIND', 'MARKET', { saidOn: '2001' }), about('NAME', 'tea trade', { saidOn: '2001' })];
    const second = [about('KIND', 'MARKET', { source: 'src-b' }), about('NAME', 'tea market', { source: 'src-b' })];
    expect(termView([...second, ...first])).toMatchObject({ name: 'tea trade', sources: ['src-a', 'src-b'] });
    expect(termView(second)).toMatchObject({ name: 'tea market', sources: ['src-b'], passages: ['src-b#P1.1'] });
  });

  test('is not there when nothing says what it is', () => {
    expect(termView([about('NAME', 'tea market')])).toBeNull();
    expect(termView([about('KIND', 'MARKET', { status: 'REJECTED' })])).toBeNull();
  });
});
