import type { Claim } from './claim.ts';
import { timeRange } from './edtf.ts';
import { parsePartialDate, type Day, type DayRange } from './partial-date.ts';
import type { ClaimedTime } from './validity.ts';
import { MODALITIES, type Modality } from './vocabulary.ts';

/** Whether a claim counts for the views: accepted, and still believed. */
export function isStanding(claim: Claim): boolean {
  return claim.status === 'ACCEPTED' && claim.rank !== 'DEPRECATED';
}

/** The standing claims that affirm: those that give a view. */
export function affirming(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => isStanding(claim) && claim.polarity === 'AFFIRMED');
}

/** The preferred ones among claims; all of them when none is preferred. */
export function preferredOf(claims: readonly Claim[]): readonly Claim[] {
  const preferred = claims.filter((claim) => claim.rank === 'PREFERRED');
  return preferred.length > 0 ? preferred : claims;
}

/** The strongest modality of some claims. Throws a RangeError when there are none. */
export function strongest(claims: readonly Claim[]): Modality {
  const modality = MODALITIES.find((candidate) => claims.some((claim) => claim.modality === candidate));
  if (modality === undefined) throw new RangeError('no claims, no modality');
  return modality;
}

/** The days on which a claim's source may have been saying so; null when it does not say when. */
export function saidRange(claim: Pick<Claim, 'saidOn'>): DayRange | null {
  return claim.saidOn === null ? null : parsePartialDate(claim.saidOn);
}

/** What a claim tells of time. */
export function timeOf(claim: Pick<Claim, 'tense' | 'start' | 'end' | 'saidOn' | 'recordedAt'>): ClaimedTime {
  return {
    tense: claim.tense,
    start: claim.start === null ? null : timeRange(claim.start),
    end: claim.end === null ? null : timeRange(claim.end),
    said: saidRange(claim),
    known: (saidRange(claim) ?? parsePartialDate(claim.recordedAt))?.max ?? null,
  };
}

/** The day by which a claim had been published or, where its source is undated, recorded. */
export function knownFrom(claim: Pick<Claim, 'saidOn' | 'recordedAt'>): Day {
  const range = saidRange(claim) ?? parsePartialDate(claim.recordedAt);
  if (range === null) throw new RangeError(`"${claim.recordedAt}" is not a date`);
  return range.max;
}

/** The different texts of a list, in code unit order, the same on every machine. */
export function sortedUnique(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort();
}
