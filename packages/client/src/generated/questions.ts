/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether any source says something. */
export type AbsenceState =
  /** A source denies it, and none affirms it. */
  | 'DENIED'
  /** A source was checked for it and does not say it; `notSaid` tells what it says instead. */
  | 'NOT_STATED'
  /** The question does not apply to an entity of this kind. */
  | 'OUT_OF_SCOPE'
  /** A source says it. */
  | 'STATED'
  /** No source in the graph says anything about it. That does not mean that it is not so. */
  | 'UNKNOWN';

/** Whether a relation held at a given time. */
export type Certainty =
  /** It certainly held at some time within the period asked. */
  | 'DEFINITELY'
  /** It did not hold then: it had ended before, or began after. */
  | 'NO'
  /** It may have held: nothing proves it, and nothing rules it out. */
  | 'POSSIBLY';

/** How well the sources support a relation. */
export type Confidence =
  /** Some source states it in its own voice. */
  | 'HIGH'
  /** It is inferred, implied by a name, planned or a judgement. */
  | 'LOW'
  /** It is attributed to somebody, or conceded in passing. */
  | 'MEDIUM';

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

/** What a reason is about. */
export type IdentityReasonKind =
  /** Whether it is a branch, and which. */
  | 'BRANCH'
  /** When they began or ended. */
  | 'DATE'
  /** The gender of people. */
  | 'GENDER'
  /** Whether it is a group of companies. */
  | 'GROUP'
  /** A code of a register. */
  | 'IDENTIFIER'
  /** What sort of entity they are. */
  | 'KIND'
  /** The legal form, or the sort of organisation. */
  | 'LEGAL_FORM'
  /** The names, or the brand in them. */
  | 'NAME'
  /** A number in the name: the second works. */
  | 'NUMBER'
  /** What both people head, work for or belong to. */
  | 'ORGANIZATION'
  /** Who heads, founded or owns both. */
  | 'PEOPLE'
  /** Where they are. */
  | 'PLACE'
  /** A relation between the two. */
  | 'RELATION'
  /** The trade that the names tell. */
  | 'TRADE';

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

/** Whether a venture is considered, intended, realised or abandoned. */
export type VentureStatus =
  /** It was abandoned. */
  | 'ABANDONED'
  /** Someone is considering it. */
  | 'CONSIDERED'
  /** Someone intends to do it. */
  | 'INTENDED'
  /** It was realised; see the relation type REALISED_AS. */
  | 'REALISED';

export type AbsenceQueryVariables = Exact<{
  about: string;
  predicate: string;
  with?: string | null | undefined;
  lang?: string;
}>;


export type AbsenceQuery = { readonly entity: { readonly name: string } | null, readonly absence: { readonly state: AbsenceState, readonly sentence: string, readonly with: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }>, readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }>, readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }>, readonly sources: ReadonlyArray<{ readonly title: string }> } | null };

export type AlumniFoundersQueryVariables = Exact<{
  firm: string;
  lang?: string;
}>;


export type AlumniFoundersQuery = { readonly firm: { readonly name: string, readonly formerStaff: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly founded: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly relation: { readonly sentence: string, readonly start: string | null, readonly from: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null };

export type AmbiguitiesQueryVariables = Exact<{
  source: string;
  lang?: string;
}>;


export type AmbiguitiesQuery = { readonly source: { readonly title: string, readonly ambiguities: ReadonlyArray<{ readonly id: string, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }> } | null };

export type BeneficiariesQueryVariables = Exact<{
  lang?: string;
}>;


export type BeneficiariesQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null };

export type CertainHeadsQueryVariables = Exact<{
  organization: string;
  asOf: string;
  lang?: string;
}>;


export type CertainHeadsQuery = { readonly entity:
    | { readonly name: string, readonly certain: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly relation: { readonly sentence: string, readonly title: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> }, readonly possible: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
    | { readonly name: string }
   | null };

export type ChangesQueryVariables = Exact<{
  entity: string;
  before: string;
  after: string;
  lang?: string;
}>;


export type ChangesQuery = { readonly entity: { readonly name: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly start: string | null, readonly then: Certainty, readonly later: Certainty, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } | null };

export type ConflictsAboutQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type ConflictsAboutQuery = { readonly entity: { readonly name: string } | null, readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> }> } | null };

export type ConflictsQueryVariables = Exact<{
  lang?: string;
}>;


export type ConflictsQuery = { readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly positions: ReadonlyArray<{ readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> }> } | null };

export type ConnectionToGovernmentQueryVariables = Exact<{
  firm: string;
  asOf?: string | null | undefined;
  lang?: string;
}>;


export type ConnectionToGovernmentQuery = { readonly firm: { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly weakest: { readonly sentence: string, readonly modality: Modality } | null }> | null };

export type ConnectionQueryVariables = Exact<{
  from: string;
  to: string;
  sources?: ReadonlyArray<string> | string | null | undefined;
  lang?: string;
}>;


export type ConnectionQuery = { readonly start: { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null, readonly end: { readonly name: string } | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> }> | null };

export type CorroborationQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type CorroborationQuery = { readonly entity: { readonly name: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly sourceCount: number, readonly status: RelationStatus, readonly confidence: Confidence, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string, readonly publisherName: string | null }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } | null };

export type CoverageQueryVariables = Exact<{
  source: string;
}>;


export type CoverageQuery = { readonly source: { readonly title: string } | null, readonly coverage: ReadonlyArray<{ readonly sentences: ReadonlyArray<{ readonly locator: { readonly passage: string }, readonly claims: ReadonlyArray<{ readonly predicate: string }>, readonly notSaid: ReadonlyArray<{ readonly id: string }>, readonly ambiguities: ReadonlyArray<{ readonly id: string }> }> }> | null };

export type DerivedQueryVariables = Exact<{
  source: string;
  lang?: string;
}>;


export type DerivedQuery = { readonly source: { readonly title: string, readonly derivations: ReadonlyArray<{ readonly id: string, readonly formula: string, readonly value: number, readonly unit: string | null, readonly note: string | null, readonly statistics: ReadonlyArray<{ readonly measure: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> }> } | null };

export type EvidenceQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type EvidenceQuery = { readonly entity: { readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string } | null, readonly statistic: { readonly valueText: string } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null };

export type FigureBySourceQueryVariables = Exact<{
  measure: string;
  lang?: string;
}>;


export type FigureBySourceQuery = { readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly valueText: string, readonly figure: string, readonly qualifier: Qualifier, readonly modality: Modality, readonly subject: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string, readonly published: string | null }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } | null };

export type FiguresOverTimeQueryVariables = Exact<{
  group: string;
  lang?: string;
}>;


export type FiguresOverTimeQuery = { readonly entity: { readonly name: string, readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly valueText: string, readonly figure: string, readonly unit: string | null, readonly qualifier: Qualifier, readonly asOf: string | null, readonly asOfBasis: string | null, readonly subject: { readonly name: string } | null, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly from: { readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly valueText: string, readonly figure: string, readonly unit: string | null, readonly qualifier: Qualifier, readonly asOf: string | null, readonly asOfBasis: string | null, readonly subject: { readonly name: string } | null, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null };

export type FigureOfFragment = { readonly id: string, readonly measure: string, readonly valueText: string, readonly figure: string, readonly unit: string | null, readonly qualifier: Qualifier, readonly asOf: string | null, readonly asOfBasis: string | null, readonly subject: { readonly name: string } | null, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> };

export type FiguresQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type FiguresQuery = { readonly entity: { readonly name: string, readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly value: number | null, readonly valueText: string, readonly figure: string, readonly unit: string | null, readonly qualifier: Qualifier, readonly asOf: string | null, readonly asOfBasis: string | null, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly period: { readonly text: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }>, readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } } | null };

export type FindQueryVariables = Exact<{
  name: string;
  lang?: string;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: EntityKind }, readonly matchedName: { readonly value: string } }> } | null };

export type FormerStaffQueryVariables = Exact<{
  firm: string;
  lang?: string;
}>;


export type FormerStaffQuery = { readonly firm: { readonly name: string, readonly formerStaff: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly founded: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }, readonly relation: { readonly sentence: string, readonly end: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null };

export type FoundersQueryVariables = Exact<{
  lang?: string;
}>;


export type FoundersQuery = { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly founded: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly relation: { readonly sentence: string, readonly start: string | null, readonly from: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> } }> } | null };

export type FoundingsQueryVariables = Exact<{
  lang?: string;
}>;


export type FoundingsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } | null };

export type CitedFragment = { readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> };

export type SaidFragment = { readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null };

export type NotSaidFragment = { readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> };

export type OpenFragment = { readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> };

export type SideFragment = { readonly reading: string, readonly rank: Rank, readonly reason: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> };

export type TieFragment = { readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> };

export type FallingFragment = { readonly relationsLost: ReadonlyArray<{ readonly id: string, readonly lost: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly statisticsLost: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly figure: string, readonly about: { readonly name: string } | null, readonly aboutTerm: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly entitiesLost: ReadonlyArray<{ readonly id: string, readonly gone: string, readonly its: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }>, readonly inferred: ReadonlyArray<{ readonly predicate: string, readonly inference: string, readonly of: { readonly name: string } | null, readonly ofTerm: { readonly name: string } | null, readonly inferred: { readonly sentence: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly relationsWeakened: ReadonlyArray<{ readonly id: string, readonly kept: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly relationsWithoutEnd: ReadonlyArray<{ readonly id: string, readonly waiting: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> };

export type HeadsOverTimeQueryVariables = Exact<{
  organization: string;
  first: string;
  second: string;
  third: string;
  lang?: string;
}>;


export type HeadsOverTimeQuery = { readonly entity:
    | { readonly name: string, readonly headedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly relation: { readonly sentence: string, readonly title: string | null, readonly attestedFrom: string | null, readonly attestedTo: string | null, readonly then: Certainty, readonly later: Certainty, readonly last: Certainty, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> } }
    | { readonly name: string }
   | null };

export type HeadsQueryVariables = Exact<{
  organization: string;
  asOf?: string | null | undefined;
  lang?: string;
}>;


export type HeadsQuery = { readonly entity:
    | { readonly name: string, readonly headedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly relation: { readonly sentence: string, readonly title: string | null, readonly certainty: Certainty, readonly start: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } }
    | { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } }
   | null };

export type IdentifiersQueryVariables = Exact<{
  firm: string;
  lang?: string;
}>;


export type IdentifiersQuery = { readonly firm: { readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly valid: boolean | null, readonly meaning: { readonly authority: string | null, readonly category: string | null, readonly division: string, readonly organizationCode: string } | null }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } } | null };

export type ImpactOfClaimQueryVariables = Exact<{
  claim: string;
  lang?: string;
}>;


export type ImpactOfClaimQuery = { readonly claim: { readonly id: string } | null, readonly impact: { readonly relationsLost: ReadonlyArray<{ readonly id: string, readonly lost: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly statisticsLost: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly figure: string, readonly about: { readonly name: string } | null, readonly aboutTerm: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly entitiesLost: ReadonlyArray<{ readonly id: string, readonly gone: string, readonly its: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }>, readonly inferred: ReadonlyArray<{ readonly predicate: string, readonly inference: string, readonly of: { readonly name: string } | null, readonly ofTerm: { readonly name: string } | null, readonly inferred: { readonly sentence: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly relationsWeakened: ReadonlyArray<{ readonly id: string, readonly kept: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly relationsWithoutEnd: ReadonlyArray<{ readonly id: string, readonly waiting: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } | null };

export type ImpactOfSourceQueryVariables = Exact<{
  source: string;
  lang?: string;
}>;


export type ImpactOfSourceQuery = { readonly source: { readonly title: string } | null, readonly impact: { readonly relationsLost: ReadonlyArray<{ readonly id: string, readonly lost: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly statisticsLost: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly figure: string, readonly about: { readonly name: string } | null, readonly aboutTerm: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly entitiesLost: ReadonlyArray<{ readonly id: string, readonly gone: string, readonly its: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }>, readonly inferred: ReadonlyArray<{ readonly predicate: string, readonly inference: string, readonly of: { readonly name: string } | null, readonly ofTerm: { readonly name: string } | null, readonly inferred: { readonly sentence: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly relationsWeakened: ReadonlyArray<{ readonly id: string, readonly kept: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }>, readonly relationsWithoutEnd: ReadonlyArray<{ readonly id: string, readonly waiting: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } | null };

export type IndirectStakesQueryVariables = Exact<{
  firm: string;
  lang?: string;
}>;


export type IndirectStakesQuery = { readonly firm: { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly share: ReadonlyArray<{ readonly number: number | null }>, readonly object: { readonly name: string } | null, readonly subject: { readonly id: string, readonly name: string, readonly owners: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly share: ReadonlyArray<{ readonly number: number | null }>, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }>, readonly from: { readonly id: string, readonly name: string, readonly same: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string }> } } }> } } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } | null };

export type InferredQueryVariables = Exact<{
  lang?: string;
}>;


export type InferredQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly note: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null };

export type KnownByQueryVariables = Exact<{
  entity: string;
  earlier: string;
  later: string;
  lang?: string;
}>;


export type KnownByQuery = { readonly entity: { readonly name: string, readonly before: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly told: number }> }, readonly after: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: string | null, readonly id: string, readonly sentence: string, readonly known: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } | null };

export type MarketQueryVariables = Exact<{
  term: string;
  lang?: string;
}>;


export type MarketQuery = { readonly term: { readonly name: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly tense: Tense, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } } | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }>, readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } | null };

export type NamesQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type NamesQuery = { readonly entity: { readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly lang: string | null }> } | null };

export type NotSaidQueryVariables = Exact<{
  source: string;
}>;


export type NotSaidQuery = { readonly source: { readonly title: string, readonly notSaid: ReadonlyArray<{ readonly id: string, readonly wrong: string, readonly right: string, readonly about: ReadonlyArray<string>, readonly locators: ReadonlyArray<{ readonly paragraph: string }> }> } | null };

export type OtherVoicesQueryVariables = Exact<{
  lang?: string;
}>;


export type OtherVoicesQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null };

export type OverlapQueryVariables = Exact<{
  one: string;
  other: string;
  third: string;
  lang?: string;
}>;


export type OverlapQuery = { readonly a: { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null, readonly b: { readonly name: string } | null, readonly c: { readonly name: string } | null, readonly oneAndOther: { readonly state: AbsenceState, readonly sentence: string, readonly firstPair: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } | null, readonly otherAndThird: { readonly state: AbsenceState, readonly sentence: string, readonly secondPair: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } | null, readonly oneAndThird: { readonly state: AbsenceState, readonly sentence: string, readonly thirdPair: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } | null };

export type OverseenByNameQueryVariables = Exact<{
  body: string;
  lang?: string;
}>;


export type OverseenByNameQuery = { readonly entity:
    | { readonly name: string, readonly oversees: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string, readonly kind: EntityKind }
            | { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly size: { readonly text: string } | null, readonly named: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly from: { readonly name: string } }> } }
          , readonly relation: { readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } }
    | { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } }
   | null };

export type OverseersQueryVariables = Exact<{
  lang?: string;
}>;


export type OverseersQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly details: ReadonlyArray<{ readonly number: number | null, readonly qualifier: Qualifier | null }>, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } | null };

export type OwnedByQueryVariables = Exact<{
  owner: string;
  firm: string;
  lang?: string;
}>;


export type OwnedByQuery = { readonly owner: { readonly name: string } | null, readonly firm: { readonly name: string } | null, readonly absence: { readonly state: AbsenceState, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }>, readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }>, readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }>, readonly sources: ReadonlyArray<{ readonly title: string }> } | null };

export type OwnersQueryVariables = Exact<{
  lang?: string;
}>;


export type OwnersQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null };

export type PartnershipsQueryVariables = Exact<{
  lang?: string;
}>;


export type PartnershipsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null };

export type PlanPlacesQueryVariables = Exact<{
  lang?: string;
}>;


export type PlanPlacesQuery = { readonly ventures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly places: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly from:
            | { readonly name: string }
            | { readonly status: VentureStatus | null, readonly name: string }
          , readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } }> } | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } | null };

export type PlansQueryVariables = Exact<{
  lang?: string;
}>;


export type PlansQuery = { readonly ventures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: VentureStatus | null, readonly by: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } }> } | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } | null };

export type PossibleDuplicatesQueryVariables = Exact<{
  lang?: string;
}>;


export type PossibleDuplicatesQuery = { readonly identityCandidates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly left: { readonly id: string, readonly name: string }, readonly right: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly kind: IdentityReasonKind, readonly weight: number, readonly text: string }> }> } | null };

export type PossibleHeadsQueryVariables = Exact<{
  organization: string;
  asOf?: string | null | undefined;
  lang?: string;
}>;


export type PossibleHeadsQuery = { readonly entity: { readonly name: string, readonly heads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly certainty: Certainty, readonly sentence: string, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> }, readonly same: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly from: { readonly heads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly certainty: Certainty, readonly sentence: string, readonly from: { readonly name: string }, readonly to: { readonly name: string, readonly other: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } }, readonly to: { readonly heads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly certainty: Certainty, readonly sentence: string, readonly from: { readonly name: string }, readonly to: { readonly name: string, readonly other: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } }> } } | null };

export type HeadOfOtherFragment = { readonly id: string, readonly title: string | null, readonly certainty: Certainty, readonly sentence: string, readonly from: { readonly name: string }, readonly to: { readonly name: string, readonly other: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> };

export type ProgrammeResultsQueryVariables = Exact<{
  lang?: string;
}>;


export type ProgrammeResultsQuery = { readonly programmes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly run: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly from: { readonly name: string } }> }, readonly serves: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly to: { readonly name: string } }> }, readonly benefited: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly from: { readonly name: string } }> }, readonly statistics: ReadonlyArray<{ readonly measure: string, readonly valueText: string, readonly figure: string, readonly unit: string | null }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> } | null };

export type ProgrammesQueryVariables = Exact<{
  lang?: string;
}>;


export type ProgrammesQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } | null };

export type RealisedQueryVariables = Exact<{
  lang?: string;
}>;


export type RealisedQuery = { readonly ventures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly realisedAs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly relation: { readonly start: string | null, readonly modality: Modality, readonly confidence: Confidence, readonly claims: ReadonlyArray<{ readonly note: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> }, readonly named: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> } | null };

export type SameAsQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type SameAsQuery = { readonly entity: { readonly name: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly note: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly basis: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } | null };

export type SameThingsQueryVariables = Exact<{
  lang?: string;
}>;


export type SameThingsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly subject: { readonly id: string, readonly name: string } | null, readonly object: { readonly id: string, readonly name: string } | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subjectTerm: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } | null };

export type SeveralPostsQueryVariables = Exact<{
  lang?: string;
}>;


export type SeveralPostsQuery = { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly posts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly sentence: string, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } }> } | null };

export type SharedTiesQueryVariables = Exact<{
  entities: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  lang?: string;
}>;


export type SharedTiesQuery = { readonly entities: ReadonlyArray<{ readonly name: string } | null> | null, readonly sharedTies: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string }, readonly relations: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> }> | null };

export type SingleSourceQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type SingleSourceQuery = { readonly entity: { readonly name: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sourceCount: number, readonly modality: Modality, readonly id: string, readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string, readonly publisherName: string | null, readonly weak: boolean }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } | null };

export type SmeServicesQueryVariables = Exact<{
  group: string;
  asOf?: string | null | undefined;
  lang?: string;
}>;


export type SmeServicesQuery = { readonly entity: { readonly name: string, readonly help: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly certainty: Certainty, readonly from:
          | { readonly id: string, readonly name: string, readonly headedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string }> } }
          | { readonly id: string, readonly name: string }
        , readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } | null };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly page: number | null, readonly pagesTotal: number | null, readonly claims: { readonly totalCount: number } }> } | null };

export type StaffQueryVariables = Exact<{
  organization: string;
  asOf: string;
  lang?: string;
}>;


export type StaffQuery = { readonly entity:
    | { readonly name: string, readonly staff: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly certainty: Certainty | null, readonly node: { readonly id: string, readonly name: string }, readonly relation: { readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } }
    | { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } }
   | null };

export type StakesQueryVariables = Exact<{
  firm: string;
  lang?: string;
}>;


export type StakesQuery = { readonly firm: { readonly name: string, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly notSaid: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly wrong: string, readonly right: string }> }> } } | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: string | null, readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subject: { readonly id: string, readonly name: string } | null, readonly object: { readonly name: string } | null, readonly share: ReadonlyArray<{ readonly number: number | null, readonly text: string | null }>, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } | null };

export type StoryQueryVariables = Exact<{
  one: string;
  two: string;
  three: string;
  four: string;
  lang?: string;
}>;


export type StoryQuery = { readonly first: ReadonlyArray<{ readonly date: string | null, readonly kind: TimelineKind, readonly sentence: string, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> | null, readonly second: ReadonlyArray<{ readonly date: string | null, readonly kind: TimelineKind, readonly sentence: string, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> | null, readonly third: ReadonlyArray<{ readonly date: string | null, readonly kind: TimelineKind, readonly sentence: string, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> | null, readonly fourth: ReadonlyArray<{ readonly date: string | null, readonly kind: TimelineKind, readonly sentence: string, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> | null };

export type HappeningFragment = { readonly date: string | null, readonly kind: TimelineKind, readonly sentence: string, readonly period: { readonly text: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly claims: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> };

export type SupportersQueryVariables = Exact<{
  group: string;
  lang?: string;
}>;


export type SupportersQuery = { readonly entity: { readonly name: string, readonly supporters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly name: string, readonly kind: EntityKind }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly ambiguities: ReadonlyArray<{ readonly about: ReadonlyArray<string>, readonly question: string, readonly options: ReadonlyArray<string>, readonly reading: string }> }> } } | null };

export type SurroundingsQueryVariables = Exact<{
  entity: string;
  hops?: number;
  lang?: string;
}>;


export type SurroundingsQuery = { readonly entity: { readonly name: string } | null, readonly neighborhood: { readonly truncated: boolean, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly start: string | null, readonly modality: Modality, readonly sentence: string, readonly from: { readonly name: string }, readonly to: { readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } | null };

export type TimelineQueryVariables = Exact<{
  entity: string;
  knownAt?: string | null | undefined;
  lang?: string;
}>;


export type TimelineQuery = { readonly entity: { readonly name: string } | null, readonly timeline: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly period: { readonly text: string } | null, readonly claims: ReadonlyArray<{ readonly saidOn: string | null, readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> | null };

export type TrendsQueryVariables = Exact<{
  lang?: string;
}>;


export type TrendsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string } | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null };

export type UncertainQueryVariables = Exact<{
  entity: string;
  asOf: string;
  lang?: string;
}>;


export type UncertainQuery = { readonly entity: { readonly name: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly certainty: Certainty | null, readonly node: { readonly sentence: string, readonly start: string | null, readonly attestedFrom: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } }> } } | null };

export type ViewsQueryVariables = Exact<{
  lang?: string;
}>;


export type ViewsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly subjectText: string | null, readonly predicate: string, readonly value: string | null, readonly relation: { readonly sentence: string, readonly start: string | null } | null, readonly content: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }>, readonly subject: { readonly name: string } | null, readonly subjectTerm: { readonly name: string } | null, readonly object: { readonly name: string } | null, readonly objectTerm: { readonly name: string } | null, readonly attributedTo: { readonly name: string } | null }> } | null };

export type WeakSourcesQueryVariables = Exact<{
  lang?: string;
}>;


export type WeakSourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: { readonly id: string, readonly sentence: string, readonly sourceCount: number, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string, readonly publisherName: string | null }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } | null, readonly statistic: { readonly id: string, readonly measure: string, readonly valueText: string, readonly figure: string, readonly about: { readonly name: string } | null, readonly aboutTerm: { readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly source: { readonly title: string, readonly publisherName: string | null }, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> } | null }> } }> } | null };

export type WhereIsQueryVariables = Exact<{
  entity: string;
  lang?: string;
}>;


export type WhereIsQuery = { readonly entity: { readonly name: string, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly modality: Modality, readonly sentence: string, readonly to: { readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Modality, readonly polarity: Polarity, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisherName: string | null, readonly published: string | null, readonly url: string | null }, readonly locator: { readonly paragraph: string } }> }> }> } } | null };

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
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const FigureOfFragmentDoc = new TypedDocumentString(`
    fragment FigureOf on Statistic {
  id
  measure(lang: $lang)
  subject {
    name(lang: $lang)
  }
  valueText(lang: $lang)
  figure(lang: $lang)
  unit(lang: $lang)
  qualifier
  asOf
  period {
    text
    earliest
    latest
  }
  asOfBasis(lang: $lang)
  claims {
    ...Cited
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`, {"fragmentName":"FigureOf"}) as unknown as TypedDocumentString<FigureOfFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const NotSaidFragmentDoc = new TypedDocumentString(`
    fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}
    `, {"fragmentName":"NotSaid"}) as unknown as TypedDocumentString<NotSaidFragment, unknown>;
export const OpenFragmentDoc = new TypedDocumentString(`
    fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}
    `, {"fragmentName":"Open"}) as unknown as TypedDocumentString<OpenFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on Position {
  reading(lang: $lang)
  rank
  reason(lang: $lang)
  claims {
    ...Cited
    source {
      title
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on Relation {
  id
  sentence(lang: $lang)
  claims {
    ...Cited
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const FallingFragmentDoc = new TypedDocumentString(`
    fragment Falling on Impact {
  relationsLost {
    id
    lost: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  statisticsLost {
    id
    about: subject {
      name(lang: $lang)
    }
    aboutTerm: subjectTerm {
      name
    }
    measure(lang: $lang)
    figure(lang: $lang)
    claims {
      ...Cited
    }
  }
  entitiesLost {
    id
    gone: name(lang: $lang)
    its: claims(first: 100) {
      totalCount
      nodes {
        ...Cited
      }
    }
  }
  inferred {
    inference: id
    predicate
    of: subject {
      name(lang: $lang)
    }
    ofTerm: subjectTerm {
      name
    }
    inferred: relation {
      sentence(lang: $lang)
    }
    claims: basis {
      ...Cited
    }
  }
  relationsWeakened {
    id
    kept: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  relationsWithoutEnd {
    id
    waiting: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`, {"fragmentName":"Falling"}) as unknown as TypedDocumentString<FallingFragment, unknown>;
export const HeadOfOtherFragmentDoc = new TypedDocumentString(`
    fragment HeadOfOther on Relation {
  id
  title
  certainty(asOf: $asOf)
  sentence(lang: $lang)
  from {
    name(lang: $lang)
  }
  to {
    name(lang: $lang)
    other: name(lang: $lang)
  }
  claims {
    ...Cited
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`, {"fragmentName":"HeadOfOther"}) as unknown as TypedDocumentString<HeadOfOtherFragment, unknown>;
export const HappeningFragmentDoc = new TypedDocumentString(`
    fragment Happening on TimelineEvent {
  date
  period {
    text
    earliest
    latest
  }
  kind
  sentence(lang: $lang)
  claims {
    ...Cited
    saidOn
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`, {"fragmentName":"Happening"}) as unknown as TypedDocumentString<HappeningFragment, unknown>;
export const AbsenceDocument = new TypedDocumentString(`
    query Absence($about: ID!, $predicate: String!, $with: ID, $lang: String! = "en") {
  entity(id: $about) {
    name(lang: $lang)
  }
  absence(about: $about, predicate: $predicate, with: $with) {
    state
    sentence(lang: $lang)
    with {
      name(lang: $lang)
    }
    claims {
      ...Cited
    }
    notSaid {
      about
      wrong(lang: $lang)
      right(lang: $lang)
    }
    ambiguities {
      about
      question(lang: $lang)
      options(lang: $lang)
      reading(lang: $lang)
    }
    sources {
      title
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<AbsenceQuery, AbsenceQueryVariables>;
export const AlumniFoundersDocument = new TypedDocumentString(`
    query AlumniFounders($firm: ID!, $lang: String! = "en") {
  firm(id: $firm) {
    name(lang: $lang)
    formerStaff(first: 100) {
      totalCount
      nodes {
        founded(first: 25) {
          totalCount
          edges {
            node {
              id
              name(lang: $lang)
            }
            relation {
              sentence(lang: $lang)
              start
              from {
                name(lang: $lang)
              }
              claims {
                ...Cited
              }
            }
          }
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<AlumniFoundersQuery, AlumniFoundersQueryVariables>;
export const AmbiguitiesDocument = new TypedDocumentString(`
    query Ambiguities($source: ID!, $lang: String! = "en") {
  source(id: $source) {
    title
    ambiguities {
      id
      question(lang: $lang)
      options(lang: $lang)
      reading(lang: $lang)
      locators {
        paragraph
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AmbiguitiesQuery, AmbiguitiesQueryVariables>;
export const BeneficiariesDocument = new TypedDocumentString(`
    query Beneficiaries($lang: String! = "en") {
  claims(where: {predicate: ["BENEFITED_FROM", "RECEIVED"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
        start
      }
      note(lang: $lang)
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<BeneficiariesQuery, BeneficiariesQueryVariables>;
export const CertainHeadsDocument = new TypedDocumentString(`
    query CertainHeads($organization: ID!, $asOf: PartialDate!, $lang: String! = "en") {
  entity(id: $organization) {
    name(lang: $lang)
    ... on Organization {
      certain: headedBy(asOf: $asOf, certainty: DEFINITELY, first: 100) {
        totalCount
        edges {
          node {
            id
            name(lang: $lang)
          }
          relation {
            sentence(lang: $lang)
            title
            claims {
              ...Cited
            }
          }
        }
      }
      possible: headedBy(asOf: $asOf, first: 100) {
        totalCount
        nodes {
          id
          name(lang: $lang)
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<CertainHeadsQuery, CertainHeadsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($entity: ID!, $before: PartialDate!, $after: PartialDate!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    relations(first: 100) {
      totalCount
      nodes {
        sentence(lang: $lang)
        start
        then: certainty(asOf: $before)
        later: certainty(asOf: $after)
        claims {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ConflictsAboutDocument = new TypedDocumentString(`
    query ConflictsAbout($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
  }
  conflicts(where: {about: $entity}, first: 100) {
    totalCount
    nodes {
      id
      question(lang: $lang)
      positions {
        ...Side
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Side on Position {
  reading(lang: $lang)
  rank
  reason(lang: $lang)
  claims {
    ...Cited
    source {
      title
    }
  }
}`) as unknown as TypedDocumentString<ConflictsAboutQuery, ConflictsAboutQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($lang: String! = "en") {
  conflicts(first: 100) {
    totalCount
    nodes {
      id
      question(lang: $lang)
      positions {
        ...Side
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Side on Position {
  reading(lang: $lang)
  rank
  reason(lang: $lang)
  claims {
    ...Cited
    source {
      title
    }
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const ConnectionToGovernmentDocument = new TypedDocumentString(`
    query ConnectionToGovernment($firm: ID!, $asOf: PartialDate, $lang: String! = "en") {
  firm(id: $firm) {
    name(lang: $lang)
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
  paths(
    from: "shanghai-municipal-government"
    to: $firm
    asOf: $asOf
    maxHops: 10
  ) {
    length
    nodes {
      id
      name(lang: $lang)
    }
    relations {
      ...Tie
    }
    weakest {
      sentence(lang: $lang)
      modality
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}
fragment Tie on Relation {
  id
  sentence(lang: $lang)
  claims {
    ...Cited
  }
}`) as unknown as TypedDocumentString<ConnectionToGovernmentQuery, ConnectionToGovernmentQueryVariables>;
export const ConnectionDocument = new TypedDocumentString(`
    query Connection($from: ID!, $to: ID!, $sources: [ID!], $lang: String! = "en") {
  start: entity(id: $from) {
    name(lang: $lang)
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
  end: entity(id: $to) {
    name(lang: $lang)
  }
  paths(from: $from, to: $to, sources: $sources, maxHops: 10) {
    length
    nodes {
      id
      name(lang: $lang)
    }
    relations {
      sentence(lang: $lang)
      claims {
        ...Cited
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<ConnectionQuery, ConnectionQueryVariables>;
export const CorroborationDocument = new TypedDocumentString(`
    query Corroboration($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    relations(first: 100) {
      totalCount
      nodes {
        sentence(lang: $lang)
        sourceCount
        status
        confidence
        claims {
          ...Cited
          source {
            title
            publisherName
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<CorroborationQuery, CorroborationQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($source: ID!) {
  source(id: $source) {
    title
  }
  coverage(source: $source) {
    sentences {
      locator {
        passage
      }
      claims {
        predicate
      }
      notSaid {
        id
      }
      ambiguities {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const DerivedDocument = new TypedDocumentString(`
    query Derived($source: ID!, $lang: String! = "en") {
  source(id: $source) {
    title
    derivations {
      id
      formula
      value
      unit(lang: $lang)
      note(lang: $lang)
      statistics {
        measure(lang: $lang)
        claims {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<DerivedQuery, DerivedQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    claims(first: 100) {
      totalCount
      nodes {
        ...Cited
        ...Said
        sentence(lang: $lang)
        relation {
          sentence(lang: $lang)
        }
        statistic {
          valueText(lang: $lang)
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const FigureBySourceDocument = new TypedDocumentString(`
    query FigureBySource($measure: String!, $lang: String! = "en") {
  statistics(measure: $measure) {
    id
    measure(lang: $lang)
    subject {
      name(lang: $lang)
    }
    valueText(lang: $lang)
    figure(lang: $lang)
    qualifier
    modality
    claims {
      ...Cited
      source {
        title
        published
      }
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...Open
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<FigureBySourceQuery, FigureBySourceQueryVariables>;
export const FiguresOverTimeDocument = new TypedDocumentString(`
    query FiguresOverTime($group: ID!, $lang: String! = "en") {
  entity(id: $group) {
    name(lang: $lang)
    statistics {
      ...FigureOf
    }
    parts: relations(types: [PART_OF], direction: IN, first: 25) {
      totalCount
      nodes {
        from {
          statistics {
            ...FigureOf
          }
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
}
    fragment FigureOf on Statistic {
  id
  measure(lang: $lang)
  subject {
    name(lang: $lang)
  }
  valueText(lang: $lang)
  figure(lang: $lang)
  unit(lang: $lang)
  qualifier
  asOf
  period {
    text
    earliest
    latest
  }
  asOfBasis(lang: $lang)
  claims {
    ...Cited
  }
}
fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<FiguresOverTimeQuery, FiguresOverTimeQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    statistics {
      id
      measure(lang: $lang)
      subject {
        name(lang: $lang)
      }
      subjectTerm {
        name
      }
      value
      valueText(lang: $lang)
      figure(lang: $lang)
      unit(lang: $lang)
      qualifier
      asOf
      period {
        text
      }
      asOfBasis(lang: $lang)
      claims {
        ...Cited
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
        ...Open
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($name: String!, $lang: String! = "en") {
  search(text: $name, first: 25) {
    totalCount
    edges {
      node {
        id
        name(lang: $lang)
        kind
      }
      matchedName {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const FormerStaffDocument = new TypedDocumentString(`
    query FormerStaff($firm: ID!, $lang: String! = "en") {
  firm(id: $firm) {
    name(lang: $lang)
    formerStaff(first: 100) {
      totalCount
      edges {
        node {
          id
          name(lang: $lang)
          founded(first: 25) {
            totalCount
            nodes {
              id
              name(lang: $lang)
            }
          }
        }
        relation {
          sentence(lang: $lang)
          end
          claims {
            ...Cited
          }
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<FormerStaffQuery, FormerStaffQueryVariables>;
export const FoundersDocument = new TypedDocumentString(`
    query Founders($lang: String! = "en") {
  people(first: 100) {
    totalCount
    nodes {
      founded(first: 25) {
        totalCount
        edges {
          node {
            id
            name(lang: $lang)
          }
          relation {
            sentence(lang: $lang)
            start
            from {
              name(lang: $lang)
            }
            claims {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<FoundersQuery, FoundersQueryVariables>;
export const FoundingsDocument = new TypedDocumentString(`
    query Foundings($lang: String! = "en") {
  claims(where: {predicate: ["FOUNDED", "SET_UP"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
        start
      }
      start
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...Open
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<FoundingsQuery, FoundingsQueryVariables>;
export const HeadsOverTimeDocument = new TypedDocumentString(`
    query HeadsOverTime($organization: ID!, $first: PartialDate!, $second: PartialDate!, $third: PartialDate!, $lang: String! = "en") {
  entity(id: $organization) {
    name(lang: $lang)
    ... on Organization {
      headedBy(first: 100) {
        totalCount
        edges {
          node {
            id
            name(lang: $lang)
          }
          relation {
            sentence(lang: $lang)
            title
            then: certainty(asOf: $first)
            later: certainty(asOf: $second)
            last: certainty(asOf: $third)
            attestedFrom
            attestedTo
            claims {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<HeadsOverTimeQuery, HeadsOverTimeQueryVariables>;
export const HeadsDocument = new TypedDocumentString(`
    query Heads($organization: ID!, $asOf: PartialDate, $lang: String! = "en") {
  entity(id: $organization) {
    name(lang: $lang)
    ... on Organization {
      headedBy(asOf: $asOf, first: 100) {
        totalCount
        edges {
          node {
            id
            name(lang: $lang)
          }
          relation {
            sentence(lang: $lang)
            title
            certainty(asOf: $asOf)
            start
            claims {
              ...Cited
            }
          }
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...Open
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<HeadsQuery, HeadsQueryVariables>;
export const IdentifiersDocument = new TypedDocumentString(`
    query Identifiers($firm: ID!, $lang: String! = "en") {
  firm(id: $firm) {
    name(lang: $lang)
    identifiers {
      scheme
      value
      valid
      meaning {
        authority(lang: $lang)
        category(lang: $lang)
        division
        organizationCode
      }
    }
    claims(predicates: ["IDENTIFIER"], first: 100) {
      totalCount
      nodes {
        ...Cited
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<IdentifiersQuery, IdentifiersQueryVariables>;
export const ImpactOfClaimDocument = new TypedDocumentString(`
    query ImpactOfClaim($claim: ID!, $lang: String! = "en") {
  claim(id: $claim) {
    id
  }
  impact(claim: $claim) {
    ...Falling
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Falling on Impact {
  relationsLost {
    id
    lost: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  statisticsLost {
    id
    about: subject {
      name(lang: $lang)
    }
    aboutTerm: subjectTerm {
      name
    }
    measure(lang: $lang)
    figure(lang: $lang)
    claims {
      ...Cited
    }
  }
  entitiesLost {
    id
    gone: name(lang: $lang)
    its: claims(first: 100) {
      totalCount
      nodes {
        ...Cited
      }
    }
  }
  inferred {
    inference: id
    predicate
    of: subject {
      name(lang: $lang)
    }
    ofTerm: subjectTerm {
      name
    }
    inferred: relation {
      sentence(lang: $lang)
    }
    claims: basis {
      ...Cited
    }
  }
  relationsWeakened {
    id
    kept: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  relationsWithoutEnd {
    id
    waiting: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
}`) as unknown as TypedDocumentString<ImpactOfClaimQuery, ImpactOfClaimQueryVariables>;
export const ImpactOfSourceDocument = new TypedDocumentString(`
    query ImpactOfSource($source: ID!, $lang: String! = "en") {
  source(id: $source) {
    title
  }
  impact(source: $source) {
    ...Falling
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Falling on Impact {
  relationsLost {
    id
    lost: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  statisticsLost {
    id
    about: subject {
      name(lang: $lang)
    }
    aboutTerm: subjectTerm {
      name
    }
    measure(lang: $lang)
    figure(lang: $lang)
    claims {
      ...Cited
    }
  }
  entitiesLost {
    id
    gone: name(lang: $lang)
    its: claims(first: 100) {
      totalCount
      nodes {
        ...Cited
      }
    }
  }
  inferred {
    inference: id
    predicate
    of: subject {
      name(lang: $lang)
    }
    ofTerm: subjectTerm {
      name
    }
    inferred: relation {
      sentence(lang: $lang)
    }
    claims: basis {
      ...Cited
    }
  }
  relationsWeakened {
    id
    kept: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  relationsWithoutEnd {
    id
    waiting: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
}`) as unknown as TypedDocumentString<ImpactOfSourceQuery, ImpactOfSourceQueryVariables>;
export const IndirectStakesDocument = new TypedDocumentString(`
    query IndirectStakes($firm: ID!, $lang: String! = "en") {
  firm(id: $firm) {
    name(lang: $lang)
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
  claims(where: {predicate: ["OWNS"], object: $firm}, first: 100) {
    totalCount
    nodes {
      ...Cited
      saidOn
      share: details(name: "share") {
        number
      }
      object {
        name(lang: $lang)
      }
      subject {
        id
        name(lang: $lang)
        owners: relations(types: [OWNS], direction: IN, first: 25) {
          totalCount
          nodes {
            id
            claims {
              ...Cited
              share: details(name: "share") {
                number
              }
            }
            from {
              id
              name(lang: $lang)
              same: relations(types: [POSSIBLY_SAME_AS], first: 10) {
                totalCount
                nodes {
                  id
                  sentence(lang: $lang)
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<IndirectStakesQuery, IndirectStakesQueryVariables>;
export const InferredDocument = new TypedDocumentString(`
    query Inferred($lang: String! = "en") {
  claims(where: {modality: [INFERRED, NAME_IMPLIED]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      sentence(lang: $lang)
      note(lang: $lang)
      relation {
        sentence(lang: $lang)
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<InferredQuery, InferredQueryVariables>;
export const KnownByDocument = new TypedDocumentString(`
    query KnownBy($entity: ID!, $earlier: PartialDate!, $later: PartialDate!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    before: relations(knownAt: $earlier, first: 100) {
      totalCount
      nodes {
        id
        told: sourceCount
      }
    }
    after: relations(knownAt: $later, first: 100) {
      totalCount
      nodes {
        ...Tie
        start
        known: sourceCount
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Tie on Relation {
  id
  sentence(lang: $lang)
  claims {
    ...Cited
  }
}`) as unknown as TypedDocumentString<KnownByQuery, KnownByQueryVariables>;
export const MarketDocument = new TypedDocumentString(`
    query Market($term: ID!, $lang: String! = "en") {
  term(id: $term) {
    name
    claims(first: 100) {
      totalCount
      nodes {
        ...Cited
        ...Said
        sentence(lang: $lang)
        tense
      }
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...NotSaid
      ...Open
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<MarketQuery, MarketQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    names {
      value
      kind
      lang
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const NotSaidDocument = new TypedDocumentString(`
    query NotSaid($source: ID!) {
  source(id: $source) {
    title
    notSaid {
      id
      wrong
      right
      about
      locators {
        paragraph
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotSaidQuery, NotSaidQueryVariables>;
export const OtherVoicesDocument = new TypedDocumentString(`
    query OtherVoices($lang: String! = "en") {
  claims(where: {modality: [ATTRIBUTED]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      sentence(lang: $lang)
      relation {
        sentence(lang: $lang)
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<OtherVoicesQuery, OtherVoicesQueryVariables>;
export const OverlapDocument = new TypedDocumentString(`
    query Overlap($one: ID!, $other: ID!, $third: ID!, $lang: String! = "en") {
  a: entity(id: $one) {
    name(lang: $lang)
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
  b: entity(id: $other) {
    name(lang: $lang)
  }
  c: entity(id: $third) {
    name(lang: $lang)
  }
  oneAndOther: absence(about: $one, predicate: "MEMBER_OF", with: $other) {
    state
    sentence(lang: $lang)
    firstPair: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  otherAndThird: absence(about: $other, predicate: "MEMBER_OF", with: $third) {
    state
    sentence(lang: $lang)
    secondPair: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
  oneAndThird: absence(about: $one, predicate: "MEMBER_OF", with: $third) {
    state
    sentence(lang: $lang)
    thirdPair: sentence(lang: $lang)
    claims {
      ...Cited
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<OverlapQuery, OverlapQueryVariables>;
export const OverseenByNameDocument = new TypedDocumentString(`
    query OverseenByName($body: ID!, $lang: String! = "en") {
  entity(id: $body) {
    name(lang: $lang)
    ... on Organization {
      oversees(first: 100) {
        totalCount
        edges {
          node {
            id
            name(lang: $lang)
            kind
            ... on Group {
              size {
                text
              }
              named: relations(types: [MEMBER_OF], direction: IN, first: 25) {
                totalCount
                nodes {
                  from {
                    name(lang: $lang)
                  }
                }
              }
            }
          }
          relation {
            sentence(lang: $lang)
            claims {
              ...Cited
            }
          }
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...Open
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<OverseenByNameQuery, OverseenByNameQueryVariables>;
export const OverseersDocument = new TypedDocumentString(`
    query Overseers($lang: String! = "en") {
  claims(where: {predicate: ["OVERSEES"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
        start
      }
      details {
        number
        qualifier
      }
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...Open
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<OverseersQuery, OverseersQueryVariables>;
export const OwnedByDocument = new TypedDocumentString(`
    query OwnedBy($owner: ID!, $firm: ID!, $lang: String! = "en") {
  owner: entity(id: $owner) {
    name(lang: $lang)
  }
  firm: entity(id: $firm) {
    name(lang: $lang)
  }
  absence(about: $firm, predicate: "OWNS", with: $owner) {
    state
    sentence(lang: $lang)
    claims {
      ...Cited
    }
    notSaid {
      about
      wrong(lang: $lang)
      right(lang: $lang)
    }
    ambiguities {
      about
      question(lang: $lang)
      options(lang: $lang)
      reading(lang: $lang)
    }
    sources {
      title
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<OwnedByQuery, OwnedByQueryVariables>;
export const OwnersDocument = new TypedDocumentString(`
    query Owners($lang: String! = "en") {
  claims(where: {predicate: ["OWNS"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
        start
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<OwnersQuery, OwnersQueryVariables>;
export const PartnershipsDocument = new TypedDocumentString(`
    query Partnerships($lang: String! = "en") {
  claims(
    where: {predicate: ["PARTNERS_WITH", "LINKS", "AIMS_TO_LINK"]}
    first: 100
  ) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
        start
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<PartnershipsQuery, PartnershipsQueryVariables>;
export const PlanPlacesDocument = new TypedDocumentString(`
    query PlanPlaces($lang: String! = "en") {
  ventures(first: 100) {
    totalCount
    nodes {
      places: relations(types: [PLANNED_IN], direction: OUT, first: 25) {
        totalCount
        nodes {
          from {
            name(lang: $lang)
            ... on Venture {
              status
            }
          }
          to {
            name(lang: $lang)
          }
          sentence(lang: $lang)
          claims {
            ...Cited
          }
        }
      }
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...Open
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<PlanPlacesQuery, PlanPlacesQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($lang: String! = "en") {
  ventures(first: 100) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      status
      by: relations(
        types: [CONSIDERS_FOUNDING, AIMS_TO_BUILD]
        direction: IN
        first: 25
      ) {
        totalCount
        nodes {
          from {
            name(lang: $lang)
          }
          sentence(lang: $lang)
          claims {
            ...Cited
          }
        }
      }
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...NotSaid
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PossibleDuplicatesDocument = new TypedDocumentString(`
    query PossibleDuplicates($lang: String! = "en") {
  identityCandidates(first: 100) {
    totalCount
    nodes {
      score
      left {
        id
        name(lang: $lang)
      }
      right {
        id
        name(lang: $lang)
      }
      reasons {
        kind
        weight
        text(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const PossibleHeadsDocument = new TypedDocumentString(`
    query PossibleHeads($organization: ID!, $asOf: PartialDate, $lang: String! = "en") {
  entity(id: $organization) {
    name(lang: $lang)
    heads: relations(types: [HEADS], direction: IN, asOf: $asOf, first: 10) {
      totalCount
      nodes {
        id
        title
        certainty(asOf: $asOf)
        sentence(lang: $lang)
        from {
          name(lang: $lang)
        }
        to {
          name(lang: $lang)
        }
        claims {
          ...Cited
        }
      }
    }
    same: relations(types: [POSSIBLY_SAME_AS], first: 10) {
      totalCount
      nodes {
        from {
          heads: relations(types: [HEADS], direction: IN, asOf: $asOf, first: 10) {
            totalCount
            nodes {
              ...HeadOfOther
            }
          }
        }
        to {
          heads: relations(types: [HEADS], direction: IN, asOf: $asOf, first: 10) {
            totalCount
            nodes {
              ...HeadOfOther
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment HeadOfOther on Relation {
  id
  title
  certainty(asOf: $asOf)
  sentence(lang: $lang)
  from {
    name(lang: $lang)
  }
  to {
    name(lang: $lang)
    other: name(lang: $lang)
  }
  claims {
    ...Cited
  }
}`) as unknown as TypedDocumentString<PossibleHeadsQuery, PossibleHeadsQueryVariables>;
export const ProgrammeResultsDocument = new TypedDocumentString(`
    query ProgrammeResults($lang: String! = "en") {
  programmes(first: 100) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      run: relations(types: [RUNS, HAS_PROGRAMME], direction: IN, first: 25) {
        totalCount
        nodes {
          id
          sentence(lang: $lang)
          from {
            name(lang: $lang)
          }
        }
      }
      serves: relations(types: [SERVES, SUPPORTS], direction: OUT, first: 25) {
        totalCount
        nodes {
          id
          sentence(lang: $lang)
          to {
            name(lang: $lang)
          }
        }
      }
      benefited: relations(
        types: [BENEFITED_FROM, RECEIVED]
        direction: IN
        first: 25
      ) {
        totalCount
        nodes {
          id
          sentence(lang: $lang)
          from {
            name(lang: $lang)
          }
        }
      }
      statistics {
        measure(lang: $lang)
        valueText(lang: $lang)
        figure(lang: $lang)
        unit(lang: $lang)
      }
      claims(first: 100) {
        totalCount
        nodes {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<ProgrammeResultsQuery, ProgrammeResultsQueryVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes($lang: String! = "en") {
  claims(where: {predicate: ["RUNS", "HAS_PROGRAMME"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
        start
      }
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...Open
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const RealisedDocument = new TypedDocumentString(`
    query Realised($lang: String! = "en") {
  ventures(first: 100) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      realisedAs(first: 25) {
        totalCount
        edges {
          node {
            name(lang: $lang)
          }
          relation {
            start
            modality
            confidence
            claims {
              ...Cited
              note(lang: $lang)
            }
          }
        }
      }
      named: claims(predicates: ["KIND"], first: 100) {
        totalCount
        nodes {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<RealisedQuery, RealisedQueryVariables>;
export const SameAsDocument = new TypedDocumentString(`
    query SameAs($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    relations(types: [POSSIBLY_SAME_AS], first: 100) {
      totalCount
      nodes {
        id
        from {
          id
          name(lang: $lang)
        }
        to {
          id
          name(lang: $lang)
        }
        sentence(lang: $lang)
        claims {
          ...Cited
          note(lang: $lang)
          basis {
            id
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<SameAsQuery, SameAsQueryVariables>;
export const SameThingsDocument = new TypedDocumentString(`
    query SameThings($lang: String! = "en") {
  claims(where: {predicate: ["POSSIBLY_SAME_AS"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      subject {
        id
      }
      object {
        id
      }
      relation {
        sentence(lang: $lang)
        start
      }
    }
  }
  sources(first: 100) {
    totalCount
    nodes {
      ...Open
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<SameThingsQuery, SameThingsQueryVariables>;
export const SeveralPostsDocument = new TypedDocumentString(`
    query SeveralPosts($lang: String! = "en") {
  people(first: 100) {
    totalCount
    nodes {
      id
      name(lang: $lang)
      posts: relations(types: [HEADS, DEPUTY_HEADS], direction: OUT, first: 25) {
        totalCount
        nodes {
          id
          title
          sentence(lang: $lang)
          to {
            name(lang: $lang)
          }
          claims {
            ...Cited
            saidOn
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<SeveralPostsQuery, SeveralPostsQueryVariables>;
export const SharedTiesDocument = new TypedDocumentString(`
    query SharedTies($entities: [ID!]!, $asOf: PartialDate, $lang: String! = "en") {
  entities(ids: $entities) {
    name(lang: $lang)
  }
  sharedTies(ids: $entities, asOf: $asOf, first: 100) {
    count
    node {
      id
      name(lang: $lang)
    }
    relations {
      ...Tie
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Tie on Relation {
  id
  sentence(lang: $lang)
  claims {
    ...Cited
  }
}`) as unknown as TypedDocumentString<SharedTiesQuery, SharedTiesQueryVariables>;
export const SingleSourceDocument = new TypedDocumentString(`
    query SingleSource($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    relations(first: 100) {
      totalCount
      nodes {
        ...Tie
        sourceCount
        modality
        claims {
          source {
            title
            publisherName
            weak
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Tie on Relation {
  id
  sentence(lang: $lang)
  claims {
    ...Cited
  }
}`) as unknown as TypedDocumentString<SingleSourceQuery, SingleSourceQueryVariables>;
export const SmeServicesDocument = new TypedDocumentString(`
    query SmeServices($group: ID!, $asOf: PartialDate, $lang: String! = "en") {
  entity(id: $group) {
    name(lang: $lang)
    help: relations(
      types: [SERVES, SUPPORTS]
      direction: IN
      asOf: $asOf
      first: 100
    ) {
      totalCount
      nodes {
        id
        sentence(lang: $lang)
        certainty(asOf: $asOf)
        from {
          id
          name(lang: $lang)
          ... on Organization {
            headedBy(asOf: $asOf, first: 25) {
              totalCount
              nodes {
                name(lang: $lang)
              }
            }
          }
        }
        claims {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<SmeServicesQuery, SmeServicesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources(first: 100) {
    totalCount
    nodes {
      id
      title
      publisherName
      published
      page
      pagesTotal
      claims(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const StaffDocument = new TypedDocumentString(`
    query Staff($organization: ID!, $asOf: PartialDate!, $lang: String! = "en") {
  entity(id: $organization) {
    name(lang: $lang)
    ... on Organization {
      staff(asOf: $asOf, first: 100) {
        totalCount
        edges {
          certainty
          node {
            id
            name(lang: $lang)
          }
          relation {
            sentence(lang: $lang)
            claims {
              ...Cited
            }
          }
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const StakesDocument = new TypedDocumentString(`
    query Stakes($firm: ID!, $lang: String! = "en") {
  firm(id: $firm) {
    name(lang: $lang)
    sources(first: 100) {
      totalCount
      nodes {
        ...NotSaid
      }
    }
  }
  claims(where: {predicate: ["OWNS"], object: $firm}, first: 100) {
    totalCount
    nodes {
      ...Cited
      subject {
        id
        name(lang: $lang)
      }
      object {
        name(lang: $lang)
      }
      share: details(name: "share") {
        number
        text
      }
      start
      saidOn
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment NotSaid on Source {
  notSaid {
    about
    wrong(lang: $lang)
    right(lang: $lang)
  }
}`) as unknown as TypedDocumentString<StakesQuery, StakesQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($one: ID!, $two: ID!, $three: ID!, $four: ID!, $lang: String! = "en") {
  first: timeline(id: $one) {
    ...Happening
  }
  second: timeline(id: $two) {
    ...Happening
  }
  third: timeline(id: $three) {
    ...Happening
  }
  fourth: timeline(id: $four) {
    ...Happening
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Happening on TimelineEvent {
  date
  period {
    text
    earliest
    latest
  }
  kind
  sentence(lang: $lang)
  claims {
    ...Cited
    saidOn
  }
}`) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const SupportersDocument = new TypedDocumentString(`
    query Supporters($group: ID!, $lang: String! = "en") {
  entity(id: $group) {
    name(lang: $lang)
    supporters: relations(types: [SUPPORTS], direction: IN, first: 100) {
      totalCount
      nodes {
        from {
          id
          name(lang: $lang)
          kind
        }
        sentence(lang: $lang)
        claims {
          ...Cited
        }
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        ...Open
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Open on Source {
  ambiguities {
    about
    question(lang: $lang)
    options(lang: $lang)
    reading(lang: $lang)
  }
}`) as unknown as TypedDocumentString<SupportersQuery, SupportersQueryVariables>;
export const SurroundingsDocument = new TypedDocumentString(`
    query Surroundings($entity: ID!, $hops: Int! = 1, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
  }
  neighborhood(ids: [$entity], hops: $hops) {
    truncated
    relations {
      from {
        name(lang: $lang)
      }
      type
      to {
        name(lang: $lang)
      }
      start
      modality
      sentence(lang: $lang)
      claims {
        ...Cited
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<SurroundingsQuery, SurroundingsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($entity: ID!, $knownAt: PartialDate, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
  }
  timeline(id: $entity, knownAt: $knownAt) {
    period {
      text
    }
    kind
    sentence(lang: $lang)
    claims {
      ...Cited
      saidOn
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const TrendsDocument = new TypedDocumentString(`
    query Trends($lang: String! = "en") {
  claims(where: {predicate: ["TREND"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<TrendsQuery, TrendsQueryVariables>;
export const UncertainDocument = new TypedDocumentString(`
    query Uncertain($entity: ID!, $asOf: PartialDate!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    relations(asOf: $asOf, first: 100) {
      totalCount
      edges {
        certainty
        node {
          sentence(lang: $lang)
          start
          attestedFrom
          claims {
            ...Cited
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<UncertainQuery, UncertainQueryVariables>;
export const ViewsDocument = new TypedDocumentString(`
    query Views($lang: String! = "en") {
  claims(where: {predicate: ["HOLDS_VIEW_ON"]}, first: 100) {
    totalCount
    nodes {
      ...Cited
      ...Said
      relation {
        sentence(lang: $lang)
        start
      }
      content {
        id
        sentence(lang: $lang)
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}
fragment Said on Claim {
  subject {
    name(lang: $lang)
  }
  subjectTerm {
    name
  }
  subjectText(lang: $lang)
  predicate
  object {
    name(lang: $lang)
  }
  objectTerm {
    name
  }
  value(lang: $lang)
  attributedTo {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<ViewsQuery, ViewsQueryVariables>;
export const WeakSourcesDocument = new TypedDocumentString(`
    query WeakSources($lang: String! = "en") {
  sources(where: {weak: true}, first: 100) {
    totalCount
    nodes {
      claims(first: 100) {
        totalCount
        nodes {
          relation {
            id
            sentence(lang: $lang)
            sourceCount
            claims {
              ...Cited
              source {
                title
                publisherName
              }
            }
          }
          statistic {
            id
            about: subject {
              name(lang: $lang)
            }
            aboutTerm: subjectTerm {
              name
            }
            measure(lang: $lang)
            valueText(lang: $lang)
            figure(lang: $lang)
            claims {
              ...Cited
              source {
                title
                publisherName
              }
            }
          }
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<WeakSourcesQuery, WeakSourcesQueryVariables>;
export const WhereIsDocument = new TypedDocumentString(`
    query WhereIs($entity: ID!, $lang: String! = "en") {
  entity(id: $entity) {
    name(lang: $lang)
    relations(
      types: [LOCATED_IN, PLANNED_IN, REGIONAL_HEADQUARTERS_IN]
      direction: OUT
      first: 100
    ) {
      totalCount
      nodes {
        type
        to {
          id
          name(lang: $lang)
        }
        modality
        sentence(lang: $lang)
        claims {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Claim {
  id
  modality
  polarity
  evidence {
    source {
      id
      title
      publisherName
      published
      url
    }
    locator {
      paragraph
    }
  }
}`) as unknown as TypedDocumentString<WhereIsQuery, WhereIsQueryVariables>;