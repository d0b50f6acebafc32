import { sourceOfDataset, type STATEMENT_COLUMNS } from '../ftm-words.ts';
import type { CsvRow } from './csv/csv-rows.ts';
import type { ForeignPlace, ReadOptions } from './foreign-record.ts';
import type { FtmEntity, FtmSaid } from './ftm-entity.ts';

type Column = (typeof STATEMENT_COLUMNS)[number];
/** Where each column is that is read; -1 where there is none. */
type Columns = Readonly<Record<(typeof READ)[number], number>>;

const READ = [
  'canonical_id',
  'entity_id',
  'prop',
  'schema',
  'value',
  'dataset',
  'origin',
  'external',
] as const satisfies readonly Column[];
const NEEDED: readonly (typeof READ)[number][] = ['entity_id', 'prop', 'schema', 'value'];

/** The places of the columns of statements in a header; null where one is missing that is needed. */
export function statementColumns(header: readonly string[]): Columns | null {
  const at = (name: string) => header.findIndex((cell) => cell.trim().toLowerCase() === name);
  const columns = Object.fromEntries(READ.map((name) => [name, at(name)])) as Columns;
  return NEEDED.every((name) => columns[name] >= 0) ? columns : null;
}

/** Puts together statements on one entity that follow each other. */
export class FtmStatements {
  readonly #columns: Columns;
  readonly #options: ReadOptions;
  #current: Gathering | null = null;

  constructor(columns: Columns, options: ReadOptions) {
    this.#columns = columns;
    this.#options = options;
  }

  /** Adds a row; the entity before it, where this row is of another. */
  add({ row, line, cells }: Extract<CsvRow, { cells: unknown }>): (FtmEntity & ForeignPlace) | null {
    const cell = (name: keyof Columns) => cells[this.#columns[name]] ?? '';
    const id = cell('canonical_id') || cell('entity_id');
    const done = this.#current?.id === id ? null : this.end();
    this.#current ??= { id, schema: cell('schema'), row, line, said: new Map() };
    const current = this.#current;
    const [dataset, origin, isExternal] = [cell('dataset'), cell('origin'), /^(?:t|true|1)$/i.test(cell('external'))];
    const key = JSON.stringify([dataset, origin, isExternal]);
    const said = current.said.get(key) ?? { dataset, origin, isExternal, properties: new Map<string, string[]>() };
    current.said.set(key, said);
    const values = said.properties.get(cell('prop'));
    if (values === undefined) said.properties.set(cell('prop'), [cell('value')]);
    else values.push(cell('value'));
    return done;
  }

  /** The entity that is left when no row follows. */
  end(): (FtmEntity & ForeignPlace) | null {
    if (this.#current === null) return null;
    const { id, schema, row, line, said } = this.#current;
    this.#current = null;
    return { id, schema, row, line, said: [...said.values()].map((one) => this.#named(one)) };
  }

  #named({ dataset, ...said }: Gathering['said'] extends Map<string, infer One> ? One : never): FtmSaid {
    if (dataset === '') return said;
    return { ...said, dataset: this.#options.keepIds ? sourceOfDataset(dataset) : dataset };
  }
}

interface Gathering extends ForeignPlace {
  readonly id: string;
  readonly schema: string;
  readonly said: Map<
    string,
    {
      readonly dataset: string;
      readonly origin: string;
      readonly isExternal: boolean;
      readonly properties: Map<string, string[]>;
    }
  >;
}
