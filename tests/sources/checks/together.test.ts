import { describe, expect, test } from 'vitest';
import { edited, problemsOf, remarksOf } from '../../support/wrong-file.ts';

const OWNS = (id: string, subject: string, share: string, more = 'tense: CURRENT') =>
  `  - { id: ${id}, subject: ${subject}, predicate: OWNS, object: tea-house, ${more}, details: { share: { ${share} } }, at: [P2.1] }\n`;
const withClaims = (...claims: readonly string[]) => edited('claims:\n', `claims:\n${claims.join('')}`);

describe('the shares of one firm that a source says are held', () => {
  test('do not add up to more than all of it', () => {
    expect(
      problemsOf(
        withClaims(
          OWNS('r-a', 'ann', 'number: 60, text: percent'),
          OWNS('r-b', 'tea-guild', 'number: 60, text: percent'),
        ),
      ),
    ).toEqual([
      expect.stringContaining(
        'claim "r-b": with it the shares of "tea-house" that this source says are held on 2013-11-18 add up to 120 percent; a whole is 100',
      ),
    ]);
  });

  test.each([
    ['60 and 40', withClaims(OWNS('r-a', 'ann', 'number: 60'), OWNS('r-b', 'tea-guild', 'number: 40'))],
    [
      'three thirds, rounded',
      withClaims(
        OWNS('r-a', 'ann', 'number: 33.4'),
        OWNS('r-b', 'crowd', 'number: 33.4'),
        OWNS('r-c', 'tea-guild', 'number: 33.4'),
      ),
    ],
    [
      '600 and 400 per mille',
      withClaims(OWNS('r-a', 'ann', 'number: 600, text: ‰'), OWNS('r-b', 'tea-guild', 'number: 400, text: ‰')),
    ],
    ['60 told twice of one owner', withClaims(OWNS('r-a', 'ann', 'number: 60'), OWNS('r-b', 'ann', 'number: 60'))],
    [
      'about 51 and about 51',
      withClaims(
        OWNS('r-a', 'ann', 'number: 51, qualifier: ABOUT'),
        OWNS('r-b', 'tea-guild', 'number: 51, qualifier: ABOUT'),
      ),
    ],
    [
      '60 now and 60 before',
      withClaims(OWNS('r-a', 'ann', 'number: 60'), OWNS('r-b', 'tea-guild', 'number: 60', 'tense: PAST_STATE')),
    ],
    [
      '60 and 60 that is denied',
      withClaims(
        OWNS('r-a', 'ann', 'number: 60'),
        OWNS('r-b', 'tea-guild', 'number: 60', 'tense: CURRENT, polarity: DENIED'),
      ),
    ],
  ])('may be %s', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a code', () => {
  const CODE = (value: string) => `attributes: [{ predicate: IDENTIFIER, scheme: USCC, value: ${value}, at: [HL] }]`;
  const two = (second: string, claims = '') =>
    edited(
      '  - id: town\n    kind: PLACE\n',
      `  - { id: firm-a, kind: FIRM, names: [{ value: A, kind: PRINTED }], ${CODE('91350100M000100Y43')}, at: [HL] }
  - { id: firm-b, kind: FIRM, names: [{ value: B, kind: PRINTED }], ${CODE(second)}, at: [HL] }
  - id: town\n    kind: PLACE\n`,
    ).replace('claims:\n', `claims:\n${claims}`);

  test.each(['91350100M000100Y43', '91350100m000100y43', '91350100 M000100Y43'])(
    'of two firms is told, written %s',
    (second) => {
      expect(problemsOf(two(second))).toEqual([
        expect.stringContaining(`the USCC "${second}" is said of "firm-a" too: a code is of one thing`),
      ]);
    },
  );

  test('of two that may be the same is none', () => {
    const same =
      '  - { id: r-same, subject: firm-b, predicate: POSSIBLY_SAME_AS, object: firm-a, tense: CURRENT, at: [HL] }\n';
    expect(problemsOf(two('91350100M000100Y43', same))).toEqual([]);
  });
});

describe('what several files say', () => {
  const other = (more: string) =>
    `source: { id: src-b, kind: NOTES, title: Notes, language: en, published: '2013-12-24', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
${more}`;
  const firm = (id: string, value: string) =>
    `entities: [{ id: ${id}, kind: FIRM, names: [{ value: B, kind: PRINTED }], attributes: [{ predicate: IDENTIFIER, scheme: USCC, value: '${value}', at: [P1.1] }], at: [P1.1] }]\n`;
  const first = edited(
    '  - id: town\n    kind: PLACE\n',
    `  - { id: firm-a, kind: FIRM, names: [{ value: A, kind: PRINTED }], attributes: [{ predicate: IDENTIFIER, scheme: USCC, value: 91350100M000100Y43, at: [HL] }], at: [HL] }
  - id: town\n    kind: PLACE\n`,
  );
  const owns = (id: string, subject: string, more: string) =>
    other(
      `claims: [{ id: ${id}, subject: ${subject}, predicate: OWNS, object: tea-house, details: { share: { number: 60 } }, at: [P1.1], ${more} }]\n`,
    );

  test('of one code is remarked where it is that of two things, and hinders nothing', () => {
    const files = [first, other(firm('firm-b', '91350100m000100y43'))];
    expect(remarksOf(...files)).toEqual([
      expect.stringMatching(
        /^b\.yaml:3:.*: remark: entity "firm-b": the USCC .* is that of "firm-a" in a\.yaml; they may/,
      ),
    ]);
    expect(problemsOf(...files)).toEqual([]);
  });

  test.each([
    ['it is of one thing', firm('firm-a', '91350100M000100Y43')],
    [
      'they may be the same',
      `${firm('firm-b', '91350100M000100Y43')}claims: [{ id: r-same, subject: firm-b, predicate: POSSIBLY_SAME_AS, object: firm-a, tense: CURRENT, at: [P1.1] }]\n`,
    ],
  ])('of one code is not remarked where %s', (_, more) => {
    expect(remarksOf(first, other(more))).toEqual([]);
  });

  const sixty = withClaims(OWNS('r-a', 'ann', 'number: 60', "tense: CURRENT, start: '2010'"));
  test.each([
    ['more than all of a firm on one day', "tense: CURRENT, start: '2011'", '2011-12-31'],
    ['more than all of a firm in the past', "tense: PAST_STATE, start: '2011', end: '2012'", '2011-12-31'],
  ])('is remarked where it adds up to %s', (_, more, day) => {
    expect(remarksOf(sixty, owns('r-b', 'crowd', more))).toEqual([
      expect.stringContaining(
        `remark: claim "r-b": with it the shares of "tea-house" that src-a, src-b say are held on ${day} add up to 120 percent`,
      ),
    ]);
  });

  test.each([
    ['a later day', 'crowd', 'tense: CURRENT'],
    ['one owner', 'ann', "tense: CURRENT, start: '2011'"],
    ['times before', 'crowd', "tense: PAST_STATE, start: '2005', end: '2009'"],
  ])('is not remarked of %s', (_, subject, more) => {
    expect(remarksOf(sixty, owns('r-b', subject, more))).toEqual([]);
  });
});
