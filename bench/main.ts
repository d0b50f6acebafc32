/** `npm run bench`: the same questions to three programs over one database, side by side in one run. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../src/graph/database.ts';
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts';
import { AnswersDiffer } from './check-answers.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { BenchUsage, readOptions, USAGE, type BenchOptions } from './options.ts';
import { runBench } from './run-bench.ts';
import { tableOf } from './table.ts';

exitOnSignals();
process.exitCode = await main();

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  let options: BenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof BenchUsage) && (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') !== true)
      throw error;
    progress(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const logFolder = await mkdtemp(join(tmpdir(), 'guanxi-bench-'));
  const started = await openBenchDatabase(options, progress);
  const database = openDatabase({ ...started, schemaDeadlineMs: 60_000 });
  try {
    const measured = await runBench({
      options,
      database,
      address: started,
      databasePid: started.pid,
      logFolder,
      progress,
    });
    const file = { machine: machine(), versions: await versions(database), ...measured };
    const whole = { ...file, run: { ...file.run, ...memoryOf(started) } };
    if (options.json !== null) await writeFile(options.json, `${JSON.stringify(whole, null, 2)}\n`);
    process.stdout.write(`${tableOf(whole)}\n`);
    await rm(logFolder, { recursive: true, force: true });
    return 0;
  } catch (error) {
    if (!(error instanceof AnswersDiffer)) throw error;
    progress(error.message);
    return 1;
  } finally {
    await database.close();
    await started.stop();
  }
}

function memoryOf({ memory }: BenchDatabase) {
  return memory;
}

function machine() {
  const [processor] = cpus();
  return {
    processor: processor?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${platform()} ${release()} ${arch()}`,
  };
}

async function versions(database: Database): Promise<Record<string, string>> {
  const { rows } = await database.read(
    'CALL dbms.components() YIELD name, versions, edition RETURN versions[0], edition LIMIT 1',
  );
  const [version, edition] = rows[0] as [string, string];
  const of = async (folder: string) => {
    const manifest = await readFile(new URL(`../${folder}package.json`, import.meta.url), 'utf8').catch(() => null);
    return manifest === null ? 'not installed' : (JSON.parse(manifest) as { version: string }).version;
  };
  return {
    node: process.version,
    neo4j: `${version} ${edition}`,
    guanxi: await of(''),
    'neo4j-driver': await of('node_modules/neo4j-driver/'),
    '@apollo/server': await of('node_modules/@apollo/server/'),
    '@neo4j/graphql': await of('bench/peer/node_modules/@neo4j/graphql/'),
  };
}

function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
