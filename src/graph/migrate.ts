import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.ts';
import { DatabaseRefused, DatabaseUnavailable, StatementFailed } from './errors.ts';
import { readMigrations } from './read-migrations.ts';
import type { Migration } from './read-migrations.ts';

/** How a database stands to a folder of migrations; `reason` is one clear line, fit for an operator. */
export type MigrationState =
  | { readonly kind: 'current' }
  /** These wait to be applied, or their indexes to be filled. */
  | { readonly kind: 'behind'; readonly reason: string }
  /** Nothing we may mend: it was migrated by a newer program, or a file that had been applied was changed since. */
  | { readonly kind: 'conflict'; readonly reason: string };

/** The database and the folder of migrations cannot be brought together; the message says why, in one clear line. */
export class MigrationConflict extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MigrationConflict';
  }
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

const oldest = [5, 26] as const;

/** How long indexes may take to be filled, in seconds: over a city that was just imported, minutes. */
const FILLING_S = 3600;

/**
 * Applies what the folder has and the database has not, in order, and waits until every index is filled. Answers the
 * numbers applied now. A migration may be cut short at any point, or run by two servers at once: each of its statements
 * is written so that running it again changes nothing (IF NOT EXISTS), and it is recorded only after its last one.
 */
export async function migrate(database: Database, folder: string): Promise<readonly number[]> {
  await requireVersion(database);
  const migrations = await readMigrations(folder);
  await again(() =>
    database.schema('CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE'),
  );
  const applied = await appliedTo(database);
  const conflict = conflictOf(migrations, applied);
  if (conflict) throw new MigrationConflict(conflict);
  const pending = pendingOf(migrations, applied);
  // The database fills several indexes at once, but waits for each constraint, and these can wait for the indexes.
  const first = new Set(stayingIndexes(pending));
  for (const statement of first) await again(() => database.schema(statement));
  // Those that stand behind the one at hand.
  const later = pending.flatMap(({ statements }) => statements);
  for (const migration of pending) {
    for (const statement of migration.statements) {
      later.shift();
      if (!first.has(statement) && !isDroppedBy(later, statement)) await again(() => database.schema(statement));
    }
    await record(database, migration);
  }
  await database.schema(`CALL db.awaitIndexes(${FILLING_S})`, {}, { deadlineMs: FILLING_S * 1000 });
  return pending.map(({ number }) => number);
}

/** Whether the database is as the folder wants it, for a readiness check; changes nothing. */
export async function migrationState(database: Database, folder: string): Promise<MigrationState> {
  const migrations = await readMigrations(folder);
  const applied = await appliedTo(database);
  const reason = conflictOf(migrations, applied);
  if (reason) return { kind: 'conflict', reason };
  const pending = pendingOf(migrations, applied);
  if (pending.length > 0) {
    return {
      kind: 'behind',
      reason: `The database lacks migration ${pending.map(({ number }) => number).join(', ')}.`,
    };
  }
  const filling = await database.read("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name");
  if (filling.rows.length === 0) return { kind: 'current' };
  return { kind: 'behind', reason: `The database is still filling the index ${filling.rows.flat().join(', ')}.` };
}

/** The statements that create indexes which none of the migrations drops: they depend on nothing that stands before them. */
function stayingIndexes(migrations: readonly Migration[]): readonly string[] {
  const all = migrations.flatMap(({ statements }) => statements);
  return all.filter((statement) => indexMade(statement) !== undefined && !isDroppedBy(all, statement));
}

// Filling an index that goes again at once takes as long as filling one that stays.
function isDroppedBy(later: readonly string[], statement: string): boolean {
  const name = indexMade(statement);
  return name !== undefined && later.some((other) => other.startsWith(`DROP INDEX ${name} `));
}

function indexMade(statement: string): string | undefined {
  return /^CREATE (?:\w+ )?INDEX (\w+)/.exec(statement)?.[1];
}

async function requireVersion(database: Database): Promise<void> {
  const { rows } = await database.read(
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
  );
  const [[found] = []] = rows;
  const version = typeof found === 'string' ? found : 'of an unknown version';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  // From 2025 on the first number is the year.
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new DatabaseRefused(
    'version',
    `Neo4j ${version} is too old: this program needs Neo4j ${oldest.join('.')} or later.`,
  );
}

async function appliedTo(database: Database): Promise<readonly Applied[]> {
  const { rows } = await database.read(
    'MATCH (m:Migration) RETURN m.number AS number, m.name AS name, m.sha256 AS sha256 ORDER BY number',
  );
  return rows.map(([number, name, sha256]) => ({ number: Number(number), name: String(name), sha256: String(sha256) }));
}

function conflictOf(migrations: readonly Migration[], applied: readonly Applied[]): string | undefined {
  const known = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const { number, name, sha256 } of applied) {
    const migration = known.get(number);
    if (!migration) {
      return `The database was migrated by a newer version of this program (migration ${number}, ${name}): use that version.`;
    }
    if (migration.sha256 !== sha256) {
      return (
        `Migration ${number} (${name}) was changed after it had been applied: ` +
        'put the file back as it was and make the change in a new one.'
      );
    }
  }
  return undefined;
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const numbers = new Set(applied.map(({ number }) => number));
  return migrations.filter(({ number }) => !numbers.has(number));
}

async function record(database: Database, { number, name, sha256 }: Migration): Promise<void> {
  const text = `MERGE (m:Migration {number: $number})
    ON CREATE SET m.name = $name, m.sha256 = $sha256, m.appliedAt = datetime()`;
  await database.write((run) => run(text, { number, name, sha256 }));
}

const attempts = 5;

// Two servers that create the same thing at once: one of them is told that it exists already, IF NOT EXISTS or not, or
// loses a lock. Asked again it finds it there; a name that is really taken by something else fails each time.
async function again(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const raced = error instanceof StatementFailed && error.code?.includes('AlreadyExist');
      if (attempt >= attempts || !(raced || error instanceof DatabaseUnavailable)) throw error;
      await pause(100 * attempt);
    }
  }
}
