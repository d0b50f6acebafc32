import type { Database, ReadOptions, RunStatement } from './database.ts';
import type { StatementParameters } from './parameters.ts';

/** What a statement may do: a reading one is never sent to where it could write, and the compiler holds callers to it. */
export type Mode = 'read' | 'write';

/** How many rows a statement gives: exactly one, at most one, any number, or none at all. */
export type Cardinality = 'one' | 'maybe' | 'many' | 'none';

/** A fixed statement, generated from its file under cypher/: its text, and what its header promises. */
export interface Statement<Params extends StatementParameters, Row, Kind extends Mode = Mode> {
  /** The file's path under cypher/, without its ending; for messages and logs. */
  readonly name: string;
  readonly text: string;
  readonly mode: Kind;
  readonly rows: Cardinality;
  readonly columns: readonly (keyof Row & string)[];
  /** Never there at run time: it lets the compiler hold a caller to the parameters. */
  readonly params?: (params: Params) => void;
}

/** Runs a reading statement and answers its rows as objects, by column. */
export async function readRows<Params extends StatementParameters, Row>(
  database: Pick<Database, 'read'>,
  statement: Statement<Params, Row, 'read'>,
  params: NoInfer<Params>,
  options?: ReadOptions,
): Promise<readonly Row[]> {
  const { rows } = await database.read(statement.text, params, options);
  return toObjects(statement, rows);
}

/** Runs a statement inside a write transaction (the `run` that Database.write gives) and answers its rows as objects. */
export async function runRows<Params extends StatementParameters, Row>(
  run: RunStatement,
  statement: Statement<Params, Row>,
  params: NoInfer<Params>,
): Promise<readonly Row[]> {
  return toObjects(statement, await run(statement.text, params));
}

function toObjects<Params extends StatementParameters, Row>(
  { name, rows: promised, columns }: Statement<Params, Row>,
  rows: readonly (readonly unknown[])[],
): readonly Row[] {
  if ((promised === 'one' && rows.length !== 1) || (promised === 'maybe' && rows.length > 1)) {
    throw new Error(`cypher/${name} promises ${promised} row and gave ${rows.length}`);
  }
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Row);
}
