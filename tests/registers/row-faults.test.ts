import { describe, expect, test } from '@jest/globals';
import { entityFault, relationFault } from '../../src/registers/row-faults.ts';

const context = { sources: 2, synthetic: true };
const kind = { predicate: 'KIND', value: 'FIRM' };

describe('a row of an entity', () => {
  test('is taken as it should be', () => {
    expect(
      entityFault({ id: 'syn-a', claims: [kind, { predicate: 'OWNERSHIP', value: 'private' }] }, context),
    ).toBeNull();
  });

  test.each([
    ['nothing', null, 'the row must be object'],
    ['an id that is no slug', { id: 'Syn A', claims: [kind] }, /^id is not of its form/],
    ['an id outside the space of what is made up', { id: 'saic', claims: [kind] }, /begin with syn-$/],
    ['no claims', { id: 'syn-a', claims: [] }, /^claims must NOT have fewer than 1/],
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
    ['a date that is none', { id: 'syn-a', claims: [{ ...kind, start: '2011-13' }] }, /"2011-13" is no date/],
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
    ['a line break in a text', { id: 'syn-a', claims: [{ ...kind, note: 'a\nb' }] }, /is not of its form/],
  ])('with %s is refused', (_title, row, message) => {
    expect(entityFault(row, context)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

describe('a row of a relation', () => {
  const row = { from: 'syn-a', type: 'HEADS', to: 'syn-b', claims: [{ start: '2011' }] };

  test('is taken as it should be', () => {
    expect(relationFault(row, context)).toBeNull();
  });

  test.each([
    ['a type that is none', { ...row, type: 'HEAD' }, /did you mean "HEADS"\?$/],
    ['the same end twice', { ...row, to: 'syn-a' }, /stands at both ends$/],
    ['an end that is real', { ...row, to: 'saic' }, /begin with syn-$/],
    ['a tense that the type does not take', { ...row, claims: [{ tense: 'FORMER' }] }, /its tense is FORMER/],
    ['no former tense where the type says so', { ...row, type: 'FORMERLY_WORKED_AT' }, /its tense is CURRENT/],
  ])('with %s is refused', (_title, wrong, message) => {
    expect(relationFault(wrong, context)).toMatch(message);
  });

  test('of a real register keeps out of the space of what is made up', () => {
    expect(relationFault(row, { sources: 1, synthetic: false })).toMatch(/only what a synthetic source tells/);
  });
});
