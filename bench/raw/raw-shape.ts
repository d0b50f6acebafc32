/** What a question is asked with, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** A question as a specialist would put it to the database by hand: one statement, and how its tuples become the answer. */
export interface RawShape {
  /** One statement, which never changes, so that the database plans it once. */
  readonly statement: string;
  /** The statement's parameters; the variables themselves unless given. */
  readonly parameters?: (variables: Variables) => Variables;
  /** The `data` that the same question gets in GraphQL, field by field. */
  readonly answer: (rows: readonly (readonly unknown[])[], variables: Variables) => unknown;
}

/** A thing as most answers name it. */
export type Named = readonly [id: string, name: string];

/** How many of a list there are where no number is asked. */
const USUAL_PAGE = 25;

/**
 * A list of few, sorted by id and cut to a page here: the database would pay more for sorting lists of one or two in
 * subqueries of their own. Ids are of plain letters, which JavaScript sorts as Neo4j does.
 */
export function sortedPage<T extends readonly [id: string, ...unknown[]]>(rows: readonly T[]): readonly T[] {
  if (rows.length < 2) return rows;
  return rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).slice(0, USUAL_PAGE);
}

/** Things of a small list, in GraphQL's form. */
export function nodesOf(rows: readonly Named[]) {
  return { nodes: sortedPage(rows).map(([id, name]) => ({ id, name })) };
}
