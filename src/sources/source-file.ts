import type {
  ClaimStatus,
  EntityKind,
  Modality,
  NameKind,
  Polarity,
  Qualifier,
  Rank,
  Tense,
  TermKind,
} from '../domain/vocabulary.ts';

/** A source file as its schema (data/source.schema.json) lets it be written; what is left out is not there. */
export interface SourceFile {
  readonly source: SourceEntry;
  readonly passages?: readonly PassageEntry[];
  readonly terms?: readonly TermEntry[];
  readonly entities?: readonly EntityEntry[];
  readonly claims?: readonly ClaimEntry[];
  readonly trends?: readonly TrendEntry[];
  readonly statistics?: readonly StatisticEntry[];
  readonly identities?: readonly IdentityEntry[];
  readonly notSaid?: readonly AbsenceEntry[];
  readonly ambiguities?: readonly AmbiguityEntry[];
  readonly derived?: readonly DerivationEntry[];
  readonly disputes?: readonly DisputeEntry[];
}

/** The document itself. */
export interface SourceEntry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly publisher?: string;
  readonly channel?: string;
  readonly author?: string;
  readonly dateline?: string;
  readonly language: string;
  readonly published?: string;
  readonly publishedBasis?: string;
  readonly updatedStamp?: Readonly<Record<'value' | 'precision' | 'timezone' | 'label', string>>;
  readonly url?: string | null;
  readonly page?: number;
  readonly pagesTotal?: number;
  readonly pagesInHand?: readonly number[];
  readonly weak?: boolean;
  readonly recorded: string;
  readonly text?: { readonly file: string; readonly characters: number; readonly sha256: string };
  readonly summary?: string;
}

/** A place in the text. */
export interface PassageEntry {
  readonly id: string;
  readonly paragraph: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly sha256?: string;
  readonly note?: string;
}

/** A thing that does not act. */
export interface TermEntry {
  readonly id: string;
  readonly kind: TermKind;
  readonly name: string;
  readonly at: readonly string[];
  readonly note?: string;
}

/** An entity, with what the source says of it alone. */
export interface EntityEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly kindBasis?: { readonly modality: Modality; readonly basis?: readonly string[]; readonly note?: string };
  readonly names: readonly NameEntry[];
  readonly attributes?: readonly AttributeEntry[];
  readonly notStated?: readonly string[];
  readonly at: readonly string[];
  readonly note?: string;
}

/** A name of an entity. */
export interface NameEntry {
  readonly value: string;
  readonly lang?: string;
  readonly script?: string;
  readonly kind: NameKind;
  readonly family?: string;
  readonly given?: string;
  readonly start?: string;
  readonly end?: string;
  readonly modality?: Modality;
  readonly at?: readonly string[];
  readonly note?: string;
}

/** A word or a hedged number said with a claim. */
export interface DetailEntry {
  readonly text?: string;
  readonly number?: number;
  readonly qualifier?: Qualifier;
}

/** What every statement of a source may carry. */
export interface StatementEntry {
  readonly modality?: Modality;
  readonly attributedTo?: string;
  readonly details?: Readonly<Record<string, DetailEntry>>;
  readonly polarity?: Polarity;
  readonly rank?: Rank;
  readonly rankReason?: string;
  readonly status?: ClaimStatus;
  readonly at: readonly string[];
  readonly against?: readonly string[];
  readonly note?: string;
}

/** An attribute of an entity. */
export interface AttributeEntry extends StatementEntry {
  readonly predicate: string;
  readonly value: string;
  readonly number?: number;
  readonly qualifier?: Qualifier;
  readonly scheme?: string;
  readonly tense?: Tense;
  readonly start?: string;
  readonly end?: string;
  readonly basis?: readonly string[];
}

/** A relation, or something else with a subject and an object. */
export interface ClaimEntry extends StatementEntry {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly tense: Tense;
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly slot?: string;
  readonly basis?: readonly string[];
  readonly content?: readonly string[];
}

/** That what several sources speak of is one entity. */
export interface IdentityEntry extends StatementEntry {
  readonly id: string;
  readonly subject: string;
  readonly value: string;
  readonly basis?: readonly string[];
}

/** A direction with no number. */
export interface TrendEntry extends StatementEntry {
  readonly id: string;
  readonly subject?: string;
  readonly subjectText?: string;
  readonly value: string;
  readonly tense?: Tense;
  readonly start?: string;
  readonly end?: string;
}

/** A figure. */
export interface StatisticEntry extends StatementEntry {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly unit?: string;
  readonly qualifier: Qualifier;
  readonly asOf?: string;
  readonly asOfBasis?: string;
  readonly tense?: Tense;
}

/** What the source does not say. */
export interface AbsenceEntry {
  readonly id: string;
  readonly about: readonly string[];
  readonly predicates?: readonly string[];
  readonly wrong: string;
  readonly right: string;
  readonly at: readonly string[];
}

/** Words with more than one reading. */
export interface AmbiguityEntry {
  readonly id: string;
  readonly about: readonly string[];
  readonly question: string;
  readonly options: readonly string[];
  readonly reading: string;
  readonly at: readonly string[];
}

/** Arithmetic on figures. */
export interface DerivationEntry {
  readonly id: string;
  readonly from: readonly string[];
  readonly formula: string;
  readonly value: number;
  readonly unit?: string;
  readonly note?: string;
}

/** A question on which claims of this or other sources disagree. */
export interface DisputeEntry {
  readonly id: string;
  readonly about: readonly string[];
  readonly question: string;
  readonly questionZh?: string;
  readonly positions: readonly DisputePositionEntry[];
}

/** One side of a dispute. */
export interface DisputePositionEntry {
  readonly reading: string;
  readonly claims: readonly string[];
  readonly rank?: Rank;
  readonly reason?: string;
}
