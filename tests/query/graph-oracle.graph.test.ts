import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { certaintyAt } from '../../src/domain/validity.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph, type ArticleGraph } from '../support/article.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** A relation of a small random graph; bounds are years, null where open. */
interface Tie {
  readonly from: number;
  readonly to: number;
  readonly type: 'OVERSEES' | 'PART_OF' | 'MEMBER_OF';
  readonly startMin: number | null;
  readonly endMax: number | null;
  readonly source: 'a' | 'b';
}

/** What shapes the statement of a neighbourhood. Few, as the database plans each for longer than it answers for all graphs. */
interface Around {
  readonly hops: number;
  readonly way: 'OUT' | 'IN' | 'ANY';
  readonly sources: readonly string[] | null;
}

const NODES = 7;
const ASKED = '2012';
const aTie: fc.Arbitrary<Tie> = fc.record({
  from: fc.nat(NODES - 1),
  to: fc.nat(NODES - 1),
  type: fc.constantFrom('OVERSEES', 'PART_OF', 'MEMBER_OF'),
  startMin: fc.constantFrom(null, 20100101, 20150101),
  endMax: fc.constantFrom(null, 20111231, 20200101),
  source: fc.constantFrom('a', 'b'),
});
const aGraph = fc.uniqueArray(
  aTie.filter(({ from, to }) => from !== to),
  { selector: ({ from, to, type }) => `${from} ${to} ${type}`, maxLength: 16 },
);

const idOf = (node: number) => `n-${node}`;
const tieId = ({ from, type, to }: Tie) => `${idOf(from)}.${type.toLowerCase().replace('_', '-')}.${idOf(to)}`;

let graph: ArticleGraph;
beforeAll(async () => {
  const database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  await database.write((run) => run("CREATE (:Source {id: 'a'}), (:Source {id: 'b'})"));
  graph = await openGraph(database);
});
afterAll(() => graph.close());

async function store(ties: readonly Tie[]): Promise<void> {
  await graph.database.write(async (run) => {
    await run('MATCH (n:Entity) DETACH DELETE n');
    await run(
      `UNWIND range(0, $nodes - 1) AS i
       CREATE (:Entity:Organization:Association {id: 'n-' + i, kind: 'ASSOCIATION', name: 'N ' + i, sources: []})`,
      { nodes: NODES },
    );
    for (const tie of ties) {
      await run(
        `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) CREATE (a)-[r:${tie.type}]->(b)
         SET r = {id: $id, startMin: $startMin, endMax: $endMax, sources: [$source], claims: [], knownFrom: 20130101}`,
        { ...tie, from: idOf(tie.from), to: idOf(tie.to), id: tieId(tie) },
      );
    }
  });
}

const holds = ({ startMin, endMax }: Tie) =>
  certaintyAt({ startMin, startMax: null, endMin: null, endMax, certain: null }, parsePartialDate(ASKED)!) !== 'NO';

/** Every way without a repeated node, as the ids of its relations, found by walking all of them. */
function waysBetween(ties: readonly Tie[], from: number, to: number, maxHops: number): string[] {
  const ways: string[] = [];
  const walk = (at: number, seen: readonly number[], way: readonly string[]) => {
    if (at === to) {
      ways.push(way.join(' '));
      return;
    }
    if (way.length === maxHops) return;
    for (const tie of ties) {
      if (tie.from !== at && tie.to !== at) continue;
      const next = tie.from === at ? tie.to : tie.from;
      if (!seen.includes(next)) walk(next, [...seen, next], [...way, tieId(tie)]);
    }
  };
  walk(from, [from], []);
  return ways;
}

function layersAround(ties: readonly Tie[], centre: number, hops: number, direction: string): number[] {
  const found = [centre];
  let edge = [centre];
  for (let hop = 0; hop < hops; hop++) {
    const next = new Set<number>();
    for (const at of edge) {
      for (const { from, to } of ties) {
        if (from === at && direction !== 'IN') next.add(to);
        if (to === at && direction !== 'OUT') next.add(from);
      }
    }
    edge = [...next].filter((node) => !found.includes(node)).sort((a, b) => a - b);
    found.push(...edge);
  }
  return found;
}

describe('on random graphs, against a walk through plain lists', () => {
  it('paths are ways without a repeated entity, as many as there are, shortest first', async () => {
    await fc.assert(
      fc.asyncProperty(aGraph, fc.constantFrom(1, 3, 5), fc.boolean(), async (ties, maxHops, timed) => {
        await store(ties);
        const walkable = timed ? ties.filter(holds) : ties;
        const expected = waysBetween(walkable, 0, 1, maxHops);
        for (const first of [2, 100]) {
          const { paths } = await graph.data(
            `query ($first: Int!, $hops: Int!, $asOf: PartialDate) {
              paths(from: "n-0", to: "n-1", maxHops: $hops, first: $first, asOf: $asOf) { length nodes { id } relations { id } }
            }`,
            { first, hops: maxHops, asOf: timed ? ASKED : null },
          );
          const got: { length: number; relations: { id: string }[] }[] = paths;
          const lengths = expected.map((way) => way.split(' ').length).sort((a, b) => a - b);
          expect(got.map(({ length }) => length)).toEqual(lengths.slice(0, first));
          const ways = got.map(({ relations }) => relations.map(({ id }) => id).join(' '));
          expect(new Set(ways).size).toBe(ways.length);
          expect(ways.filter((way) => !expected.includes(way))).toEqual([]);
        }
      }),
      propertyRuns(15),
    );
  });

  it('paths go neither through what is to be avoided nor through a hub', async () => {
    await fc.assert(
      fc.asyncProperty(
        aGraph,
        fc.uniqueArray(fc.integer({ min: 2, max: NODES - 1 }), { maxLength: 2 }),
        fc.constantFrom(null, 2, 3, 5),
        async (ties, avoided, hubLimit) => {
          await store(ties);
          const degree = (node: number) => ties.filter(({ from, to }) => from === node || to === node).length;
          const isOpen = (node: number) =>
            node < 2 || (!avoided.includes(node) && (hubLimit === null || degree(node) <= hubLimit));
          const expected = waysBetween(
            ties.filter(({ from, to }) => isOpen(from) && isOpen(to)),
            0,
            1,
            4,
          );
          for (const first of [1, 100]) {
            const { paths } = await graph.data(
              `query ($avoid: [ID!], $hubLimit: Int) {
                paths(from: "n-0", to: "n-1", maxHops: 4, first: ${first}, avoid: $avoid, hubLimit: $hubLimit) { relations { id } }
              }`,
              { avoid: avoided.length > 0 ? avoided.map(idOf) : null, hubLimit },
            );
            const ways = paths.map(({ relations }: { relations: { id: string }[] }) =>
              relations.map(({ id }) => id).join(' '),
            );
            expect(ways).toHaveLength(Math.min(first, expected.length));
            expect(ways.filter((way: string) => !expected.includes(way))).toEqual([]);
          }
        },
      ),
      propertyRuns(15),
    );
  });

  it('a neighbourhood is what is within reach, nearest first, with every relation among it', async () => {
    await fc.assert(
      fc.asyncProperty(
        aGraph,
        fc.constantFrom<Around[]>(
          { hops: 1, way: 'ANY', sources: ['a', 'b'] },
          { hops: 2, way: 'IN', sources: null },
          { hops: 2, way: 'OUT', sources: ['a'] },
          { hops: 3, way: 'ANY', sources: null },
        ),
        fc.integer({ min: 1, max: 8 }),
        async (ties, { hops, way, sources }, limit) => {
          await store(ties);
          const allowed = ties.filter((tie) => holds(tie) && (sources?.includes(tie.source) ?? true));
          const all = layersAround(allowed, 0, hops, way);
          const among = (nodes: readonly number[]) =>
            allowed.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to));
          // A limit that the first step just fills is where it shows whether the next one is looked at.
          const filled = layersAround(allowed, 0, 1, way).length;
          const asked = (most: string) =>
            `neighborhood(ids: ["n-0"], hops: $hops, direction: $way, limit: ${most}, asOf: "${ASKED}", sources: $sources)`;
          const shown = 'nodes { id } relations { id } truncated';
          const { counted, cut, full } = await graph.data(
            `query ($hops: Int!, $way: RelationDirection!, $limit: Int!, $filled: Int!, $sources: [ID!]) {
              counted: ${asked('$limit')} { ${shown} totalByType { type count } }
              cut: ${asked('$limit')} { ${shown} }
              full: ${asked('$filled')} { ${shown} }
            }`,
            { hops, way, limit, filled, sources },
          );
          const ids = (list: { id: string }[]) => list.map(({ id }) => id);
          const found = [
            [counted, limit],
            [cut, limit],
            [full, filled],
          ] as const;
          for (const [neighborhood, most] of found) {
            expect(ids(neighborhood.nodes)).toEqual(all.slice(0, most).map(idOf));
            expect(ids(neighborhood.relations)).toEqual(among(all.slice(0, most)).map(tieId).sort());
            expect(neighborhood.truncated).toBe(all.length > most);
          }
          const counts = Object.fromEntries(
            counted.totalByType.map(({ type, count }: { type: string; count: number }) => [type, count]),
          );
          const expected: Record<string, number> = {};
          for (const { type } of among(all)) expected[type] = (expected[type] ?? 0) + 1;
          expect(counts).toEqual(expected);
        },
      ),
      propertyRuns(15),
    );
  });
});
