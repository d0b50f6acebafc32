import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportGraph } from '../../src/exchange/export-graph.ts';
import { EVERYTHING, type ExportScope } from '../../src/exchange/export-scope.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../src/exchange/format-names.ts';
import { EXPORT_FORMATS } from '../../src/exchange/formats.ts';
import { readRecords } from '../../src/exchange/read-records.ts';
import { RECORD_KINDS, type ExportRecord } from '../../src/exchange/export-record.ts';
import { readingFrom } from '../../src/store/write/read-stored.ts';
import type { LossReport } from '../../src/exchange/loss-report.ts';
import { ARTICLE, openRepositoryGraph, type ArticleGraph } from '../support/article.ts';
import { written } from '../support/exchange-records.ts';

let graph: ArticleGraph;

beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

async function exported(name: ExportFormatName, scope: Partial<ExportScope> = {}) {
  let report: LossReport | undefined;
  const chunks: Buffer[] = [];
  const whole = { ...EVERYTHING, ...scope };
  const onLoss = (found: LossReport) => (report = found);
  for await (const chunk of exportGraph(graph.database, EXPORT_FORMATS[name], whole, { onLoss })) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString(), report: report! };
}

type Line = { readonly of: string; readonly id: string } & Readonly<Record<string, unknown>>;

async function lines(scope: Partial<ExportScope> = {}): Promise<readonly Line[]> {
  const { text } = await exported('jsonl', scope);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const idsOf = (found: readonly Line[], of: string) => found.filter((line) => line.of === of).map(({ id }) => id);

describe('the graph as a whole', () => {
  test('has every source, term, entity, relation and claim once', async () => {
    const found = await lines();
    const stored = async (pattern: string) =>
      (await graph.database.read(`MATCH ${pattern} RETURN n.id AS id`)).rows.map(([id]) => String(id)).sort();
    expect(idsOf(found, 'source').toSorted()).toEqual(await stored('(n:Source)'));
    expect(idsOf(found, 'term').toSorted()).toEqual(await stored('(n:Term)'));
    expect(idsOf(found, 'entity').toSorted()).toEqual(await stored('(n:Entity)'));
    expect(idsOf(found, 'relation').toSorted()).toEqual(await stored('(:Entity)-[n]->(:Entity)'));
    expect(idsOf(found, 'claim').toSorted()).toEqual(await stored('(n:Claim)'));
  });

  test('is written in every format, and what a format does not carry is counted', async () => {
    const records: ExportRecord[] = [];
    for await (const record of readRecords(readingFrom(graph.database), EVERYTHING, new Set(RECORD_KINDS)))
      records.push(record);
    const { nodes, relations } = count(records);
    for (const name of EXPORT_FORMAT_NAMES) {
      const { text, report } = written(EXPORT_FORMATS[name], records);
      expect(text.length).toBeGreaterThan(10_000);
      expect(report.losses.length > 0).toBe(name !== 'jsonl');
    }
    const { text: gexf } = written(EXPORT_FORMATS.gexf, records);
    expect(gexf.match(/<node /g)).toHaveLength(nodes);
    expect(gexf.match(/<edge /g)).toHaveLength(relations);
    const { nodes: listed, edges } = JSON.parse(written(EXPORT_FORMATS['node-link'], records).text);
    expect([listed.length, edges.length]).toEqual([nodes, relations]);
  });

  test('comes with a report of the last change and the licence', async () => {
    const { report } = await exported('graphml');
    const { latestChange } = await graph.data('{ latestChange }');
    const last = Number(/\d+$/.exec(latestChange)![0]);
    expect(report).toMatchObject({
      format: 'graphml',
      licence: { id: 'CC-BY-4.0' },
      changes: { before: last, after: last },
    });
    expect(report.losses).toContainEqual(expect.objectContaining({ code: 'HISTORY_LEFT_OUT', count: last }));
  });
});

function count(records: readonly ExportRecord[]) {
  const ofKind = (kind: ExportRecord['of']) => records.filter(({ of }) => of === kind).length;
  return { nodes: ofKind('entity'), relations: ofKind('relation') };
}

describe('a part of the graph', () => {
  test('by source has what that source says, and every end of its relations', async () => {
    const found = await lines({ sources: [ARTICLE] });
    expect(idsOf(found, 'source')).toEqual([ARTICLE]);
    for (const line of found.filter(({ of }) => of === 'claim')) expect(line['source']).toBe(ARTICLE);
    for (const line of found.filter(({ of }) => of === 'relation')) expect(line['sources']).toEqual([ARTICLE]);
    expectNoLooseEnd(found);
  });

  test('by the day of knowledge has nothing that was published later', async () => {
    const found = await lines({ knownAt: '2013' });
    expect(idsOf(found, 'source')).toContain(ARTICLE);
    for (const line of found) if ('published' in line) expect(String(line['published']) < '2014').toBe(true);
    expectNoLooseEnd(found);
  });

  test('as of a day has the relations that the API answers for it, with their certainty', async () => {
    const found = (await lines({ asOf: '2013-11-18' })).filter(({ of }) => of === 'relation');
    const { person } = await graph.data(
      '{ person(id: "wang-zhendong") { relations(asOf: "2013-11-18", first: 100) { edges { certainty node { id } } } } }',
    );
    const wanted = person.relations.edges.map((edge: { certainty: string; node: { id: string } }) => [
      edge.node.id,
      edge.certainty,
    ]);
    const his = found.filter(({ from, to }) => from === 'wang-zhendong' || to === 'wang-zhendong');
    expect(his.map(({ id, certainty }) => [id, certainty]).toSorted()).toEqual(wanted.toSorted());
  });

  test('around an entity has those within so many relations, and what is said among them', async () => {
    const found = await lines({ around: 'wang-zhendong', hops: 2 });
    const { neighborhood } = await graph.data(
      '{ neighborhood(ids: ["wang-zhendong"], hops: 2, limit: 1000, hubLimit: 100000) { nodes { id } relations { id } } }',
    );
    const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();
    expect(idsOf(found, 'entity').toSorted()).toEqual(ids(neighborhood.nodes));
    expect(idsOf(found, 'relation').toSorted()).toEqual(ids(neighborhood.relations));
    const near = new Set(idsOf(found, 'entity'));
    for (const { subject } of found.filter(({ of }) => of === 'claim')) expect(near).toContain(subject);
  });

  test('of a source or an entity that there is not is refused, and the nearest is named', async () => {
    await expect(lines({ sources: [`${ARTICLE}x`] })).rejects.toThrow(`did you mean "${ARTICLE}"?`);
    await expect(lines({ around: 'nobody' })).rejects.toThrow('around: there is no entity "nobody".');
  });
});

function expectNoLooseEnd(found: readonly Line[]): void {
  const entities = new Set(idsOf(found, 'entity'));
  for (const { from, to } of found.filter(({ of }) => of === 'relation'))
    for (const end of [from, to]) expect(entities).toContain(end);
}
