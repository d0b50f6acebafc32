import { TIME_EXAMPLES } from '../../../src/domain/edtf.ts';
import { describe, test } from 'vitest';
import { expectProblem, type WrongFile } from '../../support/wrong-file.ts';

describe('a fault in when, by whom and on what ground something is said is told:', () => {
  test.each<WrongFile>([
    [
      'a speaker that is a term',
      'attributedTo: ann',
      'attributedTo: tea',
      'tea\n    at',
      'claim "r-crowd-makes-tea": "attributedTo" names "tea", and no file defines an entity of that id',
    ],
    [
      'a date that is none',
      "start: '2002'",
      "start: '2002-13'",
      "'2002-13'",
      `claim "r-ann-founded-guild": "2002-13" is not a real date; write it as ${TIME_EXAMPLES}`,
    ],
    [
      'a start after its end',
      'title: chair',
      "title: chair\n    start: '2012'\n    end: '2011'",
      "'2012'",
      'claim "r-ann-heads-guild": it starts in 2012, after its end in 2011',
    ],
    [
      'a start after the source',
      "start: '2002'",
      "start: '2014'",
      "'2014'",
      'claim "r-ann-founded-guild": it starts in 2014, after its source said so (2013-11-18); a date to come belongs into "details"',
    ],
    [
      'a current claim that was over',
      'title: chair',
      "title: chair\n    end: '2012'",
      "'2012'",
      'claim "r-ann-heads-guild": it is CURRENT and ended in 2012, before its source said so (2013-11-18); what was over by then is PAST_STATE',
    ],
    [
      'an event with an end',
      "start: '2002'",
      "end: '2002'",
      "'2002'",
      'claim "r-ann-founded-guild": a PAST_EVENT has a date, "start", and no end: what happened stays so',
    ],
    [
      'a hedge without its number',
      '{ number: 100, qualifier: ABOUT }',
      '{ qualifier: ABOUT }',
      '{ qualifier: ABOUT }',
      'claim "r-guild-oversees-crowd": "details.count": ABOUT hedges a number, and "number" has none; without a number the qualifier is SEVERAL or NONE_GIVEN',
    ],
    [
      'a rank without its reason',
      'title: chair',
      'title: chair\n    rank: DEPRECATED',
      'DEPRECATED',
      'claim "r-ann-heads-guild": a DEPRECATED claim needs "rankReason": why it is no longer believed',
    ],
    [
      'a reason without its rank',
      'title: chair',
      'title: chair\n    rankReason: new',
      'new\n',
      'claim "r-ann-heads-guild": a reason is given and the rank is NORMAL; allowed with it: PREFERRED, DEPRECATED',
    ],
    [
      'a claim that is its own ground',
      'title: chair',
      'basis: [r-ann-heads-guild]',
      'r-ann-heads-guild]\n    at',
      'claim "r-ann-heads-guild": "basis" names the claim itself',
    ],
  ])('%s', expectProblem);
});
