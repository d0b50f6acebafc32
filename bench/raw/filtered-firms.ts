import type { RawShape } from './raw-shape.ts';

/**
 * The page walks the index on names and stops at the twenty-fifth firm that fits. The count walks the place's relations,
 * the narrower of the two conditions' ways in.
 */
export const filteredFirms: RawShape = {
  statement:
    'MATCH (p:Entity {id: $place}) ' +
    'CALL (p) { MATCH (f:Firm) USING INDEX f:Firm(name, id) WHERE f.name >= $first AND f.id >= $first ' +
    'AND f.ownership = $ownership AND EXISTS { (f)-[:LOCATED_IN]->(p) } ' +
    'WITH f ORDER BY f.name, f.id LIMIT 25 RETURN collect([f.id, f.name, f.sizeClass]) AS page } ' +
    'RETURN COUNT { (f:Firm)-[:LOCATED_IN]->(p) WHERE f.ownership = $ownership }, page',
  parameters: (variables) => ({ ...variables, first: '' }),
  answer: ([row]) => {
    const [totalCount, page] = (row ?? [0, []]) as [number, [string, string, string | null][]];
    return { firms: { totalCount, nodes: page.map(([id, name, sizeClass]) => ({ id, name, sizeClass })) } };
  },
};
