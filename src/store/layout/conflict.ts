import { textsOf, type Conflict, type Position } from '../../domain/conflict.ts';
import type { Dispute } from '../../domain/dispute.ts';
import { RANKS } from '../../domain/vocabulary.ts';
import { omitEmpty } from './omit-empty.ts';
import { typed, type Layout, type PropertiesOf, type PropertyName } from './properties.ts';

// Positions are lists side by side, as the store's values are flat; an empty text where one has no
// reason, or none in Chinese.
const POSITIONS = typed('string[]', 'readings', 'readingsZh', 'ranks', 'reasons', 'reasonsZh');

/** The properties of a conflict's node. */
export const CONFLICT = {
  ...typed('string', 'id', 'kind', 'matter', 'predicate', 'measure', 'question', 'questionZh', 'source'),
  ...typed('string[]', 'about'),
  ...POSITIONS,
} as const satisfies Layout;

/** The properties of a node that says which claim a conflict takes in, and in which of its positions. */
export const CONTENTION = { ...typed('string', 'id', 'conflict', 'claim'), position: 'long' } as const satisfies Layout;

/** The properties of a node that says which thing or source a conflict concerns. */
export const CONCERN = typed('string', 'id', 'conflict', 'about', 'source') satisfies Layout;

/** The properties of a dispute's node. */
export const DISPUTE = {
  ...typed('string', 'id', 'source', 'question', 'questionZh'),
  ...typed('string[]', 'about'),
  ...POSITIONS,
} as const satisfies Layout;

/** The properties of a node that says which claim a dispute speaks of. */
export const DISPUTE_CLAIM = {
  ...typed('string', 'id', 'dispute', 'claim'),
  position: 'long',
} as const satisfies Layout;

/** A conflict as it is stored: its own node, one for each claim that it takes in, one for each thing and source it concerns. */
export interface ConflictRow {
  readonly id: string;
  readonly properties: PropertiesOf<typeof CONFLICT>;
  readonly contentions: readonly PropertiesOf<typeof CONTENTION>[];
  readonly concerns: readonly PropertiesOf<typeof CONCERN>[];
}

/** A dispute as it is stored: its own node, and one for each claim that it speaks of. */
export interface DisputeRow {
  readonly properties: PropertiesOf<typeof DISPUTE>;
  readonly claims: readonly PropertiesOf<typeof DISPUTE_CLAIM>[];
}

/** The row that stores a conflict; what is stored beside it stands in the order of its ids. */
export function conflictRow({ positions, sources, ...rest }: Conflict): ConflictRow {
  const { id: conflict, about } = rest;
  const claims = positions.flatMap((position, index) => position.claims.map((claim) => ({ claim, position: index })));
  return {
    id: conflict,
    properties: omitEmpty({ ...rest, ...columnsOf(positions) }),
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
    properties: omitEmpty({ ...rest, ...columnsOf(positions) }),
    claims: positions.flatMap((position, index) =>
      position.claims.map((claim) => ({ id: `${dispute}#${claim}`, dispute, claim, position: index })),
    ),
  };
}

/** The dispute of a stored node and its claims, each with its place among the positions. */
export function disputeFromProperties(
  stored: PropertiesOf<typeof DISPUTE>,
  claims: readonly (readonly [string, number])[],
): Dispute {
  const list = (name: PropertyName<typeof DISPUTE>) => (stored[name] ?? []) as readonly string[];
  return {
    id: String(stored.id),
    source: String(stored.source),
    about: list('about'),
    question: String(stored.question),
    questionZh: (stored.questionZh as string | undefined) ?? null,
    positions: list('readings').map((reading, index) => ({
      reading,
      rank: RANKS.find((rank) => rank === list('ranks')[index]) ?? 'NORMAL',
      reason: list('reasons')[index] || null,
      textsZh: textsOf(list('readingsZh')[index], list('reasonsZh')[index]),
      claims: claims.flatMap(([claim, position]) => (position === index ? [claim] : [])).sort(),
    })),
  };
}

function columnsOf(positions: readonly Position[]) {
  const zh = (name: 'reading' | 'reason') => {
    const texts = positions.map(({ textsZh }) => textsZh?.[name] ?? '');
    return texts.every((text) => text === '') ? [] : texts;
  };
  return {
    readings: positions.map(({ reading }) => reading),
    readingsZh: zh('reading'),
    ranks: positions.map(({ rank }) => rank),
    reasons: positions.map(({ reason }) => reason ?? ''),
    reasonsZh: zh('reason'),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
