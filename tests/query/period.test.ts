import { describe, expect, it } from 'vitest';
import { period } from '../../src/query/period.ts';

describe('a period', () => {
  it('has each time as printed, in the standard form, and with its first and last day', () => {
    expect(period('2012', '1990s')).toEqual({
      start: { edtf: '2012', text: '2012', earliest: '2012-01-01', latest: '2012-12-31' },
      end: { edtf: '199X', text: '1990s', earliest: '1990-01-01', latest: '1999-12-31' },
    });
  });

  it('has no first or last day where the time is open', () => {
    expect(period('before 2012', 'after 2012')).toMatchObject({
      start: { earliest: null, latest: '2011-12-31' },
      end: { earliest: '2013-01-01', latest: null },
    });
  });

  it('has no time where none is printed, or what is printed is no time', () => {
    expect(period(null, 'some day')).toEqual({ start: null, end: null });
  });
});
