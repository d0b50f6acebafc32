import { describe, expect, it } from 'vitest';
import { relationTime } from '../../src/query/relation-time.ts';
import type { Bounds } from '../../src/store/layout/relation.ts';

const first = ({ startMin }: Bounds) => startMin;
const whole = (bounds: Bounds) => Object.values(bounds).join();
const BY_SOURCE = { sources: '$sources', knownBy: null };

describe('the time of a relation', () => {
  it('is as all its claims give it, which is stored', () => {
    expect(relationTime('r', null)(whole)).toBe('r.startMin,r.startMax,r.endMin,r.endMax,r.certain');
  });

  it('is that of the state behind a "formerly" relation, and of no other, where that counts', () => {
    expect(relationTime('r', null, ['FORMERLY_WORKED_AT', 'FORMERLY_HEADED'])(first)).toBe(
      'CASE WHEN r:FORMERLY_WORKED_AT|FORMERLY_HEADED THEN r.heldStartMin ELSE r.startMin END',
    );
  });
});

describe('the time of a relation of which only some claims count', () => {
  const text = relationTime('r', BY_SOURCE)(first);

  it('is as stored where its claims were all known as one', () => {
    expect(text).toContain('CASE WHEN r.tellingSources IS NULL THEN [r.startMin, r.endMax, coalesce(r.certain, ');
  });

  it('is else made of what each of these gives, chosen by their source or day', () => {
    expect(text).toContain('r.tellingSources[i] IN $sources');
    const byDay = relationTime('r', { sources: null, knownBy: '$day' })(first);
    expect(byDay).toContain('r.tellingKnownFrom[i] <= $day');
    expect(byDay).not.toContain('r.tellingSources[i] IN');
  });

  it('is made once, and then used', () => {
    const used: string[] = [];
    relationTime(
      'r',
      BY_SOURCE,
    )((bounds) => {
      used.push(bounds.startMin, bounds.endMax, bounds.certain!);
      return 'true';
    });
    expect(used).toEqual(['bound[0]', 'bound[1]', 'bound[2]']);
  });

  it('vouches for intervals alone, not for single days', () => {
    expect(relationTime('r', BY_SOURCE)(({ startMax, endMin }) => `${startMax} ${endMin}`)).toContain('| null null]');
  });

  it('is that of the state behind a "formerly" relation by lists of its own', () => {
    const former = relationTime('r', BY_SOURCE, ['FORMERLY_WORKED_AT'])(first);
    const [, held = '', own = ''] = /^CASE WHEN r:FORMERLY_WORKED_AT THEN (.*) ELSE (\[bound IN .*) END$/.exec(former)!;
    expect(held).toContain('r.tellingHeldStartMin');
    expect(own).toContain('r.tellingStartMin');
    expect(own).not.toContain('Held');
  });
});
