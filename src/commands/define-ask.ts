import { Option, type Command } from 'commander';
import type { DefineCommand } from './task.ts';

interface AskOptions {
  readonly list?: boolean;
  readonly text?: boolean;
  readonly json?: boolean;
  readonly lang: 'en' | 'zh';
}

/** `guanxi ask`: answers a question. */
export const defineAsk: DefineCommand = (program, choose) => {
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
      choose(async (context) => (await import('./ask.ts')).ask(context, { words: command.args, list, format, lang }));
    });
};
