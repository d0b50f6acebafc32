import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { LEAST_FIRMS, MOST_FIRMS } from '../synthetic/city-limits.ts';
import type { Surroundings } from './surroundings.ts';

/** What the command line asked for; settles when it is done. */
export type Task = (surroundings: Surroundings) => Promise<void>;

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
    .description('bring up the database, load the sources and serve the API (what `npm start` does)')
    .action(() => {
      task = async (surroundings) => (await import('./serve.ts')).serve(surroundings);
    });
  program
    .command('check')
    .description('check source files against the schema, and each other, and the rows of registers; needs no database')
    .argument('[paths...]', 'source files, folders of them, or registers (default: GUANXI_DATA)')
    .option(
      '--texts <folder>',
      'your own copies of sources: passages stand in them where the files say (default: GUANXI_TEXTS)',
    )
    .action((paths: string[], { texts }: { texts?: string }) => {
      task = async (surroundings) => (await import('./check.ts')).check(surroundings, paths, texts);
    });
  program
    .command('passages')
    .description(
      'take a text apart into sentences: their offsets and hashes, as a source file says them; needs no database',
    )
    .argument('<text>', 'a file of UTF-8 text, English or Chinese')
    .option('--show', 'show the first words of each beside it, as a comment')
    .action((file: string, { show = false }: { show?: boolean }) => {
      task = async (surroundings) => (await import('./passages.ts')).passages(surroundings, file, { show });
    });
  program
    .command('load')
    .description(
      'load a folder of source files: what has changed, each source whole or not at all; what other folders brought in stays',
    )
    .argument('[folder]', 'a folder of source files (default: GUANXI_DATA)')
    .option('--force', 'load sources again that have not changed')
    .option('--prune', 'take out what other folders brought in, so that only this folder’s sources are left')
    .option('--dry-run', 'say what would be loaded and taken out, and write nothing')
    .action((folder: string | undefined, options: { force?: boolean; prune?: boolean; dryRun?: boolean }) => {
      task = async (surroundings) => (await import('./load.ts')).load(surroundings, folder, options);
    });
  program
    .command('sources')
    .description('list what is loaded: sources and the files that they came from, and registers')
    .option('--json', 'as JSON')
    .action(({ json = false }: { json?: boolean }) => {
      task = async (surroundings) => (await import('./sources.ts')).sources(surroundings, { json });
    });
  program
    .command('remove')
    .description('take out a source, or a register with all its sources, and what they alone support')
    .argument('<id>', 'the id of a source, or of a register’s first source; `guanxi sources` lists them')
    .option('--dry-run', 'say what would be taken out, and write nothing')
    .action((id: string, { dryRun = false }: { dryRun?: boolean }) => {
      task = async (surroundings) => (await import('./remove.ts')).remove(surroundings, id, { dryRun });
    });
  program
    .command('import')
    .description('import a register: a folder of rows, as `guanxi generate` writes; one that was broken off goes on')
    .argument('<folder>', 'the folder with its register.json')
    .option('--offline', 'fill the managed database through Neo4j’s bulk importer while it is stopped: much faster')
    .addOption(new Option('--replace', 'with --offline: replace the database that is there').implies({ offline: true }))
    .option('--rejects <file>', 'where rows that cannot be taken go (default: <folder>.rejects.jsonl)')
    .action((folder: string, options: { offline?: boolean; replace?: boolean; rejects?: string }) => {
      const { offline = false, replace = false, rejects } = options;
      task = async (surroundings) =>
        (await import('./import.ts')).importRegister(surroundings, folder, { offline, replace, rejects });
    });
  program
    .command('ask')
    .usage('[options] <name> [--variable=value ...]')
    .description('ask a question by its name; without variables, its example')
    .option('--list', 'print the names of all questions, one a line')
    .option('--table', 'answer as a table (this is what happens without any of these)')
    .addOption(new Option('--text', 'answer in sentences, with citations').conflicts('table'))
    .addOption(new Option('--json', 'answer as JSON, with everything').conflicts(['table', 'text']))
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
      'prove that all entities and relations are what their claims give, with their counts, and that quotes stand where they should',
    )
    .option(
      '--texts <folder>',
      'your own copies of sources: report each passage as found, moved or missing (default: GUANXI_TEXTS)',
    )
    .action(({ texts }: { texts?: string }) => {
      task = async (surroundings) =>
        (await import('./verify.ts')).verify(surroundings, texts ?? surroundings.config.textsFolder);
    });
  program
    .command('rebuild')
    .description('make all entities and relations anew from their claims, and their counts, where they differ')
    .action(() => {
      task = async (surroundings) => (await import('./rebuild.ts')).rebuild(surroundings);
    });
  program
    .command('generate')
    .usage('--firms <count> --out <folder> [--seed <number>] | --check <folder>')
    .description(
      'make up a city of firms, as a register: the same for the same numbers; or check that one came out right',
    )
    .option('--firms <count>', 'how many firms', wholeNumber(LEAST_FIRMS, MOST_FIRMS))
    .option('--seed <number>', 'another number, another city', wholeNumber(0, 4_294_967_295), 1)
    .option('--out <folder>', 'a new or empty folder, or one that holds a city made up before')
    .addOption(
      new Option('--check <folder>', 'compare the figures of a made-up city with those it should have').conflicts([
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
