import type { Claim } from '../../domain/claim.ts';
import type { Dispute } from '../../domain/dispute.ts';

/** A document, as its file describes it; what the file leaves out is null. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publisherName: string | null;
  readonly author: string | null;
  readonly channel: string | null;
  readonly dateline: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly publishedBasis: string | null;
  readonly updatedStamp: Readonly<Record<string, string>> | null;
  readonly url: string | null;
  readonly page: number | null;
  readonly pagesTotal: number | null;
  readonly pagesInHand: readonly number[];
  readonly textFile: string | null;
  readonly textCharacters: number | null;
  readonly textSha256: string | null;
  readonly summary: string | null;
  /** Its texts in Chinese, as its file gives them, by their names. */
  readonly textsZh: Readonly<Record<string, string>>;
  readonly recordedAt: string;
  readonly weak: boolean;
  /** The day by which it had been published or, where it is undated, recorded. */
  readonly knownFrom: number;
}

/** A place in the text; `id` has the source's id before the key, `ordinal` counts from 0 in the order of the file. */
export interface PassageRecord {
  readonly id: string;
  readonly source: string;
  readonly key: string;
  readonly paragraph: string;
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
  readonly ordinal: number;
  readonly note: string | null;
}

/** That a claim was inferred from another, if by steps; `id` is made of both. */
export interface GroundRecord {
  readonly id: string;
  readonly source: string;
  readonly claim: string;
  readonly on: string;
}

/** What the source does not say. */
export interface AbsenceRecord {
  readonly id: string;
  readonly source: string;
  readonly about: readonly string[];
  /** The predicates that one might ask for and that it does not answer. */
  readonly predicates: readonly string[];
  readonly wrong: string;
  readonly right: string;
  /** As of a source. */
  readonly textsZh: SourceRecord['textsZh'];
  readonly passages: readonly string[];
}

/** Words with more than one reading. */
export interface AmbiguityRecord {
  readonly id: string;
  readonly source: string;
  readonly about: readonly string[];
  readonly question: string;
  readonly options: readonly string[];
  /** Its options in Chinese, one for each; empty where the file does not give them. */
  readonly optionsZh: readonly string[];
  readonly reading: string;
  /** Its other texts in Chinese, as of a source. */
  readonly textsZh: SourceRecord['textsZh'];
  readonly passages: readonly string[];
}

/** Arithmetic on the source's figures. */
export interface DerivationRecord {
  readonly id: string;
  readonly source: string;
  readonly from: readonly string[];
  readonly formula: string;
  readonly number: number;
  readonly unit: string | null;
  readonly note: string | null;
  /** As of a source. */
  readonly textsZh: SourceRecord['textsZh'];
}

/** Everything that one source gives, ready to be stored. Entities and terms are not in it: claims give them. */
export interface SourceContent {
  readonly source: SourceRecord;
  readonly passages: readonly PassageRecord[];
  readonly claims: readonly Claim[];
  readonly absences: readonly AbsenceRecord[];
  readonly ambiguities: readonly AmbiguityRecord[];
  readonly derivations: readonly DerivationRecord[];
  readonly disputes: readonly Dispute[];
}
