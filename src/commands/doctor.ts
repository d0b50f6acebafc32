import { access, stat, statfs } from 'node:fs/promises';
import { listApiKeys } from '../access/api-keys.ts';
import type { Config } from '../config.ts';
import { databaseFacts } from '../graph/database-facts.ts';
import { openDatabase, type Database } from '../graph/database.ts';
import { isDatabaseFault } from '../graph/errors.ts';
import { attachToManagedNeo4j } from '../graph/managed/attach.ts';
import { findJava } from '../graph/managed/find-java.ts';
import { machineMemory } from '../graph/managed/memory-plan.ts';
import { restoringHome, storeFolder } from '../graph/managed/store-folder.ts';
import { migrationState } from '../graph/migrate.ts';
import { alignedTable } from './aligned-table.ts';
import { migrationsFolder, type CommandContext } from './command-context.ts';
import { databaseFindings } from './doctor/database-findings.ts';
import { exposureFindings } from './doctor/exposure-findings.ts';
import { ok, problem, warning, type Finding } from './doctor/finding.ts';
import { homeFindings, machineFindings, type HomeFacts } from './doctor/machine-findings.ts';
import { unlessStopped } from './interruptible.ts';
import { DataAtFault } from './outcome.ts';

/**
 * Checks a deployment under the settings it is given, and changes nothing. A managed database that does not run is not
 * started. Throws DataAtFault in the end where anything must be mended.
 */
export async function doctor(
  { config, print, stop }: CommandContext,
  { json }: { readonly json: boolean },
): Promise<void> {
  const findings = await unlessStopped(examine(config), stop);
  if (json) print(JSON.stringify({ ok: !findings.some(isProblem), findings }, null, 2));
  else print(report(findings));
  const problems = findings.filter(isProblem).length;
  if (problems > 0) throw new DataAtFault(`${problems} ${problems === 1 ? 'problem' : 'problems'} found`);
}

async function examine(config: Config): Promise<readonly Finding[]> {
  const { place, javaHome } = config;
  return [
    ...machineFindings({ node: process.versions.node, memory: machineMemory(), now: new Date().getTime() }),
    ...exposureFindings(config),
    ...(place.kind === 'managed' ? homeFindings(await homeFacts(place.home, javaHome)) : []),
    ...(await stored(config)),
  ];
}

async function homeFacts(home: string, javaHome: string | undefined): Promise<HomeFacts> {
  const { previous, passwordFile } = storeFolder(home);
  const modeOf = (path: string) => stat(path).catch(() => null);
  const [folder, password, disk] = await Promise.all([
    modeOf(home),
    modeOf(passwordFile),
    statfs(home).catch(() => null),
  ]);
  const left = await Promise.all(
    [previous, restoringHome(home)].map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  return {
    home,
    folder: folder && { owner: folder.uid, mode: folder.mode },
    passwordMode: password?.mode ?? null,
    freeMb: disk && Math.floor((disk.bavail * disk.bsize) / 1024 ** 2),
    ours: process.getuid?.() ?? null,
    java: await findJava(javaHome).catch((error: unknown) => ({ fault: (error as Error).message })),
    interrupted: left.includes(true),
  };
}

/** What is to be said of the database, which is asked only where it runs. */
async function stored(config: Config): Promise<readonly Finding[]> {
  const { place } = config;
  const address = place.kind === 'given' ? place : await attachToManagedNeo4j(place.home);
  if (address === null)
    return [
      ok(
        'database',
        'it does not run now; run `guanxi doctor` beside the running server to check migrations, indexes and clocks',
      ),
    ];
  const database = openDatabase(address);
  try {
    const migrations = await migrationState(database, migrationsFolder);
    const facts = await databaseFacts(database);
    return [
      ...databaseFindings({ facts, migrations, managed: place.kind === 'managed' }),
      ...(await keyFindings(config, database)),
    ];
  } catch (error) {
    if (!isDatabaseFault(error)) throw error;
    return [problem('database', error.message, 'Start it, and see to NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.')];
  } finally {
    await database.close();
  }
}

async function keyFindings({ auth, tokens }: Config, database: Database): Promise<readonly Finding[]> {
  if (auth === 'local') return [];
  const valid = (await listApiKeys(database)).filter(({ revokedAt }) => revokedAt === null);
  if (valid.length > 0) return [ok('keys', `${valid.length} valid`)];
  if (tokens !== null) return [ok('keys', `none; tokens of ${tokens.issuer} are taken`)];
  const found = `GUANXI_AUTH=${auth}, and there is no valid key`;
  const advice = 'Make one: guanxi key create NAME --role reader';
  return [
    auth === 'closed'
      ? problem('keys', `${found}: nobody can ask`, advice)
      : warning('keys', `${found}: nobody can change anything`, advice),
  ];
}

function isProblem({ level }: Finding): boolean {
  return level === 'problem';
}

function report(findings: readonly Finding[]): string {
  const rows = findings.flatMap(({ check, level, message, advice }) => [
    [level === 'ok' ? 'ok' : level.toUpperCase(), check, message],
    ...(advice === null ? [] : [['', '', `→ ${advice}`]]),
  ]);
  return alignedTable(['', 'checked', 'found'], rows);
}
