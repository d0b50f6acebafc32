import { didYouMean } from '../../domain/did-you-mean.ts';
import { dialectIn, tableRows } from './csv/open-table.ts';
import type { ForeignPlace } from './foreign-record.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { readText } from './read-text.ts';
import { xmlElements, type XmlElement } from './xml-elements.ts';

/** What a file of GLEIF is of: entities (level 1), relationships (level 2), or why there is none (reporting exceptions). */
export type GleifContent = 'LEI' | 'RELATIONSHIP' | 'EXCEPTION';

/**
 * A record of GLEIF by the names that the columns of its CSV files have, whichever way it is published:
 * `Entity.LegalName`, `Entity.OtherEntityNames.OtherEntityName.1.xmllang`.
 */
export interface GleifRow extends ForeignPlace {
  readonly content: GleifContent;
  readonly fields: ReadonlyMap<string, string>;
}

/** A row of a table that cannot be read. */
export interface GleifFault extends ForeignPlace {
  readonly fault: string;
  readonly raw: string;
}

/**
 * The records of a file of GLEIF, XML or CSV; which of the three it is, its root or its header tells. Throws
 * ImportAtFault for a file of another kind, and where an XML file has another number of records than it says.
 */
export async function* gleifRows(file: string, signal: AbortSignal): AsyncGenerator<GleifRow | GleifFault> {
  let begin = '';
  for await (const piece of readText(file, signal)) {
    begin += piece;
    if (begin.trim() !== '') break;
  }
  yield* begin.trimStart().startsWith('<') ? xmlRows(file, signal) : tableRowsOf(file, signal);
}

const ROOTS: Readonly<Record<string, GleifContent>> = {
  LEIData: 'LEI',
  RelationshipData: 'RELATIONSHIP',
  ReportingExceptionData: 'EXCEPTION',
};
const RECORDS = ['LEIRecord', 'RelationshipRecord', 'Exception'];

async function* xmlRows(file: string, signal: AbortSignal): AsyncGenerator<GleifRow> {
  let content: GleifContent | undefined;
  let stated: number | null = null;
  let row = 0;
  const isWhole = ([, second, third]: readonly string[]) =>
    third === undefined ? second === 'LEIHeader' || second === 'Header' : RECORDS.includes(third);
  for await (const { of, path, element } of xmlElements(file, signal, isWhole)) {
    if (path.length === 1) content = contentOf(element);
    else if (of === 'whole' && path.length === 2) stated = countIn(element);
    else if (of === 'whole' && content !== undefined) {
      row += 1;
      yield { content, row, line: element.line, fields: flattened(element) };
    }
  }
  if (stated !== null && stated !== row)
    throw new ImportAtFault(`its header says that it has ${stated} records, and it has ${row}: it is not whole`);
}

function contentOf({ name, uri }: XmlElement): GleifContent {
  const content = ROOTS[name];
  if (content === undefined || (uri !== '' && !uri.startsWith('http://www.gleif.org/')))
    throw new ImportAtFault(
      `its root is "${name}"${uri === '' ? '' : ` of ${uri}`}; those of GLEIF are ${Object.keys(ROOTS).join(', ')}${didYouMean(name, Object.keys(ROOTS))}`,
    );
  return content;
}

function countIn(header: XmlElement): number | null {
  const text = header.children.find(({ name }) => name === 'RecordCount')?.text ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** Elements that the CSV files number, because there may be several. */
const NUMBERED = new Set([
  'OtherEntityName',
  'TransliteratedOtherEntityName',
  'SuccessorEntity',
  'RelationshipPeriod',
  'ExceptionReason',
  'ExceptionReference',
]);

function flattened(record: XmlElement): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const child of record.children) flatten(child, '', fields, 1);
  return fields;
}

function flatten(element: XmlElement, prefix: string, fields: Map<string, string>, number: number): void {
  const path = `${prefix}${element.name}${NUMBERED.has(element.name) ? `.${number}` : ''}`;
  if (element.text !== '') fields.set(path, element.text);
  const { type, 'xml:lang': lang } = element.attributes;
  if (lang !== undefined) fields.set(`${path}.xmllang`, lang);
  if (type !== undefined) fields.set(`${path}.type`, type);
  const counts = new Map<string, number>();
  for (const child of element.children) {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    flatten(child, `${path}.`, fields, count);
  }
}

/** The column by which a table is known to be of one of the three, the most telling first. */
const COLUMNS: readonly (readonly [column: string, content: GleifContent])[] = [
  ['Relationship.StartNode.NodeID', 'RELATIONSHIP'],
  ['Exception.Category', 'EXCEPTION'],
  ['ExceptionCategory', 'EXCEPTION'],
  ['Entity.LegalName', 'LEI'],
];

async function* tableRowsOf(file: string, signal: AbortSignal): AsyncGenerator<GleifRow | GleifFault> {
  let header: readonly string[] | null = null;
  let content: GleifContent | undefined;
  for await (const rows of tableRows(file, await dialectIn(file), { signal }))
    for (const row of rows) {
      const { line } = row;
      if ('fault' in row) yield row;
      else if (header === null) {
        header = row.cells.map((cell) => cell.trim());
        content = COLUMNS.find(([column]) => header!.includes(column))?.[1];
        if (content === undefined)
          throw new ImportAtFault(
            `its columns are none of GLEIF's: one of ${COLUMNS.map(([column]) => column).join(', ')} is missing`,
          );
      } else yield { content: content!, row: row.row, line, fields: cellsOf(header, row.cells) };
    }
}

function cellsOf(header: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [index, name] of header.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '') fields.set(name, cell);
  }
  return fields;
}
