import { basename } from 'node:path';
import { textPassages } from '../drafting/text-passages.ts';
import { DataAtFault } from './outcome.ts';
import { textOf } from './text-of.ts';
import type { CommandContext } from './command-context.ts';

/** How much of a passage is shown beside it: enough to find it again. */
const SHOWN = 48;

/**
 * Prints what a source file says of a text: its length, its hash and its passages, as YAML to be put into the file. With
 * `show`, the first words of each stand beside it as a comment, for who writes the file; they do not belong into it.
 */
export async function passages(
  { print, progress }: CommandContext,
  file: string,
  { show }: { readonly show: boolean },
): Promise<void> {
  const { characters, sha256, passages: found } = textPassages(await textOf(file));
  if (found.length === 0) throw new DataAtFault(`${file}: there is nothing in it but white space.`);
  print(`  text: { file: ${JSON.stringify(basename(file))}, characters: ${characters}, sha256: ${sha256} }`);
  print('passages:');
  for (const { id, paragraph, start, end, sha256: hash, words } of found) {
    if (show) print(`  # ${shown(words)}`);
    print(`  - { id: ${id}, paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: ${hash} }`);
  }
  progress(`${found.length} passages; put \`text\` under \`source\`, and keep the passages that your claims cite`);
}

// A terminal obeys control characters.
function shown(words: string): string {
  const line = words.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');
  const characters = [...line];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : line;
}
