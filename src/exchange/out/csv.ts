import type { CountLoss, DataLicence, ExportFormat } from '../export-format.ts';
import type { RelationEntry } from '../export-record.ts';
import { ENTITY_COLUMNS, flatText, RELATION_COLUMNS, type FlatColumn } from './column.ts';
import { csvCell } from './csv-cell.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { writeEach } from './write-each.ts';
import { ZipWriter } from './zip-writer.ts';

/** Spreadsheets take a file for UTF-8 by this mark. */
const BYTE_ORDER_MARK = '\ufeff';

const end = (name: string, of: (record: RelationEntry) => string): FlatColumn<RelationEntry> => ({
  name,
  type: 'text',
  of,
});

const [ID, TYPE, ...OTHERS] = RELATION_COLUMNS;
const CSV_RELATION_COLUMNS: readonly FlatColumn<RelationEntry>[] = [
  ID!,
  TYPE!,
  end('from', ({ relation }) => relation.from),
  end('fromKind', ({ fromKind }) => fromKind),
  end('to', ({ relation }) => relation.to),
  end('toKind', ({ toKind }) => toKind),
  ...OTHERS,
];

/** CSV: a file of entities and one of relations in an archive, with a description of their columns (Table Schema). */
export const csv: ExportFormat = {
  name: 'csv',
  description: 'two tables in a zip file, for spreadsheets, pandas and OpenRefine',
  extension: 'zip',
  contentType: 'application/zip',
  wants: ['entity', 'relation'],
  loses: FLAT_LOSSES,
  open: ({ licence }, lost) => {
    const zip = new ZipWriter();
    const add = (cells: readonly string[]) => zip.add(row(cells, lost));
    let isAmongRelations = false;
    const toRelations = () => {
      if (isAmongRelations) return [];
      isAmongRelations = true;
      return [...zip.begin('relations.csv'), ...zip.add(headOf(CSV_RELATION_COLUMNS))];
    };
    return writeEach(
      {
        entity: ({ entity }) => add(ENTITY_COLUMNS.map(({ of }) => flatText(of(entity)))),
        relation: (record) => [...toRelations(), ...add(CSV_RELATION_COLUMNS.map(({ of }) => flatText(of(record))))],
      },
      {
        begin: () => [
          ...zip.begin('datapackage.json'),
          ...zip.add(descriptionOf(licence)),
          ...zip.begin('entities.csv'),
          ...zip.add(headOf(ENTITY_COLUMNS)),
        ],
        end: () => [...toRelations(), ...zip.end()],
      },
    );
  },
};

type Named = Pick<FlatColumn<never>, 'name' | 'type'>;

function headOf(columns: readonly Named[]): string {
  return `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(',')}\r\n`;
}

function row(cells: readonly string[], lost: CountLoss): string {
  return `${cells.map((cell) => guardedCell(cell, lost)).join(',')}\r\n`;
}

/** A cell; one that a spreadsheet would take for a formula begins with an apostrophe. */
function guardedCell(value: string, lost: CountLoss): string {
  const isFormula = /^[=+\-@\t\r]/.test(value);
  if (isFormula) lost('CELL_GUARDED');
  return csvCell(isFormula ? `'${value}` : value);
}

const SCHEMA_TYPES = { text: 'string', texts: 'string', number: 'number', boolean: 'boolean' } as const;

/** A Data Package: what each column holds. Dates are texts, as they may be years, months or words. */
function descriptionOf({ id, url, attribution }: DataLicence): string {
  const table = (name: string, columns: readonly Named[], keys: object) => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    schema: { fields: columns.map((column) => ({ name: column.name, type: SCHEMA_TYPES[column.type] })), ...keys },
  });
  const foreignKey = (field: string) => ({ fields: field, reference: { resource: 'entities', fields: 'id' } });
  const description = {
    name: 'guanxi',
    licenses: [{ name: id, path: url }],
    contributors: [{ title: attribution }],
    resources: [
      table('entities', ENTITY_COLUMNS, { primaryKey: 'id' }),
      table('relations', CSV_RELATION_COLUMNS, {
        primaryKey: 'id',
        foreignKeys: [foreignKey('from'), foreignKey('to')],
      }),
    ],
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
