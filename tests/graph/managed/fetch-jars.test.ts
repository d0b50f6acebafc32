import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fetchJars } from '../../../src/graph/managed/fetch-jars.ts';
import type { FetchOptions } from '../../../src/graph/managed/fetch-jars.ts';
import { jars } from '../../../src/graph/managed/jars.ts';
import { jarsFolder } from '../../../src/graph/managed/jvm.ts';
import { ManagedStartFailed } from '../../../src/graph/managed/managed-start-failed.ts';
import { inTemporaryFolder, putProgram } from '../../support/temporary-folder.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const manifest = [
  ['a.jar', sha256('alpha')],
  ['b.jar', sha256('beta')],
] as const;

const findOutput = 'for a in "$@"; do case "$a" in -DoutputDirectory=*) out="${a#*=}";; esac; done';
const fetches = `${findOutput}
echo "[INFO] Downloaded from somewhere: scheme://host/org/a/a.jar (1.5 MB at 3.0 MB/s)"
printf alpha > "$out/a.jar"; printf beta > "$out/b.jar"`;

interface Scene {
  readonly options: FetchOptions;
  readonly lib: string;
  /** How often Maven ran. */
  readonly runs: () => Promise<number>;
  readonly said: string[];
}

async function withMaven<T>(script: string | undefined, work: (scene: Scene) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const calls = join(folder, 'calls');
    if (script !== undefined) await putProgram(join(folder, 'bin', 'mvn'), `echo run >> '${calls}'\n${script}`);
    const said: string[] = [];
    const jarsHome = join(folder, 'home');
    const environment = { PATH: script === undefined ? join(folder, 'bin') : `${join(folder, 'bin')}:/usr/bin:/bin` };
    const options = { jarsHome, environment, manifest, progress: (line: string) => said.push(line) };
    const runs = async () => (await readFile(calls, 'utf8').catch(() => '')).split('\n').length - 1;
    return work({ options, lib: jarsFolder(jarsHome), runs, said });
  });
}

async function leftovers(lib: string): Promise<string[]> {
  return (await readdir(dirname(lib))).filter((name) => name !== 'lib' && name !== 'lib.lock');
}

// Each waits, for a Maven of its own or for a message, most of its time.
test.concurrent('the download of Neo4j fetches the jars once', async () => {
  await withMaven(fetches, async ({ options, lib, runs }) => {
    expect(await fetchJars(options)).toBe(lib);
    expect(await fetchJars(options)).toBe(lib);
    expect((await readdir(lib)).sort()).toEqual(['a.jar', 'b.jar']);
    expect(await runs()).toBe(1);
    expect(await leftovers(lib)).toEqual([]);
  });
});

test.concurrent('the download of Neo4j tells how far it is, at least every second', async () => {
  await withMaven(`${fetches}\nsleep 1.5`, async ({ options, said }) => {
    await fetchJars(options);
    expect(said[0]).toMatch(/^Fetching Neo4j [\d.]+: Maven looks up what it consists of$/);
    expect(said.at(-2)).toMatch(/^Fetching Neo4j [\d.]+: 2 of 2 jars, 2 MB$/);
    expect(said.at(-1)).toMatch(/^Checking Neo4j [\d.]+$/);
    expect(said.length).toBeGreaterThanOrEqual(3);
  });
});

test.concurrent('the download of Neo4j does not need Maven once they are there', async () => {
  await withMaven(undefined, async ({ options, lib }) => {
    await mkdir(lib, { recursive: true });
    for (const [name] of manifest) await writeFile(join(lib, name), '');
    expect(await fetchJars(options)).toBe(lib);
  });
});

test.concurrent('the download of Neo4j does a half-finished download over', async () => {
  await withMaven(fetches, async ({ options, lib }) => {
    const half = join(dirname(lib), 'fetching-99999', 'lib');
    await mkdir(half, { recursive: true });
    await writeFile(join(half, 'a.jar'), 'al');
    await fetchJars(options);
    expect(await leftovers(lib)).toEqual([]);
    expect(await readFile(join(lib, 'a.jar'), 'utf8')).toBe('alpha');
  });
});

test.concurrent('the download of Neo4j fetches again when a jar was taken away', async () => {
  await withMaven(fetches, async ({ options, lib, runs }) => {
    await fetchJars(options);
    await rm(join(lib, 'b.jar'));
    await fetchJars(options);
    expect((await readdir(lib)).sort()).toEqual(['a.jar', 'b.jar']);
    expect(await runs()).toBe(2);
  });
});

test.concurrent('the download of Neo4j is done by one of two that want it at once, and the other waits', async () => {
  await withMaven(`sleep 1\n${fetches}`, async ({ options, lib, runs, said }) => {
    expect(await Promise.all([fetchJars(options), fetchJars(options)])).toEqual([lib, lib]);
    expect(await runs()).toBe(1);
    expect(said).toContainEqual(expect.stringContaining(`is being fetched by process ${process.pid}`));
  });
});

test.concurrent.each([
  ['a jar of other contents', `${fetches}\nprintf x >> "$out/b.jar"`, 'b.jar has other contents'],
  ['a missing jar', `${fetches}\nrm "$out/b.jar"`, 'b.jar is missing from it'],
  ['a jar nobody knows', `${fetches}\nprintf x > "$out/c.jar"`, 'c.jar is no part of it'],
])('the download of Neo4j refuses %s, keeps nothing of it, and says what to do', async (_, script, message) => {
  await withMaven(script, async ({ options, lib }) => {
    await expect(fetchJars(options)).rejects.toThrow(message);
    await expect(fetchJars(options)).rejects.toThrow("Delete that file from Maven's own cache");
    expect(await readdir(dirname(lib))).toEqual(['lib.lock']);
  });
});

test.concurrent("gives Maven's own reason when it fails, in one line", async () => {
  const script =
    "echo '[ERROR] Could not transfer artifact x from central: Connection refused'; echo '[ERROR] more'; exit 1";
  await withMaven(script, async ({ options }) => {
    const failing = fetchJars(options);
    await expect(failing).rejects.toThrow(ManagedStartFailed);
    await expect(failing).rejects.toThrow(
      /^Neo4j [\d.]+ could not be fetched \(Could not transfer .* Connection refused\): check the network .*NEO4J_URI[^\n]*$/,
    );
  });
});

test.concurrent('the download of Neo4j gives up on a Maven that says nothing for too long', async () => {
  await withMaven('exec sleep 60', async ({ options }) => {
    await expect(fetchJars({ ...options, silenceMs: 500 })).rejects.toThrow('Maven said nothing for 0.5 s');
  });
});

test.concurrent('the download of Neo4j says so when there is no Maven', async () => {
  await withMaven(undefined, async ({ options }) => {
    await expect(fetchJars(options)).rejects.toThrow(
      'there is no mvn on the PATH: install Apache Maven (3.6 or later), or set NEO4J_URI',
    );
  });
});

test.concurrent('the download of Neo4j knows each jar of Neo4j once, sorted, by a whole SHA-256', () => {
  const names = jars.map(([name]) => name);
  expect(names).toHaveLength(213);
  expect(names).toEqual([...new Set(names)].sort());
  expect(jars.every(([, hash]) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});

test.concurrent('the download of Neo4j does not stand at nothing while Maven finds out what there is to fetch', async () => {
  const looksUp = `echo "[INFO] Downloaded from somewhere: scheme://host/org/a/a.pom (1 kB at 3 kB/s)"\nsleep 1.2\n${fetches}`;
  await withMaven(looksUp, async ({ options, said }) => {
    await fetchJars(options);
    expect(said).toContainEqual(expect.stringMatching(/Maven looks up what it consists of \(1 descriptions read\)$/));
  });
});

test.concurrent('the download of Neo4j keeps a JAVA_HOME that holds no Java from Maven', async () => {
  await withMaven(`[ -z "$JAVA_HOME" ] || exit 1\n${fetches}`, async ({ options, lib }) => {
    const environment = { ...options.environment, JAVA_HOME: '/nowhere' };
    await expect(fetchJars({ ...options, environment })).rejects.toThrow('could not be fetched');
    expect(await fetchJars({ ...options, environment, withoutJavaHome: true })).toBe(lib);
  });
  await withMaven(undefined, async ({ options }) => {
    const environment = { PATH: `${options.environment!['PATH']}:/usr/bin-none`, JAVA_HOME: '/nowhere' };
    await expect(fetchJars({ ...options, environment, withoutJavaHome: true })).rejects.toThrow(
      'there is no mvn on the PATH',
    );
  });
});
