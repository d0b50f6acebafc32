import { describe, expect, test } from 'vitest';
import type { ExportRecord, RelationEntry } from '../../src/exchange/export-record.ts';
import { bods as bodsIn } from '../../src/exchange/in/bods.ts';
import { graphml as graphmlIn } from '../../src/exchange/in/graphml.ts';
import { bods } from '../../src/exchange/out/bods.ts';
import { graphml } from '../../src/exchange/out/graphml.ts';
import { recordsOf } from '../support/exchange-records.ts';
import { graphOf, thereAndBack, type Graph } from '../support/there-and-back.ts';
import { cityClaims, shippedClaims } from '../support/whole-data.ts';

const GRAPHS = [
  ['the shipped data', recordsOf(await shippedClaims())],
  ['a made-up city', recordsOf(cityClaims(200))],
] as const;

/** What is compared of a relation: all but who says so, since when, and how firmly. */
function ofRelations({ relations }: Graph, ids: Iterable<string>, names: readonly string[]) {
  return Object.fromEntries(
    [...ids].map((id) => {
      const found = relations.get(id);
      const { relation, shareQualifier } = found ?? {};
      const fields: Readonly<Record<string, unknown>> = {
        ...relation,
        shareQualifier,
        end: relation && endOf(relation),
      };
      return [id, found && Object.fromEntries(names.map((name) => [name, fields[name]]))];
    }),
  );
}

/** An end that was still to come when the source spoke does not come back as one, which the report says. */
function endOf({ end, ended }: RelationEntry['relation']): string | null {
  return ended === 'UNKNOWN' ? null : end;
}

const namesOf = ({ entities }: Graph, id: string) => new Set(entities.get(id)?.names.map(({ value }) => value));
const sum = (lost: Readonly<Record<string, number>>, ...codes: readonly string[]) =>
  codes.reduce((total, code) => total + (lost[code] ?? 0), 0);

describe.each(GRAPHS)('as GraphML and back, %s', (_name, records: readonly ExportRecord[]) => {
  const before = graphOf(records);

  test('has every entity and relation again, with names, codes, attributes and times as printed', async () => {
    const { graph, converted } = await thereAndBack(records, graphml, graphmlIn);
    expect(converted.rejects).toEqual([]);
    expect([...graph.entities.keys()]).toEqual([...before.entities.keys()]);
    for (const [id, { kind, name, identifiers, attributes }] of before.entities) {
      expect(graph.entities.get(id)).toMatchObject({ kind, name, identifiers, attributes });
      expect(namesOf(graph, id)).toEqual(namesOf(before, id));
    }
    const fields = [
      'type',
      'from',
      'to',
      'titles',
      'share',
      'shareQualifier',
      'start',
      'startText',
      'end',
      'endText',
      'ended',
      'modality',
    ];
    expect([...graph.relations.keys()]).toEqual([...before.relations.keys()]);
    expect(ofRelations(graph, graph.relations.keys(), fields)).toEqual(
      ofRelations(before, before.relations.keys(), fields),
    );
  });
});

describe.each(GRAPHS)('as BODS and back, %s', (_name, records: readonly ExportRecord[]) => {
  const before = graphOf(records);

  test('lacks as many entities, names and relations as the report says, and has the others as they were', async () => {
    const { graph, lost, converted } = await thereAndBack(records, bods, bodsIn);
    expect(converted.rejects).toEqual([]);
    expect(graph.entities.size).toBe(before.entities.size - sum(lost, 'KIND_HAS_NO_PLACE'));
    for (const [id, { kind, name, identifiers, attributes }] of graph.entities) {
      expect(before.entities.get(id)).toMatchObject({ kind, name, identifiers });
      expect(attributes).toEqual({});
    }
    const left = ['TYPE_HAS_NO_PLACE', 'PLAN_LEFT_OUT', 'INFERENCE_LEFT_OUT', 'OPINION_LEFT_OUT', 'PARTY_NOT_NAMED'];
    expect(graph.relations.size).toBe(before.relations.size - sum(lost, ...left));
    expect(graph.relations.size).toBeGreaterThan(5);
    const fields = ['type', 'from', 'to', 'start', 'startText', 'end', 'endText', 'ended', 'share'];
    expect(ofRelations(graph, graph.relations.keys(), fields)).toEqual(
      ofRelations(before, graph.relations.keys(), fields),
    );
    const names = (one: Graph) => [...graph.entities.keys()].reduce((total, id) => total + namesOf(one, id).size, 0);
    expect(names(before) - names(graph)).toBe(sum(lost, 'NAME_LEFT_OUT'));
    const attributes = [...graph.entities.keys()].map((id) => Object.keys(before.entities.get(id)!.attributes).length);
    expect(attributes.reduce((total, count) => total + count, 0)).toBe(sum(lost, 'ATTRIBUTE_LEFT_OUT'));
  });
});
