import { join } from 'node:path';
import { ManagedStartFailed, orOwnDatabase } from './managed-start-failed.ts';
import { runCommand } from './run-command.ts';
import type { Environment } from './run-command.ts';
import { neo4jVersion } from './jvm.ts';

/** A Java that runs Neo4j: the command to start it with, and its major version. */
export interface Java {
  readonly command: string;
  readonly major: number;
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
    const { found, code, output } = await runCommand(command, ['-version'], { environment });
    const version = /version "([^"]+)"/.exec(output)?.[1];
    if (!found || code !== 0 || version === undefined) {
      rejected.push(`no Java ${place}`);
      continue;
    }
    const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
    if (supported.includes(major)) return { command, major };
    rejected.push(`Java ${version} ${place}`);
  }
  throw new ManagedStartFailed(
    `Neo4j ${neo4jVersion} needs Java 17 or 21, and there is ${rejected.join(' and ')}: ` +
      `install a JDK 17 or 21 (point JAVA_HOME at it), ${orOwnDatabase}.`,
  );
}
