import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { LEAST_FIRMS, MOST_FIRMS } from '../synthetic/city-limits.ts';
import type { CommandContext } from './command-context.ts';

/** What the command line asked for; settles when it is done. */
export type Task = (surroundings: CommandContext) => Promise<void>;

interface AskOptions {
  readonly list?: boolean;
  readonly text?: boolean;
  readonly json?: boolean;
  readonly lang: 'en' | 'zh';
}

interface GenerateWords {
  readonly firms?: number;
  readonly seed: number;
  readonly out?: string;
  readonly check?: string;
}

const EXIT_CODES = `
Exit codes: 0 done, 1 the data or the answer is at fault, 2 wrong usage, 3 something needed is missing or unreachable.`;

/**
 * The task that the words of a command line name, or null where they only asked for help. Throws CommanderError for
 * words that name none; what was wrong has then been printed. A command's module is loaded when its task begins, so that
 * help and the version need not wait for a database driver and a GraphQL server.
 */
export function parseCommandLine(words: readonly string[], version: string): Task | null {
  let task: Task | null = null;
  const program = new Command('guanxi')
    .description('A knowledge graph of Shanghai’s small-business world: who is connected to whom, and how we know.')
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', EXIT_CODES);
  program
    .command('serve')
    .description('start the database, load the sources and serve the API; `npm start` runs this')
    .action(() => {
      task = async (surroundings) => (await import('./serve.ts')).serve(surroundings);
    });
  program
    .command('check')
    .description('check source files and registers for errors; needs no database')
    .argument('[paths...]', 'source files, folders of them, or registers (default: GUANXI_DATA)')
    .option(
      '--texts <folder>',
      'your copies of the sources; check that each passage is where its file says (default: GUANXI_TEXTS)',
    )
    .action((paths: string[], { texts }: { texts?: string }) => {
      task = async (surroundings) => (await import('./check.ts')).check(surroundings, paths, texts);
    });
  program
    .command('passages')
    .description('split a text into sentences and print their offsets and hashes for a source file; needs no database')
    .argument('<text>', 'a file of UTF-8 text, English or Chinese')
    .option('--show', 'add the first words of each sentence as a comment')
    .action((file: string, { show = false }: { show?: boolean }) => {
      task = async (surroundings) => (await import('./passages.ts')).passages(surroundings, file, { show });
    });
  program
    .command('load')
    .description(
      'load a folder of source files; only changed sources are loaded, and sources from other folders are kept',
    )
    .argument('[folder]', 'a folder of source files (default: GUANXI_DATA)')
    .option('--force', 'load unchanged sources too')
    .option('--prune', 'remove sources that were loaded from other folders')
    .option('--dry-run', 'print what would be loaded and removed, and change nothing')
    .action((folder: string | undefined, options: { force?: boolean; prune?: boolean; dryRun?: boolean }) => {
      task = async (surroundings) => (await import('./load.ts')).load(surroundings, folder, options);
    });
  program
    .command('sources')
    .description('list the loaded sources with their files, and the registers')
    .option('--json', 'as JSON')
    .action(({ json = false }: { json?: boolean }) => {
      task = async (surroundings) => (await import('./sources.ts')).sources(surroundings, { json });
    });
  program
    .command('remove')
    .description('remove a source or a register, and everything that only it supports')
    .argument('<id>', 'the id of a source, or of a register’s first source; `guanxi sources` lists them')
    .option('--dry-run', 'print what would be removed, and change nothing')
    .action((id: string, { dryRun = false }: { dryRun?: boolean }) => {
      task = async (surroundings) => (await import('./remove.ts')).remove(surroundings, id, { dryRun });
    });
  program
    .command('import')
    .description('import a register, a folder of rows; an interrupted import continues')
    .argument('<folder>', 'the folder that contains register.json')
    .option('--offline', 'stop the managed database and use Neo4j’s bulk importer: much faster')
    .addOption(new Option('--replace', 'with --offline: replace the present database').implies({ offline: true }))
    .option('--rejects <file>', 'where to write rejected rows (default: <folder>.rejects.jsonl)')
    .action((folder: string, options: { offline?: boolean; replace?: boolean; rejects?: string }) => {
      const { offline = false, replace = false, rejects } = options;
      task = async (surroundings) =>
        (await import('./import.ts')).importRegister(surroundings, folder, { offline, replace, rejects });
    });
  program
    .command('ask')
    .usage('[options] <name> [--variable=value ...]')
    .description('answer a question; without variables, its example')
    .option('--list', 'print the names of all questions, one per line')
    .option('--table', 'answer as a table (the default)')
    .addOption(new Option('--text', 'answer in sentences, with citations').conflicts('table'))
    .addOption(new Option('--json', 'answer as JSON, with all fields').conflicts(['table', 'text']))
    .addOption(new Option('--lang <lang>', 'the language of the answer').choices(['en', 'zh']).default('en'))
    // The variables of a question are known only once it has been read.
    .allowUnknownOption()
    .allowExcessArguments()
    .action((options: AskOptions, command: Command) => {
      const { list = false, text, json, lang } = options;
      const format = json ? 'json' : text ? 'text' : 'table';
      task = async (surroundings) =>
        (await import('./ask.ts')).ask(surroundings, { words: command.args, list, format, lang });
    });
  program
    .command('verify')
    .description(
      'verify that entities, relations and counts follow from the claims, and that passages are where they should be',
    )
    .option(
      '--texts <folder>',
      'your copies of the sources; report each passage as found, moved or missing (default: GUANXI_TEXTS)',
    )
    .action(({ texts }: { texts?: string }) => {
      task = async (surroundings) =>
        (await import('./verify.ts')).verify(surroundings, texts ?? surroundings.config.textsFolder);
    });
  program
    .command('rebuild')
    .description('recompute entities, relations and counts from the claims, and correct those that differ')
    .action(() => {
      task = async (surroundings) => (await import('./rebuild.ts')).rebuild(surroundings);
    });
  program
    .command('backup')
    .description('write the whole store of the managed database into one file; stop the server first')
    .argument('<file>', 'a new file, on a disk with room for about a tenth of the store')
    .option('--replace', 'replace the backup that the file holds')
    .action((file: string, { replace = false }: { replace?: boolean }) => {
      task = async (surroundings) => (await import('./backup.ts')).backup(surroundings, file, { replace });
    });
  program
    .command('restore')
    .description('replace the store of the managed database by a backup, once that has opened; stop the server first')
    .argument('<file>', 'a file that `guanxi backup` wrote')
    .action((file: string) => {
      task = async (surroundings) => (await import('./restore.ts')).restore(surroundings, file);
    });
  program
    .command('generate')
    .usage('--firms <count> --out <folder> [--seed <number>] | --check <folder>')
    .description('generate a synthetic city as a register, always the same for one seed; or check a generated one')
    .option('--firms <count>', 'how many firms', wholeNumber(LEAST_FIRMS, MOST_FIRMS))
    .option('--seed <number>', 'each number gives another city', wholeNumber(0, 4_294_967_295), 1)
    .option('--out <folder>', 'a new or empty folder, or one with a generated city')
    .addOption(
      new Option('--check <folder>', 'compare a generated city’s figures with the expected ones').conflicts([
        'firms',
        'seed',
        'out',
      ]),
    )
    .action(({ firms, seed, out, check: folder }: GenerateWords, command: Command) => {
      if (folder !== undefined) {
        task = async (surroundings) => (await import('./check-register.ts')).checkRegister(surroundings, folder);
        return;
      }
      const missing = firms === undefined ? '--firms <count>' : '--out <folder>';
      if (firms === undefined || out === undefined) command.error(`error: required option '${missing}' not specified`);
      else task = async (surroundings) => (await import('./generate.ts')).generate(surroundings, { firms, seed, out });
    });
  for (const command of program.commands) command.exitOverride().addHelpText('after', EXIT_CODES);
  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    // Help and version are asked for; commander throws for them too.
    if (error instanceof CommanderError && error.exitCode === 0) return null;
    throw error;
  }
  return task;
}

/** Reads an option as a whole number within bounds. */
function wholeNumber(least: number, most: number): (given: string) => number {
  return (given) => {
    const value = /^\d+$/.test(given) ? Number(given) : NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}
