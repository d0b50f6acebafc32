import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import { compiledRoot } from '../../support/compiling.ts';

const stats = (fields: string) => compiledRoot(`{ stats { ${fields} } }`);

describe('what the graph holds', () => {
  it('is counted by what the database keeps', () => {
    expect(stats('claims').text).toBe('RETURN [COUNT { (:Claim) }] AS value');
    expect(stats('entities { kind count }').text).toContain('COUNT { (:GovernmentBody) }');
    expect(stats('relations { type count }').text).toContain('COUNT { ()-[:OWNS]->() }');
  });

  it('has every kind of entity, also one of which there is none, and only the types of relation that there are', () => {
    const none = ENTITY_KINDS.map(() => 0);
    expect(stats('entities { kind count }').answer([none])).toEqual({
      entities: ENTITY_KINDS.map((kind) => ({ kind, count: 0 })),
    });
    const { answer, text } = stats('relations { type count }');
    const types = [...text.matchAll(/\[:(\w+)\]/g)].map(([, type]) => type);
    expect(answer([types.map((type) => (type === 'OWNS' ? 3 : 0))])).toEqual({
      relations: [{ type: 'OWNS', count: 3 }],
    });
  });

  it('has the claims of each source by stored counts', () => {
    const { text, answer } = stats('sources { source { id } claims }');
    expect(text).toContain("'=' + source.id");
    expect(text).toContain('ORDER BY source.id');
    expect(answer([[['src', 7]]])).toEqual({ sources: [{ source: { id: 'src' }, claims: 7 }] });
  });
});

describe('the version of what the graph holds', () => {
  const version = (lines: readonly string[]) =>
    (stats('version').answer([lines]) as { readonly version: string }).version;

  it('is the same for the same sources, and another for others', () => {
    expect(version(['a f0', 'b f1'])).toMatch(/^[\da-f]{16}$/);
    expect(version(['a f0', 'b f1'])).toBe(version(['a f0', 'b f1']));
    expect(version(['a f0', 'b f2'])).not.toBe(version(['a f0', 'b f1']));
    expect(version(['a f0'])).not.toBe(version([]));
  });
});
