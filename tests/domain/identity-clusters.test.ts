import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalIds, contradictionIn, wayBetween, type Judged } from '../../src/domain/identity-clusters.ts';
import { judgedIds, judgementId, JUDGEMENTS } from '../../src/domain/judgement.ts';

const judged = (left: string, right: string, verdict: Judged['verdict'] = 'SAME', added: readonly string[] = []) => ({
  left,
  right,
  verdict,
  added,
});

describe('ids that are judged to be the same stand for the one that comes first', () => {
  it('which is the lower one, through others too', () => {
    expect(Object.fromEntries(canonicalIds([judged('c', 'b'), judged('b', 'a'), judged('x', 'y')]))).toEqual({
      ...{ a: 'a', b: 'a', c: 'a' },
      ...{ x: 'x', y: 'x' },
    });
  });

  it('but one of a file before one that a change added, and any before an invented one', () => {
    expect(canonicalIds([judged('a', 'b', 'SAME', ['a'])]).get('a')).toBe('b');
    expect(canonicalIds([judged('syn-a', 'b', 'SAME', ['b'])]).get('syn-a')).toBe('b');
  });

  it('and only those', () => {
    expect(canonicalIds([judged('a', 'b', 'DIFFERENT'), judged('c', 'd', 'UNSURE')]).size).toBe(0);
  });

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'syn-f', 'syn-g');
  const judgement = fc
    .record({ left: id, right: id, verdict: fc.constantFrom(...JUDGEMENTS), added: fc.subarray(['b', 'c', 'syn-f']) })
    .filter(({ left, right }) => left !== right);
  const judgements = fc.uniqueArray(judgement, {
    selector: ({ left, right }) => judgementId(left, right),
    maxLength: 8,
  });

  it('whatever the order of the judgements', () => {
    const ordered = judgements.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(ordered, ([some, others]) => {
        expect(new Map([...canonicalIds(others)].sort())).toEqual(new Map([...canonicalIds(some)].sort()));
      }),
    );
  });

  it('so that two stand for one when and only when judgements lead from one to the other', () => {
    fc.assert(
      fc.property(judgements, id, id, (some, one, other) => {
        fc.pre(one !== other);
        const canonical = canonicalIds(some);
        const way = wayBetween(some, one, other);
        expect(way !== null).toBe(canonical.has(one) && canonical.get(one) === canonical.get(other));
        for (const step of way ?? []) expect(step.verdict).toBe('SAME');
      }),
    );
  });

  it('and a contradiction is a DIFFERENT between two that are one', () => {
    fc.assert(
      fc.property(judgements, (some) => {
        const canonical = canonicalIds(some);
        const torn = some.some(
          ({ left, right, verdict }) =>
            verdict === 'DIFFERENT' && canonical.has(left) && canonical.get(left) === canonical.get(right),
        );
        expect(contradictionIn(some) !== null).toBe(torn);
      }),
    );
  });
});

it('the id of a judgement names both entities, the lower first', () => {
  expect([judgementId('b', 'a'), judgementId('a', 'b')]).toEqual(['a~b', 'a~b']);
  expect(judgedIds('a~b')).toEqual(['a', 'b']);
});
