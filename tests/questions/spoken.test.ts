import { describe, expect, it } from 'vitest';
import { dateInSentence, inNumber, onDays } from '../../src/questions/spoken.ts';

describe('within a sentence', () => {
  it.each([
    ['2015', '2015年'],
    ['2015-07', '2015年7月'],
    ['2015-07-06', '2015年7月6日'],
    ['early 2015', 'early 2015'],
  ])('the date %s reads in Chinese as %s, and in English as it stands', (date, chinese) => {
    expect([dateInSentence(date, 'zh'), dateInSentence(date, 'en')]).toEqual([chinese, date]);
  });

  it.each([
    ['set up in 2015-07-06.', 'set up on 2015-07-06.'],
    ['set up in 2015-07.', 'set up in 2015-07.'],
    ['set up in 2015, in 2016-01-01', 'set up in 2015, on 2016-01-01'],
    ['begin 2015-07-06', 'begin 2015-07-06'],
  ])('English is in a year and on a day: %s', (text, said) => {
    expect(onDays(text)).toBe(said);
  });

  it.each([
    ['In 1 step(s): A', 'In 1 step: A'],
    ['In 2 step(s): A', 'In 2 steps: A'],
    ['0 claim(s), 11 source(s)', '0 claims, 11 sources'],
    ['2,001 claim(s)', '2,001 claims'],
  ])('what is counted agrees with its number: %s', (text, said) => {
    expect(inNumber(text)).toBe(said);
  });
});
