import type { Database } from './database.ts';
import { StatementFailed } from './errors.ts';

/** What of a database matters to who runs it. */
export interface DatabaseFacts {
  readonly version: string;
  readonly edition: string;
  /** By how much its clock is ahead of ours, in milliseconds; within the time that the answer took it may be off by more. */
  readonly clockAheadMs: number;
  /** When the newest migration was applied, in milliseconds since 1970; null where none was. */
  readonly migratedAt: number | null;
  readonly user: string;
  /** The roles of the user; null where the edition has none. */
  readonly roles: readonly string[] | null;
  /** Whether a statement could make it fetch an address by LOAD CSV. */
  readonly fetchesAddresses: boolean;
  /** Its settings, by name; those that this user may not see are missing. */
  readonly settings: Readonly<Record<string, string>>;
  /** Procedures that read or write files, or fetch addresses. */
  readonly riskyProcedures: readonly string[];
}

/** The settings that are looked at. */
const SETTINGS = [
  'dbms.security.allow_csv_import_from_file_urls',
  'dbms.security.auth_enabled',
  'dbms.security.procedures.allowlist',
  'dbms.security.procedures.unrestricted',
  'dbms.usage_report.enabled',
  'server.http.enabled',
  'server.memory.heap.max_size',
  'server.memory.pagecache.size',
];

/** A cold database on a busy machine plans a statement for seconds. */
const PATIENCE = { deadlineMs: 60_000 };

/** Reads what matters to who runs the database; changes nothing. Whatever this user may not see is left out. */
export async function databaseFacts(database: Database): Promise<DatabaseFacts> {
  const [version, edition] = await firstRow(
    database,
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition",
  );
  const before = new Date().getTime();
  const [clock, migratedAt] = await firstRow(
    database,
    'OPTIONAL MATCH (m:Migration) RETURN datetime.realtime().epochMillis, max(m.appliedAt).epochMillis',
  );
  const ours = (before + new Date().getTime()) / 2;
  const [user, roles] = await firstRow(database, 'SHOW CURRENT USER YIELD user, roles RETURN user, roles');
  return {
    version: String(version),
    edition: String(edition),
    clockAheadMs: Math.round(Number(clock) - ours),
    migratedAt: typeof migratedAt === 'number' ? migratedAt : null,
    user: String(user),
    roles: Array.isArray(roles) ? roles.map(String) : null,
    fetchesAddresses: await fetchesAddresses(database),
    settings: Object.fromEntries(await rowsOrNone(database, settingsText())) as Record<string, string>,
    riskyProcedures: (await rowsOrNone(database, RISKY)).map(([name]) => String(name)),
  };
}

const RISKY = `SHOW PROCEDURES YIELD name
  WHERE name =~ 'apoc\\\\.(load|import|export|cypher\\\\.runFile|cypher\\\\.runSchemaFile|util\\\\.).*'
  RETURN name ORDER BY name`;

function settingsText(): string {
  const names = SETTINGS.map((name) => `'${name}'`).join(', ');
  return `SHOW SETTINGS ${names} YIELD name, value RETURN name, value`;
}

async function firstRow(database: Database, text: string): Promise<readonly unknown[]> {
  return (await database.read(text, {}, PATIENCE)).rows[0] ?? [];
}

/** The rows of a statement that this user, or this edition, may not be allowed. */
async function rowsOrNone(database: Database, text: string): Promise<readonly (readonly unknown[])[]> {
  return database.read(text, {}, PATIENCE).then(
    ({ rows }) => rows,
    () => [],
  );
}

/** Asks for an address of its own machine where nothing listens: it is refused, or tried. */
async function fetchesAddresses(database: Database): Promise<boolean> {
  try {
    await database.read("LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row", {}, PATIENCE);
    return true;
  } catch (error) {
    if (!(error instanceof StatementFailed)) return false;
    return !/is blocked|not permitted/.test(String((error.cause as Error | undefined)?.message));
  }
}
