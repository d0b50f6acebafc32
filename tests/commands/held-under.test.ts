import { describe, expect, it } from 'vitest';
import { heldUnder } from '../../src/commands/remove.ts';
import type { Holding } from '../../src/registers/holdings.ts';

function holding(id: string, more: Partial<Holding> = {}): Holding {
  return {
    id,
    kind: 'SOURCE',
    title: id,
    sources: [id],
    folder: null,
    file: null,
    byChanges: false,
    claims: 1,
    rows: null,
    whole: true,
    ...more,
  };
}

const ALL = [
  holding('src-file'),
  holding('src-note', { byChanges: true }),
  holding('reg', { kind: 'REGISTER', sources: ['reg', 'reg-more'] }),
];

describe('what can be taken out under an id', () => {
  it('is a source, or a register as a whole', () => {
    expect(heldUnder('src-file', ALL).id).toBe('src-file');
    expect(heldUnder('reg', ALL).kind).toBe('REGISTER');
    expect(() => heldUnder('reg-more', ALL)).toThrow('guanxi remove reg');
  });

  it('is nothing that changes added: these are undone', () => {
    expect(() => heldUnder('src-note', ALL)).toThrow('"src-note" was added by changes, which are undone one by one');
  });

  it('is nothing where nothing is loaded under it; the nearest id is named', () => {
    expect(() => heldUnder('src-fil', ALL)).toThrow('Did you mean src-file?');
  });
});
