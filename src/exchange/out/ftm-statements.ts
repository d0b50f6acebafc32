import { createHash } from 'node:crypto';
import { attribute } from '../../domain/attributes.ts';
import type { Claim } from '../../domain/claim.ts';
import { percentIn } from '../../domain/claim.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { relationOf } from '../../domain/relation-of.ts';
import { isSynthetic } from '../../domain/synthetic.ts';
import { endedOf } from '../../domain/validity.ts';
import { UNPROVEN_MODALITIES, NAME_KINDS, type EntityKind } from '../../domain/vocabulary.ts';
import { hashedId, IdTable } from '../../registers/id-table.ts';
import type { CountLoss, ExportFormat } from '../export-format.ts';
import type { EntityEntry } from '../export-record.ts';
import {
  FORMER,
  FTM_SCHEMAS,
  hasTimes,
  isLegalEntity,
  KIND_MARK,
  LASTING,
  linkFor,
  nameProperty,
  percentageText,
  propertyType,
  saysItsDoubt,
  STATEMENT_COLUMNS,
  SYNTHETIC,
  typeWords,
  UNKNOWN_LINK,
  datasetName,
} from '../ftm-words.ts';
import { csvCell } from './csv-cell.ts';
import { documentOf, ftmId, FtmProperties } from './ftm-entity.ts';
import { noFactLoss } from './no-fact.ts';
import { writeEach } from './write-each.ts';

/**
 * Statements of FollowTheMoney 4: a row for each value that a claim gives a property, with the source as its dataset and the claim as
 * its origin. What nothing proves, or nobody accepted yet, is external. The kinds of the entities are kept, some bytes each.
 */
export const ftmStatements: ExportFormat = {
  name: 'ftm-statements',
  description: 'which source says what of persons, organisations and links, as statements of FollowTheMoney 4',
  extension: 'ftm.csv',
  contentType: 'text/csv; charset=utf-8',
  wants: ['source', 'entity', 'claim'],
  loses: [
    'DENIAL_LEFT_OUT',
    'DEPRECATED_LEFT_OUT',
    'MODALITY_LOST',
    'ATTRIBUTION_LOST',
    'EVIDENCE_LOST',
    'NOTE_LOST',
    'FIGURE_LEFT_OUT',
    'OTHER_CLAIM_LEFT_OUT',
    'TERM_LEFT_OUT',
    'SOURCE_NOTES_LOST',
    'NAME_KIND_LOST',
    'DECISION_FOLDED',
    'MERGE_FOLDED',
  ],
  open: (_header, lost) => {
    const known = new KnownEntities();
    return writeEach(
      {
        source: ({ source }) => {
          const { schema, properties } = documentOf(source, lost);
          const origin = { source: source.id, recordedAt: source.recordedAt, id: '' };
          return [rowsOf({ id: source.id, schema, properties, isExternal: false }, origin)];
        },
        entity: (record) => {
          known.add(record);
          return [];
        },
        claim: ({ claim }) => {
          const said = isWritten(claim) ? saidBy(claim, known, lost) : null;
          return said === null ? [] : [rowsOf(said, claim)];
        },
      },
      { begin: () => [`${STATEMENT_COLUMNS.join(',')}\n`] },
    );
  },
};

/** What is known of entities before the claims come. */
class KnownEntities {
  readonly #kinds = new IdTable();
  /** The names shown of those whose every name is a description. */
  readonly #described = new Map<string, string>();

  add({ entity: { id, kind, name, names } }: EntityEntry): void {
    this.#kinds.add(hashedId(id), 0, kind);
    if (names.every((one) => nameProperty(one.kind, kind) === null)) this.#described.set(id, name);
  }

  kindOf(id: string): EntityKind | undefined {
    return this.#kinds.kindOf(id);
  }

  /** Whether a description is all the name that an entity has. */
  isShown(id: string, name: string | null): boolean {
    return name !== null && this.#described.get(id) === name;
  }
}

function isWritten({ polarity, status, rank }: Claim): boolean {
  return polarity === 'AFFIRMED' && rank !== 'DEPRECATED' && (status === 'ACCEPTED' || status === 'PROPOSED');
}

/** The values that a claim gives, and of which entity. */
interface Said {
  readonly id: string;
  readonly schema: string;
  readonly properties: FtmProperties;
  readonly isExternal: boolean;
}

function saidBy(claim: Claim, known: KnownEntities, lost: CountLoss): Said | null {
  if (relationOf(claim) !== null) return linkBy(claim, known, lost);
  const { subject } = claim;
  const kind = subject === null ? undefined : known.kindOf(subject);
  if (subject === null || kind === undefined) return null;
  const properties = describedBy(claim, subject, kind, known, lost);
  const isExternal = isDoubtful(claim);
  if (properties === null) return null;
  if (isExternal) lost('CERTAINTY_AS_EXTERNAL');
  return { id: subject, schema: FTM_SCHEMAS[kind], properties, isExternal };
}

function describedBy(
  { predicate, value, details }: Claim,
  id: string,
  kind: EntityKind,
  known: KnownEntities,
  lost: CountLoss,
): FtmProperties | null {
  const properties = new FtmProperties(lost);
  switch (predicate) {
    case 'KIND':
      return properties
        .add('id', checksum(id))
        .add(kind === 'GROUP' ? 'classification' : 'keywords', KIND_MARK[kind])
        .add('notes', isSynthetic(id) ? SYNTHETIC : null);
    case 'NAME': {
      const of = NAME_KINDS.find((one) => one === details['kind']?.text) ?? 'PRINTED';
      const property = nameProperty(of, kind) ?? (known.isShown(id, value) ? 'name' : null);
      if (property === null) lost('NAME_LEFT_OUT');
      return property === null ? null : properties.add(property, value);
    }
    case 'IDENTIFIER':
      return properties.addCode(details['scheme']?.text ?? '', value ?? '', isLegalEntity(kind));
    default:
      return attributeBy(predicate, value, properties, lost);
  }
}

function attributeBy(
  predicate: string,
  value: string | null,
  properties: FtmProperties,
  lost: CountLoss,
): FtmProperties | null {
  switch (predicate) {
    case 'GENDER':
      if (value === 'male' || value === 'female') return properties.add('gender', value);
      break;
    case 'OCCUPATION':
      return properties.add('position', value);
    case 'INDUSTRY':
      return properties.add('sector', value);
    case 'STATUS':
      return properties.add('status', value);
  }
  // Figures and what else has no property are counted by rules.
  if ((attribute(predicate)?.property ?? null) !== null) lost('ATTRIBUTE_LEFT_OUT');
  return null;
}

function linkBy(claim: Claim, known: KnownEntities, lost: CountLoss): Said | null {
  const { id, info, from, to } = relationOf(claim)!;
  const [fromKind, toKind] = [known.kindOf(from), known.kindOf(to)];
  const found = fromKind === undefined || toKind === undefined ? null : linkFor(info.type, fromKind, toKind);
  const isExternal = isDoubtful(claim) && !saysItsDoubt(info.type);
  if (found === null || (claim.modality === 'EVALUATIVE' && !saysItsDoubt(info.type))) {
    lost(found === null ? 'TYPE_HAS_NO_PLACE' : noFactLoss(claim.modality)!);
    return null;
  }
  if (isExternal) lost('CERTAINTY_AS_EXTERNAL');
  const properties = new FtmProperties(lost).add(found.from, from).add(found.to, to);
  if (found.schema === UNKNOWN_LINK.schema) lost('DIRECTION_IN_WORDS');
  if (hasTimes(found.schema)) {
    properties.add('role', typeWords(info.type)).add('role', claim.title).add('recordId', id);
    addTimes(claim, properties, lost);
  } else if (claim.title !== null) lost('TITLE_LEFT_OUT');
  const share = info.type === 'OWNS' ? percentIn(claim.details) : null;
  if (share !== null) {
    const text = found.schema === 'Ownership' ? percentageText(share, claim.details['share']?.qualifier ?? null) : null;
    properties.add('percentage', text);
    if (text === null) lost('SHARE_LEFT_OUT');
  }
  return { id: ftmId(id, lost), schema: found.schema, properties, isExternal };
}

function addTimes({ tense, start, end }: Claim, properties: FtmProperties, lost: CountLoss): void {
  const ended = endedOf(tense);
  for (const [name, text] of [
    ['startDate', start],
    ['endDate', end],
  ] as const) {
    if (text === null) continue;
    if (parsePartialDate(text) !== null) properties.add(ended === 'NO' && name === 'startDate' ? 'date' : name, text);
    else {
      properties.add('summary', `${name}: ${text}`);
      lost('DATE_IN_WORDS');
    }
  }
  if (ended === 'NO') properties.add('status', LASTING);
  if (ended === 'YES') properties.add('status', FORMER);
  if (ended === 'UNKNOWN' && end === null) lost('END_UNKNOWN_AS_OPEN');
}

function isDoubtful({ status, modality, tense }: Claim): boolean {
  return (
    status === 'PROPOSED' || tense === 'PROPOSED' || tense === 'INTENDED' || UNPROVEN_MODALITIES.includes(modality)
  );
}

function rowsOf(
  { id, schema, properties, isExternal }: Said,
  { source, recordedAt, id: claim }: Pick<Claim, 'source' | 'recordedAt' | 'id'>,
): string {
  const dataset = datasetName(source);
  return properties.all
    .flatMap(([property, values]) => values.map((value) => ({ property, value })))
    .map(({ property, value }) =>
      [
        id,
        id,
        property,
        propertyType(property),
        schema,
        value,
        dataset,
        claim,
        '',
        '',
        isExternal ? 't' : 'f',
        recordedAt,
        '',
        checksum(`${dataset}.${id}.${property}.${value}${isExternal ? '.ext' : ''}`),
      ]
        .map(csvCell)
        .join(','),
    )
    .map((row) => `${row}\n`)
    .join('');
}

/** The hash by which FollowTheMoney knows a statement again. */
function checksum(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
