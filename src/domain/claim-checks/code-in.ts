import type { Detail } from '../claim.ts';
import type { ClaimStatus, Polarity, Rank, Tense } from '../vocabulary.ts';
import { quoted } from '../quoted.ts';
import { bareCode } from '../uscc.ts';
import { detailOf } from './claim-fault.ts';

/** What of a claim says which code something has. */
export interface CodeClaim {
  readonly predicate: string;
  readonly value?: string | null;
  readonly polarity?: Polarity;
  readonly rank?: Rank;
  readonly status?: ClaimStatus;
  readonly tense?: Tense;
  readonly details?: Readonly<Record<string, string | Partial<Detail>>>;
}

/** A code that a claim says something has now, in the form in which codes are the same; null where it says none. */
export function codeIn(claim: CodeClaim): Code | null {
  const { predicate, value, polarity, rank, status = 'ACCEPTED', tense = 'CURRENT', details } = claim;
  if (predicate !== 'IDENTIFIER' || !value) return null;
  if (status !== 'ACCEPTED') return null;
  // One that is no longer had may have passed to another.
  if (polarity === 'DENIED' || rank === 'DEPRECATED' || tense !== 'CURRENT') return null;
  const scheme = detailOf(details?.['scheme']).text ?? '';
  return { scheme, value, key: JSON.stringify([scheme, bareCode(value)]) };
}

/** A code: the same key is the same code. */
export interface Code {
  readonly scheme: string;
  /** As it is written. */
  readonly value: string;
  readonly key: string;
}

/** Says in words that a code is that of another entity, in a named place. */
export function codeElsewhere({ scheme, value }: Code, owner: string, where: string): string {
  return `the ${scheme} ${quoted(value)} is that of "${owner}" in ${where}; they may be the same (POSSIBLY_SAME_AS), or one of the codes is wrong`;
}
