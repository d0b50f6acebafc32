import { describe, expect, test } from 'vitest';
import { edited, problemsOf } from '../../support/wrong-file.ts';

const GUILD = '      - { value: the guild, lang: en, script: Latn, kind: CONTEXTUAL, at: [P1.2] }\n';
const GENDER = '      - { predicate: GENDER, value: female, at: [P1.1] }\n';
const named = (more: string) => edited(GUILD, `      - { value: Union, kind: ALIAS, ${more} }\n`);

/** A note of an editor, without a date, in which a claim was recorded later. */
const note = (
  more: string,
) => `source: { id: src-note, kind: EDITORS_NOTE, title: Note, language: en, recorded: '2026-11-23' }
entities:
  - { id: old-works, kind: FIRM, names: [{ value: Old Works, kind: PRINTED }] }
  - { id: works, kind: FIRM, names: [{ value: Works, kind: PRINTED }] }
${more}`;

describe('how a claim was reviewed', () => {
  test.each([
    ['of a name', named('rank: DEPRECATED, rankReason: misread, rankReasonZh: 误读, status: RETRACTED, at: [P1.2]')],
    [
      'of a kind',
      edited('kindBasis: { modality: INFERRED,', 'kindBasis: { rank: PREFERRED, rankReason: seen, status: PROPOSED,'),
    ],
    [
      'of a term',
      edited(
        'name: tea,',
        'name: tea, kindReview: { status: RETRACTED }, nameReview: { rank: PREFERRED, rankReason: so printed },',
      ),
    ],
  ])('%s may be said', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  const reason = 'a DEPRECATED claim needs "rankReason": why it is no longer believed';
  test.each([
    ['a name', named('rank: DEPRECATED, at: [P1.2]'), `name "Union" of entity "tea-guild": ${reason}`],
    [
      'a kind',
      edited('kindBasis: { modality', 'kindBasis: { rank: DEPRECATED, modality'),
      `the kind of entity "tea-guild": ${reason}`,
    ],
    [
      'the kind of a term',
      edited('name: tea,', 'name: tea, kindReview: { rank: DEPRECATED },'),
      `the kind of term "tea": ${reason}`,
    ],
    [
      'the name of a term',
      edited('name: tea,', 'name: tea, nameReview: { rank: DEPRECATED },'),
      `the name of term "tea": ${reason}`,
    ],
  ])('of %s needs the reason of a rank', (_, text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(message)]);
  });
});

test('a name whose list of passages is empty cites none, whatever its entity cites', () => {
  expect(problemsOf(named('at: []'))).toEqual([
    expect.stringContaining('name "Union" of entity "tea-guild": it cites no passage'),
  ]);
});

describe('the id of a name or an attribute', () => {
  test.each([
    ['a claim', named('id: r-ann-heads-guild, at: [P1.2]'), 'claim "r-ann-heads-guild" of this file has the same id'],
    [
      'another attribute',
      edited(
        GENDER,
        `${GENDER.replace('{', '{ id: one,')}      - { id: one, predicate: OCCUPATION, value: chair, at: [P1.1] }\n`,
      ).replace('    notStated: [OCCUPATION]\n', ''),
      'attribute "GENDER" of entity "ann" of this file has the same id',
    ],
  ])('is not that of %s', (_, text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(message)]);
  });

  test('may be named where a claim rests on it', () => {
    const text = edited(GENDER, GENDER.replace('{', '{ id: ann-is-female,'));
    expect(problemsOf(text.replace('basis: [r-ann-heads-guild]', 'basis: [ann-is-female]'))).toEqual([]);
  });
});

test('what is only proposed of an entity may still be said to be not stated', () => {
  const proposed = (status: string) =>
    edited(GENDER, `${GENDER}      - { predicate: OCCUPATION, value: chair, status: ${status}, at: [P1.1] }\n`);
  expect(problemsOf(proposed('PROPOSED'))).toEqual([]);
  expect(problemsOf(proposed('REJECTED'))).toEqual([]);
  expect(problemsOf(proposed('ACCEPTED'))).toEqual([expect.stringContaining('OCCUPATION is stated all the same')]);
});

test('a code that is no longer accepted of one thing may be said of another', () => {
  const code = (status: string) =>
    note(`  - { id: a, kind: FIRM, names: [{ value: A, kind: PRINTED }], attributes: [{ predicate: IDENTIFIER, scheme: LEI, value: '1', status: ${status} }] }
  - { id: b, kind: FIRM, names: [{ value: B, kind: PRINTED }], attributes: [{ predicate: IDENTIFIER, scheme: LEI, value: '1' }] }
`);
  const twice = 'the LEI "1" is said of "a" too';
  expect(problemsOf(code('RETRACTED')).filter((line) => line.includes(twice))).toEqual([]);
  expect(problemsOf(code('ACCEPTED')).filter((line) => line.includes(twice))).toHaveLength(1);
});

test('what was added to an undated source may have happened by the day on which it was recorded', () => {
  const founded = (recorded: string) =>
    note(`claims:
  - { id: r-1, subject: old-works, predicate: SUCCEEDED_BY, object: works, tense: PAST_EVENT, start: '2027-01', recorded: '${recorded}' }
`);
  expect(problemsOf(founded('2027-02-01'))).toEqual([]);
  expect(problemsOf(founded('2026-12-01'))).toEqual([expect.stringContaining('after its source said so (2026-12-01)')]);
});
