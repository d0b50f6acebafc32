import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Claim } from '../../src/domain/claim.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { knownFrom } from '../../src/domain/standing.ts';
import { certaintyAt } from '../../src/domain/validity.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { claimProperties } from '../../src/store/layout/claim.ts';
import { relationRow } from '../../src/store/layout/relation.ts';
import { openGraph, type ArticleGraph } from '../support/article.ts';
import { anyDate, claimsOnOneRelation } from '../support/claims.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { propertyRuns } from '../support/property-runs.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  const database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  await database.write(async (run) => {
    await run(`CREATE (:Entity:Person {id: 'ann', kind: 'PERSON', name: 'Ann', sources: []}),
      (:Entity:Organization:Association {id: 'guild', kind: 'ASSOCIATION', name: 'Guild', sources: []}),
      (:Source {id: 'src-a'}), (:Source {id: 'src-b'}), (:Source {id: 'src-c'})`);
  });
  graph = await openGraph(database);
});
afterAll(() => graph.close());

async function store(claims: readonly Claim[]): Promise<void> {
  const view = relationView(claims);
  await graph.database.write(async (run) => {
    await run('MATCH (:Entity)-[r]->(:Entity) DELETE r');
    await run('MATCH (c:Claim) DELETE c');
    await run('UNWIND $rows AS row CREATE (c:Claim) SET c = row', { rows: claims.map(claimProperties) });
    if (view === null) return;
    const { type, properties } = relationRow(view);
    await run(
      `MATCH (a:Entity {id: 'ann'}), (b:Entity {id: 'guild'}) CREATE (a)-[r:${type}]->(b) SET r = $properties`,
      {
        properties,
      },
    );
  });
}

const SHOWN = 'title start end ended attestedFrom attestedTo modality status confidence';

describe('what some sources alone say, and what was known by a day', () => {
  it('is what a graph of those claims alone would say', async () => {
    const chosen = fc.subarray(['src-a', 'src-b', 'src-c'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        claimsOnOneRelation,
        fc.option(chosen, { nil: null }),
        fc.option(anyDate, { nil: null }),
        anyDate,
        async (claims, sources, knownAt, asOf) => {
          await store(claims);
          const alone = claims.filter(
            (claim) =>
              (sources?.includes(claim.source) ?? true) &&
              (knownAt === null || knownFrom(claim) <= parsePartialDate(knownAt)!.max),
          );
          const view = relationView(alone);
          const certainty = view && certaintyAt(view.validity, parsePartialDate(asOf)!);
          const answer = await graph.data(
            `query ($sources: [ID!], $knownAt: PartialDate, $asOf: PartialDate!) {
              entity(id: "ann") {
                relations(sources: $sources, knownAt: $knownAt) {
                  totalCount nodes { ${SHOWN} sourceCount certainty(asOf: $asOf) claims { id } }
                }
                then: relations(sources: $sources, knownAt: $knownAt, asOf: $asOf) { edges { certainty } }
              }
              neighborhood(ids: ["ann"], sources: $sources, knownAt: $knownAt, asOf: $asOf) { nodes { id } }
              paths(from: "ann", to: "guild", sources: $sources, knownAt: $knownAt, asOf: $asOf) { length certainty }
              sharedTies(ids: ["ann", "guild"], sources: $sources) { count }
            }`,
            { sources, knownAt, asOf },
          );
          const { nodes, totalCount } = answer.entity.relations;
          expect(totalCount).toBe(view ? 1 : 0);
          expect(answer.sharedTies).toEqual([]);
          if (view) {
            const told = Object.fromEntries(SHOWN.split(' ').map((name) => [name, view[name as keyof typeof view]]));
            const { claims: listed, ...fields } = nodes[0];
            expect(fields).toEqual({ ...told, sourceCount: view.sources.length, certainty });
            expect(listed.map(({ id }: { id: string }) => id)).toEqual(view.claims);
          }
          const holds = view !== null && certainty !== 'NO';
          expect(answer.entity.then.edges).toEqual(holds ? [{ certainty }] : []);
          expect(answer.neighborhood.nodes.map(({ id }: { id: string }) => id)).toEqual(
            holds ? ['ann', 'guild'] : ['ann'],
          );
          expect(answer.paths).toEqual(holds ? [{ length: 1, certainty }] : []);
        },
      ),
      propertyRuns(30),
    );
  });

  it('refuses a source that is not there, and names the nearest', async () => {
    for (const field of [
      'neighborhood(ids: ["ann"], sources: ["src-aa"]) { truncated }',
      'paths(from: "ann", to: "guild", sources: ["src-aa"]) { length }',
      'sharedTies(ids: ["ann", "guild"], sources: ["src-aa"]) { count }',
    ]) {
      const { errors } = await graph.ask(`{ ${field} }`);
      expect(errors?.[0]).toMatchObject({
        message: 'sources: there is no source "src-aa", did you mean "src-a"?',
        extensions: { code: 'NOT_FOUND', unknownIds: ['src-aa'] },
      });
    }
  });
});
