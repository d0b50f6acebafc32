import type { ClaimRow } from '../domain/register.ts';
import type { Draws } from './random.ts';
import { TAX_ROLL, YEARBOOK } from './sources.ts';

/** Shares, chosen: of relations that several sources speak of, of these those of three, and those that contradict. */
export const SEVERAL = 0.03;
export const THREE_OF_SEVERAL = 0.15;
export const CONTRADICTED_OF_SEVERAL = 0.05;

/** The claims on one relation: mostly the register's alone, else others beside it, which may contradict it. */
export function claimsOn(
  draws: Draws,
  first: ClaimRow,
  rival: (draws: Draws, first: ClaimRow) => ClaimRow = denial,
): ClaimRow[] {
  if (!draws.chance(SEVERAL)) return [first];
  const second = draws.chance(CONTRADICTED_OF_SEVERAL) ? rival(draws, first) : repeated(draws, first);
  const other = draws.chance(0.5) ? TAX_ROLL : YEARBOOK;
  const claims = [first, { ...second, source: other }];
  if (draws.chance(THREE_OF_SEVERAL)) {
    claims.push({ ...repeated(draws, first), source: other === TAX_ROLL ? YEARBOOK : TAX_ROLL });
  }
  return claims;
}

// Who denies that somebody "formerly worked at" a firm speaks of the past as well.
function denial(_draws: Draws, { tense }: ClaimRow): ClaimRow {
  return { ...(tense === 'FORMER' && { tense }), polarity: 'DENIED' };
}

/** The same said again, at times less precisely. */
function repeated(draws: Draws, { tense, start, end, title }: ClaimRow): ClaimRow {
  const inYears = draws.chance(0.5);
  const date = (text: string) => (inYears ? text.slice(0, 4) : text);
  return {
    ...(tense !== undefined && { tense }),
    ...(start !== undefined && { start: date(start) }),
    ...(end !== undefined && { end: date(end) }),
    ...(title !== undefined && { title }),
  };
}
