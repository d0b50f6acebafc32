import { spawn } from 'node:child_process';

/** The variables a child process gets; undefined hands on our own. */
export type Environment = Readonly<Record<string, string | undefined>> | undefined;

/** How a command ended: `code` is undefined when there is no such command, or a signal ended it. */
export interface CommandResult {
  readonly found: boolean;
  readonly code: number | undefined;
  /** Standard output and standard error, interleaved, the last 64 KiB. */
  readonly output: string;
}

/** What to watch while a command runs; times in milliseconds. */
export interface CommandOptions {
  readonly environment?: Environment;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Runs a program to its end and never throws for how it ended. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.environment ? { env: options.environment } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    let output = '';
    let line = '';
    const take = (chunk: string) => {
      output = (output + chunk).slice(-65_536);
      const lines = (line + chunk).split(/\r?\n/);
      line = lines.pop() ?? '';
      for (const complete of lines) options.onLine?.(complete);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error: NodeJS.ErrnoException) => {
      const found = error.code !== 'ENOENT' && error.code !== 'EACCES' && error.code !== 'ENOTDIR';
      resolve({ found, code: undefined, output: output || error.message });
    });
    child.on('close', (code) => {
      resolve({ found: true, code: code ?? undefined, output });
    });
  });
}
