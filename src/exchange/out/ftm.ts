import type { EntityRecord } from '../../domain/entity-view.ts';
import type { RelationRecord } from '../../domain/relation-view.ts';
import { isSynthetic } from '../../domain/synthetic.ts';
import type { CountLoss, ExportFormat } from '../export-format.ts';
import type { RelationEntry } from '../export-record.ts';
import {
  DESCRIBED,
  FORMER,
  FTM_SCHEMAS,
  hasTimes,
  isLegalEntity,
  KIND_MARK,
  LASTING,
  linkFor,
  nameProperty,
  percentageText,
  saysItsDoubt,
  SYNTHETIC,
  typeWords,
  UNKNOWN_LINK,
} from '../ftm-words.ts';
import { FLAT_LOSSES } from './flat-losses.ts';
import { documentOf, ftmId, ftmLine, FtmProperties } from './ftm-entity.ts';
import { noFactLoss } from './no-fact.ts';
import { writeEach } from './write-each.ts';

/**
 * Entities of FollowTheMoney 4, one in each line: sources as documents, entities, and relations as links between them, with the
 * sources as their proof. Dates are as precise as sources print them.
 */
export const ftm: ExportFormat = {
  name: 'ftm',
  description: 'persons, organisations and the links between them, by FollowTheMoney 4',
  extension: 'ftm.json',
  contentType: 'application/jsonl; charset=utf-8',
  wants: ['source', 'entity', 'relation'],
  loses: FLAT_LOSSES.filter((code) => code !== 'SOURCE_RECORD_LOST'),
  open: (_header, lost) =>
    writeEach({
      source: ({ source }) => {
        const { schema, properties } = documentOf(source, lost);
        return [ftmLine(source.id, schema, properties)];
      },
      entity: ({ entity }) => [ftmLine(entity.id, FTM_SCHEMAS[entity.kind], describe(entity, lost))],
      relation: (record) => link(record, lost),
    }),
};

function describe(entity: EntityRecord, lost: CountLoss): FtmProperties {
  const { id, kind, names, identifiers, attributes, sources } = entity;
  const properties = new FtmProperties(lost).add('name', entity.name);
  for (const { value, kind: of } of names) {
    const property = nameProperty(of, kind);
    if (value === entity.name && property !== 'name') {
      if (property === null) properties.add('notes', DESCRIBED + value);
    } else if (property === null) lost('NAME_LEFT_OUT');
    else properties.add(property, value);
  }
  for (const { scheme, value } of identifiers) properties.addCode(scheme, value, isLegalEntity(kind));
  const written = attributesOf(entity);
  for (const [property, value] of Object.entries(written)) properties.add(property, value);
  lost('ATTRIBUTE_LEFT_OUT', Object.keys(attributes).length - Object.keys(written).length);
  properties.add(kind === 'GROUP' ? 'classification' : 'keywords', KIND_MARK[kind]);
  for (const source of sources) properties.add('proof', source);
  return properties.add('notes', isSynthetic(id) ? SYNTHETIC : null);
}

/** The attributes of which FollowTheMoney has a property for this kind of entity. */
function attributesOf({ kind, attributes }: EntityRecord): Readonly<Record<string, string>> {
  const { gender, occupation, industry, status } = attributes;
  return {
    ...(kind === 'PERSON' && (gender === 'male' || gender === 'female') && { gender }),
    ...(kind === 'PERSON' && occupation !== undefined && { position: occupation }),
    ...(kind === 'FIRM' && industry !== undefined && { sector: industry }),
    ...(kind === 'VENTURE' && status !== undefined && { status }),
  };
}

function link(record: RelationEntry, lost: CountLoss): readonly string[] {
  const { relation, fromKind, toKind } = record;
  const { id, type, from, to, titles, sources } = relation;
  const found = linkFor(type, fromKind, toKind);
  if (found === null) {
    lost('TYPE_HAS_NO_PLACE');
    return [];
  }
  const noFact = saysItsDoubt(type) ? null : noFactLoss(relation.modality);
  if (noFact !== null) {
    lost(noFact);
    return [];
  }
  const isTimed = hasTimes(found.schema);
  const properties = new FtmProperties(lost).add(found.from, from).add(found.to, to);
  if (found.schema === UNKNOWN_LINK.schema) lost('DIRECTION_IN_WORDS');
  if (isTimed) {
    for (const role of [typeWords(type), ...titles]) properties.add('role', role);
    addTimes(relation, properties, lost);
    properties.add('recordId', id);
    for (const source of sources) properties.add('proof', source);
  } else lost('TITLE_LEFT_OUT', titles.length);
  addShare(record, found.schema, properties, lost);
  if (relation.status === 'DISPUTED') lost('DISPUTE_LOST');
  return [ftmLine(ftmId(id, lost), found.schema, properties)];
}

function addShare(
  { relation: { share }, shareQualifier }: RelationEntry,
  schema: string,
  properties: FtmProperties,
  lost: CountLoss,
): void {
  if (share === null) return;
  const text = schema === 'Ownership' ? percentageText(share, shareQualifier) : null;
  if (text === null) lost('SHARE_LEFT_OUT');
  else properties.add('percentage', text);
}

/** The dates as printed; what is an event has a date, and what is over without a known end has a status. */
function addTimes(relation: RelationRecord, properties: FtmProperties, lost: CountLoss): void {
  const { start, end, startText, endText, ended } = relation;
  lost('BOUNDS_LOST');
  properties.add(ended === 'NO' ? 'date' : 'startDate', start).add('endDate', end);
  for (const [name, words, date] of [
    ['startDate', startText, start],
    ['endDate', endText, end],
  ] as const) {
    if (words === null || date !== null) continue;
    properties.add('summary', `${name}: ${words}`);
    lost('DATE_IN_WORDS');
  }
  if (ended === 'NO') properties.add('status', LASTING);
  if (ended === 'YES' && end === null) {
    properties.add('status', FORMER);
    lost('FORMER_WITHOUT_END');
  }
  if (ended === 'UNKNOWN' && end === null) lost('END_UNKNOWN_AS_OPEN');
}
