import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

const changes = (args: string) => compiledRoot(`{ changes${args} { totalCount } }`);

describe('the changes', () => {
  it('are all that have a number, unless something is asked of them', () => {
    expect(changes('').text).toBe('RETURN [COUNT { MATCH (h0:Change) WHERE h0.number > 0 }] AS value');
  });

  it('are those of a caller, of a source, of some kinds, each by a parameter', () => {
    const { text, parameters } = changes('(actor: "李", source: "src", kinds: [REVERT, LOAD])');
    expect(text).toContain('h0.actor = $p1 AND h0.source = $p2 AND h0.kind IN $p0');
    expect(parameters).toEqual({ p0: ['LOAD', 'REVERT'], p1: '李', p2: 'src' });
  });

  it('are those of a claim or of an entity, and not of both', () => {
    expect(changes('(claim: "c")').text).toContain('.claim = $p0');
    expect(changes('(entity: "e")').text).toContain('UNWIND [$p0] +');
    expect(() => changes('(claim: "c", entity: "e")')).toThrow('claim, entity: give one of them.');
  });

  it('are answered as a connection', () => {
    expect(changes('').answer([7])).toEqual({ totalCount: 7 });
  });
});

describe('the last change', () => {
  const { text, answer } = compiledRoot('{ latestChange }');

  it('is told by the counter, without a look at any change', () => {
    expect(text).not.toContain(':Change)');
    expect(answer('change-12')).toBe('change-12');
  });

  it('is null where none was made', () => {
    expect(text).toContain('number > 0');
    expect(answer()).toBeNull();
  });
});
