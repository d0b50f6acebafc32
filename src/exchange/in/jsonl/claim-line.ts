import { Ajv2020 } from 'ajv/dist/2020.js';
import { CLAIM_DEFAULTS, type Claim, type Detail, type Figure } from '../../../domain/claim.ts';
import { attributeFaults } from '../../../domain/claim-checks/attribute-faults.ts';
import { claimFaults } from '../../../domain/claim-checks/claim-faults.ts';
import type { CheckedClaim } from '../../../domain/claim-checks/claim-fault.ts';
import { endFaults } from '../../../domain/claim-checks/end-faults.ts';
import { attribute, ATTRIBUTES } from '../../../domain/attributes.ts';
import { didYouMean } from '../../../domain/did-you-mean.ts';
import { quoted } from '../../../domain/quoted.ts';
import { relationType, RELATION_TYPES } from '../../../domain/relation-types.ts';
import { CLAIM_STATUSES, MODALITIES, POLARITIES, QUALIFIERS, RANKS, TENSES } from '../../../domain/vocabulary.ts';
import { shapeFault } from '../../../registers/shape-fault.ts';
import { omitEmpty } from '../../../store/layout/omit-empty.ts';

/** A claim as a line has it: what is unknown is left out. */
type ClaimLine = {
  readonly [Name in keyof Omit<Claim, 'details' | 'figure'>]?: Claim[Name];
} & {
  readonly details?: Readonly<Record<string, Partial<Detail>>>;
  readonly figure?: Partial<Figure> & Pick<Figure, 'measure' | 'valueText' | 'qualifier'>;
};

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text } as const;
const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 200 } as const;

const validate = new Ajv2020({ strict: false, verbose: true }).compile<ClaimLine>({
  type: 'object',
  required: ['of', 'id', 'source', 'predicate', 'recordedAt'],
  additionalProperties: false,
  properties: {
    of: text,
    ...Object.fromEntries(
      [
        'id',
        'subjectText',
        'predicate',
        'value',
        'rankReason',
        'start',
        'end',
        'saidOn',
        'title',
        'note',
        'relation',
      ].map((name) => [name, text]),
    ),
    ...Object.fromEntries(
      ['source', 'subject', 'object', 'subjectTerm', 'objectTerm', 'attributedTo', 'slot'].map((name) => [name, id]),
    ),
    ...Object.fromEntries(['supports', 'contradicts', 'basis', 'content'].map((name) => [name, texts])),
    recordedAt: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    polarity: { enum: POLARITIES },
    modality: { enum: MODALITIES },
    tense: { enum: TENSES },
    rank: { enum: RANKS },
    status: { enum: CLAIM_STATUSES },
    details: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { text, number: { type: 'number' }, qualifier: { enum: QUALIFIERS } },
      },
    },
    figure: {
      type: 'object',
      required: ['measure', 'valueText', 'qualifier'],
      additionalProperties: false,
      properties: {
        ...{ measure: text, valueText: text, unit: text, asOf: text, asOfBasis: text },
        value: { type: 'number' },
        qualifier: { enum: QUALIFIERS },
      },
    },
    textsZh: { type: 'object', additionalProperties: text },
  },
});

const PREDICATES = [...RELATION_TYPES.map(({ type }) => type), ...ATTRIBUTES.map(({ predicate }) => predicate)];

/** The claim of a line, or what is wrong with it. `published` is when its source was. */
export function claimOfLine(
  line: unknown,
  json: string,
  published: string | null,
): { readonly claim: Claim; readonly fault: null } | { readonly claim: null; readonly fault: string } {
  if (!validate(line)) {
    const [error] = validate.errors ?? [];
    return { claim: null, fault: error === undefined ? 'it is no claim' : shapeFault(error, 'the claim', json) };
  }
  const claim = fullClaim(line);
  const fault = faultOf(claim, published);
  return fault === null ? { claim, fault } : { claim: null, fault: `${quoted(claim.id)}: ${fault}` };
}

function fullClaim({ details = {}, figure, ...line }: ClaimLine): Claim {
  const or = <Name extends keyof typeof line>(name: Name) => line[name] ?? null;
  return {
    id: line.id!,
    source: line.source!,
    subject: or('subject'),
    subjectTerm: or('subjectTerm'),
    subjectText: or('subjectText'),
    predicate: line.predicate!,
    object: or('object'),
    objectTerm: or('objectTerm'),
    value: or('value'),
    polarity: line.polarity ?? CLAIM_DEFAULTS.polarity,
    modality: line.modality ?? CLAIM_DEFAULTS.modality,
    tense: line.tense ?? CLAIM_DEFAULTS.tense,
    attributedTo: or('attributedTo'),
    rank: line.rank ?? CLAIM_DEFAULTS.rank,
    rankReason: or('rankReason'),
    status: line.status ?? CLAIM_DEFAULTS.status,
    start: or('start'),
    end: or('end'),
    saidOn: or('saidOn'),
    recordedAt: line.recordedAt!,
    title: or('title'),
    note: or('note'),
    supports: line.supports ?? [],
    contradicts: line.contradicts ?? [],
    basis: line.basis ?? [],
    content: line.content ?? [],
    details: Object.fromEntries(
      Object.entries(details).map(([name, { text: word = null, number = null, qualifier = null }]) => [
        name,
        { text: word, number, qualifier },
      ]),
    ),
    figure: figure === undefined ? null : { value: null, unit: null, asOf: null, asOfBasis: null, ...figure },
    textsZh: line.textsZh ?? {},
    slot: or('slot'),
  };
}

function faultOf(claim: Claim, published: string | null): string | null {
  const { predicate, subject, object, recordedAt } = claim;
  if (!PREDICATES.includes(predicate))
    return `there is no predicate ${quoted(predicate)}${didYouMean(predicate, PREDICATES)}`;
  const checkable = omitEmpty({ ...claim, figure: claim.figure && omitEmpty(claim.figure) }) as CheckedClaim;
  const info = relationType(predicate);
  const isAttribute = subject !== null && (attribute(predicate)?.takes ?? 'OBJECT') !== 'OBJECT';
  const [fault] = [
    ...(info === undefined || subject === null || object === null
      ? []
      : endFaults(info, { subject, object }, () => undefined)),
    ...(isAttribute ? attributeFaults({ ...checkable, predicate }) : []),
    ...claimFaults(checkable, { said: published ?? recordedAt, recorded: recordedAt }),
  ];
  return fault?.message ?? null;
}
