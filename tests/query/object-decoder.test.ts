import { describe, expect, it } from 'vitest';
import { objectDecoderOf } from '../../src/query/object-decoder.ts';
import { compiling } from '../support/compiling.ts';

function decoded(text: string, value: unknown, type = 'Query') {
  const { compilation, field } = compiling(`{ ${text} }`, {}, type);
  const { request } = compilation;
  return { answer: objectDecoderOf(compilation.operation, field)(value, request), objects: request.made.objects };
}

const TERM = { text: '2012', edtf: '2012', earliest: '2012-01-01', latest: '2012-12-31' };

describe('a value that is no node', () => {
  it('is what was selected of it, under the response keys', () => {
    expect(decoded('period { text first: earliest __typename }', TERM, 'Statistic').answer).toEqual({
      text: '2012',
      first: '2012-01-01',
      __typename: 'PrintedTime',
    });
  });

  it('is null where there is none, and so is each that it lacks', () => {
    expect(decoded('period { start { text } }', null, 'Claim').answer).toBeNull();
    expect(decoded('period { start { text } }', undefined, 'Claim').answer).toBeNull();
    expect(decoded('period { start { text } end { text } }', { end: TERM }, 'Claim').answer).toEqual({
      start: null,
      end: { text: '2012' },
    });
  });

  it('may be a list, an object each', () => {
    const { answer, objects } = decoded('passages { passage }', [{ passage: 'P1' }, { passage: 'P2' }], 'Source');
    expect(answer).toEqual([{ passage: 'P1' }, { passage: 'P2' }]);
    expect(objects).toBe(2);
    expect(decoded('passages { passage }', [], 'Source').answer).toEqual([]);
  });

  it('gives a field that is a function its arguments, each selection its own', () => {
    const label = ({ lang }: { readonly lang: string }) => `in ${lang}`;
    const values = [{ name: 'Rank', values: [{ value: 'NORMAL', label }] }];
    expect(decoded('vocabularies { values { label zh: label(lang: "zh") } }', values).answer).toEqual([
      { values: [{ label: 'in en', zh: 'in zh' }] },
    ]);
  });

  it('is counted, with all objects in it', () => {
    expect(decoded('period { start { text } end { text } }', { start: TERM, end: TERM }, 'Claim').objects).toBe(3);
  });

  it('that is no object stays as it is', () => {
    expect(decoded('version', 'a1', 'Stats').answer).toBe('a1');
  });

  it('is refused where it lacks what its type demands', () => {
    expect(() => decoded('period { text }', { text: null }, 'Statistic')).toThrow();
  });
});
