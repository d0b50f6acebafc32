import type { RawShape } from './raw-shape.ts';

/**
 * How many there are is kept with the writes. The page is read in the order of the index that begins with the ownership:
 * naming the ownership first in the order lets the planner stop at twenty-five instead of sorting all that are found.
 */
export const filteredFirms: RawShape = {
  statement:
    'MATCH (p:Entity {id: $place}) ' +
    "OPTIONAL MATCH (t:Tally {of: 'Firm ownership place', first: $ownershipCounted, second: $placeCounted}) " +
    'WITH p, coalesce(t.count, 0) AS total ' +
    'CALL (p) { MATCH (f:Firm) USING INDEX f:Firm(ownership, name, id) ' +
    "WHERE f.ownership = $ownership AND f.name >= '' AND f.id >= '' AND EXISTS { (f)-[:LOCATED_IN]->(p) } " +
    'WITH f ORDER BY f.ownership, f.name, f.id LIMIT 25 RETURN collect([f.id, f.name, f.sizeClass]) AS page } ' +
    'RETURN total, page',
  parameters: ({ place, ownership }) => ({
    place,
    ownership,
    placeCounted: `=${place as string}`,
    ownershipCounted: `=${ownership as string}`,
  }),
  answer: ([row]) => {
    const [totalCount, page] = (row ?? [0, []]) as [number, [string, string, string | null][]];
    return { firms: { totalCount, nodes: page.map(([id, name, sizeClass]) => ({ id, name, sizeClass })) } };
  },
};
