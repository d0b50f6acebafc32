import { join } from 'node:path';
import type { Java } from './find-java.ts';
import { jvmArguments } from './jvm.ts';
import { runCommand, type CommandResult, type Environment } from './run-command.ts';

/** What runs a command of `neo4j-admin`, and over which store folder. */
export interface AdminTool {
  readonly java: Pick<Java, 'command'>;
  /** The folder of the jars. */
  readonly lib: string;
  /** The folder of the store, whose database must not be running. */
  readonly folder: string;
  /** The most heap it may use, in MiB. */
  readonly heapMb: number;
  readonly environment?: Environment;
  /** Aborting it ends the tool. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs a command of Neo4j's own administration tool to its end, and never throws for how it ended. */
export function runAdminTool(tool: AdminTool, words: readonly string[]): Promise<CommandResult> {
  const { java, lib, folder, heapMb, environment, signal } = tool;
  const run = jvmArguments(lib, 'org.neo4j.cli.AdminTool', heapMb, ...words);
  // The tool finds its store by these variables; all others are handed on as they are.
  const where = [`NEO4J_HOME=${folder}`, `NEO4J_CONF=${join(folder, 'conf')}`];
  return runCommand('env', [...where, java.command, '-XX:+UseParallelGC', ...run], {
    ...(environment ? { environment } : {}),
    ...(signal ? { signal } : {}),
  });
}

/** Of what the tool printed, the line that says what went wrong. */
export function lastWords(output: string): string {
  if (/No space left on device/i.test(output)) return 'the disk is full';
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('\tat '));
  return (lines.find((line) => /error|exception|caused/i.test(line)) ?? lines.at(-1) ?? 'no words')
    .trim()
    .slice(0, 300);
}
