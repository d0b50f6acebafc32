import type { Database } from '../../graph/database.ts';
import { ensureCounts } from './rebuild-counts.ts';
import { retractSource } from './write-source.ts';

/** A large source and the views on it take longer than other writes; in milliseconds. */
const DEADLINE = { deadlineMs: 600_000 };

/** Takes back all that a source said, and what it alone supported, in one transaction. */
export async function removeSource(database: Database, id: string): Promise<void> {
  await ensureCounts(database);
  await database.write((run) => retractSource(run, id), DEADLINE);
}
