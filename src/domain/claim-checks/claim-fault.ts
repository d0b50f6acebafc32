import type { Detail } from '../claim.ts';
import type { Polarity, Qualifier, Rank, Tense } from '../vocabulary.ts';

/** Something that a claim says and that cannot be so. */
export interface ClaimFault {
  /** Names the rule that is broken; stays the same when the words change. */
  readonly code: ClaimFaultCode;
  /** The key of the claim that is at fault, and what is below it: `['details', 'share']`; empty for the whole claim. */
  readonly at: readonly string[];
  /** Names what is wrong, what is allowed, and the nearest right value where there is one. */
  readonly message: string;
}

/** The rules that a claim may break, whichever way it comes in. */
export type ClaimFaultCode =
  | 'ENDS'
  | 'TENSE'
  | 'DATE'
  | 'TIME_ORDER'
  | 'TOO_LATE'
  | 'RANK'
  | 'FIGURE'
  | 'SHARE'
  | 'COUNT'
  | 'VALUE'
  | 'CODE'
  | 'PREDICATE';

/** What the checks look at: a claim as a file or a row gives it. What is left out is as by default. */
export interface CheckedClaim {
  readonly predicate?: string;
  readonly value?: string;
  readonly polarity?: Polarity;
  readonly tense?: Tense;
  readonly rank?: Rank;
  readonly rankReason?: string;
  readonly start?: string;
  readonly end?: string;
  /** A text alone is a detail in words. */
  readonly details?: Readonly<Record<string, string | Partial<Detail>>>;
  readonly figure?: CheckedFigure;
}

/** A figure as a file or a row gives it. */
export interface CheckedFigure {
  readonly measure?: string;
  readonly value?: number | null;
  readonly valueText: string;
  readonly unit?: string;
  readonly qualifier: Qualifier;
  readonly asOf?: string;
}

/** When the claim's source was saying so. Null where it is not known, as when the source itself is at fault. */
export interface SaidBy {
  /** The day of publication, or of the record where there is none; a partial date. */
  readonly said: string | null;
  /** The day of the record (ISO date). */
  readonly recorded: string | null;
}

/** A detail in one form. */
export function detailOf(detail: string | Partial<Detail> | undefined): Detail {
  const given: Partial<Detail> = typeof detail === 'string' ? { text: detail } : (detail ?? {});
  return { text: given.text ?? null, number: given.number ?? null, qualifier: given.qualifier ?? null };
}
