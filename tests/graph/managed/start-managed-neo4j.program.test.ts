import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/graph/database.ts';
import { fetchJars } from '../../../src/graph/managed/fetch-jars.ts';
import { freePort } from '../../../src/graph/managed/free-port.ts';
import { serverArguments } from '../../../src/graph/managed/jvm.ts';
import type { RunningJava } from '../../../src/graph/managed/keeper-config.ts';
import { launchKeeper } from '../../../src/graph/managed/launch-keeper.ts';
import { claimStore } from '../../../src/graph/managed/password.ts';
import { processIdentity } from '../../../src/graph/managed/process-identity.ts';
import { runCommand } from '../../../src/graph/managed/run-command.ts';
import { serverUri } from '../../../src/graph/managed/run-server.ts';
import { runningJava } from '../../../src/graph/managed/running-java.ts';
import { serverConfiguration } from '../../../src/graph/managed/server-configuration.ts';
import { startManagedNeo4j } from '../../../src/graph/managed/start-managed-neo4j.ts';
import type { ManagedNeo4j } from '../../../src/graph/managed/start-managed-neo4j.ts';
import { makeStoreFolder, storeFolder } from '../../../src/graph/managed/store-folder.ts';
import type { StoreFolder } from '../../../src/graph/managed/store-folder.ts';
import { BRIEF_JAVA } from '../../support/brief-java.ts';
import { fault } from '../../support/fault.ts';
import { jarsHome } from '../../support/program.ts';

// A start takes seconds on an idle machine and many on a busy one.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

// The tests share one store and follow each other, because each start of the database takes seconds.
let storeHome: string;
let store: StoreFolder;
let managed: ManagedNeo4j;
let holder: ChildProcess | undefined;
const lines: string[] = [];
const environment = { ...process.env, ...BRIEF_JAVA };

beforeAll(async () => {
  storeHome = await realpath(await mkdtemp(join(tmpdir(), 'guanxi-managed-')));
  store = storeFolder(storeHome);
});
afterAll(async () => {
  holder?.kill('SIGKILL');
  const left = await runningJava(store);
  if (left) process.kill(left.pid, 'SIGKILL');
  await rm(storeHome, { recursive: true, force: true });
});

function start(): Promise<ManagedNeo4j> {
  const say = (line: string) => lines.push(line);
  const memory = { heapMb: 512, pageCacheMb: 128 };
  return startManagedNeo4j({ home: jarsHome(), storeHome, environment, ...memory, log: say, progress: say });
}

async function withDatabase<T>(work: (database: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const { uri, username, password } = managed;
  const database = openDatabase({ uri, username, password });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const remembered = () =>
  withDatabase(async (database) => (await database.read('MATCH (n:Kept) RETURN n.n ORDER BY n.n')).rows.flat());

async function java(): Promise<RunningJava> {
  for (;;) {
    const running = await runningJava(store);
    if (running) return running;
    await pause(20);
  }
}

/** Fulfilled when the process is gone; the test's own time-out bounds it. */
async function gone({ pid, identity }: { pid: number; identity: string }): Promise<void> {
  while ((await processIdentity(pid)) === identity) await pause(50);
}

/** Fulfilled with the kinds of the events up to the next `up`. */
function nextUp(): Promise<string[]> {
  const kinds: string[] = [];
  return new Promise((resolve) => {
    const unsubscribe = managed.subscribe(({ kind }) => {
      kinds.push(kind);
      if (kind !== 'up') return;
      unsubscribe();
      resolve(kinds);
    });
  });
}

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const holderFile = fileURLToPath(new URL('../../support/hold-managed.ts', import.meta.url));

/** Another program that runs the database, until it is killed. */
async function startHolder(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', tsx, holderFile, jarsHome(), storeHome], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: environment,
  });
  const said = createInterface({ input: child.stdout });
  for await (const line of said) if (line.startsWith('up ')) return child;
  throw new Error('the holder ended before its database was up');
}

/** Starts the database alone, with nobody but its keeper to look after it. */
async function launchAlone(): Promise<{ port: number; exited: Promise<string> }> {
  const lib = await fetchJars({ jarsHome: jarsHome(), progress: () => undefined });
  const port = (await freePort()) ?? 0;
  await makeStoreFolder(storeHome);
  await writeFile(store.configuration, serverConfiguration({ port, pageCacheMb: 64 }), { mode: 0o600 });
  const config = {
    command: 'java',
    arguments: serverArguments(lib, store.folder, 512),
    processFile: store.processFile,
    uri: serverUri(port),
    graceMs: 1000,
  };
  const { exited } = launchKeeper(config, store.consoleLog, environment);
  return { port, exited };
}

test('the managed database starts over a store that was killed before it had its password', async () => {
  const { port, exited } = await launchAlone();
  const fresh = openDatabase({ uri: serverUri(port), username: 'neo4j', password: 'neo4j', deadlineMs: 20_000 });
  // The first password has expired from the start: being told so means that the store is made.
  while (((await fault(fresh.read('RETURN 1'))) as Error).name !== 'DatabaseRefused') await pause(100);
  await fresh.close();
  process.kill((await java()).pid, 'SIGKILL');
  expect(await exited).toBe('signal SIGKILL');
  holder = await startHolder();
});

test('the managed database ends when its program is killed', async () => {
  const running = await java();
  holder?.kill('SIGKILL');
  await gone(running);
  expect(await processIdentity(running.pid)).not.toBe(running.identity);
});

test('the managed database ends a Java that no keeper looks after any more, and starts anew', async () => {
  const { exited } = await launchAlone();
  const left = await java();
  process.kill(left.keeperPid, 'SIGKILL');
  await exited;
  expect(await processIdentity(left.pid)).toBe(left.identity);
  managed = await start();
  expect(await processIdentity(left.pid)).not.toBe(left.identity);
  expect(lines).toContain(`Waiting for the database process ${left.pid} of an earlier run to end`);
  await withDatabase((database) => database.write((run) => run('CREATE (:Kept {n: 1})')));
  expect(await remembered()).toEqual([1]);
});

test('the managed database listens on the loopback address alone', async () => {
  const { hostname, port } = new URL(managed.uri);
  expect(hostname).toBe('127.0.0.1');
  const sockets = await runCommand('sh', ['-c', 'command -v ss >/dev/null && ss -ltnH || true']);
  const ours = sockets.output.split('\n').filter((line) => line.includes(`:${port} `));
  expect(ours.every((line) => line.includes('127.0.0.1'))).toBe(true);
});

test('the managed database keeps its files and its password from other users', async () => {
  const mode = async (file: string) => (await stat(file)).mode & 0o777;
  expect(await mode(store.passwordFile)).toBe(0o600);
  expect(await mode(store.folder)).toBe(0o700);
  for (const folder of ['conf', 'logs', 'data']) expect(await mode(join(store.folder, folder))).toBe(0o700);
  expect(await mode(store.configuration)).toBe(0o600);
  const files = await readdir(join(store.folder, 'data', 'databases', 'neo4j'));
  expect(await mode(join(store.folder, 'data', 'databases', 'neo4j', files[0] ?? ''))).toBeLessThan(0o701);
  expect(managed.password).toHaveLength(32);
});

test('the managed database runs in a session of its own, out of reach of Ctrl-C', async () => {
  const group = async (pid: number) => (await runCommand('ps', ['-o', 'pgid=', '-p', String(pid)])).output.trim();
  const running = await java();
  expect(await group(running.pid)).toBe(await group(running.keeperPid));
  expect(await group(running.pid)).not.toBe(await group(process.pid));
});

test('the managed database refuses a second start over the same store, naming the process that has it', async () => {
  await expect(start()).rejects.toThrow(
    `The database in ${store.folder} is already run by process ${process.pid}: stop that one first`,
  );
  expect(await remembered()).toEqual([1]);
});

test('the managed database fetches no file and no address for a statement', async () => {
  await withDatabase(async (database) => {
    for (const source of ['file:///etc/hostname', 'http://127.0.0.1:1/', 'http://localhost:1/']) {
      const answer = await fault(database.read(`LOAD CSV FROM '${source}' AS row RETURN row`));
      expect(String((answer as Error).cause)).toMatch(/is blocked|is false/);
    }
  });
});

test('the managed database does not take a third password for its own', async () => {
  const claiming = claimStore(managed.uri, 'another password', store.passwordFile);
  await expect(claiming).rejects.toThrow(`another password than ${store.passwordFile} says`);
});

test('the managed database comes back at the same address when java is killed, and a write under way then succeeds', async () => {
  const before = await java();
  const { uri, username, password } = managed;
  const database = openDatabase({ uri, username, password, writeDeadlineMs: 120_000 });
  const up = nextUp();
  process.kill(before.pid, 'SIGKILL');
  await database.write((run) => run('MERGE (:Kept {n: 2})'));
  await database.close();
  expect(await up).toEqual(['down', 'up']);
  expect(await remembered()).toEqual([1, 2]);
  expect((await java()).uri).toBe(before.uri);
});

test('the managed database ends java and comes back when the keeper is killed', async () => {
  const before = await java();
  const up = nextUp();
  process.kill(before.keeperPid, 'SIGKILL');
  expect(await up).toEqual(['down', 'up']);
  await gone(before);
  expect(await remembered()).toEqual([1, 2]);
});

test('the managed database leaves no process behind when stopped, and may be stopped twice', async () => {
  const { pid, identity, keeperPid } = await java();
  await Promise.all([managed.stop(), managed.stop()]);
  expect(await processIdentity(pid)).not.toBe(identity);
  expect(await processIdentity(keeperPid)).toBeUndefined();
  expect(await readdir(store.lockFile)).toEqual([]);
});

test('the managed database says so when the port it is given is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const silent = () => undefined;
  const starting = startManagedNeo4j({ home: jarsHome(), storeHome, port, log: silent, progress: silent });
  await expect(starting).rejects.toThrow(`Port ${port} of 127.0.0.1 is used by another program`);
  server.close();
});
