import { expect, test } from 'vitest';
import { jsonld } from '../../../src/exchange/out/jsonld.ts';
import { turtle } from '../../../src/exchange/out/turtle.ts';
import { describing } from '../../support/claims.ts';
import { recordsOf, written } from '../../support/exchange-records.ts';

const { text, lost } = written(turtle);
const json = JSON.parse(written(jsonld).text) as { '@context': object; '@graph': readonly Node[] };

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string };

/** The statements of a thing in Turtle. */
const of = (iri: string) =>
  text
    .split(/(?<= \.\n)/)
    .filter((node) => node.startsWith(`<urn:guanxi:${iri}> `))
    .join('');

test('a person heads a body by a plain statement, and by a relation that says when and who says so', () => {
  expect(of('entity:wang')).toContain('<urn:guanxi:entity:wang> gx:heads <urn:guanxi:entity:guild> .\n');
  const relation = of('relation:wang.heads.guild');
  expect(relation).toContain('gx:status "DISPUTED"');
  expect(relation).toContain('gx:claim <urn:guanxi:claim:heads>, <urn:guanxi:claim:heads-b>');
  expect(relation).toContain('prov:hadPrimarySource <urn:guanxi:source:src-a>, <urn:guanxi:source:src-b>');
});

test('names have their languages', () => {
  expect(of('entity:wang')).toContain('gx:name "王明"@zh, "Wang Ming"@zh-Latn');
});

test('times are typed as precisely as they are printed', () => {
  expect(of('claim:heads')).toContain('gx:start "2011"^^xsd:gYear');
  expect(of('claim:heads-b')).toContain('gx:start "2012-03"^^xsd:gYearMonth');
  expect(of('claim:set-up')).toContain('gx:start "2002~"^^edtf:EDTF-level1');
  expect(of('claim:set-up')).toContain('gx:startText "c. 2002"');
});

test('what is denied, and what is only proposed, is a claim and no plain statement', () => {
  expect(of('claim:denied')).toContain('gx:polarity "DENIED"');
  expect(text).not.toContain('gx:founded <urn');
  expect(text).not.toContain('gx:memberOf <urn');
});

test('evidence leads from a claim to a passage, its offsets and its hash', () => {
  expect(of('evidence:heads.supports')).toContain('oa:hasTarget <urn:guanxi:passage:src-a%23P1.1>');
  expect(of('passage:src-a%23P1.1')).toContain('oa:hasSource <urn:guanxi:source:src-a>');
  expect(of('passage:src-a%23P1.1:selector')).toContain('oa:start "10"^^xsd:nonNegativeInteger');
});

test('texts cannot end their literal', () => {
  const claims = [
    describing('KIND', 'FIRM', { id: 'k', subject: 'x' }),
    describing('NAME', '"厂"\\ .\n<a>', { id: 'n', subject: 'x' }),
  ];
  expect(written(turtle, recordsOf(claims)).text).toContain(String.raw`rdfs:label "\"厂\"\\ .\n<a>"`);
});

test('JSON-LD says the same of the same things, under a context of its own', () => {
  const subjects = new Set([...text.matchAll(/^<([^>]+)> /gm)].map(([, iri]) => iri));
  expect(new Set(json['@graph'].map((node) => node['@id']))).toEqual(subjects);
  expect(json['@context']).toMatchObject({ prov: 'http://www.w3.org/ns/prov#' });
  expect(json['@graph'].find((node) => node['@id'] === 'urn:guanxi:claim:heads')).toMatchObject({
    '@type': ['gx:Claim', 'rdf:Statement', 'prov:Entity'],
    'rdf:subject': [{ '@id': 'urn:guanxi:entity:wang' }],
    'gx:start': [{ '@value': '2011', '@type': 'xsd:gYear' }],
  });
});

test('nothing of the claims is lost', () => {
  expect(lost).toEqual({});
  for (const id of ['members', 'owns', 'makes', 'located']) expect(of(`claim:${id}`)).not.toBe('');
  expect(of('claim:members')).toContain('gx:qualifier "MORE_THAN"');
  expect(of('claim:located')).toContain('prov:wasAttributedTo <urn:guanxi:entity:wang>');
});
