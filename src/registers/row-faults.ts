import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { attribute, ATTRIBUTES } from '../domain/attributes.ts';
import { codeFault } from '../domain/identifiers.ts';
import { didYouMean } from '../domain/nearest.ts';
import { parseTime, TIME_EXAMPLES } from '../domain/edtf.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import type { ClaimRow, EntityRow, RelationRow } from '../domain/register.ts';
import { relationType, RELATION_TYPES } from '../domain/relation-types.ts';
import { isSynthetic } from '../domain/synthetic.ts';
import { ENTITY_KINDS, MODALITIES, NAME_KINDS, POLARITIES, QUALIFIERS, RANKS, TENSES } from '../domain/vocabulary.ts';

const text = { type: 'string', minLength: 1, maxLength: 1000, pattern: '^[^\\u0000-\\u001f]*$' };
const slug = { type: 'string', maxLength: 120, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const qualifier = { enum: QUALIFIERS };

const CLAIM = {
  source: { type: 'integer', minimum: 0 },
  value: text,
  polarity: { enum: POLARITIES },
  modality: { enum: MODALITIES },
  tense: { enum: TENSES },
  rank: { enum: RANKS },
  rankReason: text,
  start: text,
  end: text,
  title: text,
  note: text,
  details: {
    type: 'object',
    additionalProperties: {
      anyOf: [
        text,
        {
          type: 'object',
          additionalProperties: false,
          properties: { text, number: { type: 'number' }, qualifier },
        },
      ],
    },
  },
  figure: {
    type: 'object',
    required: ['measure', 'valueText', 'qualifier'],
    additionalProperties: false,
    properties: {
      measure: text,
      value: { type: 'number' },
      valueText: text,
      unit: text,
      qualifier,
      asOf: text,
      asOfBasis: text,
    },
  },
};

const ajv = new Ajv2020({ strict: false });
const validateEntity = ajv.compile<EntityRow>({
  type: 'object',
  required: ['id', 'claims'],
  additionalProperties: false,
  properties: {
    id: slug,
    claims: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['predicate'],
        additionalProperties: false,
        properties: { predicate: text, ...CLAIM },
      },
    },
  },
});
const validateRelation = ajv.compile<RelationRow>({
  type: 'object',
  required: ['from', 'type', 'to', 'claims'],
  additionalProperties: false,
  properties: {
    from: slug,
    type: text,
    to: slug,
    slot: { type: 'string', pattern: '^[a-z0-9-]+$' },
    claims: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', additionalProperties: false, properties: CLAIM },
    },
  },
});

const PREDICATES = ATTRIBUTES.filter(({ takes }) => takes !== 'OBJECT').map(({ predicate }) => predicate);
const TYPES = RELATION_TYPES.map(({ type }) => type);

/** What rows are checked against: how many sources their register has, and whether these are synthetic. */
export interface RowContext {
  readonly sources: number;
  readonly synthetic: boolean;
}

/** What is wrong with what should be an entity's row, in words; null where nothing is. */
export function entityFault(row: unknown, context: RowContext): string | null {
  if (!validateEntity(row)) return shapeFault(validateEntity.errors);
  const { id, claims } = row;
  const foreign = foreignFault(id, context);
  if (foreign !== null) return foreign;
  for (const claim of claims) {
    const fault = attributeFault(claim) ?? claimFault(claim, context);
    if (fault !== null) return `${claim.predicate} of "${id}": ${fault}`;
  }
  const described = claims.some(({ predicate, source = 0 }) => predicate === 'KIND' && source === 0);
  return described ? null : `"${id}": the register's first source must say of which KIND it is`;
}

/** What is wrong with what should be a relation's row, in words; null where nothing is. */
export function relationFault(row: unknown, context: RowContext): string | null {
  if (!validateRelation(row)) return shapeFault(validateRelation.errors);
  const { from, type, to, claims } = row;
  const info = relationType(type);
  if (info === undefined) return `there is no relation type "${type}"${didYouMean(type, TYPES)}`;
  if (from === to) return `${type}: "${from}" stands at both ends`;
  for (const id of [from, to]) {
    const foreign = foreignFault(id, context);
    if (foreign !== null) return foreign;
  }
  for (const claim of claims) {
    const wrongTense = (info.formerOf !== null) !== (claim.tense === 'FORMER');
    const fault = wrongTense
      ? `its tense is ${claim.tense ?? 'CURRENT'}; FORMER goes with "formerly" relations, and with no other`
      : claimFault(claim, context);
    if (fault !== null) return `${type} from "${from}" to "${to}": ${fault}`;
  }
  return null;
}

// What is made up keeps to ids of its own, and what is not keeps out of them.
function foreignFault(id: string, { synthetic }: RowContext): string | null {
  if (isSynthetic(id) === synthetic) return null;
  return synthetic
    ? `"${id}": ids of what a synthetic source tells begin with syn-`
    : `"${id}": only what a synthetic source tells has ids that begin with syn-`;
}

function attributeFault({ predicate, value, details, figure }: EntityRow['claims'][number]): string | null {
  const info = attribute(predicate);
  if (info === undefined || info.takes === 'OBJECT')
    return `there is no such predicate of an entity${didYouMean(predicate, PREDICATES)}`;
  if (predicate === 'STATISTIC') return figure === undefined ? 'the figure is missing' : null;
  if (value === undefined) return 'the value is missing';
  const allowed = predicate === 'KIND' ? ENTITY_KINDS : info.values;
  if (allowed && !allowed.some((one) => one === value))
    return `"${value}" is none of ${allowed.join(', ')}${didYouMean(value, [...allowed])}`;
  const detail = (name: string) => {
    const told = details?.[name];
    return typeof told === 'object' ? told.text : told;
  };
  if (predicate === 'IDENTIFIER') {
    const scheme = detail('scheme');
    return scheme ? codeFault(scheme, value) : 'the detail "scheme" is missing';
  }
  const kind = predicate === 'NAME' ? detail('kind') : null;
  if (kind && !NAME_KINDS.some((one) => one === kind))
    return `the name's kind "${kind}" is none of ${NAME_KINDS.join(', ')}${didYouMean(kind, [...NAME_KINDS])}`;
  return null;
}

function claimFault({ source = 0, start, end, figure }: ClaimRow, { sources }: RowContext): string | null {
  if (source >= sources) return `there is no source ${source}; the manifest lists ${sources}, counted from 0`;
  for (const date of [start, end]) {
    if (date !== undefined && parseTime(date) === null) return `"${date}" is no date; write it as ${TIME_EXAMPLES}`;
  }
  const asOf = figure?.asOf;
  if (asOf !== undefined && parsePartialDate(asOf) === null)
    return `"${asOf}" is no date; give a year, month or day: 2011, 2011-06 or 2011-06-15`;
  return null;
}

function shapeFault(errors: readonly ErrorObject[] | null | undefined): string {
  const [error] = errors ?? [];
  if (error === undefined) return 'it is of another form';
  const params = error.params as Readonly<Record<string, unknown>>;
  const place = error.instancePath === '' ? 'the row' : error.instancePath.slice(1).replaceAll('/', '.');
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return `${place} has a key "${key}", which is not known${didYouMean(key, Object.keys(CLAIM))}`;
    }
    case 'enum':
      return `${place} is none of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
    case 'pattern':
      return `${place} is not of its form (${String(params['pattern'])})`;
    default:
      return `${place} ${error.message ?? 'is of another form'}`;
  }
}
