import type { ClaimFilter } from '../store/layout/claim.ts';

/** The Cypher variable that a GraphQL object stands for, and what is bound around it. */
export interface Scope {
  readonly variable: string;
  /** For a relation: the variables of its ends. */
  readonly ends?: { readonly from: string; readonly to: string };
  /** For a relation: whose claims count, where not all do. */
  readonly claimFilter?: ClaimFilter | null;
  /** For a passage that a claim cites: the claim's variable, and that of the pair of passage key and stance. */
  readonly cited?: { readonly by: string; readonly place: string };
}

/** Which end of a relation the asking entity stands at. */
export type Direction = 'OUT' | 'IN' | 'ANY';

/** The variables at a relation's start and end, where the direction tells. */
export function endsOf(self: string, other: string, direction: Direction): Scope['ends'] {
  if (direction === 'ANY') return undefined;
  return direction === 'OUT' ? { from: self, to: other } : { from: other, to: self };
}
