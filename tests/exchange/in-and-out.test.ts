import { describe, expect, test } from 'vitest';
import { entityView } from '../../src/domain/entity-view.ts';
import { relationId } from '../../src/domain/relation-types.ts';
import { claimsOfEntity, claimsOfRelation, type RegisterSource } from '../../src/domain/register.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import type { ExportFormat } from '../../src/exchange/export-format.ts';
import type { ForeignClaim, ImportFormat } from '../../src/exchange/in/foreign-record.ts';
import { ftm as ftmIn } from '../../src/exchange/in/ftm.ts';
import { popolo as popoloIn } from '../../src/exchange/in/popolo.ts';
import { ftm } from '../../src/exchange/out/ftm.ts';
import { ftmStatements } from '../../src/exchange/out/ftm-statements.ts';
import { popolo } from '../../src/exchange/out/popolo.ts';
import { describing } from '../support/claims.ts';
import { CLAIMS, recordsOf, written } from '../support/exchange-records.ts';
import { readItems } from '../support/read-items.ts';

const SOURCE: RegisterSource = {
  id: 'src-file',
  kind: 'REGISTER_EXTRACT',
  title: 'file',
  language: 'en',
  published: '2015',
  recorded: '2026-12-01',
};

/** What a format gives back of some records, as the graph would show it: each thing by its id. */
async function again(out: ExportFormat, reader: ImportFormat, claims: Parameters<typeof recordsOf>[0]) {
  const records = recordsOf(claims);
  const { text, lost } = written(out, records);
  const { entities, relations, rejects, lost: left } = await readItems(reader, text, { keepIds: true });
  const row = (claim: ForeignClaim) => ({ ...claim, dataset: undefined });
  const described = new Map<string, Parameters<typeof entityView>[0][number][]>();
  for (const { key, kind, claims: said } of entities) {
    const rows = [
      { predicate: 'KIND', value: kind! },
      ...said.map((one) => ({ ...row(one), predicate: one.predicate })),
    ];
    described.set(key, [...(described.get(key) ?? []), ...claimsOfEntity({ id: key, claims: rows }, [SOURCE], 1)]);
  }
  const linked = new Map<string, Parameters<typeof relationView>[0][number][]>();
  for (const { from, type, to, slot, claims: said } of relations) {
    const id = relationId(from, type, to, slot ?? null);
    const made = claimsOfRelation(
      { from, type, to, ...(slot !== undefined && { slot }), claims: said.map(row) },
      [SOURCE],
      1,
    );
    linked.set(id, [...(linked.get(id) ?? []), ...made.map((one, index) => ({ ...one, id: `${one.id}-${index}` }))]);
  }
  return {
    lost,
    left,
    rejects,
    records,
    entities: new Map([...described].map(([id, some]) => [id, entityView(some)!])),
    relations: new Map(
      [...linked].flatMap(([id, some]) => {
        const view = relationView(some);
        return view === null ? [] : [[id, view] as const];
      }),
    ),
  };
}

const FORMATS = [
  ['FollowTheMoney entities', ftm, ftmIn],
  ['FollowTheMoney statements', ftmStatements, ftmIn],
  ['Popolo', popolo, popoloIn],
] as const;

const ALL = [...CLAIMS, describing('GENDER', 'male', { id: 'wang.gender', subject: 'wang' })];

describe.each(FORMATS)('%s', (_name, out, reader) => {
  test('come back with every entity that they have, its kind, its name and its codes', async () => {
    const { records, entities, rejects } = await again(out, reader, ALL);
    expect(rejects).toEqual([]);
    for (const record of records) {
      if (record.of !== 'entity') continue;
      const { id, kind, name, identifiers } = record.entity;
      expect(entities.get(id)).toMatchObject({ kind, name: name.trim(), identifiers });
    }
  });

  test('come back with every relation that no loss speaks of, when and as what', async () => {
    const { records, relations, lost } = await again(out, reader, ALL);
    const all = records.flatMap((record) => (record.of === 'relation' ? [record.relation] : []));
    const missing = all.filter(({ id }) => !relations.has(id)).map(({ id }) => id);
    const left = ['TYPE_HAS_NO_PLACE', 'PLAN_LEFT_OUT', 'INFERENCE_LEFT_OUT', 'OPINION_LEFT_OUT', 'PARENT_LEFT_OUT'];
    expect(missing).toHaveLength(left.reduce((sum, code) => sum + (lost[code] ?? 0), 0));
    for (const relation of all) {
      const back = relations.get(relation.id);
      if (back === undefined) continue;
      const { type, from, to, titles, start, end } = relation;
      expect(back).toMatchObject({ type, from, to, titles, start, end, ended: relation.ended });
    }
  });
});

test('FollowTheMoney keeps shares with their hedge and dates in words', async () => {
  const { relations } = await again(ftm, ftmIn, ALL);
  expect(relations.get('bureau.owns.works')).toMatchObject({ share: 50 });
  expect(relations.get('bureau.set-up.guild')).toMatchObject({ startText: 'c. 2002' });
});
