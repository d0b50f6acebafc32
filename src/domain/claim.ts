import type { ClaimStatus, Modality, Polarity, Qualifier, Rank, Tense } from './vocabulary.ts';

/**
 * One source saying one thing about one entity: a relation to another entity, an attribute, a name, a statistic or a
 * trend. The frozen record that the store keeps as one node, flat; what is absent is null, never a default in disguise.
 */
export interface Claim {
  readonly id: string;
  readonly source: string;
  /** The entity it is about; null where the subject is a term or only a phrase. */
  readonly subject: string | null;
  /** The term it is about, where the subject is none of the eight entity kinds. */
  readonly subjectTerm: string | null;
  /** The subject as a phrase, where the source names no thing of its own ("SMEs in China"). */
  readonly subjectText: string | null;
  /** A relation type, or one of the attribute predicates. */
  readonly predicate: string;
  readonly object: string | null;
  readonly objectTerm: string | null;
  readonly value: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly attributedTo: string | null;
  readonly rank: Rank;
  readonly rankReason: string | null;
  readonly status: ClaimStatus;
  /** Partial dates or coarser times, as printed; null when the source gives none. */
  readonly start: string | null;
  readonly end: string | null;
  /** When the source was saying so: its date of publication, or of the record. */
  readonly saidOn: string | null;
  /** The day the graph first recorded it (ISO date). */
  readonly recordedAt: string;
  readonly title: string | null;
  readonly note: string | null;
  /** Ids of passages of the source, without the source's own id. */
  readonly supports: readonly string[];
  readonly contradicts: readonly string[];
  /** Ids of claims this one was inferred from. */
  readonly basis: readonly string[];
  /** Ids of claims that are the content of a reported view. */
  readonly content: readonly string[];
  /** What else the source says of it, by name. */
  readonly details: Readonly<Record<string, Detail>>;
  /** The figure, for a claim whose predicate is STATISTIC. */
  readonly figure: Figure | null;
  /** Its texts in Chinese, as its file gives them, by their names: `note`, `measure`. */
  readonly textsZh: Readonly<Record<string, string>>;
  /** Tells apart several relations of one type between the same two entities (a second term of office). */
  readonly slot: string | null;
}

/** A further thing said with a claim: a word, or a hedged number. */
export interface Detail {
  readonly text: string | null;
  readonly number: number | null;
  readonly qualifier: Qualifier | null;
}

/** A figure as the source gives it; `value` is null where it gives a word. */
export interface Figure {
  readonly measure: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** A partial date or a coarser time, as printed. */
  readonly asOf: string | null;
  readonly asOfBasis: string | null;
}

/** What a claim is where nothing else is said of it. */
export const CLAIM_DEFAULTS = {
  polarity: 'AFFIRMED',
  modality: 'ASSERTED',
  tense: 'CURRENT',
  rank: 'NORMAL',
  status: 'ACCEPTED',
} as const satisfies Partial<Claim>;

/** The share that a claim gives in percent, or null. */
export function percentIn({ share }: Claim['details']): number | null {
  return share?.text === 'percent' ? share.number : null;
}
