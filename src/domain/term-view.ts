import type { Claim } from './claim.ts';
import { inTelling } from './claim-order.ts';
import { firmest } from './entity-view.ts';
import { affirming, sortedUnique } from './standing.ts';
import { TERM_KINDS, type TermKind } from './vocabulary.ts';

/** A term as its accepted claims give it. */
export interface TermRecord {
  readonly id: string;
  readonly kind: TermKind;
  readonly name: string;
  readonly note: string | null;
  /** The ids of the sources that speak of it, sorted. */
  readonly sources: readonly string[];
  /** Where they do: passages with their source's id before them (`src-x#P1.1`). */
  readonly passages: readonly string[];
}

/**
 * The term that claims with it as subject give, or null when none that is accepted and not deprecated says what it is.
 * The order of the claims does not matter. `mentionedBy` are sources that speak of it in other claims.
 */
export function termView(claims: readonly Claim[], mentionedBy: readonly string[] = []): TermRecord | null {
  const affirmed = affirming(claims)
    .filter(({ predicate }) => predicate === 'KIND' || predicate === 'NAME')
    .sort(inTelling);
  const kinds = affirmed.filter(({ predicate }) => predicate === 'KIND');
  const kindClaim = firmest(kinds);
  const kind = TERM_KINDS.find((candidate) => candidate === kindClaim?.value);
  const id = kindClaim?.subjectTerm ?? null;
  if (kind === undefined || id === null) return null;
  return {
    id,
    kind,
    name: affirmed.find(({ predicate }) => predicate === 'NAME')?.value ?? id,
    note: kinds.find(({ note }) => note !== null)?.note ?? null,
    sources: sortedUnique([...affirmed.map(({ source }) => source), ...mentionedBy]),
    passages: [...new Set(kinds.flatMap(({ source, supports }) => supports.map((passage) => `${source}#${passage}`)))],
  };
}
