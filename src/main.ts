import { homedir } from 'node:os';
import { CommanderError } from 'commander';
import { packageVersion } from './api/package-version.ts';
import { EXIT } from './commands/outcome.ts';
import { parseCommandLine } from './commands/program.ts';
import { watchForStop, type StopWatch } from './commands/stop-watch.ts';
import { visible } from './commands/visible.ts';

// graphql-js checks itself at every value unless it is told that this is production.
process.env['NODE_ENV'] ??= 'production';

// Who reads no further, as `head` does, ends neither an import nor a server, and is shown no stack.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const code = await run();
// A pipe takes what it is given bit by bit, and an exit would cut off the rest.
await Promise.all([process.stdout, process.stderr].map(isWritten));
process.exit(code);

/** Is kept when all that was written to a stream has been taken, or nobody reads it any more. */
function isWritten(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve());
    stream.write('', () => resolve());
  });
}

/** Runs the command that the command line names; answers the exit code. */
async function run(): Promise<number> {
  try {
    const task = parseCommandLine(process.argv.slice(2), packageVersion());
    if (!task) return EXIT.done;
    // Loaded after the words are read, as wrong words and help need none of it.
    const [{ readConfig }, { createLogger }, { defaultHome }, { bundledData }] = await Promise.all([
      import('./config.ts'),
      import('./api/logger.ts'),
      import('./graph/managed/default-home.ts'),
      import('./commands/command-context.ts'),
    ]);
    const config = readConfig({
      env: process.env,
      defaultHome: defaultHome({
        platform: process.platform,
        homeFolder: homedir(),
        xdgDataHome: process.env['XDG_DATA_HOME'],
        localAppData: process.env['LOCALAPPDATA'],
      }),
      defaultData: bundledData,
      workingFolder: process.cwd(),
    });
    const log = createLogger(config.logLevel, { terminal: process.stderr.isTTY });
    const width = process.stdout.isTTY ? process.stdout.columns : null;
    let watch: StopWatch | undefined;
    await task({
      config,
      log,
      print,
      output: process.stdout,
      progress,
      width,
      // Who has nothing to put in order when asked to end does not ask for it, and is ended by the system at once.
      get stop() {
        return (watch ??= watchForStop(process)).stop;
      },
      compute: (work) => (watch ? watch.compute(work) : work()),
    });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return EXIT.usage;
    const { explain } = await import('./commands/explain.ts');
    const explained = explain(error);
    if (explained) progress(explained.message);
    else progress(`Something went wrong that the program does not know: ${inWords(error)}`);
    return explained?.code ?? EXIT.missing;
  }
}

/** An error that nobody foresaw: its message, and the stack only for who looks for a defect. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const whole = /^(debug|trace)$/i.test(process.env['LOG_LEVEL']?.trim() ?? '');
  return whole ? (error.stack ?? error.message) : `${error.message} LOG_LEVEL=debug shows where.`;
}

function print(line: string): void {
  process.stdout.write(`${visible(line)}\n`);
}

function progress(line: string): void {
  process.stderr.write(`${visible(line)}\n`);
}
