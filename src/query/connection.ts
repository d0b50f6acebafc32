import { getNamedType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { asIs, type Expression } from './expression.ts';
import { completing, itemOf } from './complete-value.ts';
import { objectMaker, objectOf } from './object.ts';
import { cursorOf, pageClauses, pageOf, pageText, rowsOf, type PageArgs, type Paged, type PageRows } from './page.ts';
import type { Request } from './request.ts';
import { selectMembers, type SelectedField } from './selection.ts';
import { objectDecoderOf } from './object-decoder.ts';
import { RowLayout, isTypeName, typeName } from './row-layout.ts';

/** A list to be served as a connection. */
export interface List extends Paged {
  /** How many rows there are on all pages, as Cypher. */
  readonly total: string;
  /** A field of an edge (or `nodes` of the connection) in terms of a row's variables. */
  readonly edge: (field: SelectedField) => Expression;
  /** Fields of the connection beyond the usual four. */
  readonly more?: (field: SelectedField) => Expression;
}

/** What a part of a connection is made of: its page, and the columns that stand beside the rows. */
type Read = (page: PageRows, columns: readonly unknown[], request: Request) => unknown;

/** A part, for wherever the connection's columns stand. */
type PlacedPart = (places: readonly number[]) => Read;

/** What the parts of a connection need. */
interface Needs {
  /** The columns of each row. */
  readonly row: RowLayout;
  /** The columns of the connection: its rows, and what stands beside them. */
  readonly columns: RowLayout;
  rows: boolean;
  /** Whether anything of a row shows but its node. */
  edges: boolean;
  /** Whether a cursor is made of any row. */
  cursors: boolean;
  /** Where in a row its keys stand, as far as they are needed. */
  keys: readonly number[];
}

/** A connection field as one expression: a tuple of counts and of the page's rows, which are there only if something reads them. */
export function compileConnection(compilation: Compilation, field: SelectedField<PageArgs>, list: List): Expression {
  const page = pageOf(compilation, field, list);
  const needs: Needs = {
    row: new RowLayout(),
    columns: new RowLayout(),
    rows: false,
    edges: false,
    cursors: false,
    keys: [],
  };
  let clauses: string | null = null;
  const binding = { match: list.match, clauses: () => (clauses ??= pageClauses(compilation, list, page)) };
  const { name } = getNamedType(field.definition.type);
  const parts = selectMembers(compilation.operation, field).map((member) => ({
    key: member.responseKey,
    placed: isTypeName(member)
      ? () => () => name
      : compilation.withinList(page.size, binding, () => compilePart(compilation, member, list, needs)),
  }));
  const { columns } = needs;
  const keys = keysNeeded(list, needs).map(({ text }) => needs.row.place(text));
  const { places: placesInRow } = needs.row;
  needs.keys = keys.map((column) => placesInRow[column]!);
  const rowsPlace = needs.rows ? columns.place(pageText(compilation, list, page, needs.row.text)) : -1;
  // A cursor tells whose list it is of.
  const ownerPlace = list.owner !== null && (needs.cursors || page.place) ? columns.place(list.owner) : -1;
  const make = objectMaker(parts.map(({ key }) => key));
  return columns.expression((places) => {
    const reads = parts.map(({ key, placed }) => ({ key, read: placed(places) }));
    const rowsAt = places[rowsPlace] ?? -1;
    const ownerAt = places[ownerPlace] ?? -1;
    return (raw, request) => {
      const given = raw as readonly unknown[];
      const rows = (given[rowsAt] ?? []) as PageRows['rows'];
      const shown = rowsOf(rows, (given[ownerAt] ?? null) as PageRows['owner'], list, page, needs.keys, request);
      const connection = make();
      request.made.objects += 1;
      for (const { key, read } of reads) connection[key] = read(shown, given, request);
      return connection;
    };
  });
}

/**
 * The keys that a row must bring. Those of a bounded list, which is sorted here, need all where an edge shows; of nodes alone the
 * first is enough, as rows that share it show the same node.
 */
function keysNeeded({ order, bounded: step }: List, { cursors, edges }: Needs): List['order'] {
  if (cursors) return order;
  if (step === undefined) return [];
  return edges ? order : order.slice(0, 1);
}

function compilePart(compilation: Compilation, member: SelectedField, list: List, needs: Needs): PlacedPart {
  const { type } = member.definition;
  if (member.name === 'pageInfo') {
    needs.rows = needs.cursors = true;
    const fitted = completing(type, objectDecoderOf(compilation.operation, member));
    return () => (page, _columns, request) => fitted(pageInfo(list, page, needs), request);
  }
  if (member.name === 'nodes') {
    needs.rows = true;
    const placed = needs.row.take(list.edge(member), itemOf(type));
    return () => {
      const node = placed(needs.row.places);
      return ({ rows }, _columns, request) => rows.map((row) => node(row, request));
    };
  }
  if (member.name === 'edges') {
    needs.rows = needs.edges = true;
    return compileEdges(compilation, member, list, needs);
  }
  const counted = member.name === 'totalCount' ? { text: list.total, decode: asIs } : list.more!(member);
  const placed = needs.columns.take(counted, type);
  return (places) => {
    const read = placed(places);
    return (_page, columns, request) => read(columns, request);
  };
}

function compileEdges(compilation: Compilation, edges: SelectedField, list: List, needs: Needs): PlacedPart {
  const { name } = getNamedType(edges.definition.type);
  // A cursor is made of the keys of the row as a whole, so it gets its place here and its value afterwards.
  const cursors: string[] = [];
  const parts = selectMembers(compilation.operation, edges).map((field) => {
    const key = field.responseKey;
    if (isTypeName(field)) return { key, placed: typeName(name) };
    if (field.name !== 'cursor') return { key, placed: needs.row.take(list.edge(field), field.definition.type) };
    needs.cursors = true;
    cursors.push(key);
    return { key, placed: () => () => null };
  });
  return () => {
    const object = objectOf(parts.map(({ key, placed }) => ({ key, decode: placed(needs.row.places) })));
    return ({ rows, owner }, _columns, request) =>
      rows.map((row) => {
        const edge = object(row, request);
        for (const key of cursors) edge[key] = cursorOf(list, owner, needs.keys, row);
        return edge;
      });
  };
}

function pageInfo(list: List, { rows, owner, hasNextPage, hasPreviousPage }: PageRows, { keys }: Needs) {
  const at = (row: readonly unknown[] | undefined) => () => (row ? cursorOf(list, owner, keys, row) : null);
  return { hasNextPage, hasPreviousPage, startCursor: at(rows[0]), endCursor: at(rows.at(-1)) };
}
