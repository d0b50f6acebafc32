import { describe, expect, test } from '@jest/globals';
import { edited, problemsOf } from '../../support/wrong-file.ts';

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
        'claim "r-b": with it the shares of "tea-house" that this source says are held add up to 120 percent; a whole is 100',
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
