import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { noteMerge, underCanonicalIds } from '../../src/query/merged-ids.ts';

/** A database with some merged ids, which notes the statements that it is asked. */
function holding(merged: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const database = {
    read: async (text: string, parameters: { ids?: readonly string[] } = {}) => {
      asked.push(text.includes('count(') ? 'any' : 'which');
      const rows = text.includes('count(')
        ? [[Object.keys(merged).length > 0]]
        : parameters.ids!.flatMap((id) => (id in merged ? [[id, merged[id]]] : []));
      return { keys: [], rows };
    },
    write: () => Promise.reject(new Error('nothing is written')),
  } as unknown as Database;
  /** Asks for a list by an id; answers the id under which it was answered. */
  const list = (id: string) =>
    underCanonicalIds(
      // Each request has a database of its own to read from.
      { ...database },
      { ids: [id], isMissed: false },
      async (canonical) => [canonical === null ? id : canonical(id)],
      (answer) => answer,
    );
  return { asked, list };
}

describe('an id that is asked with', () => {
  beforeEach(() => noteMerge());

  it('is looked up as a merged one only where there are such, of which the database is asked once a second', async () => {
    const { asked, list } = holding({});
    expect(await Promise.all([list('a'), list('b'), list('a')])).toEqual([['a'], ['b'], ['a']]);
    expect(await list('c')).toEqual(['c']);
    expect(asked).toEqual(['any']);
  });

  it('stands for the entity that it was merged into', async () => {
    const { asked, list } = holding({ old: 'new' });
    expect(await list('old')).toEqual(['new']);
    expect(await list('other')).toEqual(['other']);
    expect(asked).toEqual(['any', 'which', 'which']);
  });

  it('is known to be merged as soon as this server has merged it', async () => {
    const merged: Record<string, string> = {};
    const { list } = holding(merged);
    expect(await list('old')).toEqual(['old']);
    merged['old'] = 'new';
    noteMerge();
    expect(await list('old')).toEqual(['new']);
  });
});
