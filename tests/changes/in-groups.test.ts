import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database, RunStatement } from '../../src/graph/database.ts';
import { DatabaseOverloaded, DatabaseUnavailable } from '../../src/graph/errors.ts';
import { inGroups } from '../../src/changes/in-groups.ts';

/** A database that keeps what was run in transactions that were not undone, a list for each. */
function keeping(commit: (attempt: number) => Promise<void> = async () => undefined) {
  const committed: string[][] = [];
  const attempts = { count: 0 };
  const write: Database['write'] = async (work) => {
    attempts.count += 1;
    const texts: string[] = [];
    const run: RunStatement = async (text) => {
      texts.push(text);
      return [];
    };
    const answer = await work(run);
    await commit(attempts.count);
    committed.push(texts);
    return answer;
  };
  return { database: { write }, committed, attempts };
}

const running = (text: string) => async (run: RunStatement) => {
  await run(text);
  return text;
};

const failing = (text: string) => async (run: RunStatement) => {
  await run(text);
  throw new Error(text);
};

describe('work in groups', () => {
  it('is done alone where nothing else waits, and together where something does, in its order', async () => {
    const { database, committed } = keeping();
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => inGroups(database, running(text))));
    expect(answers).toEqual(['a', 'b', 'c']);
    expect(committed).toEqual([['a'], ['b', 'c']]);
  });

  it('waits for that of other requests to the same database, whatever these read with', async () => {
    const { database, committed } = keeping();
    await Promise.all(['a', 'b', 'c'].map((text) => inGroups({ ...database }, running(text))));
    expect(committed).toEqual([['a'], ['b', 'c']]);
  });

  it('of one database does not wait for that of another', async () => {
    const never = keeping(() => new Promise(() => undefined));
    const { database, committed } = keeping();
    void inGroups(never.database, running('waits'));
    await inGroups(database, running('goes'));
    expect(committed).toEqual([['goes']]);
  });

  it('that fails keeps nothing, and takes nobody else with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 40 }), async (works) => {
        const { database, committed } = keeping();
        const settled = await Promise.allSettled(
          works.map((isWorking, index) => inGroups(database, (isWorking ? running : failing)(String(index)))),
        );
        const good = works.flatMap((isWorking, index) => (isWorking ? [String(index)] : []));
        expect(committed.flat()).toEqual(good);
        expect(settled.map(({ status }) => status === 'fulfilled')).toEqual(works);
        settled.forEach((one, index) => {
          if (one.status === 'rejected') expect(one.reason).toEqual(new Error(String(index)));
        });
      }),
    );
  });

  it('is not done again where the connection was lost, as it may have been committed', async () => {
    const lost = new DatabaseUnavailable('lost');
    const { database, committed, attempts } = keeping(async (attempt) => {
      if (attempt === 2) throw lost;
    });
    const settled = await Promise.allSettled(['a', 'b', 'c'].map((text) => inGroups(database, running(text))));
    expect(settled).toEqual([
      { status: 'fulfilled', value: 'a' },
      { status: 'rejected', reason: lost },
      { status: 'rejected', reason: lost },
    ]);
    expect(attempts.count).toBe(2);
    expect(committed).toEqual([['a']]);
    // The next one finds the way clear.
    await expect(inGroups(database, running('d'))).resolves.toBe('d');
  });

  it('is turned away where too much waits', async () => {
    const gate: { open?: () => void } = {};
    const first = new Promise<void>((resolve) => (gate.open = resolve));
    const { database, committed } = keeping((attempt) => (attempt === 1 ? first : Promise.resolve()));
    const all = Array.from({ length: 201 }, (_, index) => inGroups(database, running(String(index))));
    await expect(inGroups(database, running('too many'))).rejects.toBeInstanceOf(DatabaseOverloaded);
    gate.open?.();
    await Promise.all(all);
    expect(committed.flat()).toHaveLength(201);
  });
});
