import { en } from '../domain/labels/en.ts';
import { relationType, RELATION_TYPES } from '../domain/relation-types.ts';
import { ORGANIZATION_KINDS, type EntityKind, type NameKind, type Qualifier } from '../domain/vocabulary.ts';

/** The schema of FollowTheMoney that an entity of each kind has. */
export const FTM_SCHEMAS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  FIRM: 'Company',
  ASSOCIATION: 'Organization',
  GOVERNMENT_BODY: 'PublicBody',
  PLACE: 'Territory',
  PROGRAMME: 'Project',
  GROUP: 'LegalEntity',
  VENTURE: 'Project',
};

/** What `classification` or `status` says where the schema alone does not tell the kind. */
export const KIND_MARK: Readonly<Partial<Record<EntityKind, string>>> = {
  GROUP: 'guanxi:GROUP',
  VENTURE: 'guanxi:VENTURE',
};

/** A schema for relations, with the properties that hold its ends. */
export interface FtmLink {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
}

const link = (schema: string, from: string, to: string): FtmLink => ({ schema, from, to });

/** The schema of links of which the role alone says what they are. */
export const UNKNOWN_LINK = link('UnknownLink', 'subject', 'object');
const PARTICIPANT = link('ProjectParticipant', 'participant', 'project');
const LINKS: Readonly<Record<string, FtmLink>> = {
  HEADS: link('Directorship', 'director', 'organization'),
  DEPUTY_HEADS: link('Directorship', 'director', 'organization'),
  SPEAKS_FOR: link('Representation', 'agent', 'client'),
  LEGAL_REPRESENTATIVE_OF: link('Representation', 'agent', 'client'),
  WORKS_AT: link('Employment', 'employee', 'employer'),
  FORMERLY_WORKED_AT: link('Employment', 'employee', 'employer'),
  MEMBER_OF: link('Membership', 'member', 'organization'),
  OWNS: link('Ownership', 'owner', 'asset'),
  RUNS: PARTICIPANT,
  HAS_PROGRAMME: PARTICIPANT,
  BENEFITED_FROM: PARTICIPANT,
  RECEIVED: PARTICIPANT,
  POSSIBLY_SAME_AS: link('Similar', 'candidate', 'match'),
};

/** The links that are read, by their schemas. */
export const LINK_SCHEMAS: ReadonlyMap<string, FtmLink> = new Map(
  [...Object.values(LINKS), UNKNOWN_LINK].map((one) => [one.schema, one]),
);

/** Opinions, meetings and bylines are no links between persons and firms. */
const NO_LINK: ReadonlySet<string> = new Set(['HOLDS_VIEW_ON', 'PRAISED_FOR', 'ENCOUNTERED', 'REPORTED_FROM']);

const PROJECTS: readonly EntityKind[] = ['PROGRAMME', 'VENTURE'];
/** Whether entities of a kind are legal entities in FollowTheMoney, which have codes. */
export const isLegalEntity = (kind: EntityKind) => kind !== 'PLACE' && !PROJECTS.includes(kind);

/** The link for a relation type between two kinds; null for a type that has none. */
export function linkFor(type: string, from: EntityKind, to: EntityKind): FtmLink | null {
  if (NO_LINK.has(type)) return null;
  const own = type === 'MEMBER_OF' && to === 'PROGRAMME' ? PARTICIPANT : (LINKS[type] ?? UNKNOWN_LINK);
  return isLegalEntity(from) && fits(own.schema, to) ? own : UNKNOWN_LINK;
}

function fits(schema: string, to: EntityKind): boolean {
  switch (schema) {
    case 'Directorship':
    case 'Employment':
    case 'Membership':
      return ORGANIZATION_KINDS.includes(to);
    case 'Ownership':
      return to === 'FIRM';
    case 'ProjectParticipant':
      return PROJECTS.includes(to);
    default:
      return true;
  }
}

/** The words of a relation type, which `role` has: `legal representative of`. */
export function typeWords(type: string): string {
  return en.RelationType[type]?.[0] ?? type;
}

const TYPES_BY_WORDS = new Map(RELATION_TYPES.map(({ type }) => [typeWords(type), type]));

/** The relation type whose words a role is; null for other words. */
export function typeOfWords(words: string): string | null {
  return TYPES_BY_WORDS.get(words) ?? null;
}

/** Whether a relation of a type may be written although sources only plan it or take it to be so: the type says as much. */
export function saysItsDoubt(type: string): boolean {
  return relationType(type)?.family === 'PLAN' || type === 'PLANNED_IN' || type === 'POSSIBLY_SAME_AS';
}

/** The property of each kind of name that is a name outside of one text too. */
export function nameProperty(kind: NameKind, of: EntityKind): string | null {
  switch (kind) {
    case 'PRINTED':
      return 'name';
    case 'FORMER':
      return 'previousName';
    case 'ABBREVIATION':
      return isLegalEntity(of) && of !== 'PERSON' ? 'abbreviation' : 'alias';
    case 'ALIAS':
    case 'TRANSCRIBED':
      return 'alias';
    case 'DESCRIPTION':
    case 'CONTEXTUAL':
      return null;
  }
}

/** The kind of name that each property is. */
export const NAME_PROPERTIES: Readonly<Record<string, NameKind>> = {
  name: 'PRINTED',
  alias: 'ALIAS',
  weakAlias: 'ALIAS',
  previousName: 'FORMER',
  abbreviation: 'ABBREVIATION',
};

/** The properties that hold codes, by the scheme of their codes. */
export const CODE_PROPERTIES: Readonly<Record<string, string>> = { USCC: 'uscCode', LEI: 'leiCode' };
/** Where codes of other schemes stand, each behind its scheme: `SSE 600104`. */
export const OTHER_CODES = 'registrationNumber';

/** Whether links of a schema say since when and by which record they are. */
export function hasTimes(schema: string): boolean {
  return schema !== 'Similar';
}

/** The length of an id in FollowTheMoney. */
export const LONGEST_ID = 255;

/** The types of the properties that are written, as statements name them; others are of the type `string`. */
const PROPERTY_TYPES: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  alias: 'name',
  previousName: 'name',
  abbreviation: 'name',
  uscCode: 'identifier',
  leiCode: 'identifier',
  registrationNumber: 'identifier',
  gender: 'gender',
  notes: 'text',
  summary: 'text',
  proof: 'entity',
  startDate: 'date',
  endDate: 'date',
  date: 'date',
  publishedAt: 'date',
  sourceUrl: 'url',
  ...Object.fromEntries([...LINK_SCHEMAS.values()].flatMap(({ from, to }) => [from, to].map((end) => [end, 'entity']))),
};

/** The type of a property. */
export function propertyType(property: string): string {
  return PROPERTY_TYPES[property] ?? 'string';
}

/** A text as FollowTheMoney keeps it: one plain space for each run of white space, and nothing that has no width. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** How a share is hedged, before its number. */
const HEDGES: Readonly<Partial<Record<Qualifier, string>>> = {
  EXACT: 'exactly ',
  ABOUT: 'about ',
  MORE_THAN: 'more than ',
  AT_LEAST: 'at least ',
  LESS_THAN: 'less than ',
  NONE_GIVEN: '',
};

/** A share as `percentage` has it: `50`, `more than 50`; null where it is in words only. */
export function percentageText(share: number, qualifier: Qualifier | null): string | null {
  const hedge = HEDGES[qualifier ?? 'NONE_GIVEN'];
  return hedge === undefined ? null : `${hedge}${share}`;
}

/** The share that a `percentage` gives, with its hedge; null for words that are no number. */
export function shareIn(percentage: string): { readonly number: number; readonly qualifier: Qualifier } | null {
  const [, hedge = '', digits] = /^(\D*?)(\d+(?:\.\d+)?)\s*(?:%|percent)?$/.exec(percentage.trim().toLowerCase()) ?? [];
  const found = Object.entries(HEDGES).find(([, words]) => words.trim() === hedge.trim());
  const number = Number(digits);
  if (digits === undefined || found === undefined || number > 100) return null;
  return { number, qualifier: found[0] as Qualifier };
}

/** What `status` says of a link that is over, and of an event, which never is. */
export const [FORMER, LASTING] = ['former', 'not over'];

/** What `notes` say of what was invented, so that nobody takes it for something real. */
export const SYNTHETIC = 'synthetic';

/** The columns of statements, in their order. */
export const STATEMENT_COLUMNS = [
  'canonical_id',
  'entity_id',
  'prop',
  'prop_type',
  'schema',
  'value',
  'dataset',
  'origin',
  'lang',
  'original_value',
  'external',
  'first_seen',
  'last_seen',
  'id',
] as const;

/** The name of a source as a dataset, which has no hyphens. */
export function datasetName(source: string): string {
  return source.replaceAll('-', '_');
}

/** The id of the source that a dataset of ours is. */
export function sourceOfDataset(dataset: string): string {
  return dataset.replaceAll('_', '-');
}

/** What notes begin with that say that the name shown only describes. */
export const DESCRIBED = 'The name is a description: ';
