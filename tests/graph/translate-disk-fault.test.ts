import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { translateError } from '../../src/graph/translate-error.ts';

const neo4jError = (message: string, code: string) =>
  Object.assign(Object.create(Neo4jError.prototype) as Neo4jError, { message, code });

test.each([
  ['Could not append transaction: … to log.', 'Neo.DatabaseError.Transaction.TransactionLogError'],
  ['Could not apply the transaction', 'Neo.DatabaseError.Transaction.TransactionCommitFailed'],
  ['java.io.IOException: No space left on device', 'Neo.DatabaseError.General.UnknownError'],
])('a database that cannot write to its disk says so: %s', (message, code) => {
  const fault = translateError(neo4jError(message, code), 1000);
  expect(fault).toMatchObject({ name: 'DatabaseRefused', reason: 'disk', code });
  expect((fault as Error).message).toBe('The database cannot write to its disk: it is full, or it fails.');
});
