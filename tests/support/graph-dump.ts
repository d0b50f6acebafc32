import type { Database } from '../../src/graph/database.ts';

/**
 * The whole graph but the record of its changes, as sorted lines, one for each node and relationship: equal when and only when the
 * graphs are.
 */
export async function dumpGraph(database: Database): Promise<readonly string[]> {
  const nodes = await database.read(
    'MATCH (n) WHERE NOT n:Migration|Change|ChangeEntry|ChangeCounter|CandidateState RETURN labels(n), properties(n)',
  );
  const relations = await database.read('MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)');
  return [
    ...nodes.rows.map(([labels, properties]) => `${(labels as string[]).toSorted().join(':')} ${sorted(properties)}`),
    ...relations.rows.map(([from, type, to, properties]) => JSON.stringify([from, type, to]) + sorted(properties)),
  ].sort();
}

function sorted(properties: unknown): string {
  return JSON.stringify(Object.entries(properties as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
