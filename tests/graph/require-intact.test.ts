import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { DatabaseUnavailable, StatementFailed } from '../../src/graph/errors.ts';
import { requireIntact, StoreDamaged } from '../../src/graph/require-intact.ts';

const answering = (read: () => Promise<unknown>) => ({ read }) as unknown as Database;

describe('a store', () => {
  test('whose newest records have what they must have is intact', async () => {
    await expect(requireIntact(answering(async () => ({ rows: [[0]] })))).resolves.toBeUndefined();
  });

  test('whose records lost what they held is damaged', async () => {
    await expect(requireIntact(answering(async () => ({ rows: [[3]] })))).rejects.toThrow(
      new StoreDamaged('The store of the database is damaged: 3 records have lost what they held.'),
    );
  });

  test('whose records cannot be read is damaged', async () => {
    const failing = answering(() => Promise.reject(new StatementFailed('Neo.DatabaseError.Statement.ExecutionFailed')));
    await expect(requireIntact(failing)).rejects.toThrow(StoreDamaged);
  });

  test.each([new DatabaseUnavailable(), new StatementFailed('Neo.ClientError.Statement.SyntaxError')])(
    'is not called damaged for another fault of the database',
    async (fault) => {
      await expect(requireIntact(answering(() => Promise.reject(fault)))).rejects.toBe(fault);
    },
  );
});
