import type { EntityKind } from '../domain/vocabulary.ts';
import type { PageEntityFragment } from '../generated/page-operations.ts';
import type { Operation } from './page.ts';

/** A field that a list of entities can be narrowed by, with what the API takes for one of its values. */
export interface Dimension {
  /** Its name in the API, and in the address: `OWNERSHIP`. */
  readonly name: string;
  readonly where: (value: string) => Readonly<Record<string, unknown>>;
}

const SOURCE: Dimension = { name: 'SOURCE', where: (value) => ({ source: value }) };

/** A field with a text. */
function text(name: string, field: string): Dimension {
  return { name, where: (value) => ({ [field]: { eq: value } }) };
}

/** A field with one of a few words. */
function word(name: string, field: string): Dimension {
  return { name, where: (value) => ({ [field]: [value] }) };
}

/** A list of entities of one kind: its root field in the API, the type of its conditions, and what it can be narrowed by. */
export interface KindList {
  readonly field: string;
  readonly whereType: string;
  readonly dimensions: readonly Dimension[];
}

/** The lists, by kind. */
export const KIND_LISTS: Readonly<Record<EntityKind, KindList>> = {
  PERSON: { field: 'people', whereType: 'PersonWhere', dimensions: [SOURCE] },
  FIRM: {
    field: 'firms',
    whereType: 'FirmWhere',
    dimensions: [
      text('OWNERSHIP', 'ownership'),
      text('INDUSTRY_SECTION', 'industrySection'),
      word('SIZE_CLASS', 'sizeClass'),
      { name: 'PLACE', where: (value) => ({ locatedIn: value }) },
      SOURCE,
    ],
  },
  ASSOCIATION: { field: 'associations', whereType: 'AssociationWhere', dimensions: [SOURCE] },
  GOVERNMENT_BODY: {
    field: 'governmentBodies',
    whereType: 'GovernmentBodyWhere',
    dimensions: [text('LEVEL', 'level'), SOURCE],
  },
  PLACE: { field: 'places', whereType: 'PlaceWhere', dimensions: [text('PLACE_KIND', 'placeKind'), SOURCE] },
  PROGRAMME: { field: 'programmes', whereType: 'ProgrammeWhere', dimensions: [SOURCE] },
  GROUP: { field: 'groups', whereType: 'GroupWhere', dimensions: [text('OF', 'of'), SOURCE] },
  VENTURE: { field: 'ventures', whereType: 'VentureWhere', dimensions: [word('STATUS', 'status'), SOURCE] },
};

/** How many values of a field are offered: the most frequent ones. */
const MOST_VALUES = 12;

/** How many entities stand on a page. */
const PAGE_SIZE = 50;

/** What a list is asked with. */
export interface KindListVariables {
  readonly where: Readonly<Record<string, unknown>> | null;
  readonly orderBy: { readonly field: string; readonly direction: string };
  readonly after: string | null;
  readonly lang: string;
}

/** How many entities of a list have a value of a field; null where no source gives one. */
export interface DimensionCount {
  readonly count: number;
  readonly values: readonly {
    readonly value: string | null;
    readonly place: { readonly name: string } | null;
    readonly source: { readonly title: string } | null;
  }[];
}

/** A page of a list, with its counts by the names of its dimensions. */
export interface KindListData {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly (PageEntityFragment & { readonly names: readonly { readonly value: string }[] })[];
  } & Readonly<Record<string, unknown>>;
}

/** The operation of the list of a kind. */
export function kindListOperation(kind: EntityKind): Operation<KindListData, KindListVariables> {
  const { field, whereType, dimensions } = KIND_LISTS[kind];
  const counts = dimensions.map(
    ({ name }) =>
      `    ${name}: aggregate(by: [${name}], first: ${MOST_VALUES}) { count values { value place { name(lang: $lang) } source { title(lang: $lang) } } }`,
  );
  return `query PageOf${field[0]!.toUpperCase()}${field.slice(1)}($where: ${whereType}, $orderBy: EntityOrder!, $after: String, $lang: String!) {
  list: ${field}(where: $where, orderBy: $orderBy, first: ${PAGE_SIZE}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id kind synthetic name(lang: $lang) names { value } }
${counts.join('\n')}
  }
}`;
}
