import { Command, CommanderError } from 'commander';
import { defineAsk } from './define-ask.ts';
import {
  defineCheck,
  defineDraft,
  defineExport,
  defineImport,
  defineLoad,
  definePassages,
  defineRemove,
  defineSources,
} from './define-data.ts';
import { defineGenerate } from './define-generate.ts';
import { defineKey } from './define-key.ts';
import {
  defineBackup,
  defineDoctor,
  defineRebuild,
  defineRestore,
  defineServe,
  defineVerify,
} from './define-maintenance.ts';
import { defineMcp } from './define-mcp.ts';
import type { DefineCommand, Task } from './task.ts';

/** The commands, in the order in which help lists them. */
const COMMANDS: readonly DefineCommand[] = [
  defineServe,
  defineCheck,
  definePassages,
  defineDraft,
  defineLoad,
  defineSources,
  defineExport,
  defineRemove,
  defineImport,
  defineAsk,
  defineMcp,
  defineVerify,
  defineRebuild,
  defineDoctor,
  defineBackup,
  defineRestore,
  defineKey,
  defineGenerate,
];

const EXIT_CODES = `
Exit codes: 0 done, 1 the data or the answer is at fault, 2 wrong usage, 3 something needed is missing or unreachable.`;

/**
 * The task that the words of a command line name, or null where they only asked for help. Throws CommanderError for
 * words that name none; what was wrong has then been printed.
 */
export function parseCommandLine(words: readonly string[], version: string): Task | null {
  let task: Task | null = null;
  const program = new Command('guanxi')
    .description('A knowledge graph of Shanghai’s small-business world: who is connected to whom, and how we know.')
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', EXIT_CODES);
  for (const define of COMMANDS) define(program, (chosen) => (task = chosen));
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    command.exitOverride().addHelpText('after', EXIT_CODES);
  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    // Help and version are asked for; commander throws for them too.
    if (error instanceof CommanderError && error.exitCode === 0) return null;
    throw error;
  }
  return task;
}
