import { Option } from 'commander';
import { EXPORT_FORMAT_NAMES } from '../exchange/format-names.ts';
import type { ExportOptions } from './export.ts';
import { IMPORT_FORMAT_NAMES } from '../exchange/in/import-format-names.ts';
import type { FileOptions } from './import-file.ts';
import type { DraftOptions } from './draft.ts';
import { WrongUsage } from './outcome.ts';
import type { DefineCommand } from './task.ts';

/** `guanxi check`: checks source files and registers. */
export const defineCheck: DefineCommand = (program, choose) => {
  program
    .command('check')
    .description('check source files and registers for errors; needs no database')
    .argument('[paths...]', 'source files, folders of them, or registers (default: GUANXI_DATA)')
    .option(
      '--texts <folder>',
      'your copies of the sources; check that each passage is where its file says (default: GUANXI_TEXTS)',
    )
    .action((paths: string[], { texts }: { texts?: string }) => {
      choose(async (context) => (await import('./check.ts')).check(context, paths, texts));
    });
};

/** `guanxi passages`: splits a text into passages. */
export const definePassages: DefineCommand = (program, choose) => {
  program
    .command('passages')
    .description('split a text into sentences and print their offsets and hashes for a source file; needs no database')
    .argument('<text>', 'a file of UTF-8 text, English or Chinese')
    .option('--show', 'add the first words of each sentence as a comment')
    .action((file: string, { show = false }: { show?: boolean }) => {
      choose(async (context) => (await import('./passages.ts')).passages(context, file, { show }));
    });
};

/** `guanxi draft`: drafts a source file from a text. */
export const defineDraft: DefineCommand = (program, choose) => {
  program
    .command('draft')
    .description(
      'draft a source file from a text: passages, and as proposals the entities, figures and relations that rules find; with GUANXI_URL, entities of the graph keep their ids',
    )
    .argument('<text>', 'a file of UTF-8 text, English or Chinese')
    .option('--id <id>', 'the id of the source (default: made of publisher, day and title)')
    .option('--title <title>', 'its title (default: the headline of the text)')
    .option('--publisher <name>', 'who published it (default: as its byline says)')
    .option('--published <date>', 'when it was published: 2013, 2013-11 or 2013-11-18 (default: as the text says)')
    .option('--language <tag>', 'its language, a BCP 47 tag (default: found out)')
    .option('--url <address>', 'where it can be read')
    .option('--out <file>', 'where to write the source file; replaces what is there (default: standard output)')
    .action((file: string, options: DraftOptions) => {
      choose(async (context) => (await import('./draft.ts')).draft(context, file, options));
    });
};

/** `guanxi load`: loads source files. */
export const defineLoad: DefineCommand = (program, choose) => {
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
      choose(async (context) => (await import('./load.ts')).load(context, folder, options));
    });
};

/** `guanxi sources`: lists what is loaded. */
export const defineSources: DefineCommand = (program, choose) => {
  program
    .command('sources')
    .description('list the loaded sources with their files, and the registers')
    .option('--json', 'as JSON')
    .action(({ json = false }: { json?: boolean }) => {
      choose(async (context) => (await import('./sources.ts')).sources(context, { json }));
    });
};

/** `guanxi remove`: removes a source or a register. */
export const defineRemove: DefineCommand = (program, choose) => {
  program
    .command('remove')
    .description('remove a source or a register, and everything that only it supports')
    .argument('<id>', 'the id of a source, or of a register’s first source; `guanxi sources` lists them')
    .option('--dry-run', 'print what would be removed, and change nothing')
    .action((id: string, { dryRun = false }: { dryRun?: boolean }) => {
      choose(async (context) => (await import('./remove.ts')).remove(context, id, { dryRun }));
    });
};

/** `guanxi export`: writes the graph in a format, or a source as a source file. */
export const defineExport: DefineCommand = (program, choose) => {
  const command = program
    .command('export')
    .description('write the graph, or a part of it, in a format')
    .argument('<format>', `one of ${EXPORT_FORMAT_NAMES.join(', ')}`)
    .option('--as-of <date>', 'only relations that hold or may hold then: 2013, 2013-11, 2013-11-18')
    .option('--known-at <date>', 'only what was known by then')
    .option('--sources <ids>', 'only what these sources say; ids with commas between')
    .option('--around <id>', 'only what is near an entity')
    .option('--hops <number>', 'with --around: within so many relations, 1 to 3 (default: 1)')
    .option('--out <file>', 'where to write it; replaces what is there (default: standard output)')
    .option('--loss <file>', 'where to write, as JSON, what the format does not carry')
    .action((format: string, options: ExportOptions) => {
      choose(async (context) => (await import('./export.ts')).exportFormatted(context, format, options));
    });
  command
    .command('source')
    .description(
      'write all that the graph holds of a source, with what was added to it and decided on it, as a source file that `guanxi load` takes',
    )
    .argument('<id>', 'the id of a source; `guanxi sources` lists them')
    .option('--out <file>', 'where to write it; replaces what is there (default: standard output)')
    .action((id: string, _options: unknown, { out }: { out?: string }) => {
      choose(async (context) => (await import('./export-source.ts')).exportSource(context, id, out ?? null));
    });
};

/** `guanxi import`: imports a file in a format, or a register. */
export const defineImport: DefineCommand = (program, choose) => {
  program
    .command('import')
    .description('import a file in another format, or a register, a folder of rows; an interrupted import continues')
    .argument('<format>', `one of ${IMPORT_FORMAT_NAMES.join(', ')}; or, alone, the folder that contains register.json`)
    .argument('[file]', 'the file')
    .option('--source <id>', 'the id of the source as which the file is imported')
    .option('--title <title>', 'its title (default: the name of the file)')
    .option('--publisher <name>', 'who published it')
    .option('--published <date>', 'as of when it speaks: 2013, 2013-11 or 2013-11-18')
    .option('--language <tag>', 'its language, a BCP 47 tag (default: und, not said)')
    .option('--url <address>', 'where it can be read')
    .option('--kind <kind>', 'the kind of source (default: REGISTER_EXTRACT)')
    .option('--mapping <file>', 'what the columns mean, for csv')
    .option('--with <file...>', 'for gleif: the files of relationships and of reporting exceptions that go with it')
    .option('--only <codes>', 'for gleif: take entities of these countries or regions alone: CN,HK')
    .option('--keep-ids', 'the ids in the file are those of this graph, because it was exported from it')
    .option(
      '--dry-run',
      'convert and check the file, show its first records as sentences, and write nothing into the graph',
    )
    .option('--rejects <file>', 'where to write what was left out, and why (default: <file>.rejects.jsonl)')
    .option('--loss <file>', 'where to write, as JSON, what the file says and the graph does not take over')
    .option('--offline', 'of a register: stop the managed database and use Neo4j’s bulk importer, which is much faster')
    .addOption(new Option('--replace', 'with --offline: replace the present database').implies({ offline: true }))
    .action((format: string, file: string | undefined, options: FileOptions & RegisterOptions) => {
      choose(async (context) => {
        if (file !== undefined) return (await import('./import-file.ts')).importFile(context, format, file, options);
        refuseOptionsOfFiles(format, options);
        const { offline = false, replace = false, rejects } = options;
        return (await import('./import.ts')).importRegister(context, format, { offline, replace, rejects });
      });
    });
};

/** Options that a register has no use for; that it is taken as a file of a format would surprise. */
const OF_FILES = [
  'source',
  'title',
  'publisher',
  'published',
  'language',
  'url',
  'kind',
  'mapping',
  'keepIds',
  'dryRun',
  'loss',
] as const;

function refuseOptionsOfFiles(word: string, options: FileOptions): void {
  if (IMPORT_FORMAT_NAMES.some((name) => name === word))
    throw new WrongUsage(`import ${word}: name the file too, for instance guanxi import ${word} FILE --source ID.`);
  const given = OF_FILES.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const option = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new WrongUsage(`--${option}: this is for a file in a format; ${word} is taken for the folder of a register.`);
}

interface RegisterOptions {
  readonly offline?: boolean;
  readonly replace?: boolean;
}
