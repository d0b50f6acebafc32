import { join } from 'node:path';
import { ManagedStartFailed, orOwnDatabase } from './managed-start-failed.ts';
import { runCommand } from './run-command.ts';
import type { CommandResult, Environment } from './run-command.ts';
import { neo4jVersion } from './jvm.ts';

/** A Java that runs Neo4j: the command to start it with, and its major version. */
export interface Java {
  readonly command: string;
  readonly major: number;
  /** What it says of itself, whatever options it is given: two that say the same are the same. */
  readonly build: string;
  /** What JAVA_HOME holds where that does not suit, in words: `Java 11.0.2 in JAVA_HOME (/opt/java-11)`. */
  readonly passedOver?: string;
}

const supported = [17, 21];

/**
 * The Java under `javaHome` if that one suits, else the one on the PATH of `environment`. Throws ManagedStartFailed
 * naming what was found and what is needed.
 */
export async function findJava(javaHome?: string, environment?: Environment): Promise<Java> {
  const homes = javaHome ? [javaHome, undefined] : [undefined];
  const rejected: string[] = [];
  for (const home of homes) {
    const command = home === undefined ? 'java' : join(home, 'bin', 'java');
    const place = home === undefined ? 'on the PATH' : `in JAVA_HOME (${home})`;
    const result = await runCommand(command, ['-version'], { environment });
    const version = /version "([^"]+)"/.exec(result.output)?.[1];
    const major = Number(/^(?:1\.)?(\d+)/.exec(version ?? '')?.[1]);
    const runs = result.found && result.code === 0;
    if (runs && supported.includes(major))
      return {
        command,
        major,
        build: withoutOptions(result.output),
        ...(rejected[0] !== undefined && { passedOver: rejected[0] }),
      };
    rejected.push(runs && version !== undefined ? `Java ${version} ${place}` : noJava(result, place));
  }
  throw new ManagedStartFailed(
    `Neo4j ${neo4jVersion} needs Java 17 or 21, and there is ${rejected.join(' and ')}: ` +
      `install a JDK 17 or 21 (point JAVA_HOME at it), ${orOwnDatabase}.`,
  );
}

/** What a Java says, without the options that it names first where the environment gives it some. */
function withoutOptions(output: string): string {
  const lines = output.split('\n').filter((line) => !line.startsWith('Picked up '));
  return lines.join('\n');
}

/** A line for who waits, where JAVA_HOME does not suit and the Java on the PATH does. */
export function usingThePath({ passedOver, major }: Java): string {
  return `There is ${passedOver ?? 'no Java in JAVA_HOME'}, and Neo4j needs Java 17 or 21: using Java ${major} on the PATH`;
}

/** Why there is no Java in a place: none at all, or one that does not start, with its own last words. */
function noJava({ found, output, code }: CommandResult, place: string): string {
  const words = output.trim().split('\n').at(-1)?.trim().slice(0, 160) ?? '';
  if (!found || /unable to locate a java runtime|no java runtime present/i.test(words)) return `no Java ${place}`;
  const ended = code === 0 ? 'it does not tell its version' : 'it does not start';
  return `no working Java ${place} (${ended}${words === '' ? '' : `: ${words}`})`;
}
