import { ENTITY_KINDS, ORGANIZATION_KINDS, type EntityKind } from './vocabulary.ts';

/** What a relation is about; questions that span several types ask by family. */
export const FAMILIES = [
  'LEADERSHIP',
  'EMPLOYMENT',
  'FOUNDING',
  'OVERSIGHT',
  'STRUCTURE',
  'MEMBERSHIP',
  'OWNERSHIP',
  'SUPPORT',
  'PROGRAMME',
  'PARTNERSHIP',
  'PLACE',
  'PLAN',
  'VIEW',
  'CONTACT',
  'DOCUMENT',
  'IDENTITY',
] as const;
export type Family = (typeof FAMILIES)[number];

/** One type of relation, and what may stand at its ends. Its words are in `labels/en.ts` and `labels/zh.ts`. */
export interface RelationTypeInfo {
  readonly type: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** The name of the same relation read from its far end. */
  readonly inverse: string;
  readonly symmetric: boolean;
  readonly family: Family;
  /** For a "formerly" type: the type that the state behind it was of. */
  readonly formerOf: string | null;
}

const ANYONE = ENTITY_KINDS;
const ORGANIZATION = ORGANIZATION_KINDS;
const ACTOR: readonly EntityKind[] = ['PERSON', ...ORGANIZATION, 'GROUP'];
const PLACE: readonly EntityKind[] = ['PLACE'];
const PERSON: readonly EntityKind[] = ['PERSON'];

function relation(
  type: string,
  from: readonly EntityKind[],
  to: readonly EntityKind[],
  inverse: string,
  family: Family,
  more: { symmetric?: boolean; formerOf?: string } = {},
): RelationTypeInfo {
  return {
    type,
    from,
    to,
    inverse,
    family,
    symmetric: more.symmetric ?? false,
    formerOf: more.formerOf ?? null,
  };
}

/** Every relation type, in the order it is served. A new type is a line here; the schema's enum is checked against it. */
export const RELATION_TYPES: readonly RelationTypeInfo[] = [
  relation('HEADS', PERSON, ORGANIZATION, 'HEADED_BY', 'LEADERSHIP'),
  relation('DEPUTY_HEADS', PERSON, ORGANIZATION, 'DEPUTY_HEADED_BY', 'LEADERSHIP'),
  relation('SPEAKS_FOR', PERSON, ORGANIZATION, 'SPOKEN_FOR_BY', 'LEADERSHIP'),
  relation('LEGAL_REPRESENTATIVE_OF', PERSON, ORGANIZATION, 'LEGALLY_REPRESENTED_BY', 'LEADERSHIP'),
  relation('WORKS_AT', PERSON, ORGANIZATION, 'STAFF', 'EMPLOYMENT'),
  relation('FORMERLY_WORKED_AT', PERSON, ORGANIZATION, 'FORMER_STAFF', 'EMPLOYMENT', { formerOf: 'WORKS_AT' }),
  relation('FOUNDED', ACTOR, [...ORGANIZATION, 'PROGRAMME', 'VENTURE'], 'FOUNDED_BY', 'FOUNDING'),
  relation('SET_UP', [...ORGANIZATION, 'GROUP'], [...ORGANIZATION, 'PROGRAMME'], 'SET_UP_BY', 'FOUNDING'),
  relation('APPROVED', ORGANIZATION, [...ORGANIZATION, 'PLACE', 'PROGRAMME', 'VENTURE'], 'APPROVED_BY', 'FOUNDING'),
  relation('CONSIDERS_FOUNDING', ACTOR, [...ORGANIZATION, 'VENTURE'], 'CONSIDERED_BY', 'PLAN'),
  relation('AIMS_TO_BUILD', ACTOR, ['VENTURE'], 'AIMED_AT_BY', 'PLAN'),
  relation('PLANNED_IN', ['VENTURE', 'PROGRAMME'], PLACE, 'PLANNED_SITE_OF', 'PLACE'),
  relation('REALISED_AS', ['VENTURE'], [...ORGANIZATION, 'PROGRAMME', 'VENTURE'], 'REALISES', 'PLAN'),
  relation('OVERSEES', ORGANIZATION, [...ORGANIZATION, 'GROUP', 'PROGRAMME'], 'OVERSEEN_BY', 'OVERSIGHT'),
  relation('MERGED_INTO', ORGANIZATION, ORGANIZATION, 'ABSORBED', 'STRUCTURE'),
  relation('SUCCEEDED_BY', ORGANIZATION, ORGANIZATION, 'SUCCESSOR_OF', 'STRUCTURE'),
  relation('PART_OF', ANYONE, ANYONE, 'PARTS', 'STRUCTURE'),
  relation('BRANCH_OF', ORGANIZATION, ORGANIZATION, 'BRANCHES', 'STRUCTURE'),
  relation('CONSOLIDATED_BY', ORGANIZATION, ORGANIZATION, 'CONSOLIDATES', 'STRUCTURE'),
  relation('MANAGED_BY', ORGANIZATION, ORGANIZATION, 'MANAGES', 'OVERSIGHT'),
  relation('MEMBER_OF', ACTOR, ['ASSOCIATION', 'GROUP', 'GOVERNMENT_BODY', 'PROGRAMME'], 'MEMBERS', 'MEMBERSHIP'),
  relation('OWNS', ACTOR, ['FIRM', 'VENTURE'], 'OWNED_BY', 'OWNERSHIP'),
  relation('SUPPORTS', [...ACTOR, 'PROGRAMME'], ANYONE, 'SUPPORTED_BY', 'SUPPORT'),
  relation('HOME_TO', [...ORGANIZATION, 'PLACE', 'PROGRAMME'], [...ORGANIZATION, 'GROUP'], 'HOUSED_BY', 'SUPPORT'),
  relation('RUNS', ORGANIZATION, ['PROGRAMME'], 'RUN_BY', 'PROGRAMME'),
  relation('HAS_PROGRAMME', ORGANIZATION, ['PROGRAMME'], 'PROGRAMME_OF', 'PROGRAMME'),
  relation('SERVES', ['PROGRAMME', ...ORGANIZATION], ANYONE, 'SERVED_BY', 'PROGRAMME'),
  relation('BENEFITED_FROM', ACTOR, [...ORGANIZATION, 'PROGRAMME'], 'BENEFITED', 'PROGRAMME'),
  relation('RECEIVED', ACTOR, ['PROGRAMME'], 'GRANTED_TO', 'PROGRAMME'),
  relation('PARTNERS_WITH', ACTOR, ACTOR, 'PARTNERS_WITH', 'PARTNERSHIP', { symmetric: true }),
  relation('LINKS', [...ORGANIZATION, 'PROGRAMME'], [...ORGANIZATION, 'GROUP'], 'LINKED_BY', 'PARTNERSHIP'),
  relation('AIMS_TO_LINK', ORGANIZATION, [...ORGANIZATION, 'GROUP'], 'MEANT_TO_BE_LINKED_BY', 'PLAN'),
  relation('MOTIVATED_BY', [...ORGANIZATION, 'PROGRAMME'], ANYONE, 'MOTIVATES', 'SUPPORT'),
  relation('LOCATED_IN', ANYONE, PLACE, 'LOCATION_OF', 'PLACE'),
  relation('LAUNCHED_IN', [...ORGANIZATION, 'PLACE', 'PROGRAMME'], PLACE, 'LAUNCH_SITE_OF', 'PLACE'),
  relation('REGIONAL_HEADQUARTERS_IN', ['FIRM', 'GROUP'], PLACE, 'REGIONAL_HEADQUARTERS_OF', 'PLACE'),
  relation('PRAISED_FOR', ANYONE, ANYONE, 'PRAISE_CONCERNS', 'VIEW'),
  relation('HOLDS_VIEW_ON', PERSON, ANYONE, 'VIEWED_BY', 'VIEW'),
  relation('ENCOUNTERED', ['PERSON', 'GROUP'], ANYONE, 'ENCOUNTERED_BY', 'CONTACT'),
  relation('REPORTED_FROM', PERSON, PLACE, 'REPORTED_FROM_BY', 'DOCUMENT'),
  relation('POSSIBLY_SAME_AS', ANYONE, ANYONE, 'POSSIBLY_SAME_AS', 'IDENTITY', { symmetric: true }),
];

const byName = new Map(RELATION_TYPES.map((info) => [info.type, info]));

/** The registry's entry for a type, or undefined for a word that is not a relation type. */
export function relationType(type: string): RelationTypeInfo | undefined {
  return byName.get(type);
}

/**
 * The id of the relation that claims on (from, type, to) give; `slot` tells apart several of one kind. A symmetric
 * relation is kept once, from the lower id. Entity ids hold no dot, so the parts can be read back.
 */
export function relationId(from: string, type: string, to: string, slot: string | null = null): string {
  const base = `${from}.${type.toLowerCase().replaceAll('_', '-')}.${to}`;
  return slot === null ? base : `${base}.${slot}`;
}
