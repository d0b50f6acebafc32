import type { ForeignClaim, ForeignEntity, ForeignItem, ReadOptions } from '../foreign-record.ts';
import { CellFault } from './cell-fault.ts';
import { said } from './cell.ts';
import type { CsvRow } from './csv-rows.ts';
import { columnsOf, type CsvMapping } from './mapping.ts';
import { entitiesOf, type RowEntity } from './row-entities.ts';
import { relationsOf, spokenOn, type RelationRules } from './row-relations.ts';
import { TableRow } from './table-row.ts';

/** Turns the rows of a table into records, as a mapping says; counts what is left out. */
export class RowMapper {
  readonly #mapping: CsvMapping;
  readonly #header: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #rules: RelationRules;
  /** The columns that no claim comes of, and how many of their cells say something. */
  readonly #unused: readonly number[];
  readonly #filled: number[];

  /** `header` is the names of the columns. */
  constructor(
    mapping: CsvMapping,
    header: readonly string[],
    { lost, published }: Pick<ReadOptions, 'lost' | 'published'>,
  ) {
    this.#mapping = mapping;
    this.#header = header;
    this.#places = new Map(header.map((name, index) => [name, index]));
    this.#rules = { lost, spoken: spokenOn(published, new Date().toISOString().slice(0, 10)) };
    const used = new Set(columnsOf({ ...mapping, leftOut: [] }));
    this.#unused = header.flatMap((name, index) => (used.has(name) ? [] : index));
    this.#filled = header.map(() => 0);
  }

  /** What a row says; a reject where it cannot be read. */
  item(row: CsvRow): ForeignItem {
    const place = { row: row.row, line: row.line };
    if ('fault' in row) return { of: 'reject', ...place, reason: row.fault, raw: row.raw };
    try {
      const record = { of: 'record' as const, ...place, ...this.#said(row.cells) };
      for (const index of this.#unused) if (said(row.cells[index]!) !== null) this.#filled[index]! += 1;
      return record;
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      return { of: 'reject', ...place, reason: error.message, raw: JSON.stringify(row.cells).slice(0, 2000) };
    }
  }

  /** Counts the columns that were left out, once all rows are read. */
  end(): void {
    const leftOut = new Set(this.#mapping.leftOut);
    for (const index of this.#unused) {
      const [name, count] = [this.#header[index]!, this.#filled[index]!];
      if (count > 0) this.#rules.lost(leftOut.has(name) ? 'COLUMN_LEFT_OUT' : 'UNKNOWN_WORD', name, count);
    }
  }

  #said(cells: readonly string[]) {
    const row = new TableRow(cells, {
      places: this.#places,
      dates: this.#mapping.dates ?? {},
      lost: this.#rules.lost,
    });
    const things = entitiesOf(row, this.#mapping, this.#rules.lost);
    const relations = relationsOf(row, this.#mapping, things, this.#rules);
    const beside = this.#beside(row);
    return {
      entities: together([...things.values()].flat()).map((entity) => ({
        ...entity,
        claims: entity.claims.map((claim) => ({ ...claim, ...beside })),
      })),
      relations: relations.map((relation) => ({
        ...relation,
        claims: relation.claims.map((claim) => ({ ...claim, ...beside })),
      })),
    };
  }

  /** What the row says of all its claims: who says so, and in which words. */
  #beside(row: TableRow): Pick<ForeignClaim, 'dataset' | 'note'> {
    const { source, evidence = [] } = this.#mapping;
    const dataset = row.text(source);
    const note = evidence.flatMap((column) => row.text(column) ?? []).join('; ');
    return { ...(dataset !== null && { dataset }), ...(note !== '' && note.length <= 2000 && { note }) };
  }
}

// One thing may stand in two columns of a row, as who heads a firm and owns it.
function together(entities: readonly RowEntity[]): readonly ForeignEntity[] {
  const found = new Map<string, RowEntity>();
  for (const entity of entities) {
    const before = found.get(entity.key);
    const known = new Set(before?.claims.map((claim) => JSON.stringify(claim)));
    const claims = entity.claims.filter((claim) => !known.has(JSON.stringify(claim)));
    found.set(entity.key, before === undefined ? entity : { ...before, claims: [...before.claims, ...claims] });
  }
  return [...found.values()];
}
