import { describe, expect, test } from 'vitest';
import { checked } from '../../src/registers/checked-row.ts';
import { entityFault, relationFault, rowEndsFault } from '../../src/registers/row-faults.ts';

const SAID_2013 = { published: '2013-12-31', recorded: '2026-11-26' };
const context = { sources: [SAID_2013, SAID_2013], synthetic: true };
const kind = { predicate: 'KIND', value: 'FIRM' };
const CODE = { predicate: 'IDENTIFIER', value: 'X1', details: { scheme: 'LEI' } };

describe('a row of an entity', () => {
  test('is taken as it should be', () => {
    expect(
      entityFault({ id: 'syn-a', claims: [kind, { predicate: 'OWNERSHIP', value: 'private' }] }, context),
    ).toBeNull();
  });

  test.each([
    ['nothing', null, 'the row is empty and must be a map'],
    ['an id that is no slug', { id: 'Syn A', claims: [kind] }, /^"id" is "Syn A", which is not its form/],
    ['an id outside the space of what is made up', { id: 'saic', claims: [kind] }, /begin with syn-$/],
    ['no claims', { id: 'syn-a', claims: [] }, /^"claims" needs at least 1/],
    [
      'a key of another spelling',
      { id: 'syn-a', claims: [{ ...kind, strat: '2011' }] },
      /"strat".*did you mean "start"\?$/,
    ],
    ['no kind by the first source', { id: 'syn-a', claims: [{ ...kind, source: 1 }] }, /must say of which KIND it is$/],
    ['a source that is not there', { id: 'syn-a', claims: [kind, { ...kind, source: 2 }] }, /there is no source 2/],
    [
      'a predicate that is none',
      { id: 'syn-a', claims: [{ predicate: 'KINDS', value: 'x' }] },
      /did you mean "KIND"\?$/,
    ],
    [
      'a value that is none',
      { id: 'syn-a', claims: [{ predicate: 'KIND', value: 'FIRMS' }] },
      /did you mean "FIRM"\?$/,
    ],
    [
      'a map without a text where a word is due',
      { id: 'syn-a', claims: [{ ...kind, tense: { toString: null } }] },
      /^"claims.0.tense" is a map; allowed: .*[A-Z]$/,
    ],
    ['a date that is none', { id: 'syn-a', claims: [{ ...kind, start: '2011-13' }] }, /"2011-13" is not a real date/],
    ['a figure that is missing', { id: 'syn-a', claims: [kind, { predicate: 'STATISTIC' }] }, /the figure is missing$/],
    [
      'a code that does not check',
      {
        id: 'syn-a',
        claims: [
          kind,
          { predicate: 'IDENTIFIER', value: '319900000028901', details: { scheme: 'REGISTRATION_NUMBER' } },
        ],
      },
      /check character/,
    ],
  ])('with %s is refused', (_title, row, message) => {
    expect(entityFault(row, context)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

const rowWith = (value: string) =>
  `{"id":"syn-a","claims":[{"predicate":"KIND","value":"FIRM"},{"predicate":"NAME","value":${value}}]}`;

describe('a row is checked as a source file is', () => {
  const of = (claim: object, ...more: object[]) =>
    entityFault({ id: 'syn-a', claims: [kind, claim, ...more] }, context);
  const between = (claim: object, type = 'OWNS') =>
    relationFault({ from: 'syn-a', type, to: 'syn-b', claims: [claim] }, context);

  test.each([
    [
      'an attribute of another kind',
      of({ predicate: 'GENDER', value: 'female' }),
      /GENDER is said of a PERSON; "syn-a" is a FIRM$/,
    ],
    [
      'a value that is not allowed',
      of({ predicate: 'SIZE_CLASS', value: 'BIG' }),
      /"BIG" is not allowed; allowed: LARGE/,
    ],
    [
      'a hedge without its number',
      of({ predicate: 'STATISTIC', figure: { measure: 'staff', valueText: 'x', qualifier: 'ABOUT' } }),
      /ABOUT hedges a number/,
    ],
    [
      'a name that has ended and is no former one',
      of({ predicate: 'NAME', value: 'A', details: { kind: 'ALIAS' }, tense: 'PAST_STATE', end: '2010' }),
      /a name that has an "end" is of the kind FORMER$/,
    ],
    [
      'a former name that is told as current',
      of({ predicate: 'NAME', value: 'A', details: { kind: 'FORMER' }, end: '2010' }),
      /it is CURRENT and ended in 2010, before its source said so/,
    ],
    [
      'a figure for a time that is none',
      of({
        predicate: 'STATISTIC',
        figure: { measure: 'staff', valueText: 'x', qualifier: 'SEVERAL', asOf: '2013-Q5' },
      }),
      /"2013-Q5" is not a real date; write it as 2011, /,
    ],
    ['a second kind', of({ predicate: 'KIND', value: 'PERSON' }), /"syn-a" is a FIRM and a PERSON in one row/],
    [
      'a kind that is no longer believed',
      entityFault({ id: 'syn-a', claims: [{ ...kind, rank: 'DEPRECATED', rankReason: 'a misprint' }] }, context),
      /first source must say of which KIND it is$/,
    ],
    [
      'a kind that is denied',
      entityFault({ id: 'syn-a', claims: [{ ...kind, polarity: 'DENIED' }] }, context),
      /first source must say of which KIND it is$/,
    ],
    ['a value of a relation', between({ value: 'x' }), /has a key "value", which is not known/],
    [
      'a figure of a relation',
      between({ figure: { measure: 'staff', valueText: 'some', qualifier: 'SEVERAL' } }),
      /has a key "figure", which is not known/,
    ],
    [
      'a key twice',
      checked('{"id":"syn-a","id":"syn-b","claims":[{"predicate":"KIND","value":"FIRM"}]}', context, entityFault).fault,
      /^the key "id" is there twice in one object$/,
    ],
    ['a code twice', of(CODE, CODE), /^IDENTIFIER "X1" is there twice$/],
    [
      'a rank without a reason',
      of({ predicate: 'OWNERSHIP', value: 'private', rank: 'DEPRECATED' }),
      /needs "rankReason"/,
    ],
    ['a detail of no name', of({ predicate: 'OWNERSHIP', value: 'private', details: { 'a b': 'x' } }), /"a b"/],
    [
      'a start after the end',
      between({ start: '2015', end: '2010' }),
      /^OWNS from "syn-a" to "syn-b": it starts in 2015, after/,
    ],
    ['a start after the source', between({ start: '2015' }), /after its source said so \(2013-12-31\)/],
    [
      'a past that ends after the source',
      between({ tense: 'PAST_STATE', end: '2018' }),
      /it is PAST_STATE and ends in 2018/,
    ],
    ['a share of 150 percent', between({ details: { share: { number: 150, text: 'percent' } } }), /150 cannot be$/],
    ['a share below nothing', between({ details: { share: { number: -5 } } }), /-5 cannot be$/],
  ])('%s is refused', (_, fault, message) => {
    expect(fault).toMatch(message);
  });

  test.each(['1990s', 'before 2012', '2012~', '2013-Q3', '上世纪90年代'])('a figure for "%s" is taken', (asOf) => {
    const figure = { measure: 'staff', value: 3, valueText: '3', qualifier: 'EXACT', asOf };
    expect(of({ predicate: 'STATISTIC', figure })).toBeNull();
  });

  test('an end that is expected is taken', () => {
    expect(between({ start: '2012', end: '2030' })).toBeNull();
  });

  test.each([
    [
      'an escape sequence',
      String.raw`{"id":"syn-a","claims":[{"predicate":"KIND","value":"FIRM","note":"a\u001b[31m"}]}`,
      /"claims\[0\]\.note": character 2 is U\+001B, an escape character/,
    ],
    [
      'half a pair of surrogates',
      String.raw`{"id":"syn-a","claims":[{"predicate":"KIND","value":"FIRM","note":"\ud842"}]}`,
      /U\+D842, half a pair/,
    ],
    [
      'an override as it stands',
      '{"id":"syn-a","claims":[{"predicate":"KIND","value":"FIRM","note":"x\u202ey"}]}',
      /character 2 is U\+202E/,
    ],
    ['a blank text', '{"id":"syn-a","claims":[{"predicate":"KIND","value":"FIRM","note":"  "}]}', /it is blank/],
    [
      'a key of such characters',
      String.raw`{"id":"syn-a","claims":[{"predicate":"KIND","value":"FIRM","details":{"a\u200b":"x"}}]}`,
      /the key: character 2 is U\+200B/,
    ],
    [
      'a number that would be rounded',
      '{"id":"syn-a","claims":[{"predicate":"STATISTIC","figure":{"measure":"m","value":9007199254740993,"valueText":"x","qualifier":"EXACT"}}]}',
      /9007199254740993 has more figures/,
    ],
    [
      'a number that is too large',
      '{"id":"syn-a","claims":[{"predicate":"STATISTIC","figure":{"measure":"m","value":1e400,"valueText":"x","qualifier":"EXACT"}}]}',
      /1e400 is no number that can be kept/,
    ],
    [
      'a number where text is due',
      rowWith('1.50'),
      /"claims\.1\.value" is 1\.50 and must be text: put it in quotes as it stands: "1\.50"$/,
    ],
    ['a number with an exponent', rowWith('1e3'), /is 1e3 and must be text: put it in quotes as it stands: "1e3"$/],
    [
      'a number of many figures',
      rowWith('12345678901234567890'),
      /put it in quotes as it stands: "12345678901234567890"/,
    ],
    [
      'nothing',
      rowWith('null'),
      /is null and must be text: put it in quotes as it stands: "null", or leave the key out$/,
    ],
    ['a word of JSON', rowWith('true'), /is true and must be text: put it in quotes as it stands: "true"$/],
    ['a text with quotes in it', rowWith('"x","tense":"a \\"b\\""'), /"claims\.1\.tense" is "a \\"b\\""; allowed/],
    ['a number in quotes', rowWith('"x","source":"0"'), /is "0" and must be a whole number: write 0, without quotes$/],
    ['a broken number where a whole one is due', rowWith('"x","source":1.50'), /is 1\.50 and must be a whole number$/],
    ['half a line', '{"id":"syn-a","claims":[{"pre', /^it is no JSON/],
    ['brackets without end', '['.repeat(100_000), /^it is no JSON/],
  ])('a line with %s is refused', (_, line, message) => {
    expect(checked(line, context, entityFault).fault).toMatch(message);
  });
});

describe('the ends of a row of a relation', () => {
  const kinds: Readonly<Record<string, string>> = { ann: 'PERSON', firm: 'FIRM', tea: 'PRODUCT' };
  const ends = (from: string, type: string, to: string) => rowEndsFault({ from, type, to }, (id) => kinds[id]);

  test.each([
    [
      'a firm that heads a firm',
      ends('firm', 'HEADS', 'other'),
      'HEADS from "firm" to "other": HEADS goes from PERSON; "firm" is a FIRM',
    ],
    [
      'a person in the place of a firm',
      ends('firm', 'OWNS', 'ann'),
      'OWNS from "firm" to "ann": OWNS goes to FIRM or VENTURE; "ann" is a PERSON',
    ],
    [
      'a term',
      ends('ann', 'WORKS_AT', 'tea'),
      'WORKS_AT from "ann" to "tea": WORKS_AT goes to an entity (FIRM, ASSOCIATION or GOVERNMENT_BODY); "tea" is a term, a PRODUCT',
    ],
  ])('%s is refused', (_, fault, message) => {
    expect(fault).toBe(message);
  });

  test('that fit are taken, and those of which nothing is known', () => {
    expect([ends('ann', 'HEADS', 'firm'), ends('nobody', 'HEADS', 'nothing')]).toEqual([null, null]);
  });
});

describe('a row of a relation', () => {
  const row = { from: 'syn-a', type: 'HEADS', to: 'syn-b', claims: [{ start: '2011' }] };

  test('is taken as it should be', () => {
    expect(relationFault(row, context)).toBeNull();
  });

  test.each([
    ['a type that is none', { ...row, type: 'HEAD' }, /did you mean "HEADS"\?$/],
    ['the same end twice', { ...row, to: 'syn-a' }, /is its subject as well as its object$/],
    ['an end that is real', { ...row, to: 'saic' }, /begin with syn-$/],
    ['a tense that the type does not take', { ...row, claims: [{ tense: 'FORMER' }] }, /HEADS is not FORMER/],
    [
      'no former tense where the type says so',
      { ...row, type: 'FORMERLY_WORKED_AT' },
      /its tense is FORMER and not CURRENT/,
    ],
  ])('with %s is refused', (_title, wrong, message) => {
    expect(relationFault(wrong, context)).toMatch(message);
  });

  test('of a real register keeps out of the space of what is made up', () => {
    expect(relationFault(row, { sources: [SAID_2013], synthetic: false })).toMatch(
      /only what a synthetic source tells/,
    );
  });
});
