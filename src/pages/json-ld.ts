import { parsePartialDate } from '../domain/partial-date.ts';
import type {
  EntityPageQuery,
  PageClaimFragment,
  PageEntityFragment,
  PageRelationFragment,
  PageSourceFragment,
} from '../generated/page-operations.ts';
import { addressOf, claimAnchor, pathTo, type PageRequest } from './page.ts';

/** A piece of JSON-LD in the words of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

type Page = Pick<PageRequest, 'site'>;

const CONTEXT = { '@context': 'https://schema.org' };

/** What schema.org calls our kinds; what it has no word for is a Thing with our kind beside it. */
const TYPES: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  FIRM: 'Organization',
  ASSOCIATION: 'Organization',
  GOVERNMENT_BODY: 'GovernmentOrganization',
  PLACE: 'Place',
  PROGRAMME: 'Service',
};

/** The properties of schema.org for relations that read from their start, by our type. */
const FORWARD: Readonly<Record<string, string>> = {
  WORKS_AT: 'worksFor',
  HEADS: 'worksFor',
  MEMBER_OF: 'memberOf',
  PART_OF: 'parentOrganization',
  LOCATED_IN: 'location',
};

/** The same for relations that end at the entity of the page. */
const BACKWARD: Readonly<Record<string, string>> = { FOUNDED: 'founder', SET_UP: 'founder' };

/** Between these the post and the time are said by a role that stands in between. */
const WITH_ROLE = new Set(['worksFor', 'memberOf']);

/** An entity as others name it, without what is known of it. */
export function entityRef(page: Page, { id, kind, name }: Pick<PageEntityFragment, 'id' | 'kind' | 'name'>): JsonLd {
  const type = TYPES[kind];
  return {
    '@type': type ?? 'Thing',
    ...(type === undefined && { additionalType: kind }),
    '@id': addressOf(page, pathTo('entity', id)),
    name,
  };
}

/** An entity with its names, numbers and undisputed relations. What is denied or disputed is left out, not flattened. */
export function entityLd(page: Page, entity: NonNullable<EntityPageQuery['entity']>): JsonLd {
  const names = [...new Set(entity.names.map(({ value }) => value))].filter((name) => name !== entity.name);
  const found = new Map<string, JsonLd[]>();
  for (const relation of entity.relations.nodes) {
    const [property, value] = relationLd(page, entity.id, relation) ?? [];
    if (property !== undefined) found.set(property, [...(found.get(property) ?? []), value!]);
  }
  return {
    ...CONTEXT,
    ...entityRef(page, entity),
    url: addressOf(page, pathTo('entity', entity.id)),
    ...(names.length > 0 && { alternateName: names }),
    ...(entity.identifiers.length > 0 && {
      identifier: entity.identifiers.map(({ scheme, value }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value,
      })),
    }),
    ...Object.fromEntries(found),
    subjectOf: entity.sources.nodes.map((source) => sourceLd(page, source)),
  };
}

function relationLd(page: Page, id: string, relation: PageRelationFragment): readonly [string, JsonLd] | null {
  const { type, from, to, status, claims, titles, start, end, modality } = relation;
  const isSaid =
    status === 'ACTIVE' && modality === 'ASSERTED' && claims.every(({ polarity }) => polarity === 'AFFIRMED');
  const property = from.id === id ? FORWARD[type] : BACKWARD[type];
  if (!isSaid || property === undefined) return null;
  const other = entityRef(page, from.id === id ? to : from);
  if (!WITH_ROLE.has(property)) return [property, other];
  return [
    property,
    {
      '@type': 'OrganizationRole',
      [property]: other,
      ...(titles.length > 0 && { roleName: titles }),
      ...(isDate(start) && { startDate: start }),
      ...(isDate(end) && { endDate: end }),
    },
  ];
}

/** A relation as the claims that give it: each our sentence, what it is about, who says it and when. */
export function claimsLd(
  page: Page,
  relation: PageRelationFragment & { readonly claims: readonly PageClaimFragment[] },
): JsonLd {
  const { sentence, from, to, claims } = relation;
  const affirmed = claims.filter(({ polarity }) => polarity === 'AFFIRMED');
  return {
    ...CONTEXT,
    '@graph': affirmed.map(({ id, source, saidOn }) => ({
      '@type': 'Claim',
      '@id': `${addressOf(page, pathTo('source', source.id))}#${claimAnchor(id)}`,
      text: sentence,
      about: [entityRef(page, from), entityRef(page, to)],
      ...(source.publisherName !== null && { author: { '@type': 'Organization', name: source.publisherName } }),
      ...(isDate(saidOn) && { datePublished: saidOn }),
      appearance: sourceLd(page, source),
    })),
  };
}

/** What schema.org calls a kind of source. */
const SOURCE_TYPES: readonly (readonly [RegExp, string])[] = [
  [/NEWS|ARTICLE/, 'NewsArticle'],
  [/LAW|REGULATION|NOTICE/, 'Legislation'],
  [/REPORT|CENSUS|STATISTIC/, 'Report'],
  [/REGISTER|DATA/, 'Dataset'],
];

/** A source, by its publisher and date. */
export function sourceLd(
  page: Page,
  source: PageSourceFragment & { readonly kind?: string; readonly language?: string | null },
): JsonLd {
  const { id, title, publisherName, published, url, kind = '', language = null } = source;
  return {
    '@type': SOURCE_TYPES.find(([pattern]) => pattern.test(kind))?.[1] ?? 'CreativeWork',
    '@id': addressOf(page, pathTo('source', id)),
    name: title,
    ...(publisherName !== null && { publisher: { '@type': 'Organization', name: publisherName } }),
    ...(isDate(published) && { datePublished: published }),
    ...(language !== null && { inLanguage: language }),
    ...(url !== null && { url }),
  };
}

/** A page that rests on sources without being one. */
export function webPageLd(page: PageRequest, name: string, more: JsonLd = {}): JsonLd {
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    url: addressOf(page, page.path, page.query),
    name,
    inLanguage: page.lang,
    ...more,
  };
}

/** The graph as a whole, with the files that it can be had as. */
export function datasetLd(page: Page, name: string, description: string): JsonLd {
  const formats = {
    jsonl: 'application/jsonl',
    csv: 'application/zip',
    jsonld: 'application/ld+json',
    turtle: 'text/turtle',
  };
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    name,
    description,
    url: addressOf(page, '/browse'),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: Object.entries(formats).map(([format, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: addressOf(page, `/export/${format}`),
    })),
  };
}

/** Whether schema.org takes it as a date: years and months are dates too, coarser times are not. */
function isDate(text: string | null): boolean {
  return text !== null && parsePartialDate(text) !== null;
}
