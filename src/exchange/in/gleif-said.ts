import { isUscc } from '../../domain/uscc.ts';
import type { EntityKind, NameKind } from '../../domain/vocabulary.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import type { ForeignClaim, ForeignEntity, ForeignRecord, ForeignRelation, ReadOptions } from './foreign-record.ts';
import type { GleifRow } from './gleif-rows.ts';

type Lost = ReadOptions['lost'];
type Fields = GleifRow['fields'];
type DescribingClaim = ForeignEntity['claims'][number];
/** What a record says, why it cannot be taken, or null for one that its publisher took back. */
type Said = Pick<ForeignRecord, 'entities' | 'relations'> | { readonly fault: string } | null;

/** The form of an LEI (ISO 17442): 18 letters and figures, and two check figures. */
const LEI = /^[0-9A-Z]{18}\d\d$/;
/** A record so marked says nothing of its entity any more. That an LEI has LAPSED says only that it was not renewed. */
const WITHDRAWN = ['ANNULLED', 'DUPLICATE'];

/** What a record of level 1 says of an entity, and of those that succeeded it. */
export function leiSaid(fields: Fields, lost: Lost): Said {
  const lei = fields.get('LEI') ?? '';
  if (!LEI.test(lei)) return { fault: noLei(lei) };
  if (isWithdrawn(fields, lost)) return null;
  const category = fields.get('Entity.EntityCategory') ?? 'GENERAL';
  const isPart = category === 'BRANCH' || category === 'FUND';
  countUnread(fields, LEI_READ, lost);
  const claims = [
    ...namesIn(fields, lost),
    ...(isPart ? [] : codesIn(fields)),
    ...(category === 'GENERAL' ? [] : [{ predicate: 'CLASSIFICATION', value: category }]),
    ...endIn(fields, lost),
  ];
  const end = dayIn(fields, 'Entity.EntityExpirationDate', lost);
  const successors = numbered(fields, 'Entity.SuccessorEntity').flatMap(
    (path) => fields.get(`${path}.SuccessorLEI`) ?? [],
  );
  return {
    entities: [{ key: lei, kind: kindOf(category), claims }],
    relations: successors
      .filter((successor) => LEI.test(successor) && successor !== lei)
      .map((to) => ({
        from: lei,
        type: 'SUCCEEDED_BY',
        to,
        claims: [{ tense: 'PAST_EVENT' as const, ...(end !== undefined && { start: end }) }],
      })),
  };
}

/** Beginnings of the columns of level 1 that are read. */
const LEI_READ = [
  'LEI',
  'Entity.LegalName',
  'Entity.OtherEntityNames',
  'Entity.TransliteratedOtherEntityNames',
  'Entity.EntityCategory',
  'Entity.RegistrationAuthority',
  'Entity.EntityStatus',
  'Entity.EntityExpiration',
  'Entity.SuccessorEntity',
  'Registration.RegistrationStatus',
];

function kindOf(category: string): EntityKind {
  return category === 'RESIDENT_GOVERNMENT_ENTITY' || category === 'INTERNATIONAL_ORGANIZATION'
    ? 'GOVERNMENT_BODY'
    : 'FIRM';
}

const NAME_KINDS: Readonly<Record<string, NameKind>> = {
  PREVIOUS_LEGAL_NAME: 'FORMER',
  TRADING_OR_OPERATING_NAME: 'ALIAS',
  ALTERNATIVE_LANGUAGE_LEGAL_NAME: 'ALIAS',
  PREFERRED_ASCII_TRANSLITERATED_LEGAL_NAME: 'TRANSCRIBED',
};

/** Its names. What a program transcribed is no name that anybody uses. */
function namesIn(fields: Fields, lost: Lost): readonly DescribingClaim[] {
  const found: DescribingClaim[] = [];
  const add = (path: string, kind: NameKind) => {
    const [value, lang] = [fields.get(path), fields.get(`${path}.xmllang`)];
    if (value !== undefined)
      found.push({ predicate: 'NAME', value, details: { kind, ...(lang !== undefined && { lang }) } });
  };
  add('Entity.LegalName', 'PRINTED');
  const lists = [
    'Entity.OtherEntityNames.OtherEntityName',
    'Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName',
  ];
  for (const path of lists.flatMap((list) => numbered(fields, list))) {
    const type = fields.get(`${path}.type`) ?? 'ALTERNATIVE_LANGUAGE_LEGAL_NAME';
    const kind = NAME_KINDS[type];
    if (kind === undefined) lost('UNKNOWN_WORD', type);
    else add(path, kind);
  }
  return found;
}

/** The code of the register that it is in: a USCC shows by its check character, whichever the register. */
function codesIn(fields: Fields): readonly DescribingClaim[] {
  const code = fields.get('Entity.RegistrationAuthority.RegistrationAuthorityEntityID');
  const register = fields.get('Entity.RegistrationAuthority.RegistrationAuthorityID');
  if (code === undefined) return [];
  const scheme = isUscc(code) ? 'USCC' : register;
  // Two of GLEIF's codes of registers stand for "none" and "other".
  if (scheme === undefined || scheme === 'RA888888' || scheme === 'RA999999') return [];
  return [{ predicate: 'IDENTIFIER', value: code, details: { scheme } }];
}

/** That it is no more. "NULL" is a word there, and says nothing. */
function endIn(fields: Fields, lost: Lost): readonly DescribingClaim[] {
  if (fields.get('Entity.EntityStatus') !== 'INACTIVE') return [];
  const start = dayIn(fields, 'Entity.EntityExpirationDate', lost);
  const value = fields.get('Entity.EntityExpirationReason') ?? 'INACTIVE';
  return [{ predicate: 'DISSOLVED', value, ...(start !== undefined && { start }) }];
}

/** Our relation for each type of level 2, and what is said with it. A fund that feeds another has no word here. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly level?: string }>> = {
  IS_DIRECTLY_CONSOLIDATED_BY: { type: 'CONSOLIDATED_BY', level: 'direct' },
  IS_ULTIMATELY_CONSOLIDATED_BY: { type: 'CONSOLIDATED_BY', level: 'ultimate' },
  IS_INTERNATIONAL_BRANCH_OF: { type: 'BRANCH_OF' },
  'IS_FUND-MANAGED_BY': { type: 'MANAGED_BY' },
  IS_SUBFUND_OF: { type: 'PART_OF' },
};

/** What a record of level 2 says of a relation. */
export function relationshipSaid(fields: Fields, lost: Lost): Said {
  const [from, to] = ['StartNode', 'EndNode'].map((node) => fields.get(`Relationship.${node}.NodeID`) ?? '');
  for (const end of [from!, to!]) if (!LEI.test(end)) return { fault: noLei(end) };
  if (isWithdrawn(fields, lost)) return null;
  const word = fields.get('Relationship.RelationshipType') ?? 'a relationship without a type';
  const known = TYPES[word];
  if (known === undefined) {
    lost('UNKNOWN_WORD', word);
    return { entities: [], relations: [] };
  }
  countUnread(fields, RELATIONSHIP_READ, lost);
  const { type, level } = known;
  const relation: ForeignRelation = {
    from: from!,
    type,
    to: to!,
    ...(level !== undefined && { key: level }),
    claims: [{ ...timesIn(fields, lost), ...(level !== undefined && { details: { level } }) }],
  };
  return { entities: [], relations: [relation] };
}

const RELATIONSHIP_READ = [
  'Relationship.StartNode',
  'Relationship.EndNode',
  'Relationship.RelationshipType',
  'Relationship.RelationshipStatus',
  'Relationship.Period',
  'Relationship.RelationshipPeriods',
  'Registration.RegistrationStatus',
];

/** When it was so. Periods of accounts and of documents date something else. */
function timesIn(fields: Fields, lost: Lost): Pick<ForeignClaim, 'start' | 'end' | 'tense'> {
  const period = PERIODS.flatMap(({ list, ...names }) =>
    numbered(fields, list).map((path) => ({ path, ...names })),
  ).find(({ path, type }) => fields.get(`${path}.${type}`) === 'RELATIONSHIP_PERIOD');
  const start = period && dayIn(fields, `${period.path}.${period.start}`, lost);
  const end = period && dayIn(fields, `${period.path}.${period.end}`, lost);
  const isOver = fields.get('Relationship.RelationshipStatus') === 'INACTIVE' || end !== undefined;
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(isOver && { tense: 'PAST_STATE' as const }),
  };
}

const PERIODS = [
  { list: 'Relationship.Period', start: 'startDate', end: 'endDate', type: 'periodType' },
  {
    list: 'Relationship.RelationshipPeriods.RelationshipPeriod',
    start: 'StartDate',
    end: 'EndDate',
    type: 'PeriodType',
  },
] as const;

/** Why an entity names no parent, in the word of the publisher: said of the entity that level 1 describes. */
export function exceptionSaid(fields: Fields, lost: Lost): Said {
  const lei = fields.get('LEI') ?? '';
  if (!LEI.test(lei)) return { fault: noLei(lei) };
  const category = fields.get('Exception.Category') ?? fields.get('ExceptionCategory') ?? '';
  const level = /^(DIRECT|ULTIMATE)_/.exec(category)?.[1]?.toLowerCase();
  const reasons = ['Exception.Reason', 'ExceptionReason'].flatMap((list) =>
    numbered(fields, list).flatMap((path) => fields.get(path) ?? []),
  );
  if (level === undefined || reasons.length === 0) {
    lost('UNKNOWN_WORD', category === '' ? 'an exception without a category' : category);
    return { entities: [], relations: [] };
  }
  countUnread(fields, ['LEI', 'Exception.Category', 'Exception.Reason', 'ExceptionCategory', 'ExceptionReason'], lost);
  const value = `names no ${level} parent that consolidates it: ${reasons.join(', ')}`;
  return { entities: [{ key: lei, kind: null, claims: [{ predicate: 'DESCRIPTION', value }] }], relations: [] };
}

function isWithdrawn(fields: Fields, lost: Lost): boolean {
  const status = fields.get('Registration.RegistrationStatus') ?? '';
  if (!WITHDRAWN.includes(status)) return false;
  lost('RECORD_WITHDRAWN', status);
  return true;
}

/** The paths of what a list has, as far as they are numbered without a gap. */
function numbered(fields: Fields, list: string): readonly string[] {
  const paths: string[] = [];
  const isThere = (path: string) => fields.has(path) || PARTS.some((part) => fields.has(`${path}.${part}`));
  for (let number = 1; isThere(`${list}.${number}`); number += 1) paths.push(`${list}.${number}`);
  return paths;
}

const PARTS = ['SuccessorLEI', 'SuccessorEntityName', 'startDate', 'periodType', 'StartDate', 'PeriodType'];

/** What stands for an unknown date in older records. */
const FILLERS = ['1900-01-01', '1970-01-01', '9999-12-31'];

/** The day of a date, in universal time as it is published. */
function dayIn(fields: Fields, path: string, lost: Lost): string | undefined {
  const text = fields.get(path);
  if (text === undefined) return undefined;
  const name = path.replace(/\.\d+\./, '.');
  const [, day = text, time = ''] = /^(\d{4}-\d\d-\d\d)(?:[T ](.*))?$/.exec(text) ?? [];
  if (FILLERS.includes(day) || parsePartialDate(day) === null) {
    lost('FILLER_DATE', name);
    return undefined;
  }
  if (time !== '' && !time.startsWith('00:00')) lost('DAY_BY_UTC', name);
  return day;
}

/** Counts what a record says beside what is read, by the first two steps of its path. */
function countUnread(fields: Fields, read: readonly string[], lost: Lost): void {
  const words = new Set<string>();
  for (const path of fields.keys())
    if (!read.some((start) => path.startsWith(start))) words.add(path.split('.', 2).join('.'));
  for (const word of words) lost('UNKNOWN_WORD', word);
}

function noLei(text: string): string {
  return text === ''
    ? 'the LEI is missing'
    : `"${text.slice(0, 40)}" is no LEI: 18 letters and figures, and two check figures`;
}
