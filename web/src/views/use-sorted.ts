import { useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';

type Value = string | number;

/** Rows in the order of a column, and the state of the table's headings. Equal rows stay in the order in which they came. */
export function useSorted<Row>(rows: readonly Row[], lang: string, valueOf: (row: Row, column: string) => Value) {
  const [by, setBy] = useState<SortDescriptor | undefined>();
  const sorted = by
    ? [...rows].sort(
        (a, b) =>
          compare(valueOf(a, String(by.column)), valueOf(b, String(by.column)), lang) *
          (by.direction === 'descending' ? -1 : 1),
      )
    : rows;
  return { sorted, ...(by ? { sortDescriptor: by } : {}), onSortChange: setBy };
}

function compare(a: Value, b: Value, lang: string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), lang);
}
