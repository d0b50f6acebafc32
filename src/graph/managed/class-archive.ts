import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import type { Java } from './find-java.ts';
import { jvmArguments, serverClass } from './jvm.ts';
import type { Environment } from './run-command.ts';

/**
 * The classes of the database server, read and checked once and mapped into memory by every later start (Java's class
 * data sharing). A start takes 14 s of processor with it and 23 s without, measured on two cores.
 */
export interface ClassArchive {
  /** Java's arguments for a start: they use the archive or, where there is none, write down what belongs into one. */
  readonly arguments: () => readonly string[];
  /**
   * Makes the archive of what was written down, unless there is one, with the least priority: it takes half a minute of
   * processor. Answers whether there is one now; never rejects.
   */
  make(stop: AbortSignal): Promise<boolean>;
}

/** What an archive is made of and for. */
export interface ClassArchiveOptions {
  readonly java: Java;
  /** The folder of the jars. The archive lies beside it. */
  readonly lib: string;
  /** The file in which classes are written down until the archive is made. */
  readonly listFile: string;
  readonly environment?: Environment;
}

/** The archive for one Java and one folder of jars: Java refuses that of another. */
export function classArchive({ java, lib, listFile, environment }: ClassArchiveOptions): ClassArchive {
  const id = createHash('sha256').update(`${java.build}\n${lib}`).digest('hex').slice(0, 16);
  const file = join(dirname(lib), `${PREFIX}${id}${SUFFIX}`);

  async function make(stop: AbortSignal): Promise<boolean> {
    if (existsSync(file)) return true;
    const [list, made] = [`${listFile}.whole`, `${file}.${process.pid}`];
    try {
      await writeFile(list, await wholeLines(listFile), { mode: 0o600 });
      await dump(java.command, dumpArguments(lib, list, made), environment, stop);
      await rename(made, file);
      await removeOthers(file);
      await rm(listFile, { force: true });
      return true;
    } catch {
      // Stopped, or a Java that cannot: the server starts without, as it did.
      return false;
    } finally {
      for (const left of [list, made]) await rm(left, { force: true }).catch(() => undefined);
    }
  }

  return {
    arguments: () =>
      existsSync(file)
        ? // Java ignores an archive that does not fit.
          [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:cds=off']
        : [`-XX:DumpLoadedClassList=${listFile}`],
    make,
  };
}

const PREFIX = 'classes-';
const SUFFIX = '.jsa';

/** Java writes lines into the list that are longer than it reads; what they name is then not shared. */
const LONGEST_LINE = 4000;

async function wholeLines(listFile: string): Promise<string> {
  const text = await readFile(listFile, 'utf8');
  // The last line may still be in the writing.
  const lines = text.slice(0, text.lastIndexOf('\n')).split('\n');
  return `${lines.filter((line) => line.length < LONGEST_LINE).join('\n')}\n`;
}

function dumpArguments(lib: string, list: string, made: string): readonly string[] {
  const files = [`-XX:SharedClassListFile=${list}`, `-XX:SharedArchiveFile=${made}`];
  return ['-Xshare:dump', ...files, '-Xlog:disable', '-XX:+UseG1GC', ...jvmArguments(lib, serverClass, 512)];
}

function dump(command: string, args: readonly string[], environment: Environment, stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', signal: stop, ...(environment && { env: environment }) });
    if (child.pid !== undefined) lowerPriority(child.pid);
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`java ended with ${code}`));
    });
  });
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended, or the system does not allow it.
  }
}

/** Archives of a Java that was since replaced. */
async function removeOthers(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    const isOther = name.startsWith(PREFIX) && name.endsWith(SUFFIX) && name !== basename(file);
    if (isOther) await rm(join(dirname(file), name), { force: true });
  }
}
