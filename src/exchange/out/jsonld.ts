import type { ExportFormat } from '../export-format.ts';
import { RECORD_KINDS } from '../export-record.ts';
import { JsonList } from './json-list.ts';
import { RDF_LOSSES } from './rdf-losses.ts';
import { RDF_PREFIXES, type RdfNode, type RdfObject } from './rdf-node.ts';
import { claimNodes, entityNodes, relationNodes, sourceNodes, termNodes } from './rdf-nodes.ts';
import { writeEach } from './write-each.ts';

/** JSON-LD with the same statements as Turtle. Its context is within the file, as readers would fetch one by its address. */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  description: 'the same as turtle, as JSON-LD',
  extension: 'jsonld',
  contentType: 'application/ld+json; charset=utf-8',
  wants: RECORD_KINDS,
  loses: RDF_LOSSES,
  open: ({ licence }) => {
    const list = new JsonList();
    const items = (nodes: readonly RdfNode[]) => nodes.map((node) => list.next(nodeObject(node)));
    const about: RdfNode = {
      iri: 'urn:guanxi:graph',
      types: [],
      properties: [
        ['dcterms:license', [{ iri: licence.url }]],
        ['dcterms:rightsHolder', [{ value: licence.attribution }]],
      ],
    };
    return writeEach(
      {
        source: (record) => items(sourceNodes(record)),
        term: (record) => items(termNodes(record)),
        entity: (record) => items(entityNodes(record)),
        relation: (record) => items(relationNodes(record)),
        claim: (record) => items(claimNodes(record)),
      },
      {
        begin: () => [`{"@context":${JSON.stringify(RDF_PREFIXES)},"@graph":[`, ...items([about])],
        end: () => ['\n]}\n'],
      },
    );
  },
};

function nodeObject({ iri, types, properties }: RdfNode): object {
  return {
    '@id': iri,
    ...(types.length > 0 && { '@type': types }),
    ...Object.fromEntries(properties.map(([name, objects]) => [name, objects.map(objectValue)])),
  };
}

function objectValue(object: RdfObject): object {
  if ('name' in object) return { '@id': object.name };
  if ('iri' in object) return { '@id': object.iri };
  const { value, type, lang } = object;
  return {
    '@value': value.replace(/\p{Surrogate}/gu, '\ufffd'),
    ...(type !== undefined && { '@type': type }),
    ...(lang !== undefined && { '@language': lang }),
  };
}
