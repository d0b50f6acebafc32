import type { Problem } from '../problem.ts';
import type { WellFormedItems } from '../well-formed-items.ts';
import type { Texts } from '../texts.ts';

/** The letters and figures of scripts that put blanks between their words. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]/u;

/**
 * Passages stand in the reader's own copy of the text where their offsets say: the hash agrees, and they neither begin nor
 * end within a word. A source of which there is no copy is passed over.
 */
export function passageTextProblems({ source, items, problem }: WellFormedItems, texts: Texts): readonly Problem[] {
  if (source === null) return [];
  const copy = { source: source.id, file: source.text?.file ?? null };
  const text = texts.charactersOf(copy);
  if (text === null) return [];
  const problems: Problem[] = [];
  const length = source.text?.characters;
  if (length !== undefined && length !== text.length) {
    const message = `the source: "characters" is ${length}, and the copy at hand has ${text.length}`;
    problems.push(problem(['source', 'text', 'characters'], message));
  }
  for (const { item, path } of items('passages')) {
    const { id, start = null, end = null, sha256 = null } = item;
    if (start === null || end === null) continue;
    const say = (key: string, message: string) => problems.push(problem([...path, key], `passage "${id}": ${message}`));
    const where = texts.find({ ...copy, start, end, sha256 });
    if (where.kind === 'MOVED') {
      say(
        'start',
        `its words stand at ${where.start} to ${where.end} of the copy at hand, and not at ${start} to ${end}`,
      );
    } else if (where.kind === 'MISSING') {
      say('sha256', `the copy at hand has other words at ${start} to ${end}, and nowhere those of this hash`);
    } else if (isWithin(text, start)) {
      say('start', `it begins at ${start} within a word of the copy at hand`);
    } else if (isWithin(text, end)) {
      say('end', `it ends at ${end} within a word of the copy at hand`);
    }
  }
  return problems;
}

function isWithin(text: readonly string[], offset: number): boolean {
  return LETTER.test(text[offset - 1] ?? '') && LETTER.test(text[offset] ?? '');
}
