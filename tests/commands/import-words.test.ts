import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../src/commands/command-context.ts';
import { parseCommandLine } from '../../src/commands/program.ts';
import { WrongUsage } from '../../src/commands/outcome.ts';

/** What words are refused with, before anything is looked for. */
const refused = (...words: readonly string[]) =>
  expect(parseCommandLine(['import', ...words], '0')!({} as CommandContext)).rejects;

describe('the words after guanxi import', () => {
  it('name a format with its file, or a folder alone', async () => {
    await refused('csv').toThrow(
      new WrongUsage('import csv: name the file too, for instance guanxi import csv FILE --source ID.'),
    );
    await refused('cvs', 'firms.csv', '--source', 'firms').toThrow(
      '"cvs" is no format to import from; use one of csv, jsonl',
    );
  });

  it('take no option of a file for a folder, which would be imported at once', async () => {
    await refused('folder', '--dry-run').toThrow(
      '--dry-run: this is for a file in a format; folder is taken for the folder',
    );
    await refused('folder', '--keep-ids').toThrow(WrongUsage);
  });

  it('need to say as which source a file is imported, unless it names its own', async () => {
    await refused('graphml', 'graph.xml').toThrow('--source: an id is needed');
    await refused('graphml', 'graph.xml', '--source', 'Firms').toThrow('--source: "Firms" is no id');
    await refused('graphml', 'graph.xml', '--source', 'a', '--published', '2013-13').toThrow(
      '--published: "2013-13" is no date',
    );
    await refused('jsonl', 'graph.jsonl', '--source', 'a').toThrow(
      '--source: a file of JSON Lines names its own sources',
    );
  });
});
