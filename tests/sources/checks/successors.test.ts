import { describe, expect, test } from 'vitest';
import { edited, problemsOf, remarksOf } from '../../support/wrong-file.ts';

const term = (id: string, subject: string, more: string) =>
  `  - { id: ${id}, subject: ${subject}, predicate: HEADS, object: tea-guild, tense: CURRENT, ${more}, at: [P1.1] }\n`;

/** A first source, of 18 November 2013, that expects Ann to head the guild until 2018. */
const EXPECTING = edited('claims:\n', `claims:\n${term('r-expected', 'ann', "start: '2012', end: '2018'")}`);

function later(...terms: readonly string[]): string {
  return `source: { id: src-b, kind: NOTES, title: Notes, language: en, published: '2016-03-01', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - { id: bob, kind: PERSON, names: [{ value: Bob, lang: en, kind: PRINTED }], at: [P1.1] }
claims:
${terms.join('')}`;
}

describe('a successor who begins before the day until which another source expected a term to last', () => {
  test('is remarked on, and is no fault', () => {
    const text = later(term('r-next', 'bob', "start: '2015'"));
    expect(remarksOf(EXPECTING, text)).toEqual([
      expect.stringMatching(
        /^b\.yaml:.*remark: claim "r-next": "bob" has held a post at "tea-guild" since 2015, though claim "r-expected" in a\.yaml expected "ann" to hold it until 2018; if they cannot both be right, say so under "disputes"$/,
      ),
    ]);
    expect(problemsOf(EXPECTING, text)).toEqual([]);
  });

  test('is remarked on once, though several claims name him', () => {
    const terms = [term('r-next', 'bob', "start: '2015'"), term('r-next-too', 'bob', "start: '2015-02'")];
    expect(remarksOf(EXPECTING, later(...terms))).toHaveLength(1);
  });

  test.each([
    ['who begins when the term was to end', "start: '2018'"],
    ['who had begun when the term was expected', "start: '2013'"],
    ['of whom no source says when he began', 'title: president'],
    ['who is denied', "start: '2015', polarity: DENIED"],
    ['who is nobody\u2019s belief any longer', "start: '2015', rank: DEPRECATED, rankReason: an error"],
    ['who is only intended', "start: '2015', modality: INTENDED"],
    ['of whom the claim was rejected', "start: '2015', status: REJECTED"],
  ])('%s is not', (_, more) => {
    expect(remarksOf(EXPECTING, later(term('r-next', 'bob', more)))).toEqual([]);
  });

  test('who is only planned is not', () => {
    const planned = term('r-next', 'bob', "start: '2015'").replace('tense: CURRENT', 'tense: PROPOSED');
    expect(remarksOf(EXPECTING, later(planned))).toEqual([]);
  });

  test('to another post is not', () => {
    const [first, second] = ['chairman', 'general manager'].map((title) => `title: ${title}`);
    const expecting = EXPECTING.replace("end: '2018'", `end: '2018', ${first!}`);
    expect(remarksOf(expecting, later(term('r-next', 'bob', `start: '2015', ${second!}`)))).toEqual([]);
    expect(remarksOf(expecting, later(term('r-next', 'bob', `start: '2015', ${first!}`)))).toHaveLength(1);
  });

  test('is not where a dispute has taken up the claims', () => {
    const dispute =
      'disputes:\n  - { id: d-head, about: [tea-guild], question: Who headed it in 2016?, positions: [{ reading: Ann, claims: [r-expected] }, { reading: Bob, claims: [r-next] }] }\n';
    expect(remarksOf(EXPECTING, later(term('r-next', 'bob', "start: '2015'")) + dispute)).toEqual([]);
  });
});
