import { describe, expect, test } from 'vitest';
import { readRows, runRows } from '../../src/graph/statement.ts';
import type { Cardinality, Statement } from '../../src/graph/statement.ts';

type Params = Readonly<Record<'id', string>>;
interface Row {
  readonly id: string;
  readonly score: number | null;
}

function statement(rows: Cardinality): Statement<Params, Row, 'read'> {
  return { name: 'claims/find', text: 'MATCH …', mode: 'read', rows, columns: ['id', 'score'] };
}

/** A database that answers the same rows to whatever is read. */
function answering(rows: readonly (readonly unknown[])[]) {
  return { read: async () => ({ keys: ['id', 'score'], rows }) };
}

describe('the rows of a statement', () => {
  test('are objects, by column', async () => {
    const database = answering([
      ['a', 1],
      ['b', null],
    ]);
    expect(await readRows(database, statement('many'), { id: 'a' })).toEqual([
      { id: 'a', score: 1 },
      { id: 'b', score: null },
    ]);
  });

  test('are asked for with the text and the parameters', async () => {
    const asked: unknown[] = [];
    const run = async (...question: unknown[]) => {
      asked.push(...question);
      return [['a', 1]];
    };
    expect(await runRows(run, statement('one'), { id: 'a' })).toEqual([{ id: 'a', score: 1 }]);
    expect(asked).toEqual(['MATCH …', { id: 'a' }]);
  });

  test.each<[Cardinality, number]>([
    ['one', 0],
    ['one', 2],
    ['maybe', 2],
  ])('promised to be %s are not %s', async (rows, count) => {
    const database = answering(Array.from({ length: count }, () => ['a', 1]));
    await expect(readRows(database, statement(rows), { id: 'a' })).rejects.toThrow(
      `cypher/claims/find promises ${rows} row and gave ${count}`,
    );
  });
});

test('the compiler holds a caller to parameters and mode', () => {
  const database = answering([]);
  const writing: Statement<Params, Row, 'write'> = { ...statement('many'), mode: 'write' };
  const wrong = [
    // @ts-expect-error a parameter of another type
    () => readRows(database, statement('many'), { id: 1 }),
    // @ts-expect-error a parameter that is not declared
    () => readRows(database, statement('many'), { id: 'a', ids: [] }),
    // @ts-expect-error a statement that writes
    () => readRows(database, writing, { id: 'a' }),
  ];
  expect(wrong).toHaveLength(3);
});
