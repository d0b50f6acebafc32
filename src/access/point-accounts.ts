import type { Budget } from '../domain/budget.ts';
import type { Caller } from '../domain/caller.ts';
import { RateLimited } from './rate-limited.ts';

/** Points of a client's minute that this server may give out. */
export interface Lease {
  /** As many as were wanted, or those that were left. */
  readonly granted: number;
  /** How many of the minute are given to servers now, these included. */
  readonly taken: number;
  /** How much of the minute is left, in milliseconds. */
  readonly msLeft: number;
}

/** Takes points of a client's minute. Rejects as a write of the database does. */
export type TakeLease = (id: string, wanted: number, limit: number) => Promise<Lease>;

/** What one operation may take ahead, and what a lease brings, as parts of a minute's points. */
const LARGEST_RESERVE = 1 / 10;
const LEASE = 1 / 20;

/** Of so many clients the accounts are kept; beyond it, those whose minute is over go. */
const MOST_ACCOUNTS = 10_000;

/** How many points callers of each kind may spend in a minute. */
export type PointsPerMinute = Readonly<Record<Caller['kind'], number>>;

/** What is left of the leases of a client. */
interface Account {
  readonly limit: number;
  left: number;
  taken: number;
  /** When the minute ends, on the clock of `performance`. */
  until: number;
  leasing: Promise<void> | null;
}

/**
 * The budgets of callers. A server leases a twentieth of a client's minute at a time and counts in its memory what it gives
 * out of that, so that most operations write nothing and servers that share a database still keep one limit. What a server
 * leased and does not give out is lost to the client until the minute ends. Programs on this machine have only this server.
 */
export function openPointAccounts(
  points: PointsPerMinute,
  take: TakeLease,
  now: () => number = () => performance.now(),
): (caller: Pick<Caller, 'kind' | 'id'>) => Budget {
  const accounts = new Map<string, Account>();

  function accountOf(id: string, limit: number): Account {
    const known = accounts.get(id);
    if (known) return known;
    if (accounts.size >= MOST_ACCOUNTS) forgetSome();
    const account: Account = { limit, left: 0, taken: 0, until: 0, leasing: null };
    accounts.set(id, account);
    return account;
  }

  /** Those whose minute is over, or else the oldest: what it has leased is lost to it. */
  function forgetSome(): void {
    for (const [id, { until, leasing }] of accounts) if (until <= now() && !leasing) accounts.delete(id);
    if (accounts.size >= MOST_ACCOUNTS) accounts.delete(accounts.keys().next().value!);
  }

  async function lease(id: string, account: Account, wanted: number, takeLease: TakeLease): Promise<void> {
    const { granted, taken, msLeft } = await takeLease(id, wanted, account.limit);
    account.left = account.until > now() ? account.left + granted : granted;
    account.taken = taken;
    account.until = now() + msLeft;
  }

  async function reserve(id: string, account: Account, wanted: number, takeLease: TakeLease): Promise<void> {
    for (;;) {
      const isCurrent = account.until > now();
      if (isCurrent && account.left >= wanted) break;
      if (isCurrent && account.taken >= account.limit) throw new RateLimited(account.limit, account.until - now());
      // One lease at a time of each account: those who come meanwhile wait for it.
      const more = Math.max(wanted, Math.ceil(account.limit * LEASE));
      account.leasing ??= lease(id, account, more, takeLease).finally(() => {
        account.leasing = null;
      });
      await account.leasing;
    }
    account.left -= wanted;
  }

  return ({ kind, id: name }) => {
    const id = `${kind} ${name}`;
    const account = accountOf(id, points[kind]);
    const takeLease = kind === 'local' ? wholeMinute : take;
    let reserved = 0;
    return {
      async reserve(wanted) {
        const part = Math.max(1, Math.min(wanted, Math.floor(account.limit * LARGEST_RESERVE)));
        await reserve(id, account, part, takeLease);
        reserved = part;
      },
      settle(spent) {
        account.left += reserved - Math.max(1, spent);
        return Math.max(0, account.limit - account.taken + account.left);
      },
    };
  };
}

const wholeMinute: TakeLease = async (_id, _wanted, limit) => ({ granted: limit, taken: limit, msLeft: 60_000 });
