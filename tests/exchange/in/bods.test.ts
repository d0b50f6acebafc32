import { describe, expect, test } from 'vitest';
import { bods } from '../../../src/exchange/in/bods.ts';
import { readItems } from '../../support/read-items.ts';

const statement = (recordId: string, recordType: string, recordDetails: object, more: object = {}) => ({
  statementId: `statement-of-${recordId}`.padEnd(32, '0'),
  statementDate: '2020-06-30',
  recordId,
  recordType,
  declarationSubject: 'c',
  recordDetails: { isComponent: false, ...recordDetails },
  ...more,
});
const company = statement('c', 'entity', { entityType: { type: 'registeredEntity' }, name: '老厂' });
const person = statement('p', 'person', { personType: 'knownPerson', names: [{ fullName: 'Ann Li' }] });
const interest = (given: object, more: object = {}) =>
  statement(
    'r',
    'relationship',
    { subject: 'c', interestedParty: 'p', interests: [{ type: 'shareholding', ...given }] },
    more,
  );
const read = (...statements: readonly object[]) => readItems(bods, JSON.stringify(statements));
const claimOf = async (given: object, more: object = {}) =>
  (await read(interest(given, more))).relations[0]!.claims[0]!;

describe('a file', () => {
  const all = [company, person, interest({})];

  test('may be one list, a list over many lines, or a statement in each line', async () => {
    const texts = [JSON.stringify(all), JSON.stringify(all, null, 2), all.map((one) => JSON.stringify(one)).join('\n')];
    for (const text of texts) {
      const { records } = await readItems(bods, `\ufeff${text}\n`);
      expect(records.map(({ row }) => row)).toEqual([1, 2, 3]);
    }
    const { records } = await readItems(bods, texts[2]!);
    expect(records.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('is read piece by piece, wherever a piece ends', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      statement(`c-${index}`, 'entity', {
        entityType: { type: 'legalEntity' },
        name: `老厂 "[,]" \\ ${index}`,
      }),
    );
    const { entities } = await read(...many);
    expect(entities.map(({ claims }) => claims[0]!.value)).toEqual(many.map((_, index) => `老厂 "[,]" \\ ${index}`));
  });

  test.each([
    ['<xml/>', 'it is not JSON: it begins neither with'],
    ['[{"recordId": "a"', 'the file ends within its list: the record that begins at line 1'],
    ['[] {}', 'something follows the end of the list'],
    [Buffer.from([0x5b, 0x22, 0xc0, 0xcf, 0x22, 0x5d]), 'is not UTF-8 text'],
    [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]), 'it is a zip archive'],
    [JSON.stringify([{ statementID: 'x', statementType: 'personStatement' }]), 'BODS 0.3 or older'],
  ])('that is none is refused with what it is (%#)', async (text, reason) => {
    await expect(readItems(bods, text)).rejects.toThrow(reason);
  });

  test('loses only the statements that are at fault', async () => {
    const { rejects, records } = await read(
      company,
      { ...person, recordType: 'persn' },
      interest({ share: { exact: '30' } }),
      person,
    );
    expect(records.map(({ row }) => row)).toEqual([1, 4]);
    expect(rejects.map(({ row, reason }) => [row, reason])).toEqual([
      [2, '"recordType" is "persn"; allowed: entity, person, relationship, did you mean "person"?'],
      [3, expect.stringContaining('"recordDetails.interests.0.share.exact" is "30" and must be a number')],
    ]);
    const lines = await readItems(bods, `${JSON.stringify(company)}\n{"recordId": \n${JSON.stringify(person)}`);
    expect(lines.rejects).toMatchObject([
      { row: 2, line: 2, reason: expect.stringContaining('it is not JSON'), raw: '{"recordId": ' },
    ]);
  });
});

describe('records', () => {
  test('of entities have their kind, names and codes', async () => {
    const { entities, lost } = await read(
      statement('c', 'entity', {
        entityType: { type: 'registeredEntity' },
        name: '老厂',
        alternateNames: ['Old Works'],
        identifiers: [
          { id: '913101151322268960', scheme: 'CN-USCI' },
          { id: '913101151322268961', scheme: 'CN-USCI' },
          { id: '600104', schemeName: 'SSE' },
          { id: '1' },
        ],
        dissolutionDate: '2019-05-01',
        foundingDate: '2002-01-01',
      }),
    );
    expect(entities).toEqual([
      {
        key: 'c',
        kind: 'FIRM',
        claims: [
          { predicate: 'NAME', value: '老厂' },
          { predicate: 'NAME', value: 'Old Works', details: { kind: 'ALIAS' } },
          { predicate: 'IDENTIFIER', value: '913101151322268960', details: { scheme: 'USCC' } },
          { predicate: 'IDENTIFIER', value: '600104', details: { scheme: 'SSE' } },
          { predicate: 'DISSOLVED', value: 'dissolved', start: '2019-05-01' },
        ],
      },
    ]);
    expect(lost).toEqual({
      'CODE_REFUSED USCC': 1,
      'UNKNOWN_WORD identifiers without a scheme': 1,
      'UNKNOWN_WORD foundingDate': 1,
      'UNKNOWN_WORD statementDate': 1,
    });
  });

  test.each([
    [{ type: 'legalEntity', details: 'association' }, 'ASSOCIATION'],
    [{ type: 'stateBody', subtype: 'stateAgency' }, 'GOVERNMENT_BODY'],
    [{ type: 'arrangement', subtype: 'trust' }, 'FIRM'],
  ])('say what an entity is: %j', async (entityType, kind) => {
    expect((await read(statement('c', 'entity', { entityType, name: 'x' }))).entities[0]!.kind).toBe(kind);
  });

  test('of somebody who is not named are counted and make nobody', async () => {
    const { entities, lost } = await read(
      statement('p', 'person', { personType: 'anonymousPerson' }),
      statement('c', 'entity', { entityType: { type: 'unknownEntity' } }),
      statement('r', 'relationship', { subject: 'c', interestedParty: { reason: 'unknown' } }),
    );
    expect(entities).toEqual([]);
    expect(lost).toMatchObject({
      'PARTY_NOT_NAMED anonymousPerson': 1,
      'PARTY_NOT_NAMED unknownEntity': 1,
      'PARTY_NOT_NAMED unknown': 1,
    });
  });
});

describe('an interest', () => {
  test('that is a shareholding is a stake', async () => {
    const { relations } = await read(interest({ share: { exact: 30 }, directOrIndirect: 'indirect' }));
    expect(relations).toEqual([
      {
        key: 'r',
        from: 'p',
        type: 'OWNS',
        to: 'c',
        claims: [
          { details: { share: { text: 'percent', number: 30, qualifier: 'EXACT' }, directOrIndirect: 'indirect' } },
        ],
      },
    ]);
  });

  test.each([
    [{ exclusiveMinimum: 50 }, { number: 50, qualifier: 'MORE_THAN' }, undefined],
    [{ minimum: 25, maximum: 50 }, { number: 25, qualifier: 'AT_LEAST' }, '25 to 50 %'],
    [{ exclusiveMaximum: 10 }, { number: 10, qualifier: 'LESS_THAN' }, undefined],
    [{ minimum: 0, maximum: 100 }, undefined, '0 to 100 %'],
  ])('keeps the hedge of its share: %j', async (share, detail, note) => {
    const claim = await claimOf({ share });
    expect(claim.details?.['share']).toEqual(detail === undefined ? undefined : { text: 'percent', ...detail });
    expect(claim.note).toBe(note);
  });

  test('at the head of a firm is an office, and two offices of one title are one post', async () => {
    const interests = [
      { type: 'boardChair', details: '董事长兼总经理' },
      { type: 'seniorManagingOfficial', details: '董事长兼总经理' },
      { type: 'votingRights' },
    ];
    const { relations, lost } = await read(
      statement('r', 'relationship', { subject: 'c', interestedParty: 'p', interests }),
    );
    expect(relations).toMatchObject([{ type: 'HEADS', claims: [{ title: '董事长兼总经理' }] }]);
    expect(relations[0]!.claims).toHaveLength(1);
    expect(lost['UNKNOWN_WORD interest votingRights']).toBe(1);
  });

  test('that the publisher may have rounded is counted, and one that says so gets its precision back', async () => {
    const { relations, lost } = await read(interest({ startDate: '2002-01-01' }));
    expect(relations[0]!.claims).toEqual([{ start: '2002-01-01' }]);
    expect(lost['MAY_BE_ROUNDED startDate']).toBe(1);
    const note = (transformedContent: string) => ({
      annotations: [
        {
          statementPointerTarget: '/recordDetails/interests/0/startDate',
          motivation: 'transformation',
          transformedContent,
        },
      ],
    });
    expect(await claimOf({ startDate: '2002-01-01' }, note('2002'))).toEqual({ start: '2002' });
    expect(await claimOf({ startDate: '2002-01-01' }, note('1999'))).toEqual({ start: '2002-01-01' });
  });

  test('that is closed had ended by the day of its statement', async () => {
    expect(await claimOf({}, { recordStatus: 'closed' })).toEqual({ tense: 'PAST_STATE', end: '../2020-06-30' });
    expect(await claimOf({ endDate: '2019-01-02' })).toEqual({ tense: 'PAST_STATE', end: '2019-01-02' });
    const { relations, lost } = await read(interest({ endDate: '2031-01-02' }));
    expect(relations[0]!.claims).toEqual([{ details: { expectedEnd: '2031-01-02' } }]);
    expect(lost['EXPECTED_END OWNS']).toBe(1);
  });
});
