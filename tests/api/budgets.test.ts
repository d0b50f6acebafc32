import { describe, expect, it } from 'vitest';
import { createBudgets } from '../../src/api/budgets.ts';
import { RateLimited } from '../../src/api/rate-limited.ts';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';

const budgets = () => createBudgets({ ...DEFAULT_LIMITS, pointsPerMinute: 100, keyPointsPerMinute: 1000 });
const stranger = { kind: 'anonymous', id: '192.0.2.1' } as const;

describe('the budget of a caller', () => {
  it('loses what an operation cost, and gets back the rest of what it might have cost', async () => {
    const budget = budgets()(stranger);
    await budget.reserve(10);
    expect(await budget.settle(4)).toBe(96);
    await budget.reserve(3);
    expect(await budget.settle(20)).toBe(76);
  });

  it('loses a point for an operation that gives nothing', async () => {
    const budget = budgets()(stranger);
    await budget.reserve(1);
    expect(await budget.settle(0)).toBe(99);
  });

  it('is not blocked by an operation that may cost more than all of it, as most cost far less', async () => {
    const budget = budgets()(stranger);
    await budget.reserve(1_000_000);
    expect(await budget.settle(5)).toBe(95);
  });

  it('is refused once it is spent, says when there is more, and owes nothing for the refusal', async () => {
    const budgetOf = budgets();
    const budget = budgetOf(stranger);
    await budget.reserve(1);
    await budget.settle(95);
    const refusal: unknown = await budget.reserve(10).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RateLimited);
    const { message, retryAfterS } = refusal as RateLimited;
    expect(retryAfterS).toBeGreaterThanOrEqual(1);
    expect(retryAfterS).toBeLessThanOrEqual(60);
    expect(message).toBe(`The 100 points of this minute are spent; ask again in ${retryAfterS} s.`);
    await budget.reserve(2);
    expect(await budget.settle(2)).toBe(3);
  });

  it('is each caller’s own, and larger for a key', async () => {
    const budgetOf = budgets();
    await budgetOf(stranger).reserve(1);
    await budgetOf(stranger).settle(100);
    const other = budgetOf({ kind: 'anonymous', id: '192.0.2.2' });
    await other.reserve(1);
    expect(await other.settle(1)).toBe(99);
    // A key may be named as an address is written.
    const key = budgetOf({ kind: 'key', id: '192.0.2.1' });
    await key.reserve(1);
    expect(await key.settle(1)).toBe(999);
  });
});
