import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { inLang } from '../domain/labels/in-lang.ts';
import { phrase } from '../domain/labels/phrase.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import type { Citation } from '../questions/citations.ts';
import type { Lang } from '../questions/question.ts';

/** How an answer is printed. */
export type AnswerFormat = 'table' | 'text' | 'json';

/** An answered question as the API gives it. */
export interface PrintedAnswer {
  readonly name: string;
  readonly title: string;
  readonly answer: {
    readonly variables: Readonly<Record<string, unknown>>;
    readonly data: unknown;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | null)[])[];
    readonly paragraph: string;
    readonly empty: boolean;
    readonly note: string | null;
    readonly unknownIds: readonly string[];
    readonly citations: readonly Citation[];
  };
}

/** The least that a column keeps when a table has to be made narrower. */
const NARROWEST = 8;
const GAP = '  ';

/** The answer as text: a table, a paragraph, or all of it as JSON. `width` is that of the terminal; without, nothing is wrapped. */
export function formatAnswer(question: PrintedAnswer, format: AnswerFormat, lang: Lang, width: number | null): string {
  const { answer, ...about } = question;
  if (format === 'json') return JSON.stringify({ ...about, ...answer }, null, 2);
  const { paragraph, note, citations, empty } = answer;
  const body = format === 'text' ? [paragraph] : [...(empty ? [] : [tableOf(answer, lang, width)]), note];
  const places = citations.map((citation) => citationLine(citation, lang)).join('\n');
  return [...body, places].filter(Boolean).join('\n\n');
}

/** One line that says where something is said. */
function citationLine({ number, title, publisher, published, paragraph, url }: Citation, lang: Lang): string {
  const quoted = phrase(PHRASES.title, lang, { title: inLang(title, lang) });
  const parts = [publisher, quoted, published, paragraph, url].filter(Boolean).join(PHRASES.comma[lang]);
  return `[${number}] ${parts}`;
}

function tableOf({ columns, rows }: PrintedAnswer['answer'], lang: Lang, width: number | null): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => oneLine(cell ?? PHRASES.unsaid[lang])));
  const wanted = columns.map((_, at) => Math.max(...cells.map((row) => stringWidth(row[at]!))));
  const widths = width === null ? wanted : narrowed(wanted, width - GAP.length * (columns.length - 1));
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length));
  const lines = cells.map((row) => rowOf(row, widths));
  // Rows of several lines need a rule between them to be told apart.
  const wraps = lines.slice(1).some((line) => line.includes('\n'));
  return [lines[0], rule, lines.slice(1).join(wraps ? `\n${rule}\n` : '\n')].join('\n');
}

function rowOf(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, at) => wrapAnsi(cell, widths[at]!, { hard: true }).split('\n'));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const line = (number: number) =>
    wrapped
      .map((lines, at) => padded(lines[number] ?? '', widths[at]!))
      .join(GAP)
      .trimEnd();
  return Array.from({ length: height }, (_, number) => line(number)).join('\n');
}

/** Filled up to a width in columns of the terminal, of which a Chinese character takes two. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Narrower columns that fit, the widest giving way first. */
function narrowed(wanted: readonly number[], room: number): readonly number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
  }
  return widths;
}

function oneLine(text: string): string {
  // A terminal obeys control characters.
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
