import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RELATION_TYPES } from '../../src/domain/relation-types.ts';
import * as generated from '../../src/generated/cypher.ts';
import type { Database } from '../../src/graph/database.ts';
import type { PlanStep } from '../../src/graph/explained.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { LAYOUTS } from '../../src/store/layout/layouts.ts';
import { exampleOf } from '../../src/tools/cypher/notation.ts';
import { findCypher, readCypher } from '../../src/tools/cypher/read.ts';
import { openRepositoryGraph, type ArticleGraph } from '../support/article.ts';

type Anything = Statement<Record<string, unknown>, Record<string, unknown>>;

const files = readCypher(findCypher('cypher'));
const statements = Object.values<unknown>(generated) as readonly Anything[];

// Properties and relation types that may be stored and that nothing in data/ happens to need: the database would take them for misspelt.
const unneeded = [...new Set(Object.values(LAYOUTS).flatMap(Object.keys))];
const scan = /^(Partitioned)?(\w*AllNodes|\w*ByLabels?|\w*AllRelationships|\w*RelationshipTypes?)Scan$/;

let graph: ArticleGraph;
let database: Database;

beforeAll(async () => {
  // Over the real data a misspelt name is remarked on, and plans are those of use.
  graph = await openRepositoryGraph();
  database = graph.database;
  await database.schema('CALL db.clearQueryCaches()');
  const properties = Object.fromEntries(unneeded.map((name) => [name, '']));
  await database.write((run) => run('CREATE (n:Claim) SET n += $properties DELETE n', { properties }));
  const types = RELATION_TYPES.map(({ type }) => `CREATE (n)-[:${type}]->(n)`);
  await database.write((run) => run(`CREATE (n:Claim) WITH n ${types.join(' ')} DETACH DELETE n`));
});

afterAll(() => graph.close());

test('every statement file is generated', () => {
  expect(statements.map(({ name }) => name).sort()).toEqual(files.map(({ name }) => name).sort());
});

describe('the database accepts, without a remark and by an index,', () => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (name, { header }) => {
    const { columns, text } = statements.find((candidate) => candidate.name === name)!;
    const params = Object.fromEntries(header.params.map((param) => [param.name, exampleOf(param.type)]));

    const { keys, plan, notifications } = await database.explain(text, params);

    expect(notifications).toEqual([]);
    expect(keys).toEqual(columns);
    const scans = operators(plan).filter((operator) => scan.test(operator));
    // A reason that no longer holds must go from the header as well.
    if (header.scan === null) expect(scans).toEqual([]);
    else expect(scans).not.toEqual([]);
  });
});

test('a scan is recognised, and a look-up by index is none', async () => {
  const plans = await Promise.all(
    [
      'MATCH (n) RETURN n.id',
      'MATCH (n:Claim) RETURN n.id',
      'MATCH (a)-[r]-(b) RETURN r.id',
      'MATCH ()-[r:OWNS|HEADS]->() RETURN r.id',
    ].map((text) => database.explain(text)),
  );
  expect(plans.map(({ plan }) => operators(plan).some((operator) => scan.test(operator)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  const { plan } = await database.explain("MATCH (n:Entity {id: 'x'})-[r:OWNS]->(m) RETURN r, m");
  expect(operators(plan).filter((operator) => scan.test(operator))).toEqual([]);
});

function operators(step: PlanStep): readonly string[] {
  return [step.operator, ...step.children.flatMap(operators)];
}
