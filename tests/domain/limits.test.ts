import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, LIMITS, parseLimits } from '../../src/domain/limits.ts';

describe('the limits', () => {
  it('are set by name, and keep their defaults where they are not named', () => {
    expect(parseLimits(' depth=15, cost = 50000,')).toEqual({
      limits: { ...DEFAULT_LIMITS, depth: 15, cost: 50_000 },
      problems: [],
    });
    expect(parseLimits('')).toEqual({ limits: DEFAULT_LIMITS, problems: [] });
  });

  it.each([
    ['dept=15', 'there is no limit "dept" to set, did you mean "depth"?'],
    ['depth', '"depth" is no limit; write name=number, for instance depth=15.'],
    ['depth=-1', '"depth=-1" is no limit; write name=number, for instance depth=15.'],
    ['depth=1e3', '"depth=1e3" is no limit; write name=number, for instance depth=15.'],
    ['depth=0', 'depth: 0 is not allowed; give 1 or more, for instance 20.'],
    ['constructor=1', 'there is no limit "constructor" to set'],
  ])('%s is refused, and says what is allowed', (text, problem) => {
    expect(parseLimits(text)).toEqual({ limits: DEFAULT_LIMITS, problems: [problem] });
  });

  it('that are part of the API are not to be set', () => {
    expect(LIMITS.first.isSetting).toBe(false);
    expect(parseLimits('first=1000').problems[0]).toMatch(/^there is no limit "first" to set/);
  });

  it('each say what is counted', () => {
    for (const { description } of Object.values(LIMITS)) expect(description).toMatch(/^.{10,}\.$/);
  });
});
