import { expect, test } from 'vitest';
import { cypher } from '../../../src/exchange/out/cypher.ts';
import { describing } from '../../support/claims.ts';
import { recordsOf, written } from '../../support/exchange-records.ts';

test('constraints come first, then nodes, and relations once all entities are there', () => {
  const { text } = written(cypher);
  const at = (part: string) => {
    expect(text).toContain(part);
    return text.indexOf(part);
  };
  expect(at('CREATE CONSTRAINT entity_id')).toBeLessThan(at('MERGE (n:Source {id: row.id})'));
  expect(text.lastIndexOf('MERGE (n:Entity')).toBeLessThan(at('MATCH (a:Entity {id: row.from})'));
  expect(text.lastIndexOf('MERGE (a)-[r:')).toBeLessThan(at('MERGE (n:Claim {id: row.id})'));
  expect(text).not.toMatch(/^:/m);
});

test('texts cannot end their literal, whatever they hold', () => {
  const name = "o'厂\\'}]) MATCH (n) DETACH DELETE n //\nnext";
  const claims = [
    describing('KIND', 'FIRM', { id: 'k', subject: 'x' }),
    describing('NAME', name, { id: 'n', subject: 'x' }),
  ];
  const { text } = written(cypher, recordsOf(claims));
  const literal = String.raw`name: 'o\'厂\\\'}]) MATCH (n) DETACH DELETE n //\nnext'`;
  expect(text).toContain(literal);
});

test('claims are nodes with all that they say; the figure and the details too', () => {
  const { text, lost } = written(cypher);
  expect(text).toMatch(/\{id: 'denied', properties: \{source: 'src-a', subject: 'wang'.*polarity: 'DENIED'/);
  expect(text).toContain("figureValue: 1000, figureText: 'more than 1,000', qualifier: 'MORE_THAN', asOf: '2013'");
  expect(text).toContain(`details: '{"scheme":{"text":"USCC","number":null,"qualifier":null}}'`);
  expect(Object.keys(lost)).toEqual(['NAME_KIND_LOST']);
});
