import { Document, isScalar, Scalar, visit } from 'yaml';
import type { SourceFile } from '../generated/source-file.ts';

/** How wide a line should be, in characters. */
const WIDTH = 120;

/** The keys whose texts are times or days, which stand in quotes: others read 2013-11-18 as no text. */
const TIMES: ReadonlySet<string> = new Set(['start', 'end', 'asOf', 'published', 'recorded']);

/** A source file as YAML, as people write them: one item below the other, lists of ids on a line, long texts folded. */
export function sourceYaml(file: SourceFile): string {
  // What YAML 1.1 reads otherwise is in quotes too: other programs read the files of a folder.
  const document = new Document(file, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && isScalar(value) && typeof value.value === 'string' && TIMES.has(String(key.value)))
        value.type = Scalar.QUOTE_SINGLE;
    },
    Scalar: (key, node, path) => {
      if (key !== 'key' && typeof node.value === 'string' && isLong(node.value, path.length)) fold(node, node.value);
    },
    Seq: (_, node) => {
      if (node.items.every(isShort)) node.flow = true;
    },
  });
  const text = document.toString({ singleQuote: true, lineWidth: WIDTH, flowCollectionPadding: false });
  return text.replaceAll(/^(?=[a-zA-Z]+:$)/gm, '\n').trimStart();
}

/** Whether a text does not fit on a line, with the key before it and as far in as its place within the file. */
function isLong(text: string, depth: number): boolean {
  return text.length > WIDTH - 20 - depth;
}

// Blanks at the ends, and several at once, are clearer in quotes.
function fold(node: Scalar, text: string): void {
  if (/^\S+(?: \S+)+$/u.test(text)) node.type = Scalar.BLOCK_FOLDED;
}

/** Whether an item of a list may stand on a line with others: an id, a number, or a few words. */
function isShort(item: unknown): boolean {
  return isScalar(item) && String(item.value).length <= 80;
}
