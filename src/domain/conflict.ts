import type { Claim } from './claim.ts';
import { inTelling } from './claim-order.ts';
import { inLang } from './labels/in-lang.ts';
import { PHRASES } from './labels/phrases.ts';
import { isStanding, sortedUnique } from './standing.ts';
import { RANKS, type ConflictKind, type Rank } from './vocabulary.ts';

interface TextsZh {
  readonly reading?: string;
  readonly reason?: string;
}

/** One side of a conflict: what it says, and the claims that say so. */
export interface Position {
  /** Our words for it, or the value. */
  readonly reading: string;
  readonly rank: Rank;
  /** Why it has that rank; null for NORMAL, unless an editor gives one. */
  readonly reason: string | null;
  /** Both in Chinese where a file of a source gives them, or where a rule words them; undefined where neither does. */
  readonly textsZh?: TextsZh | undefined;
  /** Ids, sorted; no claim is in two positions of a conflict. */
  readonly claims: readonly string[];
}

/** What claims may disagree on: all of a conflict but what they say. */
export interface ConflictSubject {
  /** Made of what it is about, except for a declared one: `ann.heads.guild~when`, `ann~gender`. No other id has a tilde. */
  readonly id: string;
  readonly kind: ConflictKind;
  /** What was compared: see {@link attributesMatter} and {@link figuresMatter}; else the relation's id, or the dispute's. */
  readonly matter: string;
  /** The ids of the entities and terms it concerns; those of a relation as it runs. */
  readonly about: readonly string[];
  /** The relation type or attribute predicate; null for a figure and for a declared one. */
  readonly predicate: string | null;
  /** What was measured, for a figure. */
  readonly measure: string | null;
  /** The question as its editor puts it; null for a computed one, whose question follows from the above. */
  readonly question: string | null;
  readonly questionZh: string | null;
  /** The source that declares it; null for a computed one. */
  readonly source: string | null;
}

/** Claims that cannot all be right, side by side. */
export interface Conflict extends ConflictSubject {
  /** Two or more. */
  readonly positions: readonly Position[];
  /** The ids of the sources whose claims take part, sorted. */
  readonly sources: readonly string[];
}

/** A claim that may take part in a conflict, and what it says there. Claims of one key say the same. */
export interface Statement {
  readonly claim: Claim;
  readonly key: string;
  readonly reading: string;
  /** The reading in Chinese, where the file of its source gives one. */
  readonly readingZh?: string | undefined;
}

/** What every computed conflict lacks: the words of an editor. */
export const COMPUTED = { question: null, questionZh: null, source: null } as const;

/** The matter of all conflicts on an entity's attributes. */
export function attributesMatter(entity: string): string {
  return `${entity}~attributes`;
}

/** The matter of all conflicts on the figures of an entity or term. */
export function figuresMatter(subject: string): string {
  return `${subject}~figures`;
}

/** Whether a claim takes part in conflicts. One that is no longer believed does: it is a rival still, and shown as such. */
export function takesPart({ status }: Pick<Claim, 'status'>): boolean {
  return status === 'ACCEPTED';
}

/**
 * The sayings that are at odds with another of them. Two can be only if a source other than its own says so, or if one
 * denies what the other affirms; and if one of the two is still believed, for rivals that nobody believes are no news.
 */
export function contradicting<T extends Statement>(
  statements: readonly T[],
  contradict: (a: T, b: T) => boolean,
): readonly T[] {
  return statements.filter((one) =>
    statements.some(
      (other) =>
        (one.claim.source !== other.claim.source || one.claim.polarity !== other.claim.polarity) &&
        (isStanding(one.claim) || isStanding(other.claim)) &&
        contradict(one, other),
    ),
  );
}

/**
 * The conflict of sayings that are at odds; null when they do not make two positions. Those of one key are one
 * position, read in the words of the first in telling. The order of the sayings does not matter.
 */
export function conflictOf(matter: ConflictSubject, statements: readonly Statement[]): Conflict | null {
  const byKey = new Map<string, Statement[]>();
  for (const statement of statements.toSorted((a, b) => inTelling(a.claim, b.claim))) {
    byKey.set(statement.key, [...(byKey.get(statement.key) ?? []), statement]);
  }
  // Sorting is stable: within a rank the position told first stays first.
  const positions = [...byKey.values()].map(positionOf).sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  if (positions.length < 2) return null;
  return { ...matter, positions, sources: sortedUnique(statements.map(({ claim }) => claim.source)) };
}

/** Whether two positions or more are still held. What an editor or its sources gave up leaves nothing to dispute. */
export function isOpen({ positions }: Pick<Conflict, 'positions'>): boolean {
  return positions.filter(({ rank }) => rank !== 'DEPRECATED').length > 1;
}

// Preferred if one of its claims is, deprecated only if all are; the reason is that of the claims of this rank.
function positionOf(statements: readonly Statement[]): Position {
  const claims = statements.map(({ claim }) => claim);
  const rank = RANKS.find((candidate) => claims.some((claim) => claim.rank === candidate)) ?? 'NORMAL';
  const ranked = claims.filter((claim) => claim.rank === rank && claim.rankReason !== null);
  const reasons = new Set(ranked.map(({ rankReason }) => rankReason!));
  const reasonsZh = new Set(
    ranked.map(({ textsZh, rankReason }) => textsZh['rankReason'] ?? inLang(rankReason!, 'zh')),
  );
  const readingZh = statements.find((one) => one.readingZh !== undefined)?.readingZh;
  const hasReasonZh = ranked.some(({ textsZh }) => textsZh['rankReason'] !== undefined);
  return {
    reading: statements[0]!.reading,
    rank,
    reason: reasons.size === 0 ? null : [...reasons].join('; '),
    textsZh: textsOf(readingZh, hasReasonZh ? [...reasonsZh].join(PHRASES.semicolon.zh) : undefined),
    claims: sortedUnique(claims.map(({ id }) => id)),
  };
}

/** The Chinese texts of a position, of which an empty one is none. */
export function textsOf(reading: string | undefined, reason: string | undefined): TextsZh | undefined {
  if (!reading && !reason) return undefined;
  return { ...(reading ? { reading } : {}), ...(reason ? { reason } : {}) };
}
