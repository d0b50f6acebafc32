import { CSV_ENCODINGS, type CsvEncoding } from './encoding.ts';
import { cellsOf } from './record-cells.ts';

/** How a table is written. */
export interface Dialect {
  readonly encoding: CsvEncoding;
  readonly separator: Separator;
  /** Whether cells may stand in double quotes; else a quote is a character as any other. */
  readonly quotes: boolean;
  /** What ends a line. */
  readonly lineEnd: '\n' | '\r';
}

/** What may stand between cells, by its name in a mapping. */
export const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;
type Separator = (typeof SEPARATORS)[keyof typeof SEPARATORS];

/** So many rows of the beginning tell how a table is written. */
const SAMPLE_ROWS = 300;

/**
 * How a table is written, by its beginning as text: the separator is the one that cuts most rows into the same number of
 * cells. A table of one column has a comma.
 */
export function dialectOf(text: string, encoding: CsvEncoding): Dialect {
  const lineEnd = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const lines = text
    .split(lineEnd, SAMPLE_ROWS)
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '');
  let best: { readonly score: number; readonly separator: Separator } = { score: 0, separator: ',' };
  for (const separator of Object.values(SEPARATORS)) {
    const score = evenness(lines, separator);
    if (score > best.score) best = { score, separator };
  }
  // Tables from databases have tabs and no quotes; in them a quote stands for inches and seconds.
  const quotes = best.separator !== '\t' || lines.some((line) => /(?:^|\t)"/.test(line));
  return { encoding, separator: best.separator, quotes, lineEnd };
}

/** The share of rows with the most frequent number of cells, and a little more where they are many; 0 for one cell. */
function evenness(lines: readonly string[], separator: Separator): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (let at = 0; at < lines.length;) {
    const read = cellsOf(lines, at, { separator, quotes: true, lineEnd: '\n', isWhole: true });
    const cells = 'cells' in read ? read.cells.length : 1;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
    rows += 1;
    at += 'cells' in read ? read.lines : 1;
  }
  let score = 0;
  for (const [cells, count] of counts) {
    if (cells > 1) score = Math.max(score, (count / rows) * (1 + Math.log2(cells) / 100));
  }
  return score;
}

/** Whether a word is an encoding in which tables are read. */
export function isCsvEncoding(word: string): word is CsvEncoding {
  return CSV_ENCODINGS.some((encoding) => encoding === word);
}
