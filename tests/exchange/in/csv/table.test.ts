import { Buffer } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvRows, type CsvRow } from '../../../../src/exchange/in/csv/csv-rows.ts';
import { SEPARATORS, type Dialect } from '../../../../src/exchange/in/csv/dialect.ts';
import { dialectIn, tableRows } from '../../../../src/exchange/in/csv/open-table.ts';
import { LONGEST_RECORD } from '../../../../src/exchange/in/csv/record-cells.ts';
import { inTemporaryFolder } from '../../../support/temporary-folder.ts';

const COMMA: Dialect = { encoding: 'utf-8', separator: ',', quotes: true, lineEnd: '\n' };

function rowsOf(text: string, dialect: Dialect = COMMA, header = 1): readonly CsvRow[] {
  const rows = new CsvRows(dialect, header);
  return [...rows.add({ lines: text.split(dialect.lineEnd), damaged: new Set() }), ...rows.end()];
}

const faults = (rows: readonly CsvRow[]) =>
  rows.flatMap((row) => ('fault' in row ? [[row.row, row.line, row.fault, row.raw]] : []));
const cells = (rows: readonly CsvRow[]) => rows.flatMap((row) => ('cells' in row ? [row.cells] : []));

async function rowsIn(bytes: Uint8Array): Promise<{ readonly dialect: Dialect; readonly rows: readonly CsvRow[] }> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'table.csv');
    await writeFile(file, bytes);
    const dialect = await dialectIn(file);
    const rows: CsvRow[] = [];
    const { signal } = new AbortController();
    for await (const some of tableRows(file, dialect, { signal })) rows.push(...some);
    return { dialect, rows };
  });
}

test('cells stand between separators, and in quotes where they hold separators, quotes and line ends', () => {
  expect(cells(rowsOf('a,b,c\r\n1,"x, ""y""\nz",\r\n"",2,"3"\r\n'))).toEqual([
    ['a', 'b', 'c'],
    ['1', 'x, "y"\nz', ''],
    ['', '2', '3'],
  ]);
});

test('rows are numbered as a spreadsheet does: a record of several lines is one, and so is an empty line', () => {
  const rows = rowsOf('a,b\n"1\n2",3\n\n4,5\n');
  expect(rows.map(({ row, line }) => [row, line])).toEqual([
    [1, 1],
    [2, 2],
    [4, 5],
  ]);
});

test('a quote that is not closed costs its own line, wherever the next quote stands', () => {
  const plain = rowsOf('a,b\n1,"x\n2,y\n3,z\n');
  expect(faults(plain)).toEqual([[2, 2, expect.stringContaining('a quote is opened and not closed'), '1,"x']]);
  expect(cells(plain)).toEqual([
    ['a', 'b'],
    ['2', 'y'],
    ['3', 'z'],
  ]);
  const quoted = rowsOf('a,b\n1,"x\n"2","y"\n"3","z"\n');
  expect(faults(quoted)).toEqual([[2, 2, expect.stringContaining('goes on after its closing quote with "2"'), '1,"x']]);
  expect(cells(quoted).slice(1)).toEqual([
    ['2', 'y'],
    ['3', 'z'],
  ]);
});

test('a quote that the next row happens to close costs its own line too', () => {
  const rows = rowsOf('a,b\n1,"x\n2,",y"\n3,z\n');
  expect(faults(rows)).toEqual([[2, 2, expect.any(String), '1,"x']]);
  expect(cells(rows).slice(1)).toEqual([
    ['2', ',y'],
    ['3', 'z'],
  ]);
});

test('a record of several lines with a cell too many is one row at fault', () => {
  const rows = rowsOf('a,b\n1,"x\ny",z\n2,3\n');
  expect(faults(rows)).toEqual([
    [2, 2, expect.stringContaining('it has 3 cells, and the table has 2 columns'), '1,"x'],
  ]);
  expect(cells(rows).slice(1)).toEqual([['2', '3']]);
});

test.each([
  ['1', 'it has 1 cells, and the table has 2 columns'],
  ['1,2,3', 'it has 3 cells'],
  ['1,a"b', 'cell 2 has a quote within and does not begin with one'],
  ['"1" ,2', 'cell 1 goes on after its closing quote with " "'],
  [`1,${'x'.repeat(LONGEST_RECORD + 1)}`, 'the line has more than 262,144 characters'],
])('%.20s is at fault, and nothing else is', (line, reason) => {
  const rows = rowsOf(`a,b\n0,0\n${line}\n9,9\n`);
  expect(faults(rows)).toEqual([[3, 3, expect.stringContaining(reason), line.slice(0, 2000)]]);
  expect(cells(rows)).toEqual([
    ['a', 'b'],
    ['0', '0'],
    ['9', '9'],
  ]);
});

test('lines before the header may have any number of cells', () => {
  expect(faults(rowsOf('Firms of 2013\na,b\n1,2\n', COMMA, 2))).toEqual([]);
});

test('what csv-parse reads of a right file is the same; after a quote that is not closed it reads nothing', () => {
  const text = 'a;b\n"1;""2""";\n;"x\r\ny"\n';
  const dialect: Dialect = { ...COMMA, separator: ';' };
  expect(cells(rowsOf(text, dialect))).toEqual(parse(text, { delimiter: ';', record_delimiter: '\n' }));
  const broken = 'a,b\n1,"x\n2,y\n';
  expect(parse(broken, { skip_records_with_error: true })).toEqual([['a', 'b']]);
  expect(cells(rowsOf(broken))).toContainEqual(['2', 'y']);
});

test.each([
  // The same two lines, and a line with bytes that are no character.
  ['utf-8', Buffer.from('名称,法人\n上海光宇汽车有限公司,王伟\n').toString('hex'), '61ffff2c62'],
  ['gb18030', 'c3fbb3c62cb7a8c8cb0ac9cfbaa3b9e2d3eec6fbb3b5d3d0cfdeb9abcbbe2ccdf5ceb00a', '61ffff2c62'],
  ['big5', 'a657bad92caa6ba4480aa457aefca5faa674a854a8aea6b3adada4bda5712ca4fdb0b60a', '61fe2c62'],
])('lines that are not %s are at fault, and no other', async (encoding, right, wrong) => {
  const { dialect, rows } = await rowsIn(Buffer.from(`${right.repeat(20)}${wrong}0a${right}`, 'hex'));
  expect(dialect.encoding).toBe(encoding);
  const reason = `it is not text in ${encoding.toUpperCase()}`;
  expect(faults(rows)).toEqual([[41, 41, expect.stringContaining(reason), expect.any(String)]]);
  expect(cells(rows)).toHaveLength(42);
});

test('text of western Europe is told from Chinese', async () => {
  const { dialect, rows } = await rowsIn(
    Buffer.from('name;city\nSoci\xe9t\xe9 G\xe9n\xe9rale;Gen\xe8ve\nM\xfcller;K\xf6ln\n', 'latin1'),
  );
  expect(dialect).toMatchObject({ encoding: 'windows-1252', separator: ';' });
  expect(cells(rows)[1]).toEqual(['Société Générale', 'Genève']);
});

test('a quote in a table with tabs and without quoted cells is a character', async () => {
  const { dialect, rows } = await rowsIn(Buffer.from('size\tname\n5" pipe\tx\n'));
  expect(dialect).toMatchObject({ separator: '\t', quotes: false });
  expect(cells(rows)[1]).toEqual(['5" pipe', 'x']);
});

test.each([
  [Buffer.from(''), 'The file is empty.'],
  [Buffer.from([0x50, 0x4b, 3, 4, 1]), 'it is a zip archive (or a workbook)'],
])('what is no table is refused', async (bytes, message) => {
  await expect(rowsIn(bytes)).rejects.toThrow(message);
});

const ENCODERS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

test('any table that is written right comes back cell for cell', async () => {
  const cell = fc.oneof(
    fc.constantFrom('', '上海光宇有限公司', '𠮷野家', 'a "quoted" word', 'x\ny', 'x\r\ny', ',', ';|', '\t', ' padded '),
    fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 6, maxLength: 30 }),
    );
  const run = fc.asyncProperty(
    table,
    fc.constantFrom(...Object.values(SEPARATORS)),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom(...(Object.keys(ENCODERS) as (keyof typeof ENCODERS)[])),
    async (rows, separator, end, encoding) => {
      const head = rows[0]!.map((_, index) => `column ${index + 1}`);
      const text = [head, ...rows].map((row) => row.map(written).join(separator) + end).join('');
      const read = await rowsIn(ENCODERS[encoding](text));
      expect(read.dialect.separator).toBe(separator);
      expect(faults(read.rows)).toEqual([]);
      expect(cells(read.rows)).toEqual([head, ...rows]);
    },
  );
  await fc.assert(run, { numRuns: 60 });
});

// Every cell in quotes: then no other separator than the right one can cut the table.
function written(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

test('of many rows with one bad row in a hundred exactly the bad ones are at fault', () => {
  const bad = ['1,2', '1,"2,3', '1,2"2,3', '1,2,3,4', '"1"x,2,3', '1,"2\n'];
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const lines = ['a,b,c'];
  const expected: number[] = [];
  for (let row = 2; row <= 20_000; row += 1) {
    const isBad = random(100) === 0;
    if (isBad) expected.push(lines.length + 1);
    lines.push(isBad ? bad[random(5)]! : ['1,2,3', '"1","2","3"', '1,"a ""b"" c",3', ',,'][random(4)]!);
  }
  expect(faults(rowsOf(`${lines.join('\n')}\n`)).map(([, line]) => line)).toEqual(expected);
});
