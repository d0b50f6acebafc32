import type { Database, RunStatement } from '../../graph/database.ts';
import type { StatementParameters } from '../../graph/parameters.ts';
import { readRows, runRows, type Statement } from '../../graph/statement.ts';

/** Runs a reading statement, inside a transaction or outside any; the one who asks need not know which. */
export type ReadStored = <Params extends StatementParameters, Row>(
  statement: Statement<Params, Row, 'read'>,
  params: Params,
) => Promise<readonly Row[]>;

/** Reads inside a transaction, so that its own writes are seen. */
export function readingWith(run: RunStatement): ReadStored {
  return (statement, params) => runRows(run, statement, params);
}

/** Reads what is committed. */
export function readingFrom(database: Pick<Database, 'read'>): ReadStored {
  return (statement, params) => readRows(database, statement, params, { deadlineMs: 60_000 });
}
