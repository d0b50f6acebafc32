import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { ATTRIBUTES } from '../domain/attributes.ts';
import { attributeFaults, predicateFault, type Described } from '../domain/claim-checks/attribute-faults.ts';
import { detailOf } from '../domain/claim-checks/claim-fault.ts';
import { claimFaults } from '../domain/claim-checks/claim-faults.ts';
import { endFaults, type KindOf } from '../domain/claim-checks/end-faults.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { ClaimRow, EntityRow, RegisterSource, RelationRow } from '../domain/register.ts';
import { quoted } from '../domain/quoted.ts';
import { relationType, RELATION_TYPES } from '../domain/relation-types.ts';
import { isSynthetic } from '../domain/synthetic.ts';
import {
  CLAIM_STATUSES,
  ENTITY_KINDS,
  MODALITIES,
  POLARITIES,
  QUALIFIERS,
  RANKS,
  TENSES,
  type EntityKind,
} from '../domain/vocabulary.ts';
import { shapeFault } from './shape-fault.ts';

const text = { type: 'string', minLength: 1, maxLength: 2000 };
const slug = {
  type: 'string',
  maxLength: 120,
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'lower-case letters, digits and single hyphens: wang-zhendong',
};
const qualifier = { enum: QUALIFIERS };

/** What the claims of any row may have. */
const CLAIM = {
  source: { type: 'integer', minimum: 0 },
  row: { type: 'integer', minimum: 1 },
  polarity: { enum: POLARITIES },
  modality: { enum: MODALITIES },
  tense: { enum: TENSES },
  rank: { enum: RANKS },
  rankReason: text,
  status: { enum: CLAIM_STATUSES },
  start: text,
  end: text,
  title: text,
  note: text,
  details: {
    type: 'object',
    maxProperties: 20,
    propertyNames: { pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 40 },
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
};

/** What those on an entity may have as well. */
const VALUES = {
  value: text,
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

const ajv = new Ajv2020({ strict: false, verbose: true });
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
        properties: { predicate: text, ...VALUES, ...CLAIM },
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
    slot: slug,
    claims: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', additionalProperties: false, properties: CLAIM },
    },
  },
});

const PREDICATES = ATTRIBUTES.filter(({ takes }) => takes !== 'OBJECT').map(({ predicate }) => predicate);
const TYPES = RELATION_TYPES.map(({ type }) => type);

/** What rows are checked against: the sources of their register, and whether these are synthetic. */
export interface RowContext {
  readonly sources: readonly Pick<RegisterSource, 'published' | 'recorded'>[];
  readonly synthetic: boolean;
}

/** What is wrong with what should be an entity's row, in words; null where nothing is. `line` is the row as it is written. */
export function entityFault(row: unknown, context: RowContext, line = ''): string | null {
  if (!validateEntity(row)) return firstFault(validateEntity.errors, line);
  const { id, claims } = row;
  const foreign = foreignFault(id, context);
  if (foreign !== null) return foreign;
  const kind = kindOfRow(row);
  for (const claim of claims) {
    const { predicate } = claim;
    const fault = attributeFault(claim, { id, kind }) ?? claimFault(claim, context);
    if (fault !== null) return `${predicate} of "${id}": ${fault}`;
  }
  if (kind === null) return `"${id}": the register's first source must say of which KIND it is`;
  return kindsFault(row, kind) ?? twiceFault(claims);
}

/** What is wrong with what should be a relation's row, in words; null where nothing is. `line` is the row as it is written. */
export function relationFault(row: unknown, context: RowContext, line = ''): string | null {
  if (!validateRelation(row)) return firstFault(validateRelation.errors, line);
  const { from, type, to, claims } = row;
  const info = relationType(type);
  if (info === undefined) return `there is no relation type ${quoted(type)}${didYouMean(type, TYPES)}`;
  for (const id of [from, to]) {
    const foreign = foreignFault(id, context);
    if (foreign !== null) return foreign;
  }
  const [ends] = endFaults(info, { subject: from, object: to }, () => undefined);
  const found = claims.map((claim) => claimFault({ ...claim, predicate: type }, context)).find((one) => one !== null);
  const fault = ends?.message ?? found ?? null;
  return fault === null ? null : `${type} from "${from}" to "${to}": ${fault}`;
}

// An entity is of one kind, whichever of the sources says so.
function kindsFault({ id, claims }: EntityRow, kind: EntityKind): string | null {
  const other = claims.find((claim) => isKind(claim) && claim.value !== kind);
  return other === undefined ? null : `"${id}" is a ${kind} and a ${other.value} in one row; one must give way`;
}

function isKind({ predicate, rank, polarity }: EntityRow['claims'][number]): boolean {
  return predicate === 'KIND' && rank !== 'DEPRECATED' && polarity !== 'DENIED';
}

/** The kind that a row gives its entity: what its first source says, as long as that is believed. */
export function kindOfRow({ claims }: EntityRow): EntityKind | null {
  const said = claims.find((claim) => isKind(claim) && (claim.source ?? 0) === 0);
  return ENTITY_KINDS.find((kind) => kind === said?.value) ?? null;
}

/** What is wrong with the ends of a relation's row, once it is known what they are; null where nothing is. */
export function rowEndsFault(
  { from, type, to }: Pick<RelationRow, 'from' | 'type' | 'to'>,
  kindOf: KindOf,
): string | null {
  const info = relationType(type);
  const [fault] = info === undefined ? [] : endFaults(info, { subject: from, object: to }, kindOf);
  return fault === undefined ? null : `${type} from "${from}" to "${to}": ${fault.message}`;
}

// What is made up keeps to ids of its own, and what is not keeps out of them.
function foreignFault(id: string, { synthetic }: RowContext): string | null {
  if (isSynthetic(id) === synthetic) return null;
  return synthetic
    ? `"${id}": ids of what a synthetic source tells begin with syn-`
    : `"${id}": only what a synthetic source tells has ids that begin with syn-`;
}

function attributeFault(claim: EntityRow['claims'][number], entity: Described): string | null {
  const { predicate } = claim;
  if (!PREDICATES.includes(predicate)) {
    return `there is no such predicate of an entity${didYouMean(predicate, PREDICATES)}`;
  }
  return predicateFault(predicate, entity) ?? attributeFaults(claim)[0]?.message ?? null;
}

function claimFault(claim: ClaimRow & { readonly predicate: string }, { sources }: RowContext): string | null {
  const { source = 0 } = claim;
  const by = sources[source];
  if (by === undefined) {
    return `there is no source ${source}; the manifest lists ${sources.length}, counted from 0`;
  }
  return claimFaults(claim, { said: by.published ?? by.recorded, recorded: by.recorded })[0]?.message ?? null;
}

// One code of one register, said twice by one source, is a slip of the pen.
function twiceFault(claims: EntityRow['claims']): string | null {
  const seen = new Set<string>();
  for (const { predicate, value, source = 0, details } of claims) {
    if (predicate !== 'IDENTIFIER') continue;
    const key = JSON.stringify([source, detailOf(details?.['scheme']).text, value]);
    if (seen.has(key)) return `IDENTIFIER ${quoted(value ?? '')} is there twice`;
    seen.add(key);
  }
  return null;
}

function firstFault(errors: readonly ErrorObject[] | null | undefined, line: string): string {
  const [error] = errors ?? [];
  return error === undefined ? 'it is of another form' : shapeFault(error, 'the row', line);
}
