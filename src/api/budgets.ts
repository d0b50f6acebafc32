import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Caller } from '../access/caller.ts';
import type { Limits } from '../domain/limits.ts';
import type { Budget } from '../query/engine.ts';
import { RateLimited } from './rate-limited.ts';

const MINUTE_S = 60;

/** What one operation may take from a budget ahead, as a part of it: most cost far less than they could. */
const LARGEST_PART = 1 / 10;

/** The budgets of callers, one of each for a minute at a time. */
export function createBudgets(limits: Limits): (caller: Pick<Caller, 'kind' | 'id'>) => Budget {
  const perMinute = (points: number, keyPrefix: string) =>
    new RateLimiterMemory({ keyPrefix, points, duration: MINUTE_S });
  const limiters = {
    anonymous: perMinute(limits.pointsPerMinute, 'anonymous'),
    key: perMinute(limits.keyPointsPerMinute, 'key'),
    token: perMinute(limits.keyPointsPerMinute, 'token'),
    local: perMinute(limits.localPointsPerMinute, 'local'),
  };
  return ({ kind, id }) => budgetOf(limiters[kind], id);
}

function budgetOf(limiter: RateLimiterAbstract, id: string): Budget {
  let reserved = 0;
  return {
    async reserve(points) {
      const part = Math.max(1, Math.min(points, Math.floor(limiter.points * LARGEST_PART)));
      try {
        await limiter.consume(id, part);
        reserved = part;
      } catch (refusal) {
        // It keeps what it refuses on the account, so that who asks on would never be let in again.
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        await limiter.reward(id, part);
        throw new RateLimited(limiter.points, refusal.msBeforeNext);
      }
    },
    async settle(points) {
      const more = Math.max(1, points) - reserved;
      const { remainingPoints } = await (more > 0 ? limiter.penalty(id, more) : limiter.reward(id, -more));
      return Math.max(0, remainingPoints);
    },
  };
}
