/**
 * As many items of a list come in one record. The driver takes more than twice as long over a record that is longer
 * than a chunk of Bolt, 64 KB, and as many records as there are items would cost as much.
 */
const ITEMS = 100;

/** A record of one column, whose value is a list. */
type OneList = readonly [readonly unknown[]];

/** How a row that may be long comes out of a statement, and is put together again. */
export interface ChunkedRow {
  /** The clauses that end the statement, in place of a RETURN. */
  readonly text: string;
  readonly rowOf: (records: readonly (readonly unknown[])[]) => readonly unknown[];
}

/** Cuts the long lists among the columns of a statement's only row into records: first all else and the lists' lengths. */
export function chunkLists(columns: readonly string[], isLong: (column: string) => boolean): ChunkedRow {
  const long = columns.map(isLong);
  const lists = columns.filter((_, place) => long[place]);
  const nameOf = (column: string) => `list${lists.indexOf(column)}`;
  const first = columns.map((column, place) => (long[place] ? `size(${nameOf(column)})` : column));
  const slices = lists
    .map(nameOf)
    .map((list) => ` + [at IN range(0, size(${list}) - 1, ${ITEMS}) | ${list}[at..at + ${ITEMS}]]`);
  const named = ['*', ...lists.map((column) => `${column} AS ${nameOf(column)}`)];
  return {
    text: `WITH ${named.join(', ')} UNWIND [[${first.join(', ')}]]${slices.join('')} AS value RETURN value`,
    rowOf: (records) => {
      const [first, ...slices] = (records as readonly OneList[]).map(([list]) => list);
      let next = 0;
      const whole = (length: unknown) => {
        const items: unknown[] = [];
        for (; items.length < Number(length); next += 1) items.push(...slices[next]!);
        return items;
      };
      return first!.map((value, place) => (long[place] ? whole(value) : value));
    },
  };
}
