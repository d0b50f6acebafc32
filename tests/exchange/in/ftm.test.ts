import { describe, expect, test } from 'vitest';
import { ftm } from '../../../src/exchange/in/ftm.ts';
import { readItems } from '../../support/read-items.ts';

const entity = (id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>) => ({
  id,
  schema,
  properties,
});
const read = (...entities: readonly object[]) =>
  readItems(ftm, entities.map((one) => `${JSON.stringify(one)}\n`).join(''));
const job = (given: Readonly<Record<string, readonly string[]>>) =>
  entity('j', 'Employment', { employee: ['p'], employer: ['c'], ...given });

describe('entities of FollowTheMoney', () => {
  test('are persons, firms, associations and bodies with their names, codes and line', async () => {
    const { records, rejects } = await read(
      entity('p', 'Person', { name: ['Ann Li'], alias: ['李安'], gender: ['female'] }),
      entity('c', 'Company', { name: ['老厂'], leiCode: ['529900T8BM49AURSDO55'], previousName: ['旧厂'] }),
      entity('b', 'PublicBody', { name: ['A bureau'] }),
      entity('o', 'Organization', { name: ['A club'] }),
    );
    expect(rejects).toEqual([]);
    expect(records.map(({ line, entities }) => [line, entities[0]!.key, entities[0]!.kind])).toEqual([
      [1, 'p', 'PERSON'],
      [2, 'c', 'FIRM'],
      [3, 'b', 'GOVERNMENT_BODY'],
      [4, 'o', 'ASSOCIATION'],
    ]);
    expect(records[0]!.entities[0]!.claims).toEqual([
      { predicate: 'NAME', value: 'Ann Li' },
      { predicate: 'NAME', value: '李安', details: { kind: 'ALIAS' } },
      { predicate: 'GENDER', value: 'female' },
    ]);
    expect(records[1]!.entities[0]!.claims).toContainEqual({
      predicate: 'IDENTIFIER',
      value: '529900T8BM49AURSDO55',
      details: { scheme: 'LEI' },
    });
  });

  test('without a word of ours are counted by what they are, never taken for something else', async () => {
    const { records, lost } = await read(
      entity('v', 'Vessel', { name: ['A ship'] }),
      entity('c', 'Company', { name: ['老厂'], website: ['https://example.com'], uscCode: ['913101151322268961'] }),
    );
    expect(records.flatMap(({ entities }) => entities.map(({ key }) => key))).toEqual(['c']);
    expect(lost).toEqual({ 'UNKNOWN_WORD Vessel': 1, 'UNKNOWN_WORD website': 1, 'CODE_REFUSED USCC': 1 });
  });

  test.each([
    [entity('c', 'Compny', { name: ['x'] }), 'there is no schema "Compny" in FollowTheMoney 4'],
    [{ id: 'c', properties: {} }, 'it has no "schema"'],
    [{ schema: 'Company', properties: {} }, 'it has no "id"'],
    [{ id: 'c', schema: 'Company' }, 'it has no "properties"'],
    [{ id: 'c', schema: 'Company', properties: { name: 'x' } }, 'must be a list of texts'],
    [entity('j', 'Employment', { employee: ['p'] }), 'has no "employer"; both ends are needed'],
    [job({ startDate: ['2013-02-30'] }), '2013-02-30'],
  ])('with a fault are left out with the reason (%#)', async (given, reason) => {
    const { records, rejects } = await read(given, entity('c', 'Company', { name: ['老厂'] }));
    expect(rejects).toEqual([expect.objectContaining({ line: 1, reason: expect.stringContaining(reason) })]);
    expect(records).toHaveLength(1);
  });
});

describe('a link', () => {
  const claimOf = async (given: Readonly<Record<string, readonly string[]>>) => {
    const { relations } = await read(job(given));
    return { type: relations[0]!.type, ...relations[0]!.claims[0] };
  };

  test('without an end held at some time, and is not taken as current', async () => {
    expect(await claimOf({ startDate: ['2011-06'] })).toEqual({
      type: 'WORKS_AT',
      start: '2011-06',
      tense: 'PAST_STATE',
    });
  });

  test('is as precise as its dates, and current only where its status says so', async () => {
    expect(await claimOf({ startDate: ['2011'], endDate: ['2012-05-03'], status: ['current'] })).toEqual({
      type: 'WORKS_AT',
      start: '2011',
      end: '2012-05-03',
      tense: 'CURRENT',
    });
    expect(await claimOf({ status: ['former'] })).toEqual({ type: 'FORMERLY_WORKED_AT', tense: 'FORMER' });
  });

  test('of an owner keeps the share, and of a director is what the office says', async () => {
    const { relations, lost } = await read(
      entity('o', 'Ownership', { owner: ['p'], asset: ['c'], percentage: ['33.5'] }),
      entity('d', 'Directorship', { director: ['p'], organization: ['c'], role: ['Chairman'] }),
      entity('e', 'Directorship', { director: ['p'], organization: ['c'], role: ['director'] }),
    );
    expect(relations.map(({ type }) => type)).toEqual(['OWNS', 'HEADS']);
    expect(relations[0]!.claims[0]!.details).toMatchObject({ share: { number: 33.5 } });
    expect(lost).toEqual({ 'UNKNOWN_WORD Directorship “director”': 1 });
  });
});

describe('statements', () => {
  const HEADER =
    'canonical_id,entity_id,prop,prop_type,schema,value,dataset,origin,lang,original_value,external,first_seen,last_seen,id';
  const row = (id: string, prop: string, value: string, dataset: string, external = 'f') =>
    `${id},${id},${prop},name,Company,${value},${dataset},,,,${external},,,${id}-${prop}-${value}`;

  test('say which dataset says what, and what is external waits for review', async () => {
    const text = [HEADER, row('c', 'name', 'Old Works', 'a'), row('c', 'name', 'Works', 'b', 't'), ''].join('\n');
    const { entities, rejects } = await readItems(ftm, text);
    expect(rejects).toEqual([]);
    expect(entities.flatMap(({ claims }) => claims)).toEqual([
      { predicate: 'NAME', value: 'Old Works', dataset: 'a' },
      { predicate: 'NAME', value: 'Works', dataset: 'b', status: 'PROPOSED' },
    ]);
  });

  test('that are none are refused with the columns that they need', async () => {
    await expect(readItems(ftm, 'name,age\nx,1\n')).rejects.toThrow('canonical_id, entity_id, prop');
    await expect(readItems(ftm, '')).rejects.toThrow('the file is empty');
  });
});
