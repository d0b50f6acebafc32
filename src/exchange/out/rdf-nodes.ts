import { relationType } from '../../domain/relation-types.ts';
import { UNPROVEN_MODALITIES, type EntityKind } from '../../domain/vocabulary.ts';
import { labelOf } from '../../domain/type-name.ts';
import type { ClaimEntry, EntityEntry, RelationEntry, SourceEntry, TermEntry } from '../export-record.ts';
import { ENTITY_COLUMNS, flatProperties, RELATION_COLUMNS, type FlatValue } from './column.ts';
import { literalsOf, referTo, timeLiteral, urn, type RdfName, type RdfNode, type RdfObject } from './rdf-node.ts';

type Properties = RdfNode['properties'];

/** Properties without those that have no object. */
function present(...properties: Properties): Properties {
  return properties.filter(([, objects]) => objects.length > 0);
}

const only = (object: RdfObject | null): readonly RdfObject[] => (object === null ? [] : [object]);
const gx = (name: string): RdfName => `gx:${name}`;
const flat = (values: Readonly<Record<string, FlatValue>>): Properties =>
  Object.entries(values).map(([name, value]) => [gx(name), literalsOf(value)]);

/** The name of a relation type or a predicate as a property: `CONSIDERS_FOUNDING` is `gx:considersFounding`. */
function predicateName(type: string): RdfName {
  return gx(type.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()));
}

const OTHER_TYPES: Partial<Record<EntityKind, RdfName>> = {
  PERSON: 'foaf:Person',
  FIRM: 'org:FormalOrganization',
  ASSOCIATION: 'org:Organization',
  GOVERNMENT_BODY: 'org:FormalOrganization',
};

// The others are references, times or labels.
const ENTITY_LITERALS = ENTITY_COLUMNS.filter(({ name }) => !['name', 'names', 'sources'].includes(name));
const RELATION_LITERALS = RELATION_COLUMNS.filter(
  ({ name }) => !['type', 'start', 'end', 'sources', 'claims'].includes(name),
);

/** A source, and its passages as parts of it. */
export function sourceNodes({ source, passages }: SourceEntry): readonly RdfNode[] {
  const {
    id,
    title,
    language,
    published,
    url,
    publisher,
    author,
    dateline,
    textsZh,
    updatedStamp,
    pagesInHand,
    ...rest
  } = source;
  return [
    {
      iri: urn('source', id),
      types: ['gx:Source', 'prov:Entity'],
      properties: present(
        ['dcterms:title', [{ value: title, ...langOf(language) }]],
        ['dcterms:language', [{ value: language }]],
        ['dcterms:issued', only(timeLiteral(published))],
        ['dcterms:source', url !== null && isIri(url) ? [{ iri: url }] : []],
        ['gx:publisher', publisher === null ? [] : [referTo('term', publisher)]],
        ['dcterms:creator', author === null ? [] : [referTo('entity', author)]],
        ['gx:dateline', dateline === null ? [] : [referTo('entity', dateline)]],
        ...flat({ ...rest, textsZh: json(textsZh), updatedStamp: json(updatedStamp ?? {}) }),
        ['gx:pagesInHand', pagesInHand.flatMap(literalsOf)],
      ),
    },
    ...passages.flatMap((passage) => passageNodes(passage)),
  ];
}

/** A place in the text of a source, with its selector where its offsets are known; these count Unicode characters. */
function passageNodes({ id, source, start, end, ...place }: SourceEntry['passages'][number]): readonly RdfNode[] {
  const selector = start === null || end === null ? null : { iri: `${urn('passage', id)}:selector` };
  const offset = (value: number): readonly RdfObject[] => [{ value: String(value), type: 'xsd:nonNegativeInteger' }];
  const passage: RdfNode = {
    iri: urn('passage', id),
    types: ['oa:SpecificResource'],
    properties: present(
      ['oa:hasSource', [referTo('source', source)]],
      ['oa:hasSelector', only(selector)],
      ...flat(place),
    ),
  };
  if (selector === null) return [passage];
  const properties: Properties = [
    ['oa:start', offset(start!)],
    ['oa:end', offset(end!)],
  ];
  return [passage, { iri: selector.iri, types: ['oa:TextPositionSelector'], properties }];
}

/** A term as a concept. */
export function termNodes({ term: { id, kind, name, note, sources } }: TermEntry): readonly RdfNode[] {
  return [
    {
      iri: urn('term', id),
      types: ['skos:Concept'],
      properties: present(['skos:prefLabel', [{ value: name }]], ...flat({ kind, note }), [
        'prov:hadPrimarySource',
        sources.map((source) => referTo('source', source)),
      ]),
    },
  ];
}

/** An entity with its names in their languages. */
export function entityNodes({ entity }: EntityEntry): readonly RdfNode[] {
  const other = OTHER_TYPES[entity.kind];
  const labels = entity.names.map(({ value, lang }) => ({ value, ...langOf(lang) }));
  return [
    {
      iri: urn('entity', entity.id),
      types: [`gx:${labelOf(entity.kind)}`, ...(other === undefined ? [] : [other])],
      properties: present(
        ['rdfs:label', [{ value: entity.name }]],
        ['gx:name', labels],
        ...flat(flatProperties(ENTITY_LITERALS, entity)),
        ['prov:hadPrimarySource', entity.sources.map((source) => referTo('source', source))],
      ),
    },
  ];
}

/**
 * A relation with its times and claims, and a plain statement from end to end where it is more than planned, inferred or
 * thought, or where its type says that it is a plan.
 */
export function relationNodes(record: RelationEntry): readonly RdfNode[] {
  const { id, type, from, to, modality, start, end, startText, endText, sources, claims } = record.relation;
  const isPlain =
    relationType(type)?.family === 'PLAN' || !(UNPROVEN_MODALITIES.includes(modality) || modality === 'EVALUATIVE');
  const plain: RdfNode = {
    iri: urn('entity', from),
    types: [],
    properties: [[predicateName(type), [referTo('entity', to)]]],
  };
  const relation: RdfNode = {
    iri: urn('relation', id),
    types: ['gx:Relation'],
    properties: present(
      ['rdf:subject', [referTo('entity', from)]],
      ['rdf:predicate', [{ name: predicateName(type) }]],
      ['rdf:object', [referTo('entity', to)]],
      ['gx:start', only(timeLiteral(start ?? startText))],
      ['gx:end', only(timeLiteral(end ?? endText))],
      ...flat({ ...flatProperties(RELATION_LITERALS, record), startText, endText }),
      ['gx:claim', claims.map((claim) => referTo('claim', claim))],
      ['prov:hadPrimarySource', sources.map((source) => referTo('source', source))],
    ),
  };
  return isPlain ? [plain, relation] : [relation];
}

/** A claim as a statement that is not asserted, with annotations that lead to the passages for and against it. */
export function claimNodes({ claim }: ClaimEntry): readonly RdfNode[] {
  const { id, source, subject, subjectTerm, predicate, object, objectTerm, value, attributedTo, ...rest } = claim;
  const { start, end, supports, contradicts, basis, content, details, textsZh, figure, recordedAt, ...others } = rest;
  const claimRefs = (ids: readonly string[]) => ids.map((one) => referTo('claim', one));
  const evidence = (stance: string, keys: readonly string[]): readonly RdfNode[] =>
    keys.length === 0
      ? []
      : [
          evidenceNode(
            id,
            stance,
            keys.map((key) => `${source}#${key}`),
          ),
        ];
  return [
    {
      iri: urn('claim', id),
      types: ['gx:Claim', 'rdf:Statement', 'prov:Entity'],
      properties: present(
        ['rdf:subject', endOf(subject, subjectTerm)],
        ['rdf:predicate', [{ name: predicateName(predicate) }]],
        ['rdf:object', [...endOf(object, objectTerm), ...literalsOf(value)]],
        ['prov:hadPrimarySource', [referTo('source', source)]],
        ['prov:wasAttributedTo', attributedTo === null ? [] : [referTo('entity', attributedTo)]],
        ['prov:wasDerivedFrom', claimRefs(basis)],
        ['gx:content', claimRefs(content)],
        ['gx:start', only(timeLiteral(start))],
        ['gx:end', only(timeLiteral(end))],
        ['gx:recordedAt', only(timeLiteral(recordedAt))],
        ...flat({ startText: start, endText: end, ...others, details: json(details), textsZh: json(textsZh) }),
        ...figureProperties(figure),
      ),
    },
    ...evidence('SUPPORTS', supports),
    ...evidence('CONTRADICTS', contradicts),
  ];
}

function figureProperties(figure: ClaimEntry['claim']['figure']): Properties {
  if (figure === null) return [];
  const { value, asOf, ...rest } = figure;
  return [['gx:figure', literalsOf(value)], ['gx:asOf', only(timeLiteral(asOf))], ...flat({ ...rest, asOfText: asOf })];
}

function evidenceNode(claim: string, stance: string, passages: readonly string[]): RdfNode {
  return {
    iri: urn('evidence', `${claim}.${stance.toLowerCase()}`),
    types: ['oa:Annotation'],
    properties: [
      ['oa:hasBody', [referTo('claim', claim)]],
      ['oa:hasTarget', passages.map((passage) => referTo('passage', passage))],
      ['oa:motivatedBy', [{ name: 'oa:linking' }]],
      ['gx:stance', [{ value: stance }]],
    ],
  };
}

function endOf(entity: string | null, term: string | null): readonly RdfObject[] {
  if (entity !== null) return [referTo('entity', entity)];
  return term === null ? [] : [referTo('term', term)];
}

function langOf(lang: string | null): { readonly lang?: string } {
  return lang !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? { lang } : {};
}

/** Whether an address can stand as it is; others would end the file for its readers. */
function isIri(address: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address);
}

function json(record: object): string | null {
  return Object.keys(record).length === 0 ? null : JSON.stringify(record);
}
