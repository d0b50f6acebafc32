/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/**
 * Conditions on a date as the sources give it, which may be a year or a month; all that are given must hold. To ask
 * whether something held at a time, give `asOf`.
 */
export type DateFilter = {
  /** The date begins on the first day of this period or later. */
  readonly from?: string | null | undefined;
  /** True: there is no value, because no source gives one. False: there is a value. */
  readonly isNull?: boolean | null | undefined;
  /** The date begins on the last day of this period or earlier. */
  readonly to?: string | null | undefined;
};

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

/** What relations are about; questions that span several types ask by family. */
export type RelationFamily =
  /** Who encountered whom or what. */
  | 'CONTACT'
  /** How a source was made. */
  | 'DOCUMENT'
  /** Who works or worked where. */
  | 'EMPLOYMENT'
  /** Who founded or set up what. */
  | 'FOUNDING'
  /** What may be the same thing. */
  | 'IDENTITY'
  /** Who leads or speaks for what. */
  | 'LEADERSHIP'
  /** Who belongs to what. */
  | 'MEMBERSHIP'
  /** Who oversees what. */
  | 'OVERSIGHT'
  /** Who owns what. */
  | 'OWNERSHIP'
  /** Who works with whom, and who brings them together. */
  | 'PARTNERSHIP'
  /** Where things are or are planned. */
  | 'PLACE'
  /** What is considered or intended, and what became of it. */
  | 'PLAN'
  /** Programmes, who runs them and whom they serve. */
  | 'PROGRAMME'
  /** What is part of what. */
  | 'STRUCTURE'
  /** Who helps whom. */
  | 'SUPPORT'
  /** What somebody thinks of something. */
  | 'VIEW';

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

/** Conditions on relations; all that are given must hold. They apply to the relation as computed from all its claims. */
export type RelationWhere = {
  /** Conditions on the latest date on which a source said so. */
  readonly attestedTo?: DateFilter | null | undefined;
  /** Only relations of one of these degrees of confidence. */
  readonly confidence?: ReadonlyArray<Confidence> | null | undefined;
  /** Conditions on the date on which it ended. */
  readonly end?: DateFilter | null | undefined;
  /** Only relations that are known to be over (YES), known not to be (NO), or neither (UNKNOWN). */
  readonly ended?: ReadonlyArray<Ended> | null | undefined;
  /** Only relations with this entity at either end (its id). */
  readonly entity?: string | null | undefined;
  /** Only relations of a type of one of these families. */
  readonly family?: ReadonlyArray<RelationFamily> | null | undefined;
  /** Only relations that start at this entity (its id). */
  readonly from?: string | null | undefined;
  /** Only these ids, at most 250. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only relations of one of these modalities. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** Conditions on the date on which it began. */
  readonly start?: DateFilter | null | undefined;
  /** Only relations of one of these statuses: undisputed (ACTIVE) or disputed (DISPUTED). */
  readonly status?: ReadonlyArray<RelationStatus> | null | undefined;
  /** True: only relations with a synthetic entity at an end. False: only relations without one. */
  readonly synthetic?: boolean | null | undefined;
  /** Conditions on the post or title as printed. */
  readonly title?: TextFilter | null | undefined;
  /** Only relations that end at this entity (its id). */
  readonly to?: string | null | undefined;
  /** Only relations of one of these types. */
  readonly type?: ReadonlyArray<RelationType> | null | undefined;
};

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

/**
 * Conditions on a text; all that are given must hold. Upper and lower case differ; only `search` finds other spellings of
 * a name. Null or an empty text is an error: `isNull: true` asks for a missing value.
 */
export type TextFilter = {
  /** The value contains this text. */
  readonly contains?: string | null | undefined;
  /** The value equals this text. */
  readonly eq?: string | null | undefined;
  /** The value equals one of these texts. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: there is no value, because no source gives one. False: there is a value. */
  readonly isNull?: boolean | null | undefined;
  /** The value begins with this text. */
  readonly startsWith?: string | null | undefined;
};

export type BrowseStartQueryVariables = Exact<{
  lang: string;
}>;


export type BrowseStartQuery = { readonly stats: { readonly claims: number, readonly version: string, readonly entities: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly claims: number, readonly source: { readonly kind: string, readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean } }> } | null, readonly questions: ReadonlyArray<{ readonly name: string, readonly title: string }> | null };

export type BrowseRelationsQueryVariables = Exact<{
  where?: RelationWhere | null | undefined;
  after?: string | null | undefined;
  lang: string;
}>;


export type BrowseRelationsQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly status: RelationStatus, readonly titles: ReadonlyArray<string>, readonly sourceCount: number, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null } }> } | null };

export type EntityPageQueryVariables = Exact<{
  id: string;
  attributes?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
  lang: string;
}>;


export type EntityPageQuery = { readonly entity: { readonly formerIds: ReadonlyArray<string>, readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly lang: string | null, readonly kind: NameKind, readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly valid: boolean | null, readonly meaning: { readonly authority: string | null, readonly category: string | null } | null }>, readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly figure: string, readonly qualifier: Qualifier, readonly asOfBasis: string | null, readonly rank: Rank, readonly polarity: Polarity, readonly period: { readonly text: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string | null, readonly sentence: string, readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly subject: { readonly id: string } | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly sentence: string, readonly titles: ReadonlyArray<string>, readonly status: RelationStatus, readonly ended: Ended, readonly start: string | null, readonly end: string | null, readonly modality: Modality, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean, readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly predicates: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }>, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }> }> }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly sentence: string }> } } | null, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> }> } | null, readonly stats: { readonly version: string } | null, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string }> } | null };

export type PageEntityFragment = { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string };

export type PageSourceFragment = { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean };

export type PagePeriodFragment = { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null };

export type PageClaimFragment = { readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> };

export type PageRelationFragment = { readonly id: string, readonly type: RelationType, readonly sentence: string, readonly titles: ReadonlyArray<string>, readonly status: RelationStatus, readonly ended: Ended, readonly start: string | null, readonly end: string | null, readonly modality: Modality, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> };

export type PageConflictFragment = { readonly id: string, readonly kind: ConflictKind, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> };

export type PageLimitsFragment = { readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly predicates: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }>, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }> };

export type PageStateFragment = { readonly stats: { readonly version: string } | null, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string }> } | null };

export type QuestionPageQueryVariables = Exact<{
  name: string;
  variables?: Record<string, unknown> | null | undefined;
  lang: string;
}>;


export type QuestionPageQuery = { readonly question: { readonly name: string, readonly title: string, readonly answers: string, readonly operation: string, readonly variables: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly example: string | null, readonly choices: ReadonlyArray<string> | null }>, readonly answer: { readonly variables: Record<string, unknown>, readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<ReadonlyArray<string | null>>, readonly paragraph: string, readonly note: string | null, readonly empty: boolean, readonly unknownIds: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly number: number, readonly source: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly paragraph: string, readonly url: string | null }> } | null } | null, readonly stats: { readonly version: string } | null, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string }> } | null };

export type QuestionFormQueryVariables = Exact<{
  name: string;
  lang: string;
}>;


export type QuestionFormQuery = { readonly question: { readonly operation: string, readonly variables: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly example: string | null, readonly choices: ReadonlyArray<string> | null }> } | null };

export type RelationPageQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  knownAt?: string | null | undefined;
  lang: string;
}>;


export type RelationPageQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly confidence: Confidence, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly sourceCount: number, readonly id: string, readonly type: RelationType, readonly sentence: string, readonly titles: ReadonlyArray<string>, readonly status: RelationStatus, readonly ended: Ended, readonly start: string | null, readonly end: string | null, readonly modality: Modality, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> }> }>, readonly claims: ReadonlyArray<{ readonly sentence: string, readonly tense: Tense, readonly recordedAt: string, readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean, readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly predicates: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }>, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }> }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly to: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string }, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null } }> } | null, readonly stats: { readonly version: string } | null, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string }> } | null };

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
  lang: string;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly rule: MatchRule, readonly matchedName: { readonly value: string, readonly lang: string | null, readonly kind: NameKind }, readonly node: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } }> } | null };

export type PageEntitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: string;
}>;


export type PageEntitiesQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null> | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type SourcePageQuery = { readonly source: { readonly kind: string, readonly publishedBasis: string | null, readonly language: string | null, readonly summary: string | null, readonly recordedAt: string, readonly textSha256: string | null, readonly textCharacters: number | null, readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean, readonly author: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly derivations: ReadonlyArray<{ readonly id: string, readonly formula: string, readonly value: number, readonly unit: string | null, readonly note: string | null }>, readonly claims: { readonly totalCount: number }, readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly predicates: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }>, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string, readonly passage: string }> }> } | null, readonly stats: { readonly version: string } | null, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string }> } | null };

export type SourcePageClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  lang: string;
}>;


export type SourcePageClaimsQuery = { readonly source: { readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly id: string, readonly predicate: string, readonly polarity: Polarity, readonly modality: Modality, readonly rank: Rank, readonly rankReason: string | null, readonly status: ClaimStatus, readonly title: string | null, readonly note: string | null, readonly saidOn: string | null, readonly subject: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly object: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly relation: { readonly id: string } | null, readonly period: { readonly start: { readonly text: string } | null, readonly end: { readonly text: string } | null }, readonly details: ReadonlyArray<{ readonly name: string, readonly text: string | null, readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly attributedTo: { readonly id: string, readonly kind: EntityKind, readonly synthetic: boolean, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null, readonly weak: boolean, readonly synthetic: boolean }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly quote: string | null, readonly locator: { readonly paragraph: string, readonly passage: string } }> }> } } | null };

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
export const PageEntityFragmentDoc = new TypedDocumentString(`
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
    `, {"fragmentName":"PageEntity"}) as unknown as TypedDocumentString<PageEntityFragment, unknown>;
export const PagePeriodFragmentDoc = new TypedDocumentString(`
    fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}
    `, {"fragmentName":"PagePeriod"}) as unknown as TypedDocumentString<PagePeriodFragment, unknown>;
export const PageSourceFragmentDoc = new TypedDocumentString(`
    fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
    `, {"fragmentName":"PageSource"}) as unknown as TypedDocumentString<PageSourceFragment, unknown>;
export const PageClaimFragmentDoc = new TypedDocumentString(`
    fragment PageClaim on Claim {
  id
  predicate
  polarity
  modality
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  saidOn
  period {
    ...PagePeriod
  }
  details {
    name
    text(lang: $lang)
    number
    qualifier
  }
  attributedTo {
    ...PageEntity
  }
  source {
    ...PageSource
  }
  evidence {
    stance
    quote
    locator {
      paragraph
      passage
    }
  }
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}`, {"fragmentName":"PageClaim"}) as unknown as TypedDocumentString<PageClaimFragment, unknown>;
export const PageRelationFragmentDoc = new TypedDocumentString(`
    fragment PageRelation on Relation {
  id
  type
  from {
    ...PageEntity
  }
  to {
    ...PageEntity
  }
  sentence(lang: $lang)
  titles
  status
  ended
  start
  end
  modality
  period {
    ...PagePeriod
  }
  claims {
    ...PageClaim
  }
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment PageClaim on Claim {
  id
  predicate
  polarity
  modality
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  saidOn
  period {
    ...PagePeriod
  }
  details {
    name
    text(lang: $lang)
    number
    qualifier
  }
  attributedTo {
    ...PageEntity
  }
  source {
    ...PageSource
  }
  evidence {
    stance
    quote
    locator {
      paragraph
      passage
    }
  }
}`, {"fragmentName":"PageRelation"}) as unknown as TypedDocumentString<PageRelationFragment, unknown>;
export const PageConflictFragmentDoc = new TypedDocumentString(`
    fragment PageConflict on Conflict {
  id
  kind
  question(lang: $lang)
  positions {
    reading(lang: $lang)
    rank
    reason(lang: $lang)
    claims {
      ...PageClaim
    }
  }
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment PageClaim on Claim {
  id
  predicate
  polarity
  modality
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  saidOn
  period {
    ...PagePeriod
  }
  details {
    name
    text(lang: $lang)
    number
    qualifier
  }
  attributedTo {
    ...PageEntity
  }
  source {
    ...PageSource
  }
  evidence {
    stance
    quote
    locator {
      paragraph
      passage
    }
  }
}`, {"fragmentName":"PageConflict"}) as unknown as TypedDocumentString<PageConflictFragment, unknown>;
export const PageLimitsFragmentDoc = new TypedDocumentString(`
    fragment PageLimits on Source {
  notSaid {
    id
    wrong(lang: $lang)
    right(lang: $lang)
    about
    predicates
    locators {
      paragraph
      passage
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
      passage
    }
  }
}
    `, {"fragmentName":"PageLimits"}) as unknown as TypedDocumentString<PageLimitsFragment, unknown>;
export const PageStateFragmentDoc = new TypedDocumentString(`
    fragment PageState on Query {
  stats {
    version
  }
  changes(first: 1) {
    nodes {
      id
      at
    }
  }
}
    `, {"fragmentName":"PageState"}) as unknown as TypedDocumentString<PageStateFragment, unknown>;
export const BrowseStartDocument = new TypedDocumentString(`
    query BrowseStart($lang: String!) {
  stats {
    claims
    version
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
        ...PageSource
        kind
      }
    }
  }
  questions(lang: $lang) {
    name
    title
  }
}
    fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}`) as unknown as TypedDocumentString<BrowseStartQuery, BrowseStartQueryVariables>;
export const BrowseRelationsDocument = new TypedDocumentString(`
    query BrowseRelations($where: RelationWhere, $after: String, $lang: String!) {
  relations(where: $where, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      from {
        ...PageEntity
      }
      to {
        ...PageEntity
      }
      sentence(lang: $lang)
      status
      titles
      period {
        ...PagePeriod
      }
      sourceCount
    }
  }
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}`) as unknown as TypedDocumentString<BrowseRelationsQuery, BrowseRelationsQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!, $attributes: [String!], $after: String, $knownAt: DateTime, $lang: String!) {
  entity(id: $id, knownAt: $knownAt) {
    ...PageEntity
    formerIds
    names {
      value
      lang
      kind
      start {
        text
      }
      end {
        text
      }
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
      figure(lang: $lang)
      qualifier
      period {
        text
      }
      asOfBasis(lang: $lang)
      rank
      polarity
      claims {
        ...PageClaim
      }
    }
    claims(predicates: $attributes, first: 100) {
      totalCount
      nodes {
        ...PageClaim
        value(lang: $lang)
        subject {
          id
        }
        object {
          ...PageEntity
        }
        objectTerm {
          name
        }
        sentence(lang: $lang)
      }
    }
    relations(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PageRelation
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...PageSource
        ...PageLimits
      }
    }
    changes(first: 5) {
      totalCount
      nodes {
        id
        at
        sentence(lang: $lang)
      }
    }
  }
  conflicts(where: {about: $id}, first: 100, knownAt: $knownAt) {
    nodes {
      ...PageConflict
    }
  }
  ...PageState
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment PageClaim on Claim {
  id
  predicate
  polarity
  modality
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  saidOn
  period {
    ...PagePeriod
  }
  details {
    name
    text(lang: $lang)
    number
    qualifier
  }
  attributedTo {
    ...PageEntity
  }
  source {
    ...PageSource
  }
  evidence {
    stance
    quote
    locator {
      paragraph
      passage
    }
  }
}
fragment PageRelation on Relation {
  id
  type
  from {
    ...PageEntity
  }
  to {
    ...PageEntity
  }
  sentence(lang: $lang)
  titles
  status
  ended
  start
  end
  modality
  period {
    ...PagePeriod
  }
  claims {
    ...PageClaim
  }
}
fragment PageConflict on Conflict {
  id
  kind
  question(lang: $lang)
  positions {
    reading(lang: $lang)
    rank
    reason(lang: $lang)
    claims {
      ...PageClaim
    }
  }
}
fragment PageLimits on Source {
  notSaid {
    id
    wrong(lang: $lang)
    right(lang: $lang)
    about
    predicates
    locators {
      paragraph
      passage
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
      passage
    }
  }
}
fragment PageState on Query {
  stats {
    version
  }
  changes(first: 1) {
    nodes {
      id
      at
    }
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const QuestionPageDocument = new TypedDocumentString(`
    query QuestionPage($name: String!, $variables: JSONObject, $lang: String!) {
  question(name: $name, variables: $variables, lang: $lang) {
    name
    title
    answers
    operation
    variables {
      name
      type
      required
      example
      choices
    }
    answer {
      variables
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
  ...PageState
}
    fragment PageState on Query {
  stats {
    version
  }
  changes(first: 1) {
    nodes {
      id
      at
    }
  }
}`) as unknown as TypedDocumentString<QuestionPageQuery, QuestionPageQueryVariables>;
export const QuestionFormDocument = new TypedDocumentString(`
    query QuestionForm($name: String!, $lang: String!) {
  question(name: $name, lang: $lang) {
    operation
    variables {
      name
      type
      required
      example
      choices
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionFormQuery, QuestionFormQueryVariables>;
export const RelationPageDocument = new TypedDocumentString(`
    query RelationPage($ids: [ID!]!, $knownAt: PartialDate, $lang: String!) {
  relations(where: {ids: $ids}, first: 1, knownAt: $knownAt) {
    nodes {
      ...PageRelation
      confidence
      attestedFrom
      attestedTo
      sourceCount
      conflicts {
        ...PageConflict
      }
      claims {
        sentence(lang: $lang)
        tense
        recordedAt
        source {
          ...PageLimits
        }
      }
    }
  }
  ...PageState
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment PageClaim on Claim {
  id
  predicate
  polarity
  modality
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  saidOn
  period {
    ...PagePeriod
  }
  details {
    name
    text(lang: $lang)
    number
    qualifier
  }
  attributedTo {
    ...PageEntity
  }
  source {
    ...PageSource
  }
  evidence {
    stance
    quote
    locator {
      paragraph
      passage
    }
  }
}
fragment PageRelation on Relation {
  id
  type
  from {
    ...PageEntity
  }
  to {
    ...PageEntity
  }
  sentence(lang: $lang)
  titles
  status
  ended
  start
  end
  modality
  period {
    ...PagePeriod
  }
  claims {
    ...PageClaim
  }
}
fragment PageConflict on Conflict {
  id
  kind
  question(lang: $lang)
  positions {
    reading(lang: $lang)
    rank
    reason(lang: $lang)
    claims {
      ...PageClaim
    }
  }
}
fragment PageLimits on Source {
  notSaid {
    id
    wrong(lang: $lang)
    right(lang: $lang)
    about
    predicates
    locators {
      paragraph
      passage
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
      passage
    }
  }
}
fragment PageState on Query {
  stats {
    version
  }
  changes(first: 1) {
    nodes {
      id
      at
    }
  }
}`) as unknown as TypedDocumentString<RelationPageQuery, RelationPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $kinds: [EntityKind!], $after: String, $lang: String!) {
  search(text: $text, kinds: $kinds, first: 25, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      rule
      matchedName {
        value
        lang
        kind
      }
      node {
        ...PageEntity
      }
    }
  }
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const PageEntitiesDocument = new TypedDocumentString(`
    query PageEntities($ids: [ID!]!, $lang: String!) {
  entities(ids: $ids) {
    ...PageEntity
  }
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}`) as unknown as TypedDocumentString<PageEntitiesQuery, PageEntitiesQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $lang: String!) {
  source(id: $id) {
    ...PageSource
    ...PageLimits
    kind
    author {
      ...PageEntity
    }
    publishedBasis(lang: $lang)
    language
    summary(lang: $lang)
    recordedAt
    textSha256
    textCharacters
    derivations {
      id
      formula
      value
      unit(lang: $lang)
      note(lang: $lang)
    }
    claims(first: 1) {
      totalCount
    }
  }
  ...PageState
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
fragment PageLimits on Source {
  notSaid {
    id
    wrong(lang: $lang)
    right(lang: $lang)
    about
    predicates
    locators {
      paragraph
      passage
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
      passage
    }
  }
}
fragment PageState on Query {
  stats {
    version
  }
  changes(first: 1) {
    nodes {
      id
      at
    }
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourcePageClaimsDocument = new TypedDocumentString(`
    query SourcePageClaims($id: ID!, $after: String, $lang: String!) {
  source(id: $id) {
    claims(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PageClaim
        sentence(lang: $lang)
        subject {
          ...PageEntity
        }
        object {
          ...PageEntity
        }
        relation {
          id
        }
      }
    }
  }
}
    fragment PageEntity on Entity {
  id
  kind
  synthetic
  name(lang: $lang)
}
fragment PageSource on Source {
  id
  title(lang: $lang)
  publisherName
  published
  url
  weak
  synthetic
}
fragment PagePeriod on Period {
  start {
    text
  }
  end {
    text
  }
}
fragment PageClaim on Claim {
  id
  predicate
  polarity
  modality
  rank
  rankReason(lang: $lang)
  status
  title
  note(lang: $lang)
  saidOn
  period {
    ...PagePeriod
  }
  details {
    name
    text(lang: $lang)
    number
    qualifier
  }
  attributedTo {
    ...PageEntity
  }
  source {
    ...PageSource
  }
  evidence {
    stance
    quote
    locator {
      paragraph
      passage
    }
  }
}`) as unknown as TypedDocumentString<SourcePageClaimsQuery, SourcePageClaimsQueryVariables>;