import { stringify } from 'yaml';
import stringWidth from 'string-width';
import { shortened } from '../../../domain/quoted.ts';
import type { ImportGuess } from '../foreign-record.ts';
import { cellDate } from './cell-date.ts';
import { mayBeDate, type ColumnGuess } from './column-guess.ts';
import { columnsOf, type CsvMapping } from './mapping.ts';

/** A guessed mapping and what it was guessed from. */
interface Told {
  /** The name of the table's file. */
  readonly file: string;
  readonly columns: readonly ColumnGuess[];
  readonly mapping: CsvMapping;
  /** How many rows were looked at. */
  readonly rows: number;
}

const COMMENTS: Readonly<Record<string, string>> = {
  file: 'How the table is written. encoding: utf-8, utf-16le, utf-16be, gb18030, big5, windows-1252; separator: comma, semicolon, tab, pipe',
  dates:
    'How dates are written: order (day-month-year or month-day-year), serial: true for days as spreadsheets count them',
  entities: [
    'The things that each row speaks of, by names of your own. kind: PERSON, FIRM, ASSOCIATION, GOVERNMENT_BODY, PLACE, PROGRAMME, GROUP,',
    'VENTURE, or BY_NAME where the name tells ("… Co., Ltd"); otherwise: the kind of other names; kinds: { name: KIND } for single ones.',
    'A thing is known by its first code, else by its kind and name. within: two of one name are the same only beside the same one of these;',
    'take it out where one name is always the same person.',
  ].join('\n'),
  relations: [
    'How they are related. type: a type of docs/adding-knowledge.md, or a column with the types of the words there. Columns may be',
    'given for title, share, start and end.',
  ].join('\n'),
  source: 'The column that names who says so; each is a source of its own',
  evidence: 'Columns that are kept as a note beside each claim of their row',
  leftOut: 'Columns that are left out: numbers and addresses of people stay out of the graph',
};

/** A mapping as the text of a file that explains itself, and what each column was read as. */
export function mappingText({ file, columns, mapping, rows }: Told): ImportGuess {
  const used = new Set(columnsOf(mapping));
  const lines = table(columns.map((column) => [column.column, readAs(column, used), fit(column), examples(column)]));
  const head = [
    `What the columns of ${file} mean, as far as its header and its first ${rows} rows tell. Read it, change what is wrong, and run:`,
    `  guanxi import csv ${file} --source ID --mapping ${file}.mapping.yaml`,
    '',
    ...lines,
  ];
  const unclear = mapping.dates?.order === undefined ? unclearDate(columns) : null;
  if (unclear !== null) {
    const way =
      'say which comes first, the day or the month, or rows with such dates are left out. Add one of these lines to the mapping:';
    head.push(
      '',
      `${unclear} can be read in two ways; ${way}`,
      '  dates: { order: day-month-year }',
      '  dates: { order: month-day-year }',
    );
  }
  const sections = Object.entries(mapping).map(([key, value]) => {
    const text = stringify({ [key]: value as unknown }, { lineWidth: 0, singleQuote: true });
    return `${commented(COMMENTS[key] ?? '')}\n${text}`;
  });
  return { mapping: [commented(head.join('\n')), ...sections].join('\n'), columns: lines };
}

/** The first date in some column that has two readings; null for none. */
function unclearDate(columns: readonly ColumnGuess[]): string | null {
  const values = columns
    .filter(({ meaning }) => meaning !== null && DATES.has(meaning))
    .flatMap((column) => column.values);
  return values.find((value) => 'fault' in cellDate(value, {}) && mayBeDate(value)) ?? null;
}

const DATES: ReadonlySet<string> = new Set(['FOUNDED', 'REGISTERED', 'APPROVED', 'DISSOLVED_ON', 'START', 'END']);

function readAs({ column, meaning, byHeader, misfit }: ColumnGuess, used: ReadonlySet<string>): string {
  if (meaning === null && byHeader !== null)
    return `not used: ${word(byHeader)}? not all cells fit: ${misfit!.slice(0, 30)}`;
  if (meaning === 'PRIVATE') return 'left out: personal data';
  return meaning === null || !used.has(column) ? 'not used: no word for it' : word(meaning);
}

function word(meaning: string): string {
  return meaning.toLowerCase().replaceAll('_', ' ');
}

function fit({ fit: share }: ColumnGuess): string {
  return share === null ? '-' : `${Math.floor(share * 100)} %`;
}

const EXAMPLES = 3;

function examples({ meaning, values }: ColumnGuess): string {
  if (meaning === 'PRIVATE') return '';
  return values
    .slice(0, EXAMPLES)
    .map((value) => shortened(value.replaceAll(/\s+/g, ' ')).slice(0, 30))
    .join(', ');
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const all = [['column', 'read as', 'fit', 'examples'], ...rows];
  const widths = all[0]!.map((_, index) => Math.max(...all.map((row) => stringWidth(row[index]!))));
  return all.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat(widths[index]! - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function commented(text: string): string {
  return text.replaceAll(/^/gm, '# ').replaceAll(/^# $/gm, '#');
}
