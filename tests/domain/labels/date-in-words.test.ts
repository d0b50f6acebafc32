import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/domain/labels/date-in-words.ts';

describe('a date in words', () => {
  it('is as precise as it was given', () => {
    expect(['2012', '2012-05', '2012-05-01'].map((date) => dateInWords(date, 'en'))).toEqual([
      '2012',
      'May 2012',
      '1 May 2012',
    ]);
    expect(['2012', '2012-05', '2012-05-01'].map((date) => dateInWords(date, 'zh'))).toEqual([
      '2012年',
      '2012年5月',
      '2012年5月1日',
    ]);
  });
});
