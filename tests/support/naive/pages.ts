/** Arguments of a field, coerced. */
export type Args = Readonly<Record<string, unknown>>;

/** A whole list as a connection: the page that the arguments ask for, cut out of it. An edge's `node` is a row's node. */
export function connection<Row>(
  rows: readonly Row[],
  args: Args,
  edgeOf: (row: Row) => { readonly node: unknown } & Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const backward = args['last'] !== null && args['last'] !== undefined;
  const size = Number((backward ? args['last'] : args['first']) ?? 25);
  const cursor = (backward ? args['before'] : args['after']) as string | null | undefined;
  const place = cursor === null || cursor === undefined ? null : Number(cursor);
  const [begin, end] = place === null ? [0, rows.length] : backward ? [0, place] : [place + 1, rows.length];
  const start = backward ? Math.max(begin, end - size) : begin;
  const stop = backward ? end : Math.min(end, begin + size);
  const edges = rows.slice(start, stop).map((row, index) => ({ cursor: String(start + index), ...edgeOf(row) }));
  return {
    totalCount: rows.length,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backward ? place !== null : stop < rows.length,
      hasPreviousPage: backward ? start > 0 : place !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A list of nodes that have nothing but themselves on their edges. */
export function plainConnection(nodes: readonly unknown[], args: Args): Readonly<Record<string, unknown>> {
  return connection(nodes, args, (node) => ({ node }));
}

/** A list argument, or null where nothing is named. */
export function named(args: Args, name: string): readonly string[] | null {
  const list = args[name] as readonly string[] | null | undefined;
  return list && list.length > 0 ? list : null;
}
