import { describe, expect, it } from 'vitest';
import { isMoment, momentOf } from '../../src/domain/moment.ts';

describe('a moment', () => {
  it.each([
    ['2026-11-30T10:00:00Z', '2026-11-30T10:00:00.000Z'],
    ['2026-11-30T10:00:00.250Z', '2026-11-30T10:00:00.250Z'],
    ['2026-11-30T18:00:00+08:00', '2026-11-30T10:00:00.000Z'],
    ['2026-11-30 10:00Z', '2026-11-30T10:00:00.000Z'],
    ['2026-11-30t10:00:00z', '2026-11-30T10:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(isMoment(text)).toBe(true);
    expect(new Date(momentOf('knownAt', text)).toISOString()).toBe(instant);
  });

  it.each(['2026-11-30T10:00:00', '2026-02-30T10:00:00Z', '2026-11-30T25:00:00Z', '2026-11-30T10Z'])(
    '%s is none, and is not taken for a day either',
    (text) => {
      expect(isMoment(text)).toBe(true);
      expect(() => momentOf('knownAt', text)).toThrow(
        `knownAt: "${text}" is no moment; give a day, a time and its offset`,
      );
    },
  );

  it.each(['2026', '2026-11-30', '2010/2012', '1990s', 'before 2012'])('%s is a time without one', (text) => {
    expect(isMoment(text)).toBe(false);
  });
});
