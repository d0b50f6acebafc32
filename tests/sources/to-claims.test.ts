import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SourceFile } from '../../src/generated/source-file.ts';
import { knownFrom } from '../../src/domain/standing.ts';
import { toClaims } from '../../src/sources/to-claims.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';

const file = parse(SMALL_SOURCE) as SourceFile;
const content = toClaims(file);
const claim = (id: string) => content.claims.find((one) => one.id === id);

describe('an entity of a file', () => {
  test('becomes claims on its kind, its names and its attributes, with ids made of source, entity and predicate', () => {
    expect(content.claims.filter(({ subject }) => subject === 'ann').map(({ id }) => id)).toEqual([
      'src-a.ann.kind',
      'src-a.ann.name',
      'src-a.ann.gender',
      'r-ann-heads-guild',
      'r-ann-founded-guild',
    ]);
    expect(claim('src-a.tea-guild.name-2')).toMatchObject({ value: 'the guild', supports: ['P1.2'] });
    expect(claim('src-a.tea-guild.name')).toMatchObject({ supports: ['P1.1', 'P1.2'] });
  });

  test('keeps how its kind is known, and what is not stated of it', () => {
    expect(claim('src-a.tea-guild.kind')).toMatchObject({
      modality: 'INFERRED',
      basis: ['r-ann-heads-guild'],
      note: 'from its name',
    });
    expect(claim('src-a.ann.kind')?.details).toEqual({
      notStated: { text: 'OCCUPATION', number: null, qualifier: null },
    });
  });

  test('keeps the number behind a size and the register of a code', () => {
    expect(claim('src-a.crowd.size')?.details).toEqual({ size: { text: null, number: 100, qualifier: 'MORE_THAN' } });
    const coded: SourceFile = {
      source: file.source,
      entities: [
        {
          id: 'bob',
          kind: 'FIRM',
          names: [{ value: 'Bob', kind: 'PRINTED' }],
          attributes: [
            { predicate: 'IDENTIFIER', value: '91', scheme: 'USCC', at: ['HL'] },
            { predicate: 'IDENTIFIER', value: '52', scheme: 'LEI', at: ['HL'] },
          ],
          at: ['HL'],
        },
      ],
    };
    const codes = toClaims(coded).claims.filter(({ predicate }) => predicate === 'IDENTIFIER');
    expect(codes.map(({ id, value, details }) => [id, value, details['scheme']?.text])).toEqual([
      ['src-a.bob.identifier', '91', 'USCC'],
      ['src-a.bob.identifier-2', '52', 'LEI'],
    ]);
  });
});

test('a term becomes claims about a term', () => {
  expect(claim('src-a.tea.kind')).toMatchObject({
    subject: null,
    subjectTerm: 'tea',
    predicate: 'KIND',
    value: 'PRODUCT',
  });
  expect(claim('src-a.tea.name')).toMatchObject({ subject: null, subjectTerm: 'tea', value: 'tea' });
});

test('an id is taken for that of a term where this file or another defines one', () => {
  expect(claim('r-crowd-makes-tea')).toMatchObject({ object: null, objectTerm: 'tea' });
  const alone = toClaims({ source: file.source, claims: file.claims ?? [] }, (id) => id === 'tea').claims;
  expect(alone.at(-1)).toMatchObject({ object: null, objectTerm: 'tea' });
});

test('what the file leaves out is affirmed, asserted, accepted, of normal rank, and otherwise unknown', () => {
  expect(claim('t-prices')).toMatchObject({
    polarity: 'AFFIRMED',
    modality: 'ASSERTED',
    status: 'ACCEPTED',
    rank: 'NORMAL',
    tense: 'CURRENT',
    start: null,
    end: null,
    attributedTo: null,
    subject: 'crowd',
    subjectText: 'sellers',
    saidOn: '2013-11-18',
    recordedAt: '2026-11-23',
  });
});

test('an undated source was saying so nobody knows when, and was known when it was recorded', () => {
  const undated = { ...file.source };
  delete undated.published;
  const { source, claims } = toClaims({ ...file, source: undated });
  expect(source).toMatchObject({ published: null, knownFrom: 20261123 });
  expect(new Set(claims.map(({ saidOn }) => saidOn))).toEqual(new Set([null]));
  expect(new Set(claims.map(knownFrom))).toEqual(new Set([20261123]));
});

test('passages, remarks and sums carry their source', () => {
  expect(content.passages[1]).toEqual({
    id: 'src-a#P1.1',
    source: 'src-a',
    key: 'P1.1',
    paragraph: 'P1',
    line: null,
    start: 10,
    end: 40,
    sha256: 'a'.repeat(64),
    ordinal: 1,
    note: null,
  });
  expect(content.absences[0]).toMatchObject({ source: 'src-a', passages: ['src-a#P2.1'] });
  expect(content.ambiguities[0]).toMatchObject({ source: 'src-a', passages: ['src-a#P2.1'] });
  expect(content.derivations[0]).toMatchObject({ source: 'src-a', from: ['s-sellers'], number: 50 });
  expect(content.source).toMatchObject({ publisher: 'daily', publisherName: 'The Daily', author: 'ann' });
});
