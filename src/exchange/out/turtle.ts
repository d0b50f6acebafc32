import type { ExportFormat } from '../export-format.ts';
import { RECORD_KINDS } from '../export-record.ts';
import { RDF_LOSSES } from './rdf-losses.ts';
import { RDF_PREFIXES, type RdfNode, type RdfObject } from './rdf-node.ts';
import { claimNodes, entityNodes, relationNodes, sourceNodes, termNodes } from './rdf-nodes.ts';
import { writeEach } from './write-each.ts';

/** Turtle: claims with PROV, their passages with the Web Annotation vocabulary, and plain statements for who only draws. */
export const turtle: ExportFormat = {
  name: 'turtle',
  description: 'RDF with PROV and Web Annotation, claims included',
  extension: 'ttl',
  contentType: 'text/turtle; charset=utf-8',
  wants: RECORD_KINDS,
  loses: RDF_LOSSES,
  open: ({ licence }) =>
    writeEach(
      {
        source: (record) => sourceNodes(record).map(nodeText),
        term: (record) => termNodes(record).map(nodeText),
        entity: (record) => entityNodes(record).map(nodeText),
        relation: (record) => relationNodes(record).map(nodeText),
        claim: (record) => claimNodes(record).map(nodeText),
      },
      {
        begin: () => [
          ...Object.entries(RDF_PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`),
          `<urn:guanxi:graph> dcterms:license <${licence.url}> ; dcterms:rightsHolder ${quoted(licence.attribution)} .\n`,
        ],
      },
    ),
};

function nodeText({ iri, types, properties }: RdfNode): string {
  const typed = types.length === 0 ? [] : [`a ${types.join(', ')}`];
  const statements = properties.map(([name, objects]) => `${name} ${objects.map(objectText).join(', ')}`);
  return `<${iri}> ${[...typed, ...statements].join(' ;\n  ')} .\n`;
}

function objectText(object: RdfObject): string {
  if ('name' in object) return object.name;
  if ('iri' in object) return `<${object.iri}>`;
  const { value, type, lang } = object;
  return `${quoted(value)}${type === undefined ? '' : `^^${type}`}${lang === undefined ? '' : `@${lang}`}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quoted(text: string): string {
  const escaped = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(
      /[\u0000-\u001f"\\]/g,
      (sign) => ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}
