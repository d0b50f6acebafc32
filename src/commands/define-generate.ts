import { InvalidArgumentError, Option, type Command } from 'commander';
import { LEAST_FIRMS, MOST_FIRMS } from '../synthetic/city-limits.ts';
import type { DefineCommand } from './task.ts';

interface GenerateWords {
  readonly firms?: number;
  readonly seed: number;
  readonly out?: string;
  readonly check?: string;
}

/** `guanxi generate`: generates a synthetic city, or checks one. */
export const defineGenerate: DefineCommand = (program, choose) => {
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
        choose(async (context) => (await import('./check-register.ts')).checkRegister(context, folder));
        return;
      }
      const missing = firms === undefined ? '--firms <count>' : '--out <folder>';
      if (firms === undefined || out === undefined) command.error(`error: required option '${missing}' not specified`);
      else choose(async (context) => (await import('./generate.ts')).generate(context, { firms, seed, out }));
    });
};

/** Reads an option as a whole number within bounds. */
function wholeNumber(least: number, most: number): (given: string) => number {
  return (given) => {
    const value = /^\d+$/.test(given) ? Number(given) : NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}
