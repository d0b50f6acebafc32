import type { EntityRecord } from '../../domain/entity-view.ts';
import type { DatedName } from '../../domain/entity-names.ts';
import { ASSOCIATION, bodsScheme } from '../bods-words.ts';
import type { CountLoss, ExportFormat } from '../export-format.ts';
import { relationshipStatement } from './bods-relationship.ts';
import { comment, StatementMaker, type Statement } from './bods-statement.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { JsonList } from './json-list.ts';
import { writeEach } from './write-each.ts';

/**
 * The Beneficial Ownership Data Standard, 0.4: who owns or heads firms. Statements on entities and persons stand before those
 * that name them. Dates are full days there; an annotation has what the source says.
 */
export const bods: ExportFormat = {
  name: 'bods',
  description: 'who owns and who heads firms, by the Beneficial Ownership Data Standard 0.4',
  extension: 'bods.json',
  contentType: 'application/json; charset=utf-8',
  wants: ['source', 'entity', 'relation'],
  loses: FLAT_LOSSES.filter((code) => code !== 'SOURCE_RECORD_LOST'),
  open: (header, lost) => {
    const maker = new StatementMaker(header, lost);
    const list = new JsonList();
    const write = (statement: Statement | null) => (statement === null ? [] : [list.next(maker.make(statement))]);
    return writeEach(
      {
        source: ({ source }) => {
          maker.add(source);
          return [];
        },
        entity: ({ entity }) => write(entityStatement(entity, maker, lost)),
        relation: (record) => write(relationshipStatement(record, maker, lost)),
      },
      { begin: () => ['['], end: () => ['\n]\n'] },
    );
  },
};

/** The statement on an entity; null, and counted, for a kind that BODS does not have. */
function entityStatement(entity: EntityRecord, maker: StatementMaker, lost: CountLoss): Statement | null {
  const { id, kind, sources } = entity;
  const type = typeOf(entity);
  if (kind !== 'PERSON' && type === null) {
    lost('KIND_HAS_NO_PLACE');
    if (kind === 'GROUP') maker.describe(id, entity.name);
    return null;
  }
  const names = namesOf(entity);
  const written = new Set(names.map(({ value }) => value));
  lost('NAME_LEFT_OUT', new Set(entity.names.map(({ value }) => value)).size - written.size);
  lost('ATTRIBUTE_LEFT_OUT', Object.keys(entity.attributes).length);
  const isDescribed = names.some((name) => !isProper(name));
  const pointer = kind === 'PERSON' ? '/recordDetails/names' : '/recordDetails/name';
  return {
    recordId: id,
    recordType: type === null ? 'person' : 'entity',
    recordStatus: 'new',
    declarationSubject: id,
    said: maker.saidBy(sources),
    sources,
    annotations: isDescribed
      ? [comment(pointer, 'the name that is shown is a description, or means it only within one text')]
      : [],
    recordDetails:
      type === null
        ? personDetails(entity, names)
        : { isComponent: false, entityType: type, ...entityDetails(entity, names) },
  };
}

/** Null for a person, and for kinds that are none of BODS. */
function typeOf({ kind, identifiers }: EntityRecord): object | null {
  const type = identifiers.length > 0 ? 'registeredEntity' : 'legalEntity';
  if (kind === 'FIRM') return { type };
  if (kind === 'ASSOCIATION') return { type, details: ASSOCIATION };
  return kind === 'GOVERNMENT_BODY' ? { type: 'stateBody' } : null;
}

/** The name that is shown, and the others that mean it outside of one text too and do not only describe it. */
function namesOf({ name, names }: EntityRecord): readonly DatedName[] {
  const shown = names.find(({ value }) => value === name);
  return names.filter((one) => one === shown || isProper(one));
}

function isProper({ kind }: DatedName): boolean {
  return kind !== 'CONTEXTUAL' && kind !== 'DESCRIPTION';
}

const NAME_TYPES: Readonly<Partial<Record<DatedName['kind'], string>>> = {
  ALIAS: 'alternative',
  ABBREVIATION: 'alternative',
  FORMER: 'former',
  TRANSCRIBED: 'transliteration',
};

function personDetails(entity: EntityRecord, names: readonly DatedName[]): object {
  return {
    isComponent: false,
    personType: 'knownPerson',
    ...(names.length > 0 && {
      names: names.map(({ value, kind, family, given }) => ({
        ...(NAME_TYPES[kind] !== undefined && { type: NAME_TYPES[kind] }),
        fullName: value,
        ...(family !== null && { familyName: family }),
        ...(given !== null && { givenName: given }),
      })),
    }),
    ...identifiersOf(entity),
  };
}

function entityDetails(entity: EntityRecord, names: readonly DatedName[]): object {
  const others = [...new Set(names.map(({ value }) => value))].filter((value) => value !== entity.name);
  return {
    name: entity.name,
    ...(others.length > 0 && { alternateNames: others }),
    ...identifiersOf(entity),
  };
}

function identifiersOf({ identifiers }: EntityRecord): object {
  if (identifiers.length === 0) return {};
  return {
    identifiers: identifiers.map(({ scheme, value }) => {
      const listed = bodsScheme(scheme);
      return { id: value, ...(listed === null ? { schemeName: scheme } : { scheme: listed }) };
    }),
  };
}
