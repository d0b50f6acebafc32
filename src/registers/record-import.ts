import { sourceListed } from '../generated/cypher.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { holdChanges, recordLoad } from '../store/write/record-load.ts';
import type { Register } from './read-manifest.ts';

/** Writes down that a register is imported, as one change, once all of it is stored. Part of a write transaction. */
export async function recordImport(run: RunStatement, { manifest }: Register): Promise<void> {
  const held = await holdChanges(run);
  const own = new Set(manifest.sources.map(({ id }) => id));
  const stored = (await runRows(run, sourceListed, {})).filter(({ id }) => own.has(id));
  const claims = stored.reduce((sum, one) => sum + one.claims, 0);
  await recordLoad(run, held, { kind: 'IMPORT', source: manifest.sources[0]!.id, claims });
}
