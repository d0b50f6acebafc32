import type { EntityKind, NameKind } from '../../domain/vocabulary.ts';
import { codeFault } from '../../domain/identifiers.ts';
import { ASSOCIATION, ownScheme } from '../bods-words.ts';
import { relationsIn } from './bods-relations.ts';
import { bodsStatement, isOlder, type BodsDetails, type BodsStatement } from './bods-statement.ts';
import type { ForeignEntity, ForeignItem, ImportFormat, ReadOptions } from './foreign-record.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { jsonItems } from './json-items.ts';
import { rejected } from './rejected.ts';

type Lost = ReadOptions['lost'];
type DescribingClaim = ForeignEntity['claims'][number];

/** Statements of the Beneficial Ownership Data Standard 0.4, as one JSON array or as JSON Lines. */
export const bods: ImportFormat = {
  name: 'bods',
  description: 'who owns and who heads firms, by the Beneficial Ownership Data Standard 0.4',
  keyScheme: 'BODS_RECORD',
  async *read(file, options): AsyncIterable<ForeignItem> {
    for await (const item of jsonItems(file, options.signal)) {
      if (item.of === 'reject') yield item;
      else {
        if (item.row === 1 && isOlder(item.value))
          throw new ImportAtFault('its statements are of BODS 0.3 or older; those of BODS 0.4 can be imported');
        const statement = bodsStatement(item);
        const { row, line } = item;
        if ('fault' in statement) yield rejected(item, statement.fault, item.text);
        else yield { of: 'record', row, line, ...saidIn(statement, options) };
      }
    }
  },
};

/** The keys of each kind of record that are read, or that say nothing by themselves. */
const READ: Readonly<Record<BodsStatement['recordType'], readonly string[]>> = {
  entity: ['isComponent', 'entityType', 'name', 'alternateNames', 'identifiers', 'dissolutionDate'],
  person: ['isComponent', 'personType', 'names', 'identifiers'],
  relationship: ['isComponent', 'componentRecords', 'subject', 'interestedParty', 'interests'],
};

function saidIn(statement: BodsStatement, options: ReadOptions) {
  const { recordType, recordDetails, recordId } = statement;
  for (const key of Object.keys(recordDetails)) if (!READ[recordType].includes(key)) options.lost('UNKNOWN_WORD', key);
  for (const key of ['source', 'statementDate'] as const)
    if (statement[key] !== undefined) options.lost('UNKNOWN_WORD', key);
  if (recordType === 'relationship') return { entities: [], relations: relationsIn(statement, options) };
  const kind =
    recordType === 'person' ? personKind(recordDetails, options.lost) : entityKind(recordDetails, options.lost);
  const claims = [
    ...namesIn(recordDetails),
    ...codesIn(recordDetails, options.lost),
    ...classification(recordDetails),
    ...dissolution(recordDetails),
  ];
  return { entities: kind === null ? [] : [{ key: recordId, kind, claims }], relations: [] };
}

function personKind({ personType }: BodsDetails, lost: Lost): EntityKind | null {
  if (personType === 'knownPerson') return 'PERSON';
  lost('PARTY_NOT_NAMED', personType ?? 'unknownPerson');
  return null;
}

function entityKind({ entityType }: BodsDetails, lost: Lost): EntityKind | null {
  const type = entityType?.type ?? 'unknownEntity';
  switch (type) {
    case 'registeredEntity':
    case 'legalEntity':
      return entityType?.details === ASSOCIATION ? 'ASSOCIATION' : 'FIRM';
    case 'arrangement':
      return 'FIRM';
    case 'state':
    case 'stateBody':
      return 'GOVERNMENT_BODY';
    default:
      lost('PARTY_NOT_NAMED', type);
      return null;
  }
}

const NAME_KINDS: Readonly<Record<string, NameKind>> = {
  alternative: 'ALIAS',
  birth: 'ALIAS',
  translation: 'ALIAS',
  former: 'FORMER',
  transliteration: 'TRANSCRIBED',
};

function namesIn({ name, alternateNames = [], names = [] }: BodsDetails): readonly DescribingClaim[] {
  return [
    ...(name === undefined ? [] : [{ predicate: 'NAME', value: name }]),
    ...alternateNames.map((value) => ({ predicate: 'NAME', value, details: { kind: 'ALIAS' } })),
    ...names.map(({ type = '', fullName, familyName, givenName }) => ({
      predicate: 'NAME',
      value: fullName,
      details: {
        kind: NAME_KINDS[type] ?? 'PRINTED',
        ...(familyName !== undefined && { family: familyName }),
        ...(givenName !== undefined && { given: givenName }),
      },
    })),
  ];
}

function codesIn({ identifiers = [] }: BodsDetails, lost: Lost): readonly DescribingClaim[] {
  return identifiers.flatMap(({ id, scheme: listed, schemeName }) => {
    const scheme = listed === undefined ? schemeName : ownScheme(listed);
    if (id === undefined || scheme === undefined) {
      lost('UNKNOWN_WORD', id === undefined ? 'identifiers without an id' : 'identifiers without a scheme');
      return [];
    }
    if (codeFault(scheme, id) !== null) {
      lost('CODE_REFUSED', scheme);
      return [];
    }
    return [{ predicate: 'IDENTIFIER', value: id, details: { scheme } }];
  });
}

/** What kind of arrangement or state body it is, in the publisher's word. */
function classification({ entityType }: BodsDetails): readonly DescribingClaim[] {
  if (entityType === undefined) return [];
  const { type, subtype, details } = entityType;
  const word = subtype ?? details ?? (type === 'arrangement' || type === 'state' ? type : undefined);
  return word === undefined || word === ASSOCIATION ? [] : [{ predicate: 'CLASSIFICATION', value: word }];
}

function dissolution({ dissolutionDate }: BodsDetails): readonly DescribingClaim[] {
  return dissolutionDate === undefined
    ? []
    : [{ predicate: 'DISSOLVED', value: 'dissolved', start: dayOf(dissolutionDate) }];
}

/** The day of a date, which may have a time of day. */
function dayOf(date: string): string {
  return date.replace(/[Tt ].*$/, '');
}
