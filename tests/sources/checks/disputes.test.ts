import { describe, expect, test } from 'vitest';
import { SMALL_SOURCE } from '../../support/small-source.ts';
import { problemsOf } from '../../support/wrong-file.ts';

const EDITORS = `source: { id: src-b, kind: EDITORIAL, title: B, language: en, recorded: '2026-11-23' }
disputes:
  - id: dispute-guild
    about: [tea-guild, tea]
    question: Who heads it?
    positions:
      - { reading: Ann does, claims: [r-ann-heads-guild, src-a.ann.name], rank: PREFERRED, reason: printed }
      - { reading: nobody does, claims: [s-sellers, t-prices] }
`;
const problems = (from: string, to: string) => {
  expect(EDITORS).toContain(from);
  return problemsOf(SMALL_SOURCE, EDITORS.replace(from, to));
};

test('a dispute may be about claims of any kind of other files', () => {
  expect(problemsOf(SMALL_SOURCE, EDITORS)).toEqual([]);
});

describe('a fault in a dispute is told:', () => {
  test.each([
    [
      'an unknown claim',
      'r-ann-heads-guild',
      'r-ann-head-guild',
      '7:39: dispute "dispute-guild": "claims" names "r-ann-head-guild", and no file defines a claim or attribute of that id, did you mean "r-ann-heads-guild"?',
    ],
    [
      'an unknown claim on an attribute',
      'src-a.ann.name',
      'src-a.ann.nam',
      '7:58: dispute "dispute-guild": "claims" names "src-a.ann.nam", and no file defines a claim or attribute of that id, did you mean "src-a.ann.name"?',
    ],
    [
      'a claim on two sides',
      's-sellers',
      'r-ann-heads-guild',
      '8:42: dispute "dispute-guild": "r-ann-heads-guild" is in position 1 already; a claim takes one side',
    ],
    [
      'a rank without a reason',
      ', reason: printed',
      '',
      '7:81: dispute "dispute-guild": a PREFERRED position needs "reason": why it has that rank',
    ],
    [
      'something unknown that it is about',
      'tea-guild, tea]',
      'tee-guild, tea]',
      '4:13: dispute "dispute-guild": "about" names "tee-guild", and no file defines an entity or term of that id, did you mean "tea-guild"?',
    ],
    [
      'a single position',
      '      - { reading: nobody does, claims: [s-sellers, t-prices] }\n',
      '',
      '7:7: dispute "dispute-guild": "positions" needs at least 2',
    ],
    [
      'a position without claims',
      'claims: [s-sellers, t-prices]',
      'claims: []',
      '8:41: position "nobody does" of dispute "dispute-guild": "claims" needs at least 1',
    ],
    [
      'an id that another thing has',
      'id: dispute-guild',
      'id: r-ann-heads-guild',
      '3:9: dispute "r-ann-heads-guild": claim "r-ann-heads-guild" in a.yaml has the same id',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(problems(from, to)).toContain(`b.yaml:${problem}`);
  });
});
