import { describe, expect, test } from 'vitest';
import type { CheckedClaim } from '../../../src/domain/claim-checks/claim-fault.ts';
import { TIME_EXAMPLES } from '../../../src/domain/edtf.ts';
import { claimFaults } from '../../../src/domain/claim-checks/claim-faults.ts';

const IN_2013 = { said: '2013-11-18', recorded: '2026-11-26' };

function told(claim: CheckedClaim): readonly string[] {
  return claimFaults(claim, IN_2013).map(({ code, at, message }) => `${code} ${at.join('.')}: ${message}`);
}

describe('the times of a claim', () => {
  test.each<[string, CheckedClaim, string]>([
    [
      'a start after the end',
      { start: '2015', end: '2010', tense: 'PROPOSED' },
      'TIME_ORDER start: it starts in 2015, after its end in 2010',
    ],
    [
      'an event that happened after its source',
      { tense: 'PAST_EVENT', start: '2014' },
      'TOO_LATE start: it starts in 2014, after its source said so (2013-11-18); a date to come belongs into "details"',
    ],
    [
      'a present that begins after its source',
      { start: '2014-01' },
      'TOO_LATE start: it starts in 2014-01, after its source said so (2013-11-18); a date to come belongs into "details"',
    ],
    [
      'a past state that ends after its source',
      { tense: 'PAST_STATE', end: '2018' },
      'TOO_LATE end: it is PAST_STATE and ends in 2018, after its source said so (2013-11-18); what is expected to end is CURRENT',
    ],
    [
      'a "formerly" that ends after its source',
      { tense: 'FORMER', end: '2018' },
      'TOO_LATE end: it is FORMER and ends in 2018, after its source said so (2013-11-18); what is expected to end is CURRENT',
    ],
    [
      'a present that was over',
      { end: '2012' },
      'TIME_ORDER end: it is CURRENT and ended in 2012, before its source said so (2013-11-18); what was over by then is PAST_STATE',
    ],
    [
      'a date that is none',
      { start: '2011-02-30' },
      `DATE start: "2011-02-30" is not a real date; write it as ${TIME_EXAMPLES}`,
    ],
    [
      'a figure for a day after the record',
      { figure: { measure: 'staff', value: 3, valueText: '3', qualifier: 'EXACT', asOf: '2030' } },
      'TOO_LATE figure.asOf: "asOf" is 2030, after the day of the record (2026-11-26)',
    ],
    [
      'a figure for a decade after the record',
      { figure: { measure: 'staff', value: 3, valueText: '3', qualifier: 'EXACT', asOf: '2030s' } },
      'TOO_LATE figure.asOf: "asOf" is 2030s, after the day of the record (2026-11-26)',
    ],
    [
      'a figure for a time that is none',
      { figure: { measure: 'staff', value: 3, valueText: '3', qualifier: 'EXACT', asOf: 'soon' } },
      `DATE figure.asOf: "soon" is not a real date; write it as ${TIME_EXAMPLES}`,
    ],
  ])('%s is a fault', (_, claim, message) => {
    expect(told(claim)).toEqual([message]);
  });

  test.each<[string, CheckedClaim]>([
    ['the end of what is current may be expected', { start: '2012', end: '2018' }],
    ['what is intended may begin later', { tense: 'INTENDED', start: '2015', end: '2018' }],
    ['what is proposed may begin later', { tense: 'PROPOSED', start: '2015' }],
    ['a year that holds the day of the source is not after it', { tense: 'PAST_EVENT', start: '2013' }],
    [
      'a figure may be for a time that is only half over',
      { figure: { measure: 'staff', value: 3, valueText: '3', qualifier: 'EXACT', asOf: '2020s' } },
    ],
    ['a month may begin and end a thing', { tense: 'PAST_STATE', start: '2011-06', end: '2011-06' }],
  ])('%s', (_, claim) => {
    expect(told(claim)).toEqual([]);
  });

  test('nothing is too late where it is not known when the source spoke', () => {
    expect(claimFaults({ start: '2090' }, { said: null, recorded: null })).toEqual([]);
  });
});

describe('the numbers of a claim', () => {
  const share = (number: number, more: object = {}): CheckedClaim => ({
    predicate: 'OWNS',
    details: { share: { number, text: 'percent', ...more } },
  });
  const figure = (more: object): CheckedClaim => ({
    figure: { measure: 'staff', valueText: 'x', qualifier: 'EXACT', ...more },
  });

  test.each<[string, CheckedClaim, RegExp]>([
    ['a share of 150 percent', share(150), /^SHARE details\.share: .*from 0 to 100 percent; 150 cannot be$/],
    ['a share below nothing', share(-5), /-5 cannot be$/],
    ['a share of more than everything', share(100, { qualifier: 'MORE_THAN' }), /more than 100 cannot be$/],
    ['a share without words, in percent too', { details: { share: { number: 101 } } }, /101 cannot be$/],
    ['a share of 1,500 per mille', share(1500, { text: '‰' }), /from 0 to 1000 per mille/],
    ['a share that is infinite', share(Infinity), /Infinity cannot be/],
    [
      'a figure of a share above 100',
      figure({ measure: 'share of assets', unit: 'percent', value: 104 }),
      /^SHARE figure\.value: /,
    ],
    ['a Chinese figure of a share above 100', figure({ measure: '占比', unit: '%', value: 104 }), /^SHARE/],
    [
      'a count below nothing',
      { details: { count: { number: -1 } } },
      /^COUNT details\.count: .*a count is 0 or more; -1/,
    ],
    [
      'a count that is no whole number',
      { details: { count: { number: 1.5, qualifier: 'EXACT' } } },
      /a count is a whole number; 1\.5/,
    ],
    ['fewer employees than none', figure({ unit: 'employees', value: -3 }), /^COUNT figure\.value/],
    ['more people than there are', figure({ unit: '人', value: 1e15 }), /not so many/],
    ['a hedge without its number', figure({ qualifier: 'ABOUT' }), /ABOUT hedges a number, and "value" has none/],
    ['a word that is a number', figure({ qualifier: 'SEVERAL', value: 3 }), /SEVERAL is a word/],
  ])('%s is a fault', (_, claim, message) => {
    expect(told(claim)).toEqual([expect.stringMatching(message)]);
  });

  test.each<[string, CheckedClaim]>([
    ['all of a firm', share(100)],
    ['a share in words', { details: { share: { text: 'not stated' } } }],
    ['growth of more than everything', figure({ measure: 'growth of exports', unit: 'percent', value: 150 })],
    ['a loss of staff', figure({ measure: 'net change in staff', unit: 'people', value: -300 })],
    ['an average that is no whole number, hedged', { details: { count: { number: 2.5, qualifier: 'ABOUT' } } }],
    ['an exact number of more figures than a number keeps, in words', figure({ valueText: '9007199254740993' })],
    ['the same with thousands set off', figure({ valueText: '9,007,199,254,740,993' })],
  ])('%s is none', (_, claim) => {
    expect(told(claim)).toEqual([]);
  });
});

describe('the tense and the rank of a claim', () => {
  test.each<[string, CheckedClaim, RegExp]>([
    [
      'a relation that is formerly so',
      { predicate: 'WORKS_AT', tense: 'FORMER' },
      /^TENSE tense: WORKS_AT is not FORMER: say FORMERLY_WORKED_AT$/,
    ],
    ['a "formerly" that is current', { predicate: 'FORMERLY_WORKED_AT' }, /its tense is FORMER and not CURRENT$/],
    ['an event with an end', { tense: 'PAST_EVENT', end: '2010' }, /^TENSE end: a PAST_EVENT has a date/],
    ['a rank without a reason', { rank: 'DEPRECATED' }, /^RANK rank: a DEPRECATED claim needs "rankReason"/],
    ['a reason without a rank', { rankReason: 'new' }, /^RANK rankReason: /],
  ])('%s is a fault', (_, claim, message) => {
    expect(told(claim)).toEqual([expect.stringMatching(message)]);
  });
});
