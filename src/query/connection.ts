import { getNamedType } from 'graphql';
import { asIs, type Compilation, type Expression } from './compilation.ts';
import { fitting } from './fit.ts';
import { objectMaker, objectOf, type Slot } from './object.ts';
import { pageOf, pageText, rowsOf, type Paged, type Rows } from './page.ts';
import type { Decode, Request } from './request.ts';
import { selectMembers, type SelectedField } from './selection.ts';
import { shapeOf } from './shape.ts';
import { isTypeName, typeNameSlot } from './tuple.ts';

/** A list to be served as a connection. */
export interface List extends Paged {
  /** How many rows there are on all pages, as Cypher. */
  readonly total: string;
  /** A field of an edge (or `nodes` of the connection) in terms of a row's variables. */
  readonly edge: (field: SelectedField) => Expression;
  /** Fields of the connection beyond the usual four. */
  readonly more?: (field: SelectedField) => Expression;
}

/** One part of a connection: made of the rows of its page, or of a value beside them. */
interface Part {
  readonly key: string;
  readonly read: (rows: Rows, beside: readonly unknown[], request: Request) => unknown;
}

/** What the parts of a connection need: columns of a row, of which the first holds its keys, and values beside the rows. */
interface Needs {
  readonly columns: string[];
  readonly beside: string[];
  rows: boolean;
  /** Whether a cursor is made of any row. */
  keys: boolean;
}

/** A connection field as one expression: `[owner, rows, …counts]`, where rows are there only if something reads them. */
export function compileConnection(compilation: Compilation, field: SelectedField, list: List): Expression {
  const page = pageOf(compilation, field, list);
  const needs: Needs = { columns: [], beside: [], rows: false, keys: false };
  const typeName = getNamedType(field.definition.type).name;
  const parts = selectMembers(compilation.operation, field).map((member): Part => {
    const read = isTypeName(member)
      ? () => typeName
      : compilation.withinList(page.size, () => compilePart(compilation, member, list, needs));
    return { key: member.responseKey, read };
  });
  const rowsText = needs.rows ? pageText(compilation, list, page, needs.columns, needs.keys) : 'null';
  const make = objectMaker(parts.map(({ key }) => key));
  const decode: Decode = (raw, request) => {
    const [owner, rawRows, ...beside] = raw as [unknown, unknown[][] | null, ...unknown[]];
    const connection = make();
    const rows = rowsOf(rawRows ?? [], owner, list, page, request);
    for (const { key, read } of parts) connection[key] = read(rows, beside, request);
    return connection;
  };
  return { text: `[${[list.owner ?? 'null', rowsText, ...needs.beside].join(', ')}]`, decode };
}

function compilePart(compilation: Compilation, member: SelectedField, list: List, needs: Needs): Part['read'] {
  const { type } = member.definition;
  if (member.name === 'pageInfo') {
    needs.rows = needs.keys = true;
    const fitted = fitting(type, shapeOf(compilation.operation, member));
    return (rows, _beside, request) => fitted(pageInfo(rows), request);
  }
  if (member.name === 'nodes') {
    needs.rows = true;
    const { text, decode } = list.edge(member);
    const column = needs.columns.push(text);
    const fitted = fitting(
      type,
      ofRows((row, request) => decode(row[column], request)),
    );
    return ({ rows }, _beside, request) => fitted(rows, request);
  }
  if (member.name === 'edges') {
    needs.rows = true;
    return compileEdges(compilation, member, list, needs);
  }
  const { text, decode } = member.name === 'totalCount' ? { text: list.total, decode: asIs } : list.more!(member);
  const place = needs.beside.push(text) - 1;
  const fitted = fitting(type, decode);
  return (_rows, beside, request) => fitted(beside[place], request);
}

function compileEdges(compilation: Compilation, edges: SelectedField, list: List, needs: Needs): Part['read'] {
  const typeName = getNamedType(edges.definition.type).name;
  // A cursor is made of the keys of the row as a whole, so it gets its place here and its value afterwards.
  const cursors: string[] = [];
  const slots = selectMembers(compilation.operation, edges).map((field): Slot => {
    const key = field.responseKey;
    if (isTypeName(field)) return typeNameSlot(field, typeName);
    if (field.name === 'cursor') {
      needs.keys = true;
      cursors.push(key);
      return { key, column: 0, decode: () => null };
    }
    const { text, decode } = list.edge(field);
    return { key, column: needs.columns.push(text), decode: fitting(field.definition.type, decode) };
  });
  const object = objectOf(slots);
  return ({ rows, cursorOf }, _beside, request) =>
    rows.map((row) => {
      const edge = object(row, request);
      for (const key of cursors) edge[key] = cursorOf(row);
      return edge;
    });
}

function ofRows(decode: (row: readonly unknown[], request: Request) => unknown): Decode {
  return (rows, request) => (rows as Rows['rows']).map((row) => decode(row, request));
}

function pageInfo({ rows, cursorOf, hasNextPage, hasPreviousPage }: Rows) {
  const at = (row: readonly unknown[] | undefined) => () => (row ? cursorOf(row) : null);
  return { hasNextPage, hasPreviousPage, startCursor: at(rows[0]), endCursor: at(rows.at(-1)) };
}
