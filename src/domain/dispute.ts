import type { Claim } from './claim.ts';
import { takesPart, type Conflict, type Position } from './conflict.ts';
import { sortedUnique } from './standing.ts';

/** A conflict that an editor declares: claims of any sources, put into positions by hand. */
export interface Dispute {
  readonly id: string;
  /** The source whose file declares it. */
  readonly source: string;
  /** The ids of the entities and terms it concerns. */
  readonly about: readonly string[];
  readonly question: string;
  readonly questionZh: string | null;
  /** In the editor's order. */
  readonly positions: readonly Position[];
}

/**
 * The conflict that a dispute gives, as far as its claims are there and accepted (`found`, by id). A position whose
 * claims are all gone is left out, and with fewer than two positions there is no conflict, null, until they come back.
 * Ranks and reasons are the editor's.
 */
export function disputeConflict(dispute: Dispute, found: ReadonlyMap<string, Claim>): Conflict | null {
  const { positions: declared, ...said } = dispute;
  const positions = declared
    .map((position) => ({
      ...position,
      claims: sortedUnique(position.claims.filter((id) => takesPart(found.get(id) ?? { status: 'RETRACTED' }))),
    }))
    .filter(({ claims }) => claims.length > 0);
  if (positions.length < 2) return null;
  const taking = positions.flatMap(({ claims }) => claims);
  return {
    ...said,
    kind: 'DECLARED',
    matter: dispute.id,
    predicate: null,
    measure: null,
    positions,
    sources: sortedUnique(taking.flatMap((id) => found.get(id)?.source ?? [])),
  };
}
