import type { Claim } from './claim.ts';
import { saidRange } from './standing.ts';
import { FOREVER } from './partial-date.ts';

/**
 * The order in which claims on one thing are listed: preferred ones first, then by when their sources were saying so
 * (undated last), then by source, then as in the source's file. Total: no two different claims are equal in it.
 */
export function inTelling(a: Claim, b: Claim): number {
  return (
    Number(b.rank === 'PREFERRED') - Number(a.rank === 'PREFERRED') ||
    saidFirst(a) - saidFirst(b) ||
    compare(a.source, b.source) ||
    // Numbered ids of one source (`….name`, `….name-2`, `….name-10`) stand in the order of their numbers.
    a.id.length - b.id.length ||
    compare(a.id, b.id)
  );
}

function saidFirst(claim: Claim): number {
  return saidRange(claim)?.min ?? FOREVER;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
