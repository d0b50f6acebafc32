import { once } from 'node:events';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../src/graph/managed/free-port.ts';
import { runningJava } from '../../src/graph/managed/running-java.ts';
import { storeFolder } from '../../src/graph/managed/store-folder.ts';
import { homeWithJars, runProgram, startProgram, statusOf, until, type Program } from '../support/program.ts';
import { ARTICLE_FILE } from '../support/article.ts';
import { countSources } from '../support/repository-sources.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { testDatabaseOptions } from '../support/neo4j.ts';

const [PORT, OTHER_PORT] = [(await freePort())!, (await freePort())!];
const url = `http://127.0.0.1:${PORT}`;
const LIFE = 600_000;

async function ask(query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    ...((await response.json()) as { data: never; errors?: { extensions: { code: string } }[] }),
  };
}

async function javaOf(home: string): Promise<number> {
  const written = JSON.parse(await readFile(storeFolder(home).processFile, 'utf8')) as { pid: number };
  return written.pid;
}

/** Whether the database of a home takes connections, be it ready or not. */
async function databaseListens(home: string): Promise<boolean> {
  const running = await runningJava(storeFolder(home));
  if (!running) return false;
  const socket = connect(Number(new URL(running.uri).port), '127.0.0.1');
  return once(socket, 'connect')
    .then(() => true)
    .catch(() => false)
    .finally(() => socket.destroy());
}

/** Why the server is not ready; empty where none answers. */
async function reasonOf(): Promise<string> {
  const answer = await fetch(`${url}/readyz`).catch(() => null);
  return answer ? ((await answer.json()) as { reason: string }).reason : '';
}

/**
 * When the sources are loaded: what is asked then has its answer, however long the planning of what may be asked next takes.
 */
const loaded = (program: Program) =>
  until(`loaded:\n${program.output()}`, async () => /planning|is migrated and loaded/.test(await reasonOf()));

/** A folder of sources that holds one: enough to start with, and to be killed at. */
async function articleIn(folder: string): Promise<string> {
  const data = join(folder, 'data');
  await mkdir(data);
  await copyFile(ARTICLE_FILE, join(data, basename(ARTICLE_FILE)));
  return data;
}

/** One more source for it. */
const addNotes = (data: string) =>
  writeFile(
    join(data, 'notes.yaml'),
    "source: { id: syn-notes, kind: NOTES, title: Notes, language: en, published: '2014', recorded: '2026-11-26' }\n",
  );

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const COUNTS = 'claims entities { kind count } relations { type count }';
const QUESTION = `{ stats { version ${COUNTS} } }`;

const started: Program[] = [];

function serve(variables: Readonly<Record<string, string>>): Program {
  const program = startProgram(['serve'], variables);
  started.push(program);
  return program;
}

// Where a test fails, its server must not keep the port from the next one.
afterEach(async () => {
  for (const program of started.splice(0)) {
    program.kill('SIGKILL');
    await program.ended;
  }
});

describe('serve, with a database of its own', () => {
  it(
    'is right after being killed at any moment, lives through a busy port and a killed database, and stops in order',
    async () => {
      await inTemporaryFolder(async (folder) => {
        const home = await homeWithJars(folder);
        const data = await articleIn(folder);
        const variables = { GUANXI_HOME: home, GUANXI_DATA: data, PORT: String(PORT) };
        // While the store is made, while it is migrated, while it is loaded.
        const moments = [
          async (program: Program) => program.output().includes('Starting'),
          async () => databaseListens(home),
          async () => (await reasonOf()).includes('loaded'),
        ];
        for (const moment of moments) {
          const program = serve(variables);
          await until('the moment to kill at', () => moment(program));
          program.kill('SIGKILL');
          await program.ended;
        }

        const first = serve(variables);
        await until('listening', async () => (await statusOf(`${url}/healthz`)) === 200);
        // Up before it is ready, and says so.
        expect(await statusOf(`${url}/readyz`)).toBe(503);
        expect(await ask(QUESTION)).toMatchObject({
          status: 503,
          errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
        });
        // A database that is killed while it is filled is started again, and filled.
        await until('loading', async () => (await reasonOf()).includes('loaded'));
        process.kill(await javaOf(home), 'SIGKILL');
        await loaded(first);
        const { claims, sources } = await countSources(data);
        expect((await ask('{ stats { claims } sources { totalCount } }')).data).toEqual({
          stats: { claims },
          sources: { totalCount: sources },
        });
        const answer = await ask(QUESTION);
        expect(answer.status).toBe(200);

        const samePort = await runProgram(['serve'], { ...variables, GUANXI_HOME: join(folder, 'other') });
        expect(samePort).toMatchObject({ code: 3, output: expect.stringContaining(`Port ${PORT}`) });
        const sameStore = await runProgram(['serve'], { ...variables, PORT: String(OTHER_PORT) });
        expect(sameStore).toMatchObject({ code: 3, output: expect.stringContaining(`process ${first.pid}`) });
        // A command that only needs the database joins the server's.
        expect(await runProgram(['verify'], variables)).toMatchObject({
          code: 0,
          output: expect.stringContaining('each as its claims give it'),
        });

        process.kill(await javaOf(home), 'SIGKILL');
        await until('the database noticed as down', async () => (await statusOf(`${url}/readyz`)) === 503);
        expect(await ask(QUESTION)).toMatchObject({
          status: 503,
          errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
        });
        await loaded(first);
        expect((await ask(QUESTION)).data).toEqual(answer.data);

        const { data: counted } = await ask(`{ stats { ${COUNTS} } }`);
        const java = await javaOf(home);
        first.kill('SIGKILL');
        await first.ended;
        await until('no orphan', async () => !isRunning(java));
        await addNotes(data);
        const second = serve(variables);
        await loaded(second);
        // What is new is loaded, and nothing twice.
        expect(second.output().match(/loaded \S+/g)).toEqual(['loaded syn-notes']);
        expect((await ask(`{ stats { ${COUNTS} } }`)).data).toEqual(counted);

        const lastJava = await javaOf(home);
        second.kill('SIGINT');
        expect(await second.ended).toBe(0);
        expect(isRunning(lastJava)).toBe(false);
      });
    },
    LIFE,
  );
});

describe('serve, with a database given', () => {
  const given = () => {
    const { uri, username, password } = testDatabaseOptions();
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: String(PORT) };
  };

  it('needs no Java, and leaves the database running', async () => {
    await inTemporaryFolder(async (folder) => {
      const data = await articleIn(folder);
      const program = serve({ ...given(), GUANXI_DATA: data, JAVA_HOME: '/nowhere' });
      await loaded(program);
      expect((await ask(QUESTION)).status).toBe(200);
      program.kill('SIGTERM');
      expect(await program.ended).toBe(0);
    });
  });

  it.each([
    ['a wrong password', () => ({ ...given(), NEO4J_PASSWORD: 'wrong-password' }), 3, 'NEO4J_PASSWORD'],
    ['nobody there', () => ({ ...given(), NEO4J_URI: 'bolt://127.0.0.1:1' }), 3, 'reached'],
    ['an address that is none', () => ({ ...given(), NEO4J_URI: 'http://127.0.0.1:7474' }), 2, 'NEO4J_URI'],
    ['a port that is none', () => ({ ...given(), PORT: '70000' }), 2, 'PORT: "70000"'],
    [
      'a folder of sources that is not there',
      () => ({ ...given(), GUANXI_DATA: '/nowhere/at/all' }),
      1,
      '/nowhere/at/all',
    ],
  ])('ends with one clear line for %s', async (_what, variables, code, words) => {
    const { code: got, output } = await runProgram(['serve'], variables());
    expect(output).toContain(words);
    expect(got).toBe(code);
    expect(output).not.toMatch(/\bat .+:\d+:\d+\)?$|Neo4jError/m);
  });

  it('ends when its port is taken before it touches the database', async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(PORT, '127.0.0.1', () => resolve(server));
    });
    const { code, output } = await runProgram(['serve'], given());
    other.close();
    expect([code, output]).toEqual([
      3,
      expect.stringContaining(`Port ${PORT} of 127.0.0.1 is used by another program`),
    ]);
  });
});
