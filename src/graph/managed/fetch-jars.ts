import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkJars } from './check-jars.ts';
import { enoughDisk } from './enough-disk.ts';
import { jars, jarsMb } from './jars.ts';
import { jarsFolder, neo4jVersion } from './jvm.ts';
import { takeLock } from './lock.ts';
import type { Lock } from './lock.ts';
import { ManagedStartFailed, orOwnDatabase } from './managed-start-failed.ts';
import { mavenFailure } from './maven-failure.ts';
import { mavenProgress, type MavenProgress } from './maven-progress.ts';
import { runCommand } from './run-command.ts';
import type { Environment } from './run-command.ts';

/** How the jars are fetched; times in milliseconds. */
export interface FetchOptions {
  /** The folder that keeps them. */
  readonly jarsHome: string;
  readonly environment?: Environment;
  /** Whether JAVA_HOME names no Java that suits, so that Maven must find the one on the PATH. */
  readonly withoutJavaHome?: boolean;
  readonly progress: (line: string) => void;
  /** What the jars must be; the committed list unless given. */
  readonly manifest?: typeof jars;
  /** How long Maven may say nothing at all; 3 min unless given. */
  readonly silenceMs?: number;
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>guanxi</groupId>
  <artifactId>managed-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;

// A version of the plug-in of our own choosing, as each Maven has another one by default.
const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const needDiskMb = 400;

/**
 * Makes sure that Neo4j's jars are there, fetching them through Maven the first time, and answers their folder. The
 * folder comes into being whole and checked, or not at all; two programs that want it at once fetch it once. Throws
 * ManagedStartFailed with what to do.
 */
export async function fetchJars(options: FetchOptions): Promise<string> {
  const lib = jarsFolder(options.jarsHome);
  if (await complete(lib, options)) return lib;
  await mkdir(dirname(lib), { recursive: true, mode: 0o700 });
  const lock = await waitForLock(`${lib}.lock`, options.progress);
  try {
    if (!(await complete(lib, options))) await fetchInto(lib, options);
    return lib;
  } finally {
    await lock.release();
  }
}

// The folder was checked before it got its name, so its file names are proof enough against a hand that took one away.
async function complete(lib: string, { manifest = jars }: FetchOptions): Promise<boolean> {
  const present = new Set(await readdir(lib).catch(() => []));
  return manifest.every(([name]) => present.has(name));
}

async function waitForLock(file: string, progress: (line: string) => void): Promise<Lock> {
  for (;;) {
    const lock = await takeLock(file);
    if ('release' in lock) return lock;
    progress(`Neo4j is being fetched by process ${lock.heldBy}: waiting for it`);
    await pause(1000);
  }
}

async function fetchInto(lib: string, options: FetchOptions): Promise<void> {
  const parent = dirname(lib);
  await enoughDisk(parent, needDiskMb, 'Fetching Neo4j');
  for (const name of await readdir(parent)) {
    if (name.startsWith('fetching-')) await rm(join(parent, name), { recursive: true, force: true });
  }
  const work = join(parent, `fetching-${process.pid}`);
  const fetched = join(work, 'lib');
  await mkdir(fetched, { recursive: true });
  try {
    await writeFile(join(work, 'pom.xml'), pom);
    await runMaven(work, fetched, options);
    options.progress(`Checking Neo4j ${neo4jVersion}`);
    await checkJars(fetched, options.manifest ?? jars);
    await rm(lib, { recursive: true, force: true });
    await rename(fetched, lib);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function runMaven(work: string, fetched: string, options: FetchOptions): Promise<void> {
  const { progress, manifest = jars, silenceMs = 180_000 } = options;
  const counted = mavenProgress(new Set(manifest.map(([name]) => name)));
  const silence = new AbortController();
  let heard = performance.now();
  const report = async () => {
    const copied = (await readdir(fetched).catch(() => [])).length;
    const done = Math.max(counted.fetched, copied);
    progress(`Fetching Neo4j ${neo4jVersion}: ${stepOf(done, counted, manifest)}`);
    if (performance.now() - heard > silenceMs) silence.abort();
  };
  await report();
  const ticking = setInterval(() => void report(), 1000);
  try {
    const [command, ...before] = options.withoutJavaHome ? ['env', '-u', 'JAVA_HOME', 'mvn'] : ['mvn'];
    const words = [...before, '-B', '-f', join(work, 'pom.xml'), goal, `-DoutputDirectory=${fetched}`];
    const result = await runCommand(command, words, {
      environment: options.environment,
      signal: silence.signal,
      onLine: (line) => {
        heard = performance.now();
        counted.read(line);
      },
    });
    if (silence.signal.aborted) throw mavenFailure(`Maven said nothing for ${silenceMs / 1000} s`);
    // 127 is how `env` says that there is no such program.
    if (!result.found || (options.withoutJavaHome && result.code === 127)) throw noMaven();
    if (result.code !== 0) throw mavenFailure(result.output);
    await report();
  } finally {
    clearInterval(ticking);
  }
}

/** Maven first reads some five hundred descriptions to find out which jars there are; only then do jars come. */
function stepOf(done: number, { bytes, others }: MavenProgress, manifest: typeof jars): string {
  if (done === 0) return `Maven looks up what it consists of${others > 0 ? ` (${others} descriptions read)` : ''}`;
  const megabytes = bytes > 0 ? `, ${Math.round(bytes / 1e6)}${manifest === jars ? ` of ${jarsMb}` : ''} MB` : '';
  return `${done} of ${manifest.length} jars${megabytes}`;
}

function noMaven(): ManagedStartFailed {
  return new ManagedStartFailed(
    `Neo4j ${neo4jVersion} is fetched once through Maven, and there is no mvn on the PATH: ` +
      `install Apache Maven (3.6 or later), ${orOwnDatabase}.`,
  );
}
