import type { RawShape } from './raw-shape.ts';

/**
 * How many there are is kept with the writes. Knowing that, the shorter of two ways to the page is taken: along the index
 * on names until twenty-five fit, which looks at 25 in every (count / all firms); or all that the place has, sorted. The
 * database knows all three numbers by heart.
 */
export const filteredFirms: RawShape = {
  statement:
    'MATCH (p:Entity {id: $place}) ' +
    "OPTIONAL MATCH (t:Tally {of: 'Firm ownership place', first: $ownershipCounted, second: $placeCounted}) " +
    'WITH p, coalesce(t.count, 0) AS total, COUNT { (:Firm) } AS firms, COUNT { (p)<-[:LOCATED_IN]-() } AS here ' +
    'WITH p, total, 25 * firms > here * total AS byPlace ' +
    'CALL (p, byPlace) { ' +
    'WITH p, byPlace WHERE byPlace MATCH (f:Firm)-[:LOCATED_IN]->(p) WHERE f.ownership = $ownership ' +
    'WITH f ORDER BY f.name, f.id LIMIT 25 RETURN collect([f.id, f.name, f.sizeClass]) AS page ' +
    'UNION ALL WITH p, byPlace WHERE NOT byPlace MATCH (f:Firm) USING INDEX f:Firm(name, id) ' +
    "WHERE f.name >= '' AND f.id >= '' AND f.ownership = $ownership AND EXISTS { (f)-[:LOCATED_IN]->(p) } " +
    'WITH f ORDER BY f.name, f.id LIMIT 25 RETURN collect([f.id, f.name, f.sizeClass]) AS page } ' +
    'WITH total, page WHERE total = 0 OR size(page) > 0 RETURN total, page',
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
