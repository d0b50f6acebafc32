import { describe, expect, test } from 'vitest';
import { median, quantile, spreadOf } from '../../bench/percentiles.ts';
import { randomFrom, shuffled } from '../../bench/random.ts';
import { ratios, resultsOf, type Measured } from '../../bench/results.ts';
import { inTurn, takingTurns } from '../../bench/run-bench.ts';

const none = { loads: [], cold: [] };

describe('quantiles', () => {
  test('are read off between neighbours, whatever the order', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([10, 0], 0.95)).toBeCloseTo(9.5);
    expect(quantile([7], 0.95)).toBe(7);
  });

  test('of nothing are not a number, and its spread is null', () => {
    expect(median([])).toBeNaN();
    expect(spreadOf([])).toBeNull();
  });

  test('give a spread from the least to the most', () => {
    expect(spreadOf([5, 1, 2, 4, 3])).toEqual({ median: 3, lowerQuarter: 2, upperQuarter: 4, least: 1, most: 5 });
  });
});

describe('ratios', () => {
  const raw: Measured = { shape: 'Q1', contender: 'raw', latencies: [[1], [10], [1]], ...none };
  const ours: Measured = { shape: 'Q1', contender: 'guanxi', latencies: [[1.1], [11], [1.2]], ...none };

  test('are made within each round, so that what slowed both down cancels out', () => {
    const { p50 } = ratios(ours, raw);
    expect(p50!.median).toBeCloseTo(1.1);
    expect(p50!.most).toBeCloseTo(1.2);
  });

  test('are null where nothing was measured', () => {
    expect(ratios(ours, raw)).toMatchObject({ requestsPerSecond: null, cold: null });
  });

  test('stand beside the figures: of ours against both, of the peer against raw alone', () => {
    const peer: Measured = { ...raw, contender: 'peer', latencies: [[4], [40], [4]] };
    const [first, second, third] = resultsOf([raw, peer, ours]);
    expect(first).toMatchObject({ p50Ms: 1, againstRaw: null, againstPeer: null });
    expect(second!.againstRaw!.p50!.median).toBe(4);
    expect(second!.againstPeer).toBeNull();
    expect(third!.againstPeer!.p50!.median).toBeCloseTo(0.275);
  });

  test('are left out where the other did not run', () => {
    expect(resultsOf([ours])[0]).toMatchObject({
      contender: 'guanxi',
      againstRaw: null,
      againstPeer: null,
      coldMs: null,
    });
  });
});

describe('rounds', () => {
  const entries = ['raw', 'peer', 'guanxi'].flatMap((who) => ['Q1', 'Q2'].map((name) => ({ shape: { name }, who })));

  test('begin with another contender every time, shape by shape', () => {
    const order = (round: number) => takingTurns(entries, round).map(({ shape, who }) => `${shape.name} ${who}`);
    expect(order(0)).toEqual(['Q1 raw', 'Q1 peer', 'Q1 guanxi', 'Q2 raw', 'Q2 peer', 'Q2 guanxi']);
    expect(order(1)).toEqual(['Q1 peer', 'Q1 guanxi', 'Q1 raw', 'Q2 peer', 'Q2 guanxi', 'Q2 raw']);
  });

  test('ask every contender the same, and go on where the round before ended', () => {
    const asked = [1, 2, 3].map((id) => ({ id }));
    expect(inTurn({ asked }, 0, 2).map(({ id }) => id)).toEqual([1, 2]);
    expect(inTurn({ asked }, 1, 2).map(({ id }) => id)).toEqual([3, 1]);
  });
});

describe('random numbers', () => {
  test('are the same for the same seed, and others for another', () => {
    const drawn = (seed: number) => shuffled([1, 2, 3, 4, 5, 6, 7, 8], randomFrom(seed));
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    expect(drawn(1).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
