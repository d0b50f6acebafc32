import { describe, expect, test } from 'vitest';
import { edited, problemsOf } from '../../support/wrong-file.ts';

/** The small source, in which the guild has a further name. */
const named = (name: string) =>
  edited(
    '      - { value: the guild, lang: en, script: Latn, kind: CONTEXTUAL, at: [P1.2] }\n',
    `      - { value: Tea House Union, lang: en, ${name} }\n`,
  );

describe('the times of a name', () => {
  test.each([
    ['of a former one', "kind: FORMER, start: '1995', end: '2010-03'"],
    ['of a former one, coarse and hedged', "kind: FORMER, start: 1990s, end: 'c. 2005'"],
    ['of a former one, without an end', 'kind: FORMER'],
    ['of the present one, since when', "kind: PRINTED, start: '2010-03'"],
  ])('%s may be told', (_, name) => {
    expect(problemsOf(named(name))).toEqual([]);
  });

  test.each([
    ['that are no dates', "kind: FORMER, end: '2010-13'", '"2010-13" is not a real date; write it as'],
    ['that cross', "kind: FORMER, start: '2011', end: '2010'", 'it starts in 2011, after its end in 2010'],
    [
      'that end after the source',
      "kind: FORMER, end: '2014'",
      'it is PAST_STATE and ends in 2014, after its source said so (2013-11-18); what is expected to end is CURRENT',
    ],
    ['that begin after the source', "kind: PRINTED, start: '2014'", 'it starts in 2014, after its source said so'],
    [
      'that end, of a name that is no former one',
      "kind: ALIAS, end: '2010'",
      'a name that has an "end" is of the kind FORMER',
    ],
  ])('%s are told of', (_, name, message) => {
    expect(problemsOf(named(name))).toEqual([
      expect.stringMatching(/^a\.yaml:\d+:\d+: name "Tea House Union" of entity "tea-guild": /),
    ]);
    expect(problemsOf(named(name))[0]).toContain(message);
  });
});
