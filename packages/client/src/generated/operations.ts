/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a relation held at a given time. */
export type Certainty =
  /** It certainly held at some time within the period asked. */
  | 'DEFINITELY'
  /** It did not hold then: it had ended before, or began after. */
  | 'NO'
  /** It may have held: nothing proves it, and nothing rules it out. */
  | 'POSSIBLY';

/** The result of reviewing a claim. */
export type ClaimStatus =
  /** It was accepted: relations and attributes of the graph are computed from it. */
  | 'ACCEPTED'
  /** It has not been decided yet. */
  | 'PROPOSED'
  /** It was turned down. */
  | 'REJECTED'
  /** It was accepted and later withdrawn. */
  | 'RETRACTED';

/** How well the sources support a relation. */
export type Confidence =
  /** Some source states it in its own voice. */
  | 'HIGH'
  /** It is inferred, implied by a name, planned or a judgement. */
  | 'LOW'
  /** It is attributed to somebody, or conceded in passing. */
  | 'MEDIUM';

/** What a conflict is about. */
export type ConflictKind =
  /** An attribute of which an entity has one at a time: sources give different values for overlapping times. */
  | 'ATTRIBUTE'
  /** Whatever an editor declares in a source file. */
  | 'DECLARED'
  /** A figure: values of one measure, in one unit and for overlapping times, that cannot all be right with their hedges. */
  | 'FIGURE'
  /** When a relation held: the dates that sources give cannot all be right. */
  | 'WHEN'
  /** Whether a relation holds at all: some sources affirm it, others deny it. */
  | 'WHETHER';

/** Whether something is known to be over. */
export type Ended =
  /** It is not over, or it cannot end, as an event cannot. */
  | 'NO'
  /** It held when its source said so; no source says whether it still does. */
  | 'UNKNOWN'
  /** It is over. */
  | 'YES';

/** What an entity is. */
export type EntityKind =
  /** A body of members, such as a trade association. */
  | 'ASSOCIATION'
  /** A business. */
  | 'FIRM'
  /** A government, an organ or centre of one, or an office within. */
  | 'GOVERNMENT_BODY'
  /** A named set whose members are not named. */
  | 'GROUP'
  /** A human being. */
  | 'PERSON'
  /** A country, city, district or zone. */
  | 'PLACE'
  /** A programme, platform, incubator or fund. */
  | 'PROGRAMME'
  /** Something planned or wanted. */
  | 'VENTURE';

/**
 * How a text matched a name or an identifier of an entity. The kind of the name says whether it is a former name or a
 * short form.
 */
export type MatchRule =
  /** The whole name, shortened or written out in a usual way: Co. for Company, 沪 for 上海, 上咖协 for 上海咖啡协会. */
  | 'abbreviation'
  /**
   * The name without words that only say what kind of thing it is, in the text or in the name: a legal form (Co., Ltd.,
   * 有限公司, 株式会社), a title (Mr, President, 先生), the label of a code (USCC:). Matches of the whole name come first.
   */
  | 'core'
  /** The whole name, up to case, width, accents, punctuation and blanks. */
  | 'exact'
  /**
   * Every word of the text is a word of the name, allowing for typing errors: one in a word of four letters or more, two
   * in a word of eight letters or more, none in Chinese characters.
   */
  | 'fuzzy'
  /**
   * The name translated word for word between English and Chinese: 咖啡协会 for Coffee Association. These hits come last. They
   * do not say that this is its name in the other language.
   */
  | 'gloss'
  /** An identifier of the entity in an official register, with or without blanks and hyphens. */
  | 'identifier'
  /** The first letters of the name's words or syllables, three at least. */
  | 'initials'
  /**
   * The sound of a Chinese name, or a run of its syllables: with or without tones and blanks, ü also as v or yu, in each
   * reading that a family name has. After all else, also a name in Latin letters that spells the Chinese text.
   */
  | 'pinyin'
  /** The beginning of the name. */
  | 'prefix'
  /** The whole name of a person, with family name and given name in the other order. */
  | 'reordered'
  /**
   * The whole name, in the other of traditional and simplified characters, or with the other character in which a family
   * name is written (肖 for 萧).
   */
  | 'traditional'
  /**
   * Every word of the text begins a word of the name; in Chinese, the name contains the text, which has two characters at
   * least.
   */
  | 'words';

/** How firmly, and in whose voice, a source says it. */
export type Modality =
  /** The source states it in its own voice. */
  | 'ASSERTED'
  /** The source reports that somebody said it or came to think it. */
  | 'ATTRIBUTED'
  /** The source concedes it in passing ("may be …, but"). */
  | 'CONCESSIVE'
  /** The source praises or judges. */
  | 'EVALUATIVE'
  /** The source does not say it, but what it says implies it. */
  | 'INFERRED'
  /** The source says that somebody intends to do it. */
  | 'INTENDED'
  /** Only a name suggests it. */
  | 'NAME_IMPLIED'
  /** The source says that somebody is considering it. */
  | 'PROPOSED';

/** The kind of name. */
export type NameKind =
  /** A short form. */
  | 'ABBREVIATION'
  /** Another name. */
  | 'ALIAS'
  /** Words that refer to it only within one text ("the center"). */
  | 'CONTEXTUAL'
  /** Our own description of something that the source does not name. */
  | 'DESCRIPTION'
  /** A name that is no longer used. */
  | 'FORMER'
  /** The full name as a source prints it. */
  | 'PRINTED'
  /** Our transcription of a name that the source prints in another script: pinyin for characters. */
  | 'TRANSCRIBED';

/** Whether a claim affirms or denies. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMED'
  /** The source says that it is not so. */
  | 'DENIED';

/** How a number is hedged. */
export type Qualifier =
  /** Approximately this number. */
  | 'ABOUT'
  /** This number or more. */
  | 'AT_LEAST'
  /** The number is given as exact, or cannot be a round one: a date, a code, a page. */
  | 'EXACT'
  /** Less than this number. */
  | 'LESS_THAN'
  /** More than this number. */
  | 'MORE_THAN'
  /** The source does not hedge the number; it may still be rounded. */
  | 'NONE_GIVEN'
  /** The source gives a word, not a number. */
  | 'SEVERAL';

/** Preference among claims that disagree. */
export type Rank =
  /** It is kept on record but no longer believed. */
  | 'DEPRECATED'
  /** No preference. */
  | 'NORMAL'
  /** It is preferred to the claims that disagree with it. */
  | 'PREFERRED';

/** Whether relations start or end at an entity. A symmetric relation has no direction: ask for ANY. */
export type RelationDirection =
  /** Relations that start or end at the entity. */
  | 'ANY'
  /** Relations that end at the entity. */
  | 'IN'
  /** Relations that start at the entity. */
  | 'OUT';

/** Whether a relation is disputed. */
export type RelationStatus =
  /**
   * Undisputed: no accepted claim contradicts it. This does not say that the relation still holds; see `ended` and
   * `certainty`.
   */
  | 'ACTIVE'
  /**
   * Disputed: sources disagree on whether or when it held, or an editor has declared a dispute that it is part of; see
   * `conflicts`. A source whose own dates contradict each other counts too. A claim that is no longer believed does not.
   */
  | 'DISPUTED';

/** The type of a relation. `relationTypes` gives the sentence of each in English and Chinese. */
export type RelationType =
  /** The first aims to build the second. */
  | 'AIMS_TO_BUILD'
  /** The first aims to link the second with partners. */
  | 'AIMS_TO_LINK'
  /** The first approved the second. */
  | 'APPROVED'
  /** The first has gained from the second. */
  | 'BENEFITED_FROM'
  /** The first is a branch of the second, and no legal person of its own. */
  | 'BRANCH_OF'
  /** The first considers founding the second. */
  | 'CONSIDERS_FOUNDING'
  /**
   * The accounts of the second include those of the first, which says nothing of shares. Whether as its direct or its
   * ultimate parent is in the details of the claims.
   */
  | 'CONSOLIDATED_BY'
  /** The first is a deputy head of the second. */
  | 'DEPUTY_HEADS'
  /** The first encountered the second; the source says no more about how they were related. */
  | 'ENCOUNTERED'
  /** The first formerly worked at the second. */
  | 'FORMERLY_WORKED_AT'
  /** The first founded the second. */
  | 'FOUNDED'
  /** The first has the second associated with it. */
  | 'HAS_PROGRAMME'
  /** The first heads the second. */
  | 'HEADS'
  /** The first holds a view on the second. */
  | 'HOLDS_VIEW_ON'
  /** The first is home to the second. */
  | 'HOME_TO'
  /** The first was launched in the second. */
  | 'LAUNCHED_IN'
  /** The first, a person, is the legal representative of the second, as the register of firms has it. */
  | 'LEGAL_REPRESENTATIVE_OF'
  /** The first links the second with partners. */
  | 'LINKS'
  /** The first is in the second. */
  | 'LOCATED_IN'
  /** The first, a fund, is managed by the second. */
  | 'MANAGED_BY'
  /** The first is a member of the second, or one of it. */
  | 'MEMBER_OF'
  /** The first was merged into the second and has not existed on its own since. */
  | 'MERGED_INTO'
  /** The first meets a demand of the second. */
  | 'MOTIVATED_BY'
  /** The first oversees the second. */
  | 'OVERSEES'
  /** The first owns the second. */
  | 'OWNS'
  /** The first partners with the second. */
  | 'PARTNERS_WITH'
  /** The first is part of the second. */
  | 'PART_OF'
  /** The first is planned in the second. */
  | 'PLANNED_IN'
  /** The first may be the same as the second. */
  | 'POSSIBLY_SAME_AS'
  /** The first is praised for what it does for the second. */
  | 'PRAISED_FOR'
  /** The first was realised as the second. */
  | 'REALISED_AS'
  /** The first received the second. */
  | 'RECEIVED'
  /** The first has a regional headquarters in the second. */
  | 'REGIONAL_HEADQUARTERS_IN'
  /** The first reported from the second. */
  | 'REPORTED_FROM'
  /** The first runs the second. */
  | 'RUNS'
  /** The first serves the second. */
  | 'SERVES'
  /** The first set up the second. */
  | 'SET_UP'
  /** The first speaks for the second. */
  | 'SPEAKS_FOR'
  /** The second took over what the first was or did. */
  | 'SUCCEEDED_BY'
  /** The first supports the second. */
  | 'SUPPORTS'
  /** The first works at the second. */
  | 'WORKS_AT';

/** Whether a passage supports a claim or contradicts it. */
export type Stance =
  /** The passage contradicts the claim. */
  | 'CONTRADICTS'
  /** The passage supports the claim. */
  | 'SUPPORTS';

/** Whether a source speaks of the present, the past or a plan. */
export type Tense =
  /** The source says that it was so at the time of writing. */
  | 'CURRENT'
  /** The source says that it was so once and no longer is. */
  | 'FORMER'
  /** The source speaks of an intention. */
  | 'INTENDED'
  /** The source speaks of an event in the past. */
  | 'PAST_EVENT'
  /** The source uses the past tense and does not say whether it still holds. */
  | 'PAST_STATE'
  /** The source says that it had happened by the time of writing. */
  | 'PAST_TO_DATE'
  /** The source speaks of a plan under consideration. */
  | 'PROPOSED';

/** What happened on a date of a timeline, or what the source says about it. */
export type TimelineKind =
  /** Something began. */
  | 'BEGAN'
  /** Something ended. */
  | 'ENDED'
  /** A source published before that date expected something to begin or to happen then. It does not say whether it did. */
  | 'EXPECTED_TO_BEGIN'
  /** A source published before that date expected something to end then: a term of office, a lease. */
  | 'EXPECTED_TO_END'
  /** A source published before that date gives a figure for it. */
  | 'FORECAST'
  /** Something happened on that date. */
  | 'HAPPENED'
  /** A figure is for that date. */
  | 'MEASURED'
  /** No source dates it; `saidOn` of its claims gives the dates on which their sources said so. */
  | 'STATED';

export type ClaimInFullFragment = { readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } };

export type ClaimOnSceneFragment = { readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }> };

export type ConflictInFullFragment = { readonly id: string, readonly kind: ConflictKind, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }> }> };

export type EntitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: string;
}>;


export type EntitiesQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null> | null };

export type EntityDetailQueryVariables = Exact<{
  id: string;
  attributes?: ReadonlyArray<string> | string | null | undefined;
  lang: string;
}>;


export type EntityDetailQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly script: string | null, readonly kind: NameKind }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly valid: boolean | null, readonly meaning: { readonly authority: string | null, readonly category: string | null } | null }>, readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly valueText: string, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier, readonly asOfBasis: string | null, readonly rank: Rank, readonly polarity: Polarity, readonly period: { readonly text: string } | null, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }> }, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }>, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly predicates: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }>, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }> }> } } | null, readonly neighborhood: { readonly ties: ReadonlyArray<{ readonly type: RelationType, readonly direction: RelationDirection, readonly count: number }> } | null, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }> }> }> } | null };

export type EntityOnSceneFragment = { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  direction: RelationDirection;
  after?: string | null | undefined;
  lang: string;
}>;


export type EntityRelationsQuery = { readonly entity: { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }>, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type EntityTimelineQuery = { readonly timeline: ReadonlyArray<{ readonly date: string | null, readonly kind: TimelineKind, readonly sentence: string, readonly period: { readonly text: string } | null, readonly relation: { readonly id: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> | null };

export type NamesForExportQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesForExportQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<{ readonly value: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> } | null> | null };

export type NamesakesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: string;
}>;


export type NamesakesQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null } }> } } | null> | null };

export type NeighboursQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  direction: RelationDirection;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly entity: { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from: { readonly id: string, readonly kind: EntityKind }, readonly to: { readonly id: string, readonly kind: EntityKind } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  avoidTypes?: ReadonlyArray<RelationType> | RelationType | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  lang: string;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly certainty: Certainty | null, readonly overlap: { readonly from: string | null, readonly to: string | null } | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> }> | null };

export type QuestionAnswerQueryVariables = Exact<{
  name: string;
  variables?: Record<string, unknown> | null | undefined;
  lang: string;
}>;


export type QuestionAnswerQuery = { readonly question: { readonly name: string, readonly title: string, readonly answers: string, readonly operation: string, readonly example: Record<string, unknown>, readonly variables: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly example: string | null, readonly choices: ReadonlyArray<string> | null }>, readonly answer: { readonly variables: Record<string, unknown>, readonly data: Record<string, unknown> | null, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<ReadonlyArray<string | null>>, readonly paragraph: string, readonly note: string | null, readonly empty: boolean, readonly unknownIds: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly number: number, readonly source: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly paragraph: string, readonly url: string | null }> } | null } | null };

export type QuestionOperationsQueryVariables = Exact<{
  lang: string;
}>;


export type QuestionOperationsQuery = { readonly questions: ReadonlyArray<{ readonly name: string, readonly title: string, readonly operation: string, readonly example: Record<string, unknown> }> | null };

export type QuestionsAboutQueryVariables = Exact<{
  lang: string;
}>;


export type QuestionsAboutQuery = { readonly questions: ReadonlyArray<{ readonly name: string, readonly title: string, readonly variables: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean }> }> | null };

export type QuestionsQueryVariables = Exact<{
  lang: string;
}>;


export type QuestionsQuery = { readonly questions: ReadonlyArray<{ readonly name: string, readonly title: string, readonly answers: string, readonly variables: ReadonlyArray<{ readonly name: string, readonly type: string }> }> | null };

export type RecentChangesQueryVariables = Exact<{
  lang: string;
}>;


export type RecentChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly sentence: string }> } | null };

export type RelationDetailQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type RelationDetailQuery = { readonly node:
    | { readonly __typename: 'Absence' | 'Ambiguity' | 'Association' | 'Change' | 'Claim' | 'Conflict' | 'Derivation' | 'Firm' | 'GovernmentBody' | 'Group' | 'IdentityCandidate' | 'Person' | 'Place' | 'Programme' | 'Source' | 'Statistic' | 'Term' | 'Venture' }
    | (
      { readonly sourceCount: number, readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }> }> }>, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean, readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly predicates: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }>, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }> }, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }> }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> } }
      & { readonly __typename: 'Relation' }
    )
   | null };

export type RelationInFullFragment = { readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly claims: ReadonlyArray<{ readonly predicate: string, readonly value: string | null, readonly tense: Tense, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }>, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean } }>, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> } };

export type RelationOnSceneFragment = { readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> };

export type RelationsAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  count: number;
  lang: string;
}>;


export type RelationsAmongQuery = { readonly neighborhood: { readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> } | null };

export type SceneQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  count: number;
  lang: string;
}>;


export type SceneQuery = { readonly neighborhood: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }>, readonly ties: ReadonlyArray<{ readonly entity: string, readonly type: RelationType, readonly direction: RelationDirection, readonly count: number, readonly shown: number }> } | null };

export type SearchCountsQueryVariables = Exact<{
  text: string;
}>;


export type SearchCountsQuery = { readonly PERSON: { readonly totalCount: number } | null, readonly FIRM: { readonly totalCount: number } | null, readonly ASSOCIATION: { readonly totalCount: number } | null, readonly GOVERNMENT_BODY: { readonly totalCount: number } | null, readonly PLACE: { readonly totalCount: number } | null, readonly PROGRAMME: { readonly totalCount: number } | null, readonly GROUP: { readonly totalCount: number } | null, readonly VENTURE: { readonly totalCount: number } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  lang: string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly rule: MatchRule, readonly score: number, readonly matchedName: { readonly value: string, readonly lang: string | null, readonly kind: NameKind }, readonly node: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } }> } | null };

export type SharedTiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  lang: string;
}>;


export type SharedTiesQuery = { readonly sharedTies: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly sentence: string, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly ended: Ended, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly modality: Modality, readonly status: RelationStatus, readonly confidence: Confidence, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly validity: { readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly endless: boolean, readonly certain: ReadonlyArray<{ readonly from: string, readonly to: string | null }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly polarity: Polarity, readonly modality: Modality, readonly start: string | null, readonly end: string | null, readonly saidOn: string | null, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> }> | null };

export type SourceChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceChoiceQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null };

export type SourceWithLimitsFragment = { readonly id: string, readonly title: string, readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly predicates: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }>, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }> };

export type StateOfDataQueryVariables = Exact<{ [key: string]: never; }>;


export type StateOfDataQuery = { readonly stats: { readonly version: string, readonly claims: number, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly claims: number, readonly source: { readonly id: string, readonly title: string, readonly published: string | null, readonly synthetic: boolean } }> } | null };

export type TiesOfQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TiesOfQuery = { readonly neighborhood: { readonly ties: ReadonlyArray<{ readonly type: RelationType, readonly direction: RelationDirection, readonly count: number }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimOnSceneFragmentDoc = new TypedDocumentString(`
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
    `, {"fragmentName":"ClaimOnScene"}) as unknown as TypedDocumentString<ClaimOnSceneFragment, unknown>;
export const EntityOnSceneFragmentDoc = new TypedDocumentString(`
    fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
    `, {"fragmentName":"EntityOnScene"}) as unknown as TypedDocumentString<EntityOnSceneFragment, unknown>;
export const ClaimInFullFragmentDoc = new TypedDocumentString(`
    fragment ClaimInFull on Claim {
  ...ClaimOnScene
  predicate
  value(lang: $lang)
  object {
    ...EntityOnScene
  }
  tense
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  attributedTo {
    ...EntityOnScene
  }
  basis {
    id
  }
  evidence {
    quote
  }
}
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}`, {"fragmentName":"ClaimInFull"}) as unknown as TypedDocumentString<ClaimInFullFragment, unknown>;
export const ConflictInFullFragmentDoc = new TypedDocumentString(`
    fragment ConflictInFull on Conflict {
  id
  kind
  question(lang: $lang)
  positions {
    reading(lang: $lang)
    rank
    reason(lang: $lang)
    claims {
      ...ClaimInFull
    }
  }
}
    fragment ClaimInFull on Claim {
  ...ClaimOnScene
  predicate
  value(lang: $lang)
  object {
    ...EntityOnScene
  }
  tense
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  attributedTo {
    ...EntityOnScene
  }
  basis {
    id
  }
  evidence {
    quote
  }
}
fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}`, {"fragmentName":"ConflictInFull"}) as unknown as TypedDocumentString<ConflictInFullFragment, unknown>;
export const RelationOnSceneFragmentDoc = new TypedDocumentString(`
    fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}`, {"fragmentName":"RelationOnScene"}) as unknown as TypedDocumentString<RelationOnSceneFragment, unknown>;
export const RelationInFullFragmentDoc = new TypedDocumentString(`
    fragment RelationInFull on Relation {
  ...RelationOnScene
  from {
    ...EntityOnScene
  }
  to {
    ...EntityOnScene
  }
  claims {
    ...ClaimInFull
  }
}
    fragment ClaimInFull on Claim {
  ...ClaimOnScene
  predicate
  value(lang: $lang)
  object {
    ...EntityOnScene
  }
  tense
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  attributedTo {
    ...EntityOnScene
  }
  basis {
    id
  }
  evidence {
    quote
  }
}
fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}`, {"fragmentName":"RelationInFull"}) as unknown as TypedDocumentString<RelationInFullFragment, unknown>;
export const SourceWithLimitsFragmentDoc = new TypedDocumentString(`
    fragment SourceWithLimits on Source {
  id
  title
  notSaid {
    id
    wrong(lang: $lang)
    right(lang: $lang)
    about
    predicates
    locators {
      paragraph
    }
  }
  ambiguities {
    id
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
    about
    locators {
      paragraph
    }
  }
}
    `, {"fragmentName":"SourceWithLimits"}) as unknown as TypedDocumentString<SourceWithLimitsFragment, unknown>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($ids: [ID!]!, $lang: String!) {
  entities(ids: $ids) {
    ...EntityOnScene
  }
}
    fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}`) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const EntityDetailDocument = new TypedDocumentString(`
    query EntityDetail($id: ID!, $attributes: [String!], $lang: String!) {
  entity(id: $id) {
    ...EntityOnScene
    names {
      value
      lang
      script
      kind
    }
    identifiers {
      scheme
      value
      valid
      meaning {
        authority(lang: $lang)
        category(lang: $lang)
      }
    }
    statistics {
      id
      measure(lang: $lang)
      valueText(lang: $lang)
      value
      unit(lang: $lang)
      qualifier
      period {
        text
      }
      asOfBasis(lang: $lang)
      rank
      polarity
      claims {
        ...ClaimInFull
      }
    }
    claims(predicates: $attributes, first: 100) {
      totalCount
      nodes {
        ...ClaimInFull
      }
    }
    relations(first: 100) {
      totalCount
      nodes {
        ...RelationInFull
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...SourceWithLimits
      }
    }
  }
  neighborhood(ids: [$id], limit: 1) {
    ties {
      type
      direction
      count
    }
  }
  conflicts(where: {about: $id}, first: 100) {
    totalCount
    nodes {
      ...ConflictInFull
    }
  }
}
    fragment ClaimInFull on Claim {
  ...ClaimOnScene
  predicate
  value(lang: $lang)
  object {
    ...EntityOnScene
  }
  tense
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  attributedTo {
    ...EntityOnScene
  }
  basis {
    id
  }
  evidence {
    quote
  }
}
fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment ConflictInFull on Conflict {
  id
  kind
  question(lang: $lang)
  positions {
    reading(lang: $lang)
    rank
    reason(lang: $lang)
    claims {
      ...ClaimInFull
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment RelationInFull on Relation {
  ...RelationOnScene
  from {
    ...EntityOnScene
  }
  to {
    ...EntityOnScene
  }
  claims {
    ...ClaimInFull
  }
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}
fragment SourceWithLimits on Source {
  id
  title
  notSaid {
    id
    wrong(lang: $lang)
    right(lang: $lang)
    about
    predicates
    locators {
      paragraph
    }
  }
  ambiguities {
    id
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
    about
    locators {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<EntityDetailQuery, EntityDetailQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $types: [RelationType!], $direction: RelationDirection!, $after: String, $lang: String!) {
  entity(id: $id) {
    relations(types: $types, direction: $direction, first: 100, after: $after) {
      totalCount
      nodes {
        ...RelationInFull
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ClaimInFull on Claim {
  ...ClaimOnScene
  predicate
  value(lang: $lang)
  object {
    ...EntityOnScene
  }
  tense
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  attributedTo {
    ...EntityOnScene
  }
  basis {
    id
  }
  evidence {
    quote
  }
}
fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment RelationInFull on Relation {
  ...RelationOnScene
  from {
    ...EntityOnScene
  }
  to {
    ...EntityOnScene
  }
  claims {
    ...ClaimInFull
  }
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}`) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!, $lang: String!) {
  timeline(id: $id) {
    date
    period {
      text
    }
    kind
    sentence(lang: $lang)
    relation {
      id
    }
    claims {
      ...ClaimOnScene
    }
  }
}
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}`) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const NamesForExportDocument = new TypedDocumentString(`
    query NamesForExport($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    names {
      value
    }
    identifiers {
      scheme
      value
    }
  }
}
    `) as unknown as TypedDocumentString<NamesForExportQuery, NamesForExportQueryVariables>;
export const NamesakesDocument = new TypedDocumentString(`
    query Namesakes($ids: [ID!]!, $lang: String!) {
  entities(ids: $ids) {
    id
    relations(first: 2) {
      nodes {
        sentence(lang: $lang)
        period {
          start {
            text
          }
          end {
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamesakesQuery, NamesakesQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $types: [RelationType!], $direction: RelationDirection!, $asOf: PartialDate, $first: Int!, $after: String) {
  entity(id: $id) {
    relations(
      types: $types
      direction: $direction
      asOf: $asOf
      first: $first
      after: $after
    ) {
      nodes {
        type
        from {
          id
          kind
        }
        to {
          id
          kind
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxHops: Int!, $avoidTypes: [RelationType!], $asOf: PartialDate, $first: Int!, $lang: String!) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    avoidTypes: $avoidTypes
    asOf: $asOf
    first: $first
  ) {
    length
    certainty
    overlap {
      from
      to
    }
    nodes {
      ...EntityOnScene
    }
    relations {
      ...RelationOnScene
    }
  }
}
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const QuestionAnswerDocument = new TypedDocumentString(`
    query QuestionAnswer($name: String!, $variables: JSONObject, $lang: String!) {
  question(name: $name, variables: $variables, lang: $lang) {
    name
    title
    answers
    operation
    example
    variables {
      name
      type
      required
      example
      choices
    }
    answer {
      variables
      data
      columns
      rows
      paragraph
      note
      empty
      unknownIds
      citations {
        number
        source
        title
        publisher
        published
        paragraph
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionAnswerQuery, QuestionAnswerQueryVariables>;
export const QuestionOperationsDocument = new TypedDocumentString(`
    query QuestionOperations($lang: String!) {
  questions(lang: $lang) {
    name
    title
    operation
    example
  }
}
    `) as unknown as TypedDocumentString<QuestionOperationsQuery, QuestionOperationsQueryVariables>;
export const QuestionsAboutDocument = new TypedDocumentString(`
    query QuestionsAbout($lang: String!) {
  questions(lang: $lang) {
    name
    title
    variables {
      name
      type
      required
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsAboutQuery, QuestionsAboutQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($lang: String!) {
  questions(lang: $lang) {
    name
    title
    answers
    variables {
      name
      type
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const RecentChangesDocument = new TypedDocumentString(`
    query RecentChanges($lang: String!) {
  changes(first: 5) {
    nodes {
      id
      at
      sentence(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<RecentChangesQuery, RecentChangesQueryVariables>;
export const RelationDetailDocument = new TypedDocumentString(`
    query RelationDetail($id: ID!, $lang: String!) {
  node(id: $id) {
    __typename
    ... on Relation {
      ...RelationInFull
      sourceCount
      conflicts {
        ...ConflictInFull
      }
      claims {
        source {
          ...SourceWithLimits
        }
      }
    }
  }
}
    fragment ClaimInFull on Claim {
  ...ClaimOnScene
  predicate
  value(lang: $lang)
  object {
    ...EntityOnScene
  }
  tense
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  attributedTo {
    ...EntityOnScene
  }
  basis {
    id
  }
  evidence {
    quote
  }
}
fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment ConflictInFull on Conflict {
  id
  kind
  question(lang: $lang)
  positions {
    reading(lang: $lang)
    rank
    reason(lang: $lang)
    claims {
      ...ClaimInFull
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment RelationInFull on Relation {
  ...RelationOnScene
  from {
    ...EntityOnScene
  }
  to {
    ...EntityOnScene
  }
  claims {
    ...ClaimInFull
  }
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}
fragment SourceWithLimits on Source {
  id
  title
  notSaid {
    id
    wrong(lang: $lang)
    right(lang: $lang)
    about
    predicates
    locators {
      paragraph
    }
  }
  ambiguities {
    id
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
    about
    locators {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<RelationDetailQuery, RelationDetailQueryVariables>;
export const RelationsAmongDocument = new TypedDocumentString(`
    query RelationsAmong($ids: [ID!]!, $count: Int!, $lang: String!) {
  neighborhood(ids: $ids, hops: 1, limit: $count) {
    relations {
      ...RelationOnScene
    }
  }
}
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}`) as unknown as TypedDocumentString<RelationsAmongQuery, RelationsAmongQueryVariables>;
export const SceneDocument = new TypedDocumentString(`
    query Scene($ids: [ID!]!, $count: Int!, $lang: String!) {
  neighborhood(ids: $ids, hops: 1, limit: $count) {
    nodes {
      ...EntityOnScene
    }
    relations {
      ...RelationOnScene
    }
    ties {
      entity
      type
      direction
      count
      shown
    }
  }
}
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}`) as unknown as TypedDocumentString<SceneQuery, SceneQueryVariables>;
export const SearchCountsDocument = new TypedDocumentString(`
    query SearchCounts($text: String!) {
  PERSON: search(text: $text, kinds: [PERSON], first: 1) {
    totalCount
  }
  FIRM: search(text: $text, kinds: [FIRM], first: 1) {
    totalCount
  }
  ASSOCIATION: search(text: $text, kinds: [ASSOCIATION], first: 1) {
    totalCount
  }
  GOVERNMENT_BODY: search(text: $text, kinds: [GOVERNMENT_BODY], first: 1) {
    totalCount
  }
  PLACE: search(text: $text, kinds: [PLACE], first: 1) {
    totalCount
  }
  PROGRAMME: search(text: $text, kinds: [PROGRAMME], first: 1) {
    totalCount
  }
  GROUP: search(text: $text, kinds: [GROUP], first: 1) {
    totalCount
  }
  VENTURE: search(text: $text, kinds: [VENTURE], first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SearchCountsQuery, SearchCountsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [EntityKind!], $first: Int!, $lang: String!) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    edges {
      rule
      score
      matchedName {
        value
        lang
        kind
      }
      node {
        ...EntityOnScene
      }
    }
  }
}
    fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SharedTiesDocument = new TypedDocumentString(`
    query SharedTies($ids: [ID!]!, $asOf: PartialDate, $lang: String!) {
  sharedTies(ids: $ids, asOf: $asOf, first: 100) {
    count
    node {
      ...EntityOnScene
    }
    relations {
      ...RelationOnScene
    }
  }
}
    fragment ClaimOnScene on Claim {
  id
  polarity
  modality
  start
  end
  saidOn
  details {
    name
    text
    number
    qualifier
  }
  source {
    id
    title
    publisherName
    published
    url
    synthetic
  }
  evidence {
    stance
    locator {
      paragraph
      passage
    }
  }
}
fragment EntityOnScene on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment RelationOnScene on Relation {
  id
  type
  from {
    id
  }
  to {
    id
  }
  sentence(lang: $lang)
  title
  start
  end
  ended
  period {
    start {
      text
    }
    end {
      text
    }
  }
  attestedFrom
  attestedTo
  modality
  status
  confidence
  validity {
    startMin
    startMax
    endMin
    endMax
    endless
    certain {
      from
      to
    }
  }
  claims {
    ...ClaimOnScene
  }
}`) as unknown as TypedDocumentString<SharedTiesQuery, SharedTiesQueryVariables>;
export const SourceChoiceDocument = new TypedDocumentString(`
    query SourceChoice {
  sources(first: 100) {
    totalCount
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SourceChoiceQuery, SourceChoiceQueryVariables>;
export const StateOfDataDocument = new TypedDocumentString(`
    query StateOfData {
  stats {
    version
    claims
    entities {
      kind
      count
    }
    relations {
      type
      count
    }
    sources {
      claims
      source {
        id
        title
        published
        synthetic
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StateOfDataQuery, StateOfDataQueryVariables>;
export const TiesOfDocument = new TypedDocumentString(`
    query TiesOf($id: ID!, $asOf: PartialDate) {
  neighborhood(ids: [$id], limit: 1, asOf: $asOf) {
    ties {
      type
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<TiesOfQuery, TiesOfQueryVariables>;