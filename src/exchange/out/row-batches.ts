/** As many rows go into one statement. */
const ROWS = 200;

/** Rows of one statement after the other, gathered until there are enough or those of another statement come. */
export class RowBatches {
  readonly #textOf: (statement: string, rows: readonly string[]) => string;
  readonly #waiting = new Map<string, string[]>();

  /** `textOf` writes a statement with its rows. */
  constructor(textOf: (statement: string, rows: readonly string[]) => string) {
    this.#textOf = textOf;
  }

  /** Adds a row; answers the statements that are complete with it. Statements that rows are added to may come in any order. */
  add(statement: string, row: string): readonly string[] {
    const rows = this.#waiting.get(statement) ?? [];
    rows.push(row);
    this.#waiting.set(statement, rows);
    if (rows.length < ROWS) return [];
    this.#waiting.delete(statement);
    return [this.#textOf(statement, rows)];
  }

  /** The statements that are left, in the order in which they were first needed. */
  end(): readonly string[] {
    const left = [...this.#waiting].map(([statement, rows]) => this.#textOf(statement, rows));
    this.#waiting.clear();
    return left;
  }
}
