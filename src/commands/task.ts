import type { Command } from 'commander';
import type { CommandContext } from './command-context.ts';

/** What the command line asked for; settles when it is done. */
export type Task = (context: CommandContext) => Promise<void>;

/**
 * Adds a command to the program; parsing its words calls `choose` with the task that they name. The command's module is
 * loaded when its task begins, so that help and the version need not wait for a database driver and a GraphQL server.
 */
export type DefineCommand = (program: Command, choose: (task: Task) => void) => void;
