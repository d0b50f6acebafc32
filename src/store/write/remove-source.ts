import type { Database } from '../../graph/database.ts';
import { ensureCandidates } from '../candidates/ensure-candidates.ts';
import { ensureCounts } from './rebuild-counts.ts';
import { retractSource, type WrittenSource } from './write-source.ts';

/** A large source and the views on it take longer than other writes; in milliseconds. */
const DEADLINE = { deadlineMs: 600_000 };

/** Takes back all that a source said, and what it alone supported, in one transaction; what changes added to it stays. */
export async function removeSource(database: Database, id: string): Promise<WrittenSource> {
  await ensureCounts(database);
  const written = await database.write((run) => retractSource(run, id, 'REMOVE'), DEADLINE);
  await ensureCandidates(database);
  return written;
}
