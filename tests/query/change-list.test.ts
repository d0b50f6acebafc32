import { describe, expect, it } from 'vitest';
import { changeList, type ChangesBy } from '../../src/query/change-list.ts';
import type { PageArgs } from '../../src/query/page.ts';
import { compiling, readable } from '../support/compiling.ts';

const ALL: ChangesBy = { entry: null, where: () => [], owner: null };

function changes(by: Partial<ChangesBy> = {}, selection = '{ totalCount nodes { id } }') {
  const { compilation, field } = compiling<PageArgs>(`{ changes(first: 2) ${selection} }`);
  const { columns, answerOf } = readable(changeList(compilation, field, { ...ALL, ...by }), compilation.request);
  const [total = '', rows = ''] = columns;
  return { total, rows, answerOf };
}

describe('a list of changes', () => {
  it('begins with the newest', () => {
    expect(changes().rows).toContain('ORDER BY h0.number DESC LIMIT $p0');
    expect(changes({ entry: { property: 'claim', reference: '$id' } }).rows).toContain('ORDER BY h0.number DESC');
  });

  it('has no change that has no number yet', () => {
    const { total, rows } = changes();
    for (const text of [total, rows]) expect(text).toContain('MATCH (h0:Change) WHERE h0.number > 0');
  });

  it('counts by the conditions that it is read by, which are on the variable of the change', () => {
    const where = (change: string) => [`${change}.actor = $who`, `${change}.kind IN $kinds`];
    for (const entry of [null, { property: 'claim', reference: '$id' } as const]) {
      const { total, rows } = changes({ entry, where });
      for (const text of [total, rows]) expect(text).toContain('WHERE h0.actor = $who AND h0.kind IN $kinds');
    }
  });
});

describe('the changes of a claim', () => {
  it('are found by their entries on it, which an index has', () => {
    expect(changes({ entry: { property: 'claim', reference: 'x.id' } }).total).toBe(
      'COUNT { MATCH (e1:ChangeEntry) WHERE e1.claim = x.id AND e1.number > 0 MATCH (h0:Change {id: e1.change}) }',
    );
  });
});

describe('the changes of an entity', () => {
  const { total } = changes({ entry: { property: 'entity', reference: 'x.id' } });

  it('are those of what was merged into it, too', () => {
    expect(total).toMatch(
      /UNWIND \[x\.id\] \+ COLLECT \{ MATCH \((\w+):Alias\) WHERE \1\.canonical = x\.id RETURN \1\.id \}/,
    );
  });

  it('are each there once, however many entries they have', () => {
    expect(total).toMatch(/WITH DISTINCT \w+\.change AS (\w+) MATCH \(h0:Change \{id: \1\}\)/);
  });
});

describe('a cursor in a list of changes', () => {
  it('is of the thing whose list it is', () => {
    const cursors = (by: string | null, beside: Readonly<Record<string, unknown>>) =>
      changes({ owner: by }, '{ edges { cursor } }').answerOf({ COLLECT: [[7]], ...beside });
    const ofOne = cursors('x.id', { 'x.id': 'saic' });
    expect(ofOne).toEqual({ edges: [{ cursor: expect.any(String) }] });
    expect(ofOne).toEqual(cursors('x.id', { 'x.id': 'saic' }));
    expect(ofOne).not.toEqual(cursors('x.id', { 'x.id': 'baosteel' }));
    expect(ofOne).not.toEqual(cursors(null, {}));
  });
});
