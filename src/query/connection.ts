import { asIs, type Compilation, type Expression } from './compilation.ts';
import { pageOf, pageText, rowsOf, type Paged, type Rows } from './page.ts';
import { selectMembers, type SelectedField } from './selection.ts';
import { shapeOf } from './shape.ts';

/** A list to be served as a connection. */
export interface List extends Paged {
  /** How many rows there are on all pages, as Cypher. */
  readonly total: string;
  /** A field of an edge (or `nodes` of the connection) in terms of a row's variables. */
  readonly edge: (field: SelectedField) => Expression;
  /** Fields of the connection beyond the usual four. */
  readonly more?: (field: SelectedField) => Expression;
}

/** What reads one field of a connection out of its rows: the columns that it needs, and how it is made of them. */
interface RowReader {
  readonly responseKey: string;
  readonly columns: readonly string[];
  readonly read: (rows: Rows, firstColumn: number) => unknown;
}

/** A connection field as one expression: `[owner, rows, …counts]`, where rows are there only if something reads them. */
export function compileConnection(compilation: Compilation, field: SelectedField, list: List): Expression {
  const page = pageOf(field.args, list);
  const readers: RowReader[] = [];
  const others: { responseKey: string; expression: Expression }[] = [];
  for (const member of selectMembers(compilation.operation, field)) {
    const reader = compilation.withinList(page.size, () => rowReader(compilation, member, list));
    if (reader) readers.push(reader);
    else others.push({ responseKey: member.responseKey, expression: countOf(member, list) });
  }
  const columns = readers.flatMap((reader) => reader.columns);
  const rowsText = readers.length > 0 ? pageText(compilation, list, page, columns) : 'null';
  const texts = [list.owner ?? 'null', rowsText, ...others.map(({ expression }) => expression.text)];

  const decode = (raw: unknown) => {
    const [owner, rawRows, ...counts] = raw as [unknown, unknown[][] | null, ...unknown[]];
    const connection: Record<string, unknown> = {};
    const rows = rowsOf(rawRows ?? [], owner, list, page);
    // The first column of a row holds its keys.
    let column = 1;
    for (const reader of readers) {
      connection[reader.responseKey] = reader.read(rows, column);
      column += reader.columns.length;
    }
    others.forEach(({ responseKey, expression }, index) => {
      connection[responseKey] = expression.decode(counts[index]);
    });
    return connection;
  };
  return { text: `[${texts.join(', ')}]`, decode };
}

function countOf(member: SelectedField, list: List): Expression {
  return member.name === 'totalCount' ? { text: list.total, decode: asIs } : list.more!(member);
}

function rowReader(compilation: Compilation, member: SelectedField, list: List): RowReader | null {
  const { responseKey } = member;
  if (member.name === 'pageInfo') {
    const shape = shapeOf(compilation.operation, member);
    return { responseKey, columns: [], read: (rows) => shape(pageInfo(rows)) };
  }
  if (member.name === 'nodes') {
    const { text, decode } = list.edge(member);
    return { responseKey, columns: [text], read: ({ rows }, column) => rows.map((row) => decode(row[column])) };
  }
  return member.name === 'edges' ? edgeReader(compilation, member, list) : null;
}

function edgeReader(compilation: Compilation, edges: SelectedField, list: List): RowReader {
  const fields = selectMembers(compilation.operation, edges);
  const cursors = fields.filter(({ name }) => name === 'cursor');
  const parts = fields
    .filter(({ name }) => name !== 'cursor')
    .map((field) => ({ responseKey: field.responseKey, expression: list.edge(field) }));
  return {
    responseKey: edges.responseKey,
    columns: parts.map(({ expression }) => expression.text),
    read: (page, firstColumn) =>
      page.rows.map((row, index) => {
        const edge: Record<string, unknown> = {};
        for (const { responseKey } of cursors) edge[responseKey] = page.cursors[index];
        parts.forEach(({ responseKey, expression }, part) => {
          edge[responseKey] = expression.decode(row[firstColumn + part]);
        });
        return edge;
      }),
  };
}

function pageInfo({ cursors, hasNextPage, hasPreviousPage }: Rows) {
  return { hasNextPage, hasPreviousPage, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
}
