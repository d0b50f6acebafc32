import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openPointAccounts, type TakeLease } from '../../src/access/point-accounts.ts';
import { RateLimited } from '../../src/access/rate-limited.ts';

const POINTS = { anonymous: 100, key: 1000, token: 1000, local: 10_000 };
const stranger = { kind: 'anonymous', id: '192.0.2.1' } as const;

/** A database that several servers share, at a time that the test sets. */
function sharedDatabase() {
  const clock = { ms: 0 };
  const taken = new Map<string, number>();
  let leases = 0;
  const take: TakeLease = async (id, wanted, limit) => {
    leases += 1;
    const minute = `${id} ${Math.floor(clock.ms / 60_000)}`;
    const before = taken.get(minute) ?? 0;
    const granted = Math.min(wanted, limit - before);
    taken.set(minute, before + granted);
    return { granted, taken: before + granted, msLeft: 60_000 - (clock.ms % 60_000) };
  };
  return { clock, leases: () => leases, server: () => openPointAccounts(POINTS, take, () => clock.ms) };
}

describe('the points of a caller', () => {
  it('lose what an operation cost, and get back the rest of what it might have cost', async () => {
    const budgetOf = sharedDatabase().server();
    const first = budgetOf(stranger);
    await first.reserve(10);
    expect(first.settle(4)).toBe(96);
    const second = budgetOf(stranger);
    await second.reserve(3);
    expect(second.settle(20)).toBe(76);
  });

  it('lose one for an operation that gives nothing', async () => {
    const budget = sharedDatabase().server()(stranger);
    await budget.reserve(1);
    expect(budget.settle(0)).toBe(99);
  });

  it('are not all asked for by an operation that may cost more than there are, as most cost far less', async () => {
    const budget = sharedDatabase().server()(stranger);
    await budget.reserve(1_000_000);
    expect(budget.settle(5)).toBe(95);
  });

  it('are refused once they are spent, until the minute ends', async () => {
    const { clock, server } = sharedDatabase();
    const budgetOf = server();
    clock.ms = 15_500;
    const budget = budgetOf(stranger);
    await budget.reserve(1);
    budget.settle(98);
    const refusal: unknown = await budgetOf(stranger)
      .reserve(10)
      .catch((error: unknown) => error);
    expect(refusal).toEqual(new RateLimited(100, 44_500));
    expect(refusal).toMatchObject({
      message: 'The 100 points of this minute are spent; ask again in 45 s.',
      retryAfterS: 45,
    });
    const small = budgetOf(stranger);
    await small.reserve(2);
    expect(small.settle(2)).toBe(0);
    clock.ms = 60_000;
    const next = budgetOf(stranger);
    await next.reserve(10);
    expect(next.settle(10)).toBe(90);
  });

  it('are each caller’s own, and more for a key, whatever its name is like', async () => {
    const budgetOf = sharedDatabase().server();
    for (const [caller, left] of [
      [stranger, 99],
      [{ kind: 'anonymous', id: '192.0.2.2' }, 99],
      [{ kind: 'key', id: '192.0.2.1' }, 999],
      [{ kind: 'token', id: '192.0.2.1' }, 999],
      [{ kind: 'local', id: '192.0.2.1' }, 9999],
    ] as const) {
      const budget = budgetOf(caller);
      await budget.reserve(1);
      expect(budget.settle(1)).toBe(left);
    }
  });

  it('are leased a twentieth at a time, and one lease serves all who wait for it', async () => {
    const { leases, server } = sharedDatabase();
    const budgetOf = server();
    await Promise.all(Array.from({ length: 5 }, () => budgetOf(stranger).reserve(1)));
    expect(leases()).toBe(1);
    await budgetOf(stranger).reserve(1);
    expect(leases()).toBe(2);
  });

  it.each([3_600_000, -3_600_000])('are the same where the clock of the server is set by %d ms', async (by) => {
    const { clock, server } = sharedDatabase();
    const budgetOf = server();
    const budget = budgetOf(stranger);
    await budget.reserve(10);
    budget.settle(10);
    const set = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => set() + by);
    clock.ms += 59_999;
    const later = budgetOf(stranger);
    await later.reserve(10);
    expect(later.settle(10)).toBe(80);
    vi.restoreAllMocks();
  });

  it('cost the database nothing for programs on this machine', async () => {
    const { leases, server } = sharedDatabase();
    await server()({ kind: 'local', id: 'local' }).reserve(1);
    expect(leases()).toBe(0);
  });

  it('are no more over several servers than over one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 15 })), { maxLength: 60 }),
        async (asked) => {
          const database = sharedDatabase();
          const servers = [database.server(), database.server(), database.server()];
          let spent = 0;
          for (const [server, points] of asked) {
            const budget = servers[server]!(stranger);
            const isLetIn = await budget.reserve(points).then(
              () => true,
              () => false,
            );
            if (!isLetIn) continue;
            // Nothing costs more than was taken ahead.
            const cost = Math.min(points, 10);
            spent += cost;
            budget.settle(cost);
          }
          return spent <= 100;
        },
      ),
    );
  });
});
