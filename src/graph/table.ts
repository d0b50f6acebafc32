import type { Result } from 'neo4j-driver';

/** One row: the values of its columns, in the order of the statement's columns. Whole numbers are JavaScript numbers. */
export type Row = readonly unknown[];

/** What a statement returned: its columns, also when it returned no row, and its rows. */
export interface Table {
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
}

/** A table in the making, and who waits for it. */
interface Awaited {
  keys: readonly string[];
  readonly rows: Row[];
  readonly resolve: (table: Table) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads a result row by row, which spares what its promise would gather beside: the records, and a summary. The driver
 * keeps the observer of a result that has ended until all of the heap is collected, so this one lets go of the rows and of
 * who waited for them: otherwise the garbage collector moves every answer about before it is freed, and takes a quarter of
 * the processor with it.
 */
export function readTable(result: Result): Promise<Table> {
  return new Promise((resolve, reject) => {
    let awaited: Awaited | null = { keys: [], rows: [], resolve, reject };
    result.subscribe({
      onKeys: (keys) => {
        if (awaited) awaited.keys = keys.map(String);
      },
      onNext: (record) => {
        const row: unknown[] = [];
        for (let column = 0; column < record.length; column += 1) row.push(record.get(column));
        awaited?.rows.push(row);
      },
      onCompleted: () => {
        if (awaited) awaited.resolve({ keys: awaited.keys, rows: awaited.rows });
        awaited = null;
      },
      onError: (error) => {
        awaited?.reject(error);
        awaited = null;
      },
    });
  });
}
