import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { intervalNumbers } from '../../src/domain/validity.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph, type ArticleGraph } from '../support/article.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import {
  boundsOf,
  certaintyOf,
  matchingRelations,
  neighborsOf,
  overlap,
  pathsBetween,
  type PlainQuestion,
  type PlainRelation,
} from '../support/plain-graph.ts';
import { propertyRuns } from '../support/property-runs.ts';

/** Enough random graphs to catch a fault at each run; PROPERTY_RUNS=20 makes thousands. */
const { numRuns: GRAPHS, seed: SEED } = propertyRuns(160);
const NODES = 7;

const aYear = fc.integer({ min: 2008, max: 2016 });
const aSpan = fc.tuple(fc.option(aYear, { nil: null }), fc.option(aYear, { nil: null }));
const ordered = ([a, b]: readonly [number | null, number | null]) =>
  a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const);
const aRelation: fc.Arbitrary<PlainRelation> = fc
  .record({
    from: fc.nat(NODES - 1),
    to: fc.nat(NODES - 1),
    type: fc.constantFrom<PlainRelation['type'][]>('OVERSEES', 'PART_OF', 'MEMBER_OF', 'LOCATED_IN'),
    start: aSpan,
    end: aSpan,
    seen: fc.option(fc.uniqueArray(aYear, { maxLength: 3 }), { nil: null, freq: 2 }),
    source: fc.constantFrom<PlainRelation['source'][]>('a', 'b'),
    knownIn: aYear,
  })
  .map(({ start, end, ...rest }) => {
    const [startFrom, startTo] = ordered(start);
    const [endFrom, endTo] = ordered(end);
    const relation = { ...rest, startFrom, startTo, endFrom, endTo };
    // What was seen in a year was possible then.
    const possible = (year: number) => certaintyOf({ ...relation, seen: null }, [year, year]) !== 'NO';
    return { ...relation, seen: relation.seen?.filter(possible) ?? null };
  })
  // Some history must be possible, and a relation leads from one node to another.
  .filter((relation) => relation.from !== relation.to && certaintyOf(relation, [2000, 2025]) !== 'NO');
const aGraph = fc.record({
  relations: fc.uniqueArray(aRelation, { selector: ({ from, to, type }) => `${from} ${type} ${to}`, maxLength: 14 }),
  limit: fc.integer({ min: 1, max: 7 }),
  hubLimit: fc.integer({ min: 1, max: 5 }),
});

/** What shapes a statement. Few, as the database plans each for longer than it answers a hundred graphs. */
interface Shape {
  readonly question: PlainQuestion;
  readonly hops: number;
  readonly direction: 'OUT' | 'IN' | 'ANY';
  readonly maxHops: number;
  readonly timeConsistent: boolean;
}
const always: PlainQuestion = { asOf: null, certainty: null, source: null, knownAt: null };
const in2012: PlainQuestion = { ...always, asOf: [2012, 2012] };
const SHAPES: readonly Shape[] = [
  { question: always, hops: 2, direction: 'ANY', maxHops: 5, timeConsistent: false },
  { question: always, hops: 1, direction: 'OUT', maxHops: 4, timeConsistent: true },
  { question: in2012, hops: 3, direction: 'ANY', maxHops: 5, timeConsistent: false },
  { question: in2012, hops: 2, direction: 'IN', maxHops: 3, timeConsistent: true },
  { question: { ...in2012, certainty: 'DEFINITELY' }, hops: 2, direction: 'ANY', maxHops: 5, timeConsistent: false },
  { question: { ...in2012, certainty: 'POSSIBLY' }, hops: 2, direction: 'OUT', maxHops: 5, timeConsistent: false },
  { question: { ...in2012, certainty: 'NO' }, hops: 1, direction: 'ANY', maxHops: 2, timeConsistent: false },
  { question: { ...in2012, source: 'a', knownAt: 2012 }, hops: 2, direction: 'ANY', maxHops: 5, timeConsistent: true },
];
type Case = Shape & (typeof aGraph extends fc.Arbitrary<infer T> ? T : never);

const nodeId = (graph: number, node: number) => `g-${graph}-${node}`;
const relationId = (graph: number, { from, type, to }: PlainRelation) =>
  `${nodeId(graph, from)}.${type.toLowerCase().replace('_', '-')}.${nodeId(graph, to)}`;

/** The bounds of a relation as the loader stores them. */
function storedBounds(relation: PlainRelation) {
  const { certain, ...bounds } = boundsOf(relation);
  return certain === null ? bounds : { ...bounds, certain: intervalNumbers(certain) };
}

const cases: readonly Case[] = fc
  .sample(aGraph, { numRuns: GRAPHS, seed: SEED })
  .map((one, index) => ({ ...one, ...SHAPES[index % SHAPES.length]! }));
let graph: ArticleGraph;
beforeAll(async () => {
  const database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  await database.write((run) => run("CREATE (:Source {id: 'a'}), (:Source {id: 'b'})"));
  for (let from = 0; from < cases.length; from += 250) {
    const rows = cases.slice(from, from + 250).flatMap(({ relations }, index) =>
      relations.map((relation) => ({
        from: nodeId(from + index, relation.from),
        to: nodeId(from + index, relation.to),
        type: relation.type,
        properties: {
          ...storedBounds(relation),
          id: relationId(from + index, relation),
          sources: [relation.source],
          claims: [],
          knownFrom: relation.knownIn * 10000 + 101,
        },
      })),
    );
    const ids = cases
      .slice(from, from + 250)
      .flatMap((_, index) => Array.from({ length: NODES }, (__, node) => nodeId(from + index, node)));
    await database.write(async (run) => {
      await run(
        `UNWIND $ids AS id CREATE (:Entity:Organization:Association {id: id, kind: 'ASSOCIATION', name: id, sources: []})`,
        { ids },
      );
      await run(
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
         CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
        { rows },
      );
    });
  }
  graph = await openGraph(database);
});
afterAll(() => graph.close());

/** One root field an operation, as the database plans each of them for long; `filter` only where it is asked. */
function operations({ source, knownAt }: PlainQuestion): readonly string[] {
  const asked = source !== null || knownAt !== null;
  const filter = asked ? 'sources: $sources, knownAt: $knownAt' : '';
  const head = asked ? ', $sources: [ID!], $knownAt: PartialDate' : '';
  const when = `asOf: $asOf, ${filter}`;
  const sure = `certainty: $certainty, ${when}`;
  const common = `$centre: ID!, $asOf: PartialDate${head}`;
  return [
    `query ($direction: RelationDirection!, $certainty: Certainty, ${common}) { association(id: $centre) {
      relations(direction: $direction, first: 100, ${sure}) { totalCount edges { certainty node { id } } }
      oversees(${sure}) { totalCount nodes { id } }
    } }`,
    `query ($hops: Int!, $direction: RelationDirection!, $limit: Int!, $hubLimit: Int!, $certainty: Certainty, ${common}) {
      neighborhood(ids: [$centre], hops: $hops, direction: $direction, limit: $limit, hubLimit: $hubLimit, ${sure}) {
        nodes { id } relations { id } truncated totalByType { type count } ties { type direction count shown }
    } }`,
    `query ($other: ID!, $maxHops: Int!, $together: Boolean!, ${common}) {
      paths(from: $centre, to: $other, maxHops: $maxHops, first: 100, timeConsistent: $together, ${when}) {
        length relations { id }
    } }`,
    `query ($other: ID!, $certainty: Certainty, ${common}) {
      sharedTies(ids: [$centre, $other], ${sure}) { count node { id } relations { id } }
    }`,
  ];
}

/** What a walk through plain lists answers. */
function expected(index: number, one: Case) {
  const { relations, question, hops, direction, limit, hubLimit, maxHops } = one;
  const id = (relation: PlainRelation) => relationId(index, relation);
  const kept = matchingRelations(relations, question);
  const at = kept.filter(({ from, to }) => (direction !== 'IN' && from === 0) || (direction !== 'OUT' && to === 0));
  const all = neighborsOf(kept, relations, 0, hops, direction, hubLimit);
  const visible = all.slice(0, limit);
  const among = (nodes: readonly number[]) => kept.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to));
  const networking = kept.filter(({ type }) => type !== 'LOCATED_IN');
  const walkable = matchingRelations(relations, { ...question, certainty: null }).filter(
    ({ type }) => type !== 'LOCATED_IN',
  );
  const paths = pathsBetween(walkable, 0, 1, maxHops).map((path) => path.map((place) => walkable[place]!));
  // Where a time is asked, all must have held at once within it.
  const together = (path: readonly PlainRelation[]) =>
    question.asOf === null
      ? overlap(path)
      : path.every((relation) => certaintyOf(relation, question.asOf!) !== 'NO') && overlap(path);
  const others = [2, 3, 4, 5, 6].map((node) => {
    const shared = networking.filter(({ from, to }) => [from, to].includes(node) && [from, to].some((end) => end < 2));
    return { node, shared, count: new Set(shared.map(({ from, to }) => (from === node ? to : from))).size };
  });
  return {
    relations: at.map(id).sort(),
    certainties: at.map((relation) => (question.asOf === null ? null : certaintyOf(relation, question.asOf))).length,
    oversees: kept
      .filter(({ from, type }) => from === 0 && type === 'OVERSEES')
      .map(({ to }) => nodeId(index, to))
      .sort(),
    nodes: visible.map((node) => nodeId(index, node)),
    shown: among(visible).map(id).sort(),
    truncated: all.length > limit,
    totals: countBy(among(all), ({ type }) => type),
    relationCounts: countBy(
      kept.filter(({ from, to }) => from === 0 || to === 0),
      ({ type, from }) => `${type} ${from === 0 ? 'OUT' : 'IN'}`,
    ),
    paths: paths
      .filter((path) => !one.timeConsistent || together(path))
      .map((path) => path.map(id).join(' '))
      .sort(),
    shared: others
      .filter(({ count }) => count > 1)
      .map(({ node, shared }) => [nodeId(index, node), ...shared.map(id).sort()].join(' ')),
  };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('on random graphs, against a plain graph in memory', () => {
  it(`relations as of a time, counts, neighbourhoods, paths and shared relations agree on ${GRAPHS} graphs`, async () => {
    for (const [index, one] of cases.entries()) {
      const { question } = one;
      const variables = {
        centre: nodeId(index, 0),
        other: nodeId(index, 1),
        hops: one.hops,
        direction: one.direction,
        limit: one.limit,
        hubLimit: one.hubLimit,
        maxHops: one.maxHops,
        together: one.timeConsistent,
        asOf: question.asOf && String(question.asOf[0]),
        certainty: question.certainty,
        sources: question.source && [question.source],
        knownAt: question.knownAt && String(question.knownAt),
      };
      const answers: Record<string, unknown>[] = [];
      for (const operation of operations(question)) answers.push(await graph.data(operation, variables));
      const { association, neighborhood, paths, sharedTies } = Object.assign({}, ...answers);
      const wanted = expected(index, one);
      const got = {
        relations: ids(association.relations.edges.map(({ node }: { node: { id: string } }) => node)).sort(),
        certainties: association.relations.totalCount,
        oversees: ids(association.oversees.nodes).sort(),
        nodes: ids(neighborhood.nodes),
        shown: ids(neighborhood.relations),
        truncated: neighborhood.truncated,
        totals: Object.fromEntries(
          neighborhood.totalByType.map(({ type, count }: { type: string; count: number }) => [type, count]),
        ),
        relationCounts: Object.fromEntries(
          neighborhood.ties.map(({ type, direction, count }: { type: string; direction: string; count: number }) => [
            `${type} ${direction}`,
            count,
          ]),
        ),
        paths: paths.map(({ relations }: { relations: { id: string }[] }) => ids(relations).join(' ')).sort(),
        shared: sharedTies
          .map(({ node, relations }: { node: { id: string }; relations: { id: string }[] }) =>
            [node.id, ...ids(relations)].join(' '),
          )
          .sort(),
      };
      expect({ index, one, got }).toEqual({ index, one, got: wanted });
      // Each edge says how certain it is, and the paths come shortest first.
      for (const { certainty, node } of association.relations.edges as {
        certainty: string | null;
        node: { id: string };
      }[]) {
        const relation = one.relations.find((candidate) => relationId(index, candidate) === node.id)!;
        expect(certainty).toBe(question.asOf === null ? null : certaintyOf(relation, question.asOf));
      }
      const lengths = paths.map(({ length }: { length: number }) => length);
      expect(lengths).toEqual(lengths.toSorted((a: number, b: number) => a - b));
    }
  }, 3_600_000);
});
