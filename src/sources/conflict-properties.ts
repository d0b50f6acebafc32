import type { Conflict, Position } from '../domain/conflict.ts';
import type { Dispute } from '../domain/dispute.ts';
import { RANKS } from '../domain/vocabulary.ts';
import type { Properties } from '../domain/flat-claim.ts';
import { compact } from './compact.ts';

/** A conflict as it is stored: its own node, one for each claim that it takes in, one for each thing and source it concerns. */
export interface ConflictRow {
  readonly id: string;
  readonly properties: Properties;
  readonly contentions: readonly Properties[];
  readonly concerns: readonly Properties[];
}

/** A dispute as it is stored: its own node, and one for each claim that it speaks of. */
export interface DisputeRow {
  readonly properties: Properties;
  readonly claims: readonly Properties[];
}

/** The row that stores a conflict; what is stored beside it stands in the order of its ids. */
export function conflictRow({ positions, sources, ...rest }: Conflict): ConflictRow {
  const { id: conflict, about } = rest;
  const claims = positions.flatMap((position, index) => position.claims.map((claim) => ({ claim, position: index })));
  return {
    id: conflict,
    properties: compact({ ...rest, ...columnsOf(positions) }),
    contentions: claims.map((taken) => ({ id: `${conflict}#${taken.claim}`, conflict, ...taken })).sort(byId),
    concerns: [
      ...about.map((id) => ({ id: `${conflict}#about#${id}`, conflict, about: id })),
      ...sources.map((source) => ({ id: `${conflict}#source#${source}`, conflict, source })),
    ].sort(byId),
  };
}

/** The row that stores a dispute. */
export function disputeRow({ positions, ...rest }: Dispute): DisputeRow {
  const { id: dispute } = rest;
  return {
    properties: compact({ ...rest, ...columnsOf(positions) }),
    claims: positions.flatMap((position, index) =>
      position.claims.map((claim) => ({ id: `${dispute}#${claim}`, dispute, claim, position: index })),
    ),
  };
}

/** The dispute of a stored node and its claims, each with its place among the positions. */
export function disputeFromProperties(stored: Properties, claims: readonly (readonly [string, number])[]): Dispute {
  const list = (name: string) => (stored[name] ?? []) as readonly string[];
  return {
    id: String(stored['id']),
    source: String(stored['source']),
    about: list('about'),
    question: String(stored['question']),
    questionZh: (stored['questionZh'] as string | undefined) ?? null,
    positions: list('readings').map((reading, index) => ({
      reading,
      rank: RANKS.find((rank) => rank === list('ranks')[index]) ?? 'NORMAL',
      reason: list('reasons')[index] || null,
      claims: claims.flatMap(([claim, position]) => (position === index ? [claim] : [])).sort(),
    })),
  };
}

// Lists side by side, as the store's values are flat; an empty text where a position has no reason.
function columnsOf(positions: readonly Position[]) {
  return {
    readings: positions.map(({ reading }) => reading),
    ranks: positions.map(({ rank }) => rank),
    reasons: positions.map(({ reason }) => reason ?? ''),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
