import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gleif } from '../../../src/exchange/in/gleif.ts';
import { convertFile } from '../../support/foreign-file.ts';
import { readItems } from '../../support/read-items.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** LEIs that nobody has. */
const [WORKS, PARENT, FUND] = ['SYNTH0TESTWORKS00001', 'SYNTH0TESTPARENT0002', 'SYNTH0TESTFUND000003'].map(
  (text) => `${text.slice(0, 18)}${text.slice(18).replaceAll(/\D/g, '0')}`,
) as [string, string, string];

const entity = (lei: string, more = '', jurisdiction = 'CN', registration = 'LAPSED') => `
<lei:LEIRecord><lei:LEI>${lei}</lei:LEI><lei:Entity>
  <lei:LegalName xml:lang="zh">老厂 &amp; 甲</lei:LegalName>
  <lei:LegalAddress xml:lang="zh"><lei:City>上海</lei:City><lei:Country>CN</lei:Country></lei:LegalAddress>
  <lei:LegalJurisdiction>${jurisdiction}</lei:LegalJurisdiction>${more}
</lei:Entity><lei:Registration><lei:InitialRegistrationDate>2014-01-01T00:00:00Z</lei:InitialRegistrationDate>
  <lei:RegistrationStatus>${registration}</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>`;
const level1 = (records: readonly string[], count = records.length) =>
  `<?xml version="1.0" encoding="UTF-8"?><lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIHeader><lei:RecordCount>${count}</lei:RecordCount></lei:LEIHeader><lei:LEIRecords>${records.join('')}</lei:LEIRecords></lei:LEIData>`;
const relationship = (type: string, more = '') => `<RelationshipRecord><Relationship>
  <StartNode><NodeID>${WORKS}</NodeID><NodeIDType>LEI</NodeIDType></StartNode><EndNode><NodeID>${PARENT}</NodeID></EndNode>
  <RelationshipType>${type}</RelationshipType>${more}</Relationship></RelationshipRecord>`;
const level2 = (...records: readonly string[]) =>
  `<RelationshipData xmlns="http://www.gleif.org/data/schema/rr/2016"><RelationshipRecords>${records.join('')}</RelationshipRecords></RelationshipData>`;
const exceptions = `<repex:ReportingExceptionData xmlns:repex="http://www.gleif.org/data/schema/repex/2016"><repex:ReportingExceptions>
  <repex:Exception><repex:LEI>${WORKS}</repex:LEI><repex:ExceptionCategory>ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT</repex:ExceptionCategory>
  <repex:ExceptionReason>NO_KNOWN_PERSON</repex:ExceptionReason></repex:Exception></repex:ReportingExceptions></repex:ReportingExceptionData>`;

/** What is read of a file of entities and, after it, another. */
async function along(first: string, second: string, jurisdictions?: readonly string[]) {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'second');
    await writeFile(file, second);
    return readItems(gleif, first, { along: [file], ...(jurisdictions && { jurisdictions }) });
  });
}
const relationOf = async (...record: Parameters<typeof relationship>) => {
  const { relations, lost } = await along(level1([entity(WORKS), entity(PARENT)]), level2(relationship(...record)));
  return { relation: relations[0], lost };
};

describe('level 1', () => {
  test('gives entities with the names that somebody uses, and with their codes', async () => {
    const { entities, lost } = await readItems(
      gleif,
      level1([
        entity(
          WORKS,
          `<lei:OtherEntityNames><lei:OtherEntityName xml:lang="zh" type="PREVIOUS_LEGAL_NAME">旧厂</lei:OtherEntityName>
           <lei:OtherEntityName xml:lang="en" type="ALTERNATIVE_LANGUAGE_LEGAL_NAME">Old Works</lei:OtherEntityName></lei:OtherEntityNames>
           <lei:TransliteratedOtherEntityNames><lei:TransliteratedOtherEntityName type="AUTO_ASCII_TRANSLITERATED_LEGAL_NAME">Lao Chang Jia</lei:TransliteratedOtherEntityName></lei:TransliteratedOtherEntityNames>
           <lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000001</lei:RegistrationAuthorityID>
           <lei:RegistrationAuthorityEntityID>913101151322268960</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>`,
        ),
      ]),
    );
    expect(entities).toEqual([
      {
        key: WORKS,
        kind: 'FIRM',
        claims: [
          { predicate: 'NAME', value: '老厂 & 甲', details: { kind: 'PRINTED', lang: 'zh' } },
          { predicate: 'NAME', value: '旧厂', details: { kind: 'FORMER', lang: 'zh' } },
          { predicate: 'NAME', value: 'Old Works', details: { kind: 'ALIAS', lang: 'en' } },
          { predicate: 'IDENTIFIER', value: '913101151322268960', details: { scheme: 'USCC' } },
        ],
      },
    ]);
    expect(lost).toEqual({
      'UNKNOWN_WORD AUTO_ASCII_TRANSLITERATED_LEGAL_NAME': 1,
      'UNKNOWN_WORD Entity.LegalAddress': 1,
      'UNKNOWN_WORD Entity.LegalJurisdiction': 1,
      'UNKNOWN_WORD Registration.InitialRegistrationDate': 1,
    });
  });

  test('ends a firm by its own status, never because its LEI was not renewed', async () => {
    const status = (word: string, more = '') => `<lei:EntityStatus>${word}</lei:EntityStatus>${more}`;
    const ended = status(
      'INACTIVE',
      `<lei:EntityExpirationDate>2019-05-01T00:00:00Z</lei:EntityExpirationDate><lei:EntityExpirationReason>CORPORATE_ACTION</lei:EntityExpirationReason>
       <lei:SuccessorEntity><lei:SuccessorLEI>${PARENT}</lei:SuccessorLEI></lei:SuccessorEntity>`,
    );
    const { entities, relations } = await readItems(
      gleif,
      level1([entity(WORKS, ended), entity(PARENT, status('ACTIVE')), entity(FUND, status('NULL'))]),
    );
    const ends = entities.map(({ claims }) => claims.filter(({ predicate }) => predicate === 'DISSOLVED'));
    expect(ends).toEqual([[{ predicate: 'DISSOLVED', value: 'CORPORATE_ACTION', start: '2019-05-01' }], [], []]);
    expect(relations).toEqual([
      { from: WORKS, type: 'SUCCEEDED_BY', to: PARENT, claims: [{ tense: 'PAST_EVENT', start: '2019-05-01' }] },
    ]);
  });

  test('leaves out what its publisher took back, and days that stand for none', async () => {
    const filler =
      '<lei:EntityStatus>INACTIVE</lei:EntityStatus><lei:EntityExpirationDate>1970-01-01T00:00:00Z</lei:EntityExpirationDate>';
    const { entities, lost } = await readItems(
      gleif,
      level1([entity(WORKS, filler), entity(PARENT, '', 'CN', 'ANNULLED')]),
    );
    expect(entities.map(({ key }) => key)).toEqual([WORKS]);
    expect(entities[0]!.claims.at(-1)).toEqual({ predicate: 'DISSOLVED', value: 'INACTIVE' });
    expect(lost).toMatchObject({ 'RECORD_WITHDRAWN ANNULLED': 1, 'FILLER_DATE Entity.EntityExpirationDate': 2 });
  });

  test('as CSV says the same, by its header', async () => {
    const columns = [
      'LEI',
      'Entity.LegalName',
      'Entity.LegalName.xmllang',
      'Entity.OtherEntityNames.OtherEntityName.1',
      'Entity.OtherEntityNames.OtherEntityName.1.type',
      'Entity.EntityStatus',
      'Entity.LegalAddress.City',
    ];
    const rows = [
      columns,
      [WORKS, '老厂, "甲"', 'zh', 'Works', 'TRADING_OR_OPERATING_NAME', 'ACTIVE', '上海'],
      ['123', 'x', '', '', '', '', ''],
    ];
    const csv = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    const { records, rejects, lost } = await readItems(gleif, `${csv}\r\n`);
    expect(records).toMatchObject([{ row: 2, line: 2, entities: [{ key: WORKS, kind: 'FIRM' }] }]);
    expect(records[0]!.entities[0]!.claims).toEqual([
      { predicate: 'NAME', value: '老厂, "甲"', details: { kind: 'PRINTED', lang: 'zh' } },
      { predicate: 'NAME', value: 'Works', details: { kind: 'ALIAS' } },
    ]);
    expect(rejects).toMatchObject([{ row: 3, reason: expect.stringContaining('"123" is no LEI') }]);
    expect(lost).toEqual({ 'UNKNOWN_WORD Entity.LegalAddress': 1 });
  });
});

describe('level 2', () => {
  test.each([
    [
      'IS_DIRECTLY_CONSOLIDATED_BY',
      { type: 'CONSOLIDATED_BY', key: 'direct', claims: [{ details: { level: 'direct' } }] },
    ],
    ['IS_ULTIMATELY_CONSOLIDATED_BY', { type: 'CONSOLIDATED_BY', key: 'ultimate' }],
    ['IS_INTERNATIONAL_BRANCH_OF', { type: 'BRANCH_OF', claims: [{}] }],
    ['IS_FUND-MANAGED_BY', { type: 'MANAGED_BY' }],
    ['IS_SUBFUND_OF', { type: 'PART_OF' }],
  ])('gives a relation, which is never more than it says: %s', async (type, wanted) => {
    expect((await relationOf(type)).relation).toMatchObject({ from: WORKS, to: PARENT, ...wanted });
  });

  test('counts a type for which there is no word', async () => {
    const { relation, lost } = await relationOf('IS_FEEDER_TO');
    expect(relation).toBeUndefined();
    expect(lost['UNKNOWN_WORD IS_FEEDER_TO']).toBe(1);
  });

  test('dates a relation by its own period alone', async () => {
    const period = (type: string, start: string, end = '') =>
      `<RelationshipPeriod><StartDate>${start}</StartDate>${end}<PeriodType>${type}</PeriodType></RelationshipPeriod>`;
    const periods = (...all: readonly string[]) => `<RelationshipPeriods>${all.join('')}</RelationshipPeriods>`;
    const accounts = period('ACCOUNTING_PERIOD', '2020-01-01T00:00:00Z');
    const type = 'IS_INTERNATIONAL_BRANCH_OF';
    expect((await relationOf(type, periods(accounts))).relation!.claims).toEqual([{}]);
    const own = period('RELATIONSHIP_PERIOD', '2002-05-31T16:00:00Z');
    const { relation, lost } = await relationOf(type, periods(accounts, own));
    expect(relation!.claims).toEqual([{ start: '2002-05-31' }]);
    expect(lost).toMatchObject({ 'DAY_BY_UTC Relationship.RelationshipPeriods.RelationshipPeriod.StartDate': 1 });
    const inactive = '<RelationshipStatus>INACTIVE</RelationshipStatus>';
    expect((await relationOf(type, inactive)).relation!.claims).toEqual([{ tense: 'PAST_STATE' }]);
    expect((await relationOf(type, '<RelationshipStatus>NULL</RelationshipStatus>')).relation!.claims).toEqual([{}]);
  });

  test('as CSV says the same', async () => {
    const csv = `Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.Period.1.startDate,Relationship.Period.1.periodType
${WORKS},${PARENT},IS_DIRECTLY_CONSOLIDATED_BY,2002-06-01,RELATIONSHIP_PERIOD\n`;
    const { relations } = await along(level1([entity(WORKS), entity(PARENT)]), csv);
    expect(relations).toMatchObject([{ type: 'CONSOLIDATED_BY', claims: [{ start: '2002-06-01' }] }]);
  });
});

describe('reporting exceptions', () => {
  test('say of an entity why it names no parent, in the word of the publisher', async () => {
    const { entities } = await along(level1([entity(WORKS)]), exceptions);
    expect(entities.at(-1)).toEqual({
      key: WORKS,
      kind: null,
      claims: [{ predicate: 'DESCRIPTION', value: 'names no ultimate parent that consolidates it: NO_KNOWN_PERSON' }],
    });
  });
});

describe('a part of the world', () => {
  test('has the entities of some countries or regions, and what is said of these; the others are counted', async () => {
    const first = level1([entity(WORKS, '', 'CN-SH'), entity(PARENT, '', 'DE'), entity(FUND, '', 'DE')]);
    const { entities, relations, lost } = await along(first, level2(relationship('IS_SUBFUND_OF')), ['CN', 'HK']);
    expect(entities.map(({ key }) => key)).toEqual([WORKS]);
    expect(relations).toEqual([]);
    expect(lost).toMatchObject({ 'PASSED_OVER LEI, DE': 2, 'PASSED_OVER RELATIONSHIP': 1 });
  });
});

test('files that belong together become one register, whose claims cite the records one after another', async () => {
  await inTemporaryFolder(async (folder) => {
    const files = ['lei.xml', 'rr.xml', 'repex.xml'].map((name) => join(folder, name));
    const texts = [
      level1([entity(WORKS), entity(PARENT)]),
      level2(relationship('IS_DIRECTLY_CONSOLIDATED_BY')),
      exceptions,
    ];
    for (const [index, file] of files.entries()) await writeFile(file, texts[index]!);
    const { entities, relations, rejects } = await convertFile(gleif, files[0]!, { along: files.slice(1) });
    expect(rejects).toEqual([]);
    expect(relations).toMatchObject([{ type: 'CONSOLIDATED_BY', claims: [{ details: { level: 'direct' }, row: 3 }] }]);
    const works = entities.find(({ id }) => id === `src-${WORKS.toLowerCase()}`)!;
    expect(works.claims).toContainEqual(expect.objectContaining({ predicate: 'DESCRIPTION', row: 4 }));
    expect(works.claims).toContainEqual(expect.objectContaining({ value: WORKS, details: { scheme: 'LEI' } }));
  });
});

test.each([
  [level2(relationship('IS_SUBFUND_OF')), 'give the file of entities (level 1), and this one after --with'],
  [level1([entity(WORKS)], 2), 'its header says that it has 2 records, and it has 1: it is not whole'],
  ['<LEIDatum/>', 'did you mean "LEIData"?'],
  ['<LEIData xmlns="urn:other"/>', 'its root is "LEIData" of urn:other'],
  ['a,b\n1,2\n', "its columns are none of GLEIF's"],
  [
    '<!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><LEIData><LEIRecords><LEIRecord><LEI>&b;</LEI></LEIRecord></LEIRecords></LEIData>',
    'undefined entity',
  ],
])('a file that is none, or not whole, is refused with what is wrong (%#)', async (text, reason) => {
  await expect(readItems(gleif, text)).rejects.toThrow(reason);
});
