import { describe, expect, it } from 'vitest';
import { dateFault } from '../../src/domain/claim-checks/time-faults.ts';
import { writtenDate } from '../../src/domain/written-date.ts';

describe('a date in another form', () => {
  it.each([
    ['18 November 2013', '2013-11-18'],
    ['18th Nov. 2013', '2013-11-18'],
    ['November 18, 2013', '2013-11-18'],
    ['Sept 2013', '2013-09'],
    ['2013/11/18', '2013-11-18'],
    ['2013.1', '2013-01'],
    ['2013-1-8', '2013-01-08'],
    ['2013年11月18日', '2013-11-18'],
    ['２０１３年１１月', '2013-11'],
    ['2013年', '2013'],
  ])('%s is %s', (text, date) => {
    expect(writtenDate(text)).toBe(date);
    expect(dateFault(text)).toBe(`"${text}" is a date in another form; write ${date}`);
  });

  it.each(['11/12/2013', '2013/02/30', '31 April 2013', '2013年13月', 'FY2012', '2012-13', '民国二年'])(
    'that is none, or more than one, has no right form: %s',
    (text) => {
      expect(writtenDate(text)).toBeNull();
      expect(dateFault(text)).toBe(`"${text}" is not a real date`);
    },
  );
});
