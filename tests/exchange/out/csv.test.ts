import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csv } from '../../../src/exchange/out/csv.ts';
import { describing } from '../../support/claims.ts';
import { CLAIMS, recordsOf, written } from '../../support/exchange-records.ts';

function filesOf(bytes: Buffer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString()]),
  );
}

const rows = (text: string | undefined) =>
  parse(text ?? '', { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];

test('an archive has a table of entities, one of relations, and what their columns hold', () => {
  const files = filesOf(written(csv).bytes);
  expect(Object.keys(files)).toEqual(['datapackage.json', 'entities.csv', 'relations.csv']);
  const { resources, licenses } = JSON.parse(files['datapackage.json']!);
  expect(licenses).toEqual([{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }]);
  for (const { path, schema } of resources) {
    const head = files[path]!.slice(1).split('\r\n')[0]!.split(',');
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
  }
});

test('spreadsheets take the tables for UTF-8, and codes for texts', () => {
  const files = filesOf(written(csv).bytes);
  for (const name of ['entities.csv', 'relations.csv']) expect(files[name]!.startsWith('\ufeff')).toBe(true);
  const works = rows(files['entities.csv']).find(({ id }) => id === 'works');
  expect(works).toMatchObject({ name: '老厂, "甲" & <乙>', identifiers: 'USCC 913101151322268960' });
});

test('relations have their ends, times as precise as they are, and whose they are', () => {
  const found = rows(filesOf(written(csv).bytes)['relations.csv']);
  expect(found.find(({ id }) => id === 'wang.heads.guild')).toMatchObject({
    from: 'wang',
    fromKind: 'PERSON',
    to: 'guild',
    title: '会长',
    start: '',
    startMin: '2011-01-01',
    startMax: '2012-03-31',
    status: 'DISPUTED',
    sources: 'src-a | src-b',
    claims: 'heads | heads-b',
  });
  expect(found.find(({ type }) => type === 'OWNS')).toMatchObject({ share: '50', shareQualifier: 'MORE_THAN' });
  expect(found.find(({ id }) => id === 'bureau.set-up.guild')).toMatchObject({ start: 'c. 2002' });
});

test('a cell that a spreadsheet would take for a formula is guarded, and counted', () => {
  const claims = [
    describing('KIND', 'FIRM', { id: 'k', subject: 'x' }),
    describing('NAME', '=1+1 厂', { id: 'n', subject: 'x' }),
  ];
  const { bytes, lost } = written(csv, recordsOf(claims));
  expect(rows(filesOf(bytes)['entities.csv'])[0]).toMatchObject({ name: "'=1+1 厂", names: "'=1+1 厂" });
  expect(lost['CELL_GUARDED']).toBe(2);
});

test('the report names what the tables do not carry', () => {
  expect(written(csv).lost).toMatchObject({
    CLAIMS_FOLDED: 20,
    DENIAL_LEFT_OUT: 1,
    NOT_ACCEPTED_LEFT_OUT: 1,
    MODALITY_LOST: 1,
    ATTRIBUTION_LOST: 1,
    FIGURE_LEFT_OUT: 1,
    OTHER_CLAIM_LEFT_OUT: 2,
    TERM_LEFT_OUT: 1,
  });
});

test('an archive of nothing has both tables, and equal records give equal bytes', () => {
  const files = filesOf(written(csv, recordsOf([])).bytes);
  expect(rows(files['entities.csv'])).toEqual([]);
  expect(rows(files['relations.csv'])).toEqual([]);
  expect(written(csv).bytes.equals(written(csv, recordsOf(CLAIMS)).bytes)).toBe(true);
});
