import { didYouMean } from '../../domain/did-you-mean.ts';
import { quoted } from '../../domain/quoted.ts';
import { STATEMENT_COLUMNS } from '../ftm-words.ts';
import { tableRows } from './csv/open-table.ts';
import type { ForeignItem, ForeignPlace, ImportFormat, ReadOptions } from './foreign-record.ts';
import type { FtmEntity, FtmSaid } from './ftm-entity.ts';
import { ftmContent } from './ftm-said.ts';
import { ALL_FTM_SCHEMAS } from './ftm-schemas.ts';
import { FtmStatements, statementColumns } from './ftm-statement-rows.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { jsonItems, type JsonItem } from './json-items.ts';
import { readText } from './read-text.ts';
import { rejected } from './rejected.ts';

/** Entities of FollowTheMoney 4 as JSON Lines, or its statements as CSV: those say which dataset says what. */
export const ftm: ImportFormat = {
  name: 'ftm',
  description: 'persons, organisations and the links between them, by FollowTheMoney 4: entities, or statements as CSV',
  keyScheme: 'FTM_ID',
  read: async function* (file, options) {
    const first = await firstCharacter(file, options.signal);
    if (first === '{' || first === '[') yield* readEntities(file, options);
    else yield* readStatements(file, options);
  },
};

async function firstCharacter(file: string, signal: AbortSignal): Promise<string> {
  for await (const piece of readText(file, signal)) {
    const found = /\S/.exec(piece)?.[0];
    if (found !== undefined) return found;
  }
  throw new ImportAtFault('the file is empty');
}

async function* readEntities(file: string, options: ReadOptions): AsyncGenerator<ForeignItem> {
  for await (const item of jsonItems(file, options.signal)) {
    if (item.of === 'reject') yield item;
    else {
      const entity = entityIn(item, options);
      yield 'fault' in entity ? rejected(item, entity.fault, item.text) : itemOf(entity, item, item.text, options);
    }
  }
}

/** An item of a file as an entity, or what is wrong with it. */
function entityIn({ value }: JsonItem, { keepIds }: ReadOptions): FtmEntity | { readonly fault: string } {
  if (!isObject(value)) return { fault: 'it is no entity: an object with id, schema and properties is needed' };
  const { id, schema, properties, datasets } = value;
  if (typeof id !== 'string' || id === '') return { fault: 'it has no "id", a text' };
  if (typeof schema !== 'string') return { fault: 'it has no "schema", a text such as "Company"' };
  if (!isObject(properties)) return { fault: 'it has no "properties", an object of lists of texts' };
  const wrong = Object.entries(properties).find(([, values]) => !isTexts(values));
  if (wrong !== undefined)
    return { fault: `property ${quoted(wrong[0])} is ${quoted(JSON.stringify(wrong[1]))} and must be a list of texts` };
  const said: FtmSaid = {
    properties: new Map(Object.entries(properties as Readonly<Record<string, readonly string[]>>)),
    ...(!keepIds && isTexts(datasets) && datasets.length === 1 && { dataset: datasets[0]! }),
  };
  return { id, schema, said: [said] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function itemOf(entity: FtmEntity, { row, line }: ForeignPlace, raw: string, options: ReadOptions): ForeignItem {
  const { schema } = entity;
  const content = ALL_FTM_SCHEMAS.includes(schema)
    ? ftmContent(entity, options)
    : { fault: `there is no schema ${quoted(schema)} in FollowTheMoney 4${didYouMean(schema, ALL_FTM_SCHEMAS)}` };
  return 'fault' in content ? rejected({ row, line }, content.fault, raw) : { of: 'record', row, line, ...content };
}

const DIALECT = { encoding: 'utf-8', separator: ',', quotes: true, lineEnd: '\n' } as const;

/** Statements on one entity that follow each other are one record. */
async function* readStatements(file: string, options: ReadOptions): AsyncGenerator<ForeignItem> {
  let statements: FtmStatements | null = null;
  const take = (entity: (FtmEntity & ForeignPlace) | null) =>
    entity === null ? [] : [itemOf(entity, entity, `${entity.id} (${entity.schema})`, options)];
  for await (const rows of tableRows(file, DIALECT, { signal: options.signal })) {
    for (const row of rows) {
      if ('fault' in row) {
        if (statements === null) throw noStatements(row.raw);
        yield rejected(row, row.fault, row.raw);
      } else if (statements === null) {
        const columns = statementColumns(row.cells);
        if (columns === null) throw noStatements(row.cells.join(','));
        statements = new FtmStatements(columns, options);
      } else yield* take(statements.add(row));
    }
  }
  if (statements === null) throw new ImportAtFault('the file is empty');
  yield* take(statements.end());
}

function noStatements(first: string): ImportAtFault {
  return new ImportAtFault(
    `it is neither entities of FollowTheMoney, a JSON object in each line, nor its statements: a table with the columns ${STATEMENT_COLUMNS.slice(0, 7).join(', ')} …; its first line is ${quoted(first.slice(0, 100))}`,
  );
}
