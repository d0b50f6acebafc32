import { passageReplace, sourceUpsert } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { Properties } from '../layout/properties.ts';

/** The record of a source and its passages, as they are stored. */
export interface StoredText {
  readonly source: Properties;
  readonly passages: readonly Properties[];
}

/** Writes the record of a source and its passages, as they are stored. */
export async function writeSourceText(run: RunStatement, { source, passages }: StoredText): Promise<void> {
  const id = String(source['id']);
  await runRows(run, sourceUpsert, { id, properties: source });
  await runRows(run, passageReplace, { source: id, rows: passages });
}
