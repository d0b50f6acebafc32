import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDefault, reference, synthetic } from '../../../src/query/fields/shared.ts';
import { compiledField, compiling, readable } from '../../support/compiling.ts';

function compiled(compiler: ReturnType<typeof reference>, text: string, type: string) {
  const { compilation, field } = compiling(`{ ${text} }`, {}, type);
  return readable(compiler(compilation, { variable: 'x' }, field), compilation.request);
}

describe('a reference', () => {
  const source = compiled(reference('Source', 'source'), 'source { id }', 'Claim');

  it('is the one node of a label whose id a property holds', () => {
    expect(source.text).toBe('last(COLLECT { MATCH (n0:Source {id: x.source}) RETURN [n0.id] })');
    expect(source.answer(['src-1'])).toEqual({ id: 'src-1' });
  });

  it('is null where there is none', () => {
    expect(source.answer(null)).toBeNull();
  });
});

describe('the details of a claim', () => {
  const details = (args: string, json: string | null) =>
    compiledField('Claim', `details${args} { name text number }`).answer(json);
  const json = JSON.stringify({ share: { text: 'percent', number: 51 }, branches: { number: 3 } });

  it('are all that its source says with it, each under its name', () => {
    expect(details('', json)).toEqual([
      { name: 'share', text: 'percent', number: 51 },
      { name: 'branches', text: null, number: 3 },
    ]);
  });

  it('are the one of a name, or none where it has no such', () => {
    expect(details('(name: "branches")', json)).toEqual([{ name: 'branches', text: null, number: 3 }]);
    expect(details('(name: "constructor")', json)).toEqual([]);
  });

  it('are all of them where the name is null', () => {
    expect(details('(name: null)', json)).toHaveLength(2);
  });

  it('are none where nothing is stored', () => {
    expect(details('', null)).toEqual([]);
  });

  it('have their texts in the language asked', () => {
    const { answer } = compiledField('Claim', 'details { text(lang: "zh") en: text }');
    expect(answer(JSON.stringify({ share: { text: 'percent' } }))).toEqual([{ text: '%', en: 'percent' }]);
  });
});

describe('a property whose default is left out of the store', () => {
  const rank = compiled(byDefault, 'rank', 'Claim');

  it('is as stored, else the default', () => {
    expect([rank.text, rank.answer('PREFERRED'), rank.answer(null)]).toEqual(['x.rank', 'PREFERRED', 'NORMAL']);
  });

  it('is none where there is no default', () => {
    expect(compiled(byDefault, 'saidOn', 'Claim').answer(null)).toBeUndefined();
  });
});

describe('whether a thing was made up', () => {
  it('is said by its id, and by nothing else', () => {
    const { text, answer } = compiled(synthetic, 'synthetic', 'Firm');
    expect(text).toBe('x.id');
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(answer(`syn-${id}`)).toBe(true);
        expect(answer(id)).toBe(id.startsWith('syn-'));
      }),
    );
  });
});
