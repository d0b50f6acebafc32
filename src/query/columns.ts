import { column, type Column, type ValueOf, type ValuesOf } from '../store/layout/column.ts';
import type { Expression, Placed } from './expression.ts';
import { listText } from './list-text.ts';
import type { Decode, Request } from './request.ts';

export { column, type Column, type ValuesOf } from '../store/layout/column.ts';

/** Several columns as one, which yields the list of what they yield. */
export function listColumn<const Columns extends readonly string[]>(columns: Columns): Column<ValuesOf<Columns>> {
  return column(listText(columns));
}

/** One column as an expression. */
export function expressionOf<Value>(
  text: Column<Value>,
  decode: (value: Value, request: Request) => unknown,
): Expression {
  return { text, decode: decode as Decode };
}

/** One value that is decoded from several columns, which may stand in their parent's row. It is never null. */
export function tupleOf<const Columns extends readonly string[]>(
  columns: Columns,
  decode: (values: ValuesOf<Columns>, request: Request) => unknown,
): Expression {
  const decodeRow = decode as Decode;
  const placed: Placed = (places) => (row, request) =>
    decodeRow(
      places.map((place) => (row as readonly unknown[])[place]),
      request,
    );
  return { text: listText(columns), decode: decodeRow, tuple: { columns, placed } };
}

/** A row whose columns have names. */
export interface NamedRow<Columns extends Readonly<Record<string, string>>> {
  /** The row as a list in Cypher. */
  readonly text: string;
  /** A decoder of the row, from one that is given the values by their names. */
  readonly decodedBy: (decode: (values: NamedValues<Columns>, request: Request) => unknown) => Decode;
}

type NamedValues<Columns> = { readonly [Name in keyof Columns]: ValueOf<Columns[Name]> };

/** The one row that answers a root field, from its columns by name. It builds an object, so it is not for rows by the thousand. */
export function rowOf<Columns extends Readonly<Record<string, string>>>(columns: Columns): NamedRow<Columns> {
  const names = Object.keys(columns);
  return {
    text: `[${Object.values(columns).join(', ')}]`,
    decodedBy: (decode) => (row, request) => {
      const values = Object.fromEntries(names.map((name, place) => [name, (row as readonly unknown[])[place]]));
      return decode(values as NamedValues<Columns>, request);
    },
  };
}
