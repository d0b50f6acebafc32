import { sourceCount, type SourceCountRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { migrationState } from '../graph/migrate.ts';
import { readRows } from '../graph/statement.ts';
import { migrationsFolder } from './command-context.ts';
import type { Readiness } from './readiness.ts';

/** Whether the database answers, is migrated and holds sources; never rejects. */
export async function databaseState(database: Database): Promise<Readiness> {
  try {
    const migrations = await migrationState(database, migrationsFolder);
    if (migrations.kind !== 'current') return { ready: false, reason: migrations.reason };
    const [{ sources }] = (await readRows(database, sourceCount, {})) as [SourceCountRow];
    if (sources === 0) return { ready: false, reason: 'The database holds no source; start again to load them.' };
    return { ready: true, reason: 'The database answers, is migrated and loaded.' };
  } catch {
    return { ready: false, reason: 'The database cannot be reached at the moment.' };
  }
}
