import { nodesOf, type Named, type RawShape } from './raw-shape.ts';

type FirmRow = readonly [id: string, name: string, places: Named[], founders: Named[], heads: Named[]];

/**
 * The page first, walked in the order of an index, then three expansions for each of its firms; all in one tuple, because
 * fifty records cost more than one of fifty parts. Comprehensions beat ordered subqueries, as the lists hold one or two.
 */
function page(match: string, order: string): RawShape {
  return {
    statement:
      `${match} WITH f ORDER BY ${order} LIMIT 50 RETURN collect([f.id, f.name, ` +
      '[(f)-[:LOCATED_IN]->(p) | [p.id, p.name]], [(f)<-[:FOUNDED]-(p) | [p.id, p.name]], ' +
      '[(f)<-[:HEADS]-(p) | [p.id, p.name]]])',
    answer: (rows) => ({
      firms: {
        nodes: (rows[0]![0] as FirmRow[]).map(([id, name, places, founders, heads]) => ({
          id,
          name,
          locatedIn: nodesOf(places),
          foundedBy: nodesOf(founders),
          headedBy: nodesOf(heads),
        })),
      },
    }),
  };
}

/** By id: the predicate says nothing, but lets the planner read the order off the index of firms' ids. */
export const firmsById = page("MATCH (f:Firm) WHERE f.id >= ''", 'f.id');

/** By name likewise, instead of sorting all firms; the planner must be told the index, or it takes that of ids. */
export const firmsByName = page(
  "MATCH (f:Firm) USING INDEX f:Firm(name, id) WHERE f.name >= '' AND f.id >= ''",
  'f.name, f.id',
);
