import { timeRange } from '../domain/edtf.ts';
import type { DayRange } from '../domain/partial-date.ts';
import { ORGANIZATION_KINDS, type EntityKind } from '../domain/vocabulary.ts';
import { codesOf, type Codes } from './codes.ts';
import type { DescribedEntity } from './described-entity.ts';
import { organizationName, type OrganizationName } from './organization-name.ts';
import { personName, type PersonName } from './person-name.ts';
import { placeOf, type PlacePath } from './places.ts';
import { isBelonging, isLeading, tellingDirection } from './says-who.ts';

/** An entity with all that comparing it needs, computed once. */
export interface Profile {
  readonly entity: DescribedEntity;
  /** Of a person; empty for others. */
  readonly personNames: readonly PersonName[];
  /** Of a firm, an association, a government body, a programme, a group or a venture. */
  readonly organizationNames: readonly OrganizationName[];
  readonly places: readonly PlacePath[];
  readonly codes: Codes;
  /** Who heads or founded an organisation, or what a person heads or founded: the names by id. */
  readonly leading: ReadonlyMap<string, string>;
  /** What a person works for, owns or is a member of, or who owns an organisation: the names by id. */
  readonly belonging: ReadonlyMap<string, string>;
  /** The types of its relations to each other entity, by id. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
  readonly start: DayRange | null;
  readonly end: DayRange | null;
}

/** What comparing an entity needs. Names that mean it only within one text, and descriptions, are left out. */
export function profileOf(entity: DescribedEntity): Profile {
  const names = entity.names.filter(({ kind }) => kind !== 'CONTEXTUAL' && kind !== 'DESCRIPTION');
  const isPerson = entity.kind === 'PERSON';
  return {
    entity,
    personNames: isPerson ? names.map(personName) : [],
    organizationNames: isPerson ? [] : names.map(organizationName),
    places: entity.places.map(placeOf).filter((path) => path !== null),
    codes: codesOf(entity.identifiers),
    leading: far(entity, isLeading),
    belonging: far(entity, (type) => isBelonging(entity.kind, type)),
    related: relatedOf(entity),
    start: entity.start === null ? null : timeRange(entity.start),
    end: entity.end === null ? null : timeRange(entity.end),
  };
}

/** Whether an entity is an organisation. */
export function isOrganization(kind: EntityKind): boolean {
  return ORGANIZATION_KINDS.includes(kind);
}

function far({ kind, relations }: DescribedEntity, isWanted: (type: string) => boolean): ReadonlyMap<string, string> {
  return new Map(
    relations
      .filter(({ type, direction }) => direction === tellingDirection(kind) && isWanted(type))
      .map(({ other }) => [other.id, other.name]),
  );
}

function relatedOf({ relations }: DescribedEntity): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { type, other } of relations) found.set(other.id, (found.get(other.id) ?? new Set()).add(type));
  return found;
}
