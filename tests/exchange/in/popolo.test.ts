import { describe, expect, test } from 'vitest';
import { popolo } from '../../../src/exchange/in/popolo.ts';
import { readItems } from '../../support/read-items.ts';

const PERSON = { id: 'p', name: 'Ann Li' };
const BODY = { id: 'o', name: 'A club' };
const read = (lists: object) => readItems(popolo, JSON.stringify(lists));
const membership = (given: object) => read({ memberships: [{ person_id: 'p', organization_id: 'o', ...given }] });

describe('a file of Popolo', () => {
  test('gives persons, organisations by their classification, and places', async () => {
    const { entities, rejects } = await read({
      persons: [{ ...PERSON, other_names: [{ name: '李安' }, { name: 'Ann Wu', end_date: '2010' }] }],
      organizations: [
        BODY,
        { id: 'f', name: '老厂', classification: 'company' },
        { id: 'g', name: 'A bureau', classification: 'government agency' },
      ],
      areas: [{ id: 'a', name: 'Shanghai' }],
    });
    expect(rejects).toEqual([]);
    expect(entities.map(({ key, kind }) => [key, kind])).toEqual([
      ['p', 'PERSON'],
      ['o', 'ASSOCIATION'],
      ['f', 'FIRM'],
      ['g', 'GOVERNMENT_BODY'],
      ['a', 'PLACE'],
    ]);
    expect(entities[0]!.claims.slice(1)).toEqual([
      { predicate: 'NAME', value: '李安', details: { kind: 'ALIAS' } },
      { predicate: 'NAME', value: 'Ann Wu', details: { kind: 'FORMER' }, end: '2010' },
    ]);
  });

  test('is read piece by piece, wherever a piece ends', async () => {
    const names = Array.from({ length: 4000 }, (_, index) => `老厂 "]}{[" \\ ${index}`);
    const organizations = names.map((name, index) => ({ id: `o${index}`, name }));
    const { entities } = await readItems(popolo, `\ufeff${JSON.stringify({ organizations }, null, 1)}\n`);
    expect(entities.map(({ claims }) => claims[0]!.value)).toEqual(names);
  });

  test('says what it has no word for, by name', async () => {
    const { lost } = await read({ persons: [{ ...PERSON, summary: 'x', image: null }], events: [{ id: 'e' }] });
    expect(lost).toEqual({ 'UNKNOWN_WORD summary': 1, 'UNKNOWN_WORD events': 1 });
  });

  test.each([
    ['', 'the file is empty'],
    ['[1]', 'it is no JSON object'],
    ['{"persons": [', 'the file ends within its object'],
    ['{"persons": []} x', 'something follows the end of the object'],
    ['{"people": []}', 'it has none of the lists of Popolo: persons'],
  ])('that is none is refused with what it is: %s', async (text, reason) => {
    await expect(readItems(popolo, text)).rejects.toThrow(reason);
  });
});

describe('a membership', () => {
  test('without an end held at some time, and is not taken as current', async () => {
    const { relations } = await membership({ id: 'm', start_date: '2011-06' });
    expect(relations).toEqual([
      { key: 'm', from: 'p', type: 'MEMBER_OF', to: 'o', claims: [{ start: '2011-06', tense: 'PAST_STATE' }] },
    ]);
  });

  test('is what its role says, or the role of a post that stands before it', async () => {
    const { relations } = await read({
      posts: [{ id: 'chair', label: 'Chairman', organization_id: 'o' }],
      memberships: [
        { person_id: 'p', post_id: 'chair', end_date: '2012-05-03T00:00:00Z' },
        { person_id: 'p', organization_id: 'o', role: 'spokesperson' },
      ],
    });
    expect(relations.map(({ type, to, claims }) => [type, to, claims[0]!.title, claims[0]!.end])).toEqual([
      ['HEADS', 'o', 'Chairman', '2012-05-03'],
      ['SPEAKS_FOR', 'o', 'spokesperson', undefined],
    ]);
  });

  test.each([
    [{ start_date: '2013-02-30' }, '2013-02-30'],
    [{ person_id: null }, 'it has no person_id'],
    [{ organization_id: null }, 'it has no organization_id'],
    [{ organization_id: null, post_id: 'x' }, 'no post before it has that id'],
  ])('with a fault is left out with the reason (%#)', async (given, reason) => {
    const { rejects, relations } = await membership(given);
    expect(rejects).toEqual([expect.objectContaining({ reason: expect.stringContaining(reason) })]);
    expect(relations).toEqual([]);
  });
});
