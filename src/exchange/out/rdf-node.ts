import { parseTime } from '../../domain/edtf.ts';
import type { FlatValue } from './column.ts';

/** The prefixes of names in RDF; ours are URNs, as they name things and not pages. */
export const RDF_PREFIXES = {
  gx: 'urn:guanxi:ontology:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const;

/** A name with one of the prefixes: `prov:Entity`. */
export type RdfName = `${keyof typeof RDF_PREFIXES}:${string}`;

/** A reference to a thing by its whole address or URN. */
export interface RdfReference {
  readonly iri: string;
}

/** A text, a number or a time; without a type and a language, a plain text. */
export interface RdfLiteral {
  readonly value: string;
  readonly type?: RdfName;
  readonly lang?: string;
}

/** What can stand as an object. */
export type RdfObject = RdfReference | RdfLiteral | { readonly name: RdfName };

/** A thing with what is said of it. */
export interface RdfNode {
  readonly iri: string;
  readonly types: readonly RdfName[];
  readonly properties: readonly (readonly [name: RdfName, objects: readonly RdfObject[]])[];
}

/** The URN of one of our things. */
export function urn(
  of: 'entity' | 'term' | 'source' | 'passage' | 'relation' | 'claim' | 'evidence',
  id: string,
): string {
  // A lone surrogate has no encoding.
  return `urn:guanxi:${of}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

/** A reference to one of our things. */
export function referTo(of: Parameters<typeof urn>[0], id: string): RdfReference {
  return { iri: urn(of, id) };
}

const TIME_TYPES: readonly (readonly [RegExp, RdfName])[] = [
  [/^\d{4}$/, 'xsd:gYear'],
  [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
];

/** A time as precise as it is printed: a year, a month, a day, or else Extended Date/Time Format; null for none. */
export function timeLiteral(text: string | null): RdfLiteral | null {
  if (text === null) return null;
  const [, type] = TIME_TYPES.find(([form]) => form.test(text)) ?? [];
  if (type !== undefined) return { value: text, type };
  const time = parseTime(text);
  return time === null ? { value: text } : { value: time.edtf, type: 'edtf:EDTF-level1' };
}

/** A flat value as objects; none where there is none. */
export function literalsOf(value: FlatValue): readonly RdfLiteral[] {
  if (value === null) return [];
  if (typeof value === 'number') return [{ value: String(value), type: 'xsd:double' }];
  if (typeof value === 'boolean') return [{ value: String(value), type: 'xsd:boolean' }];
  return (typeof value === 'string' ? [value] : value).map((text) => ({ value: text }));
}
