import { access, writeFile } from 'node:fs/promises';
import { namingPath } from '../domain/naming-path.ts';
import type { ForeignRecord, ImportFormat, ImportGuess } from '../exchange/in/foreign-record.ts';
import { recordSentences } from '../exchange/in/record-sentences.ts';
import type { CommandContext } from './command-context.ts';
import { WrongUsage } from './outcome.ts';

/** So many records are shown as sentences. */
const SHOWN = 10;

/**
 * Writes what the columns of a file seem to mean into a mapping file beside it, and shows it with the first records as sentences.
 * Nothing is imported. Throws WrongUsage where there is such a file, which a person may have edited.
 */
export async function proposeMapping(
  { print, stop }: CommandContext,
  { file, format }: { readonly file: string; readonly format: ImportFormat },
  { mapping, columns }: ImportGuess,
): Promise<void> {
  const path = `${file}.mapping.yaml`;
  if (await isThere(path)) {
    throw new WrongUsage(`${path} is there already: add --mapping ${path}, or remove it for a new proposal.`);
  }
  await namingPath(path, writeFile(path, mapping));
  columns.forEach(print);
  print('');
  const records = await firstRecords(format, file, { mapping, signal: stop });
  records.flatMap(recordSentences).forEach(print);
  print('');
  print(`Nothing is imported yet. ${path} says what the columns mean: read it, change what is wrong, and run`);
  print(`  guanxi import ${format.name} ${file} --source ID --mapping ${path}`);
}

async function firstRecords(
  format: ImportFormat,
  file: string,
  { mapping, signal }: { readonly mapping: string; readonly signal: AbortSignal },
): Promise<readonly ForeignRecord[]> {
  const found: ForeignRecord[] = [];
  const options = { lost: () => undefined, signal, mapping, keepIds: false, published: null };
  for await (const item of format.read(file, options)) {
    if (item.of === 'record') found.push(item);
    if (found.length === SHOWN) break;
  }
  return found;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
