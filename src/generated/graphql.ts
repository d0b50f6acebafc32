import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../query/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A JSON object, as it stands. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A calendar day, `2026-11-23`. */
  LocalDate: { input: string; output: string; }
  /**
   * A date as precise as its source and no more: `2011`, `2011-06` or `2011-06-15`. Never rounded, never completed. As an
   * argument it is the window that it covers: `2011` asks about that whole year. Arguments also take coarser and hedged times, in
   * Extended Date/Time Format (`201X`, `2012~`, `2010/2012`, `../2012`) or in words: `1990s`, `early 2010s`, `c. 2012`,
   * `before 2012`, `2013-Q3`, 上世纪90年代, 约2012年, 2013年第三季度.
   */
  PartialDate: { input: string; output: string; }
  /** An address on the web. */
  URL: { input: string; output: string; }
};

/** Something that a source does not say, though a reader may think so. */
export type Absence = Node & {
  readonly __typename?: 'Absence';
  /** The ids of the entities it concerns. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** As in the source file. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source one would look. */
  readonly locators: ReadonlyArray<Locator>;
  /** What one might ask of them and it does not answer: relation types and attributes. Empty where it concerns something finer. */
  readonly predicates: ReadonlyArray<Scalars['String']['output']>;
  /** What the source does say. */
  readonly right: Scalars['String']['output'];
  /** What a reader may wrongly think. */
  readonly wrong: Scalars['String']['output'];
};


/** Something that a source does not say, though a reader may think so. */
export type AbsenceRightArgs = {
  lang?: Scalars['String']['input'];
};


/** Something that a source does not say, though a reader may think so. */
export type AbsenceWrongArgs = {
  lang?: Scalars['String']['input'];
};

/** What there is on something that one might ask, also where there is nothing. */
export type AbsenceAnswer = {
  readonly __typename?: 'AbsenceAnswer';
  /** Where the words of those claims can be read in more than one way. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** The claims that say it or deny it. */
  readonly claims: ReadonlyArray<Claim>;
  /** What sources are noted not to say of just that, and what they say instead. */
  readonly notSaid: ReadonlyArray<Absence>;
  /** That in words. */
  readonly sentence: Scalars['String']['output'];
  /** The sources that speak of the entity: those that were asked. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it is said. */
  readonly state: AbsenceState;
  /** The entity whose relation with the other was asked for; null where none was given. */
  readonly with: Maybe<Entity>;
};


/** What there is on something that one might ask, also where there is nothing. */
export type AbsenceAnswerSentenceArgs = {
  lang?: Scalars['String']['input'];
};

/** Whether something is said at all. */
export type AbsenceState =
  /** A source denies it, and none affirms it. */
  | 'DENIED'
  /** A source was read for it and does not say; what it says instead is beside it. */
  | 'NOT_STATED'
  /** It cannot be asked of a thing of this kind. */
  | 'OUT_OF_SCOPE'
  /** A source says it. */
  | 'STATED'
  /** No source here says anything of it. That is not a no. */
  | 'UNKNOWN';

/** Words that can be read in more than one way. */
export type Ambiguity = Node & {
  readonly __typename?: 'Ambiguity';
  /** The ids of the entities it concerns. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** As in the source file. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source the words stand. */
  readonly locators: ReadonlyArray<Locator>;
  /** The readings that are open. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** The question. */
  readonly question: Scalars['String']['output'];
  /** How it is read here. */
  readonly reading: Scalars['String']['output'];
};


/** Words that can be read in more than one way. */
export type AmbiguityOptionsArgs = {
  lang?: Scalars['String']['input'];
};


/** Words that can be read in more than one way. */
export type AmbiguityQuestionArgs = {
  lang?: Scalars['String']['input'];
};


/** Words that can be read in more than one way. */
export type AmbiguityReadingArgs = {
  lang?: Scalars['String']['input'];
};

/** The answer to a question: as data, as a table and as sentences with their sources. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** Where it is said. */
  readonly citations: ReadonlyArray<Citation>;
  /** The headings of the table; the last one, where there is evidence, is for the numbers of the citations. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** What the operation answers, as it stands. */
  readonly data: Maybe<Scalars['JSONObject']['output']>;
  /** Whether there is no row. That no source says something never means that it is not so. */
  readonly empty: Scalars['Boolean']['output'];
  /** Why there is no row, what was left out, and what the sources do not say or leave open; null when there is nothing to note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The answer in sentences, with the numbers of its citations, and the note at its end. */
  readonly paragraph: Scalars['String']['output'];
  /** The table: a cell for each column. Null where no source says; an empty text where the column does not apply. */
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** The ids that were given and that nothing bears; then there is no row, and the note names the nearest. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The values of the variables that it was asked with. */
  readonly variables: Scalars['JSONObject']['output'];
};

/** A body of members, such as a trade association. */
export type Association = Entity & Node & Organization & {
  readonly __typename?: 'Association';
  /** What merged into it; the relation gives the date where a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Who has benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Who formerly worked there. */
  readonly formerStaff: RelatedPersonConnection;
  /** Who founded it. */
  readonly foundedBy: RelatedEntityConnection;
  /** Who heads it. */
  readonly headedBy: RelatedPersonConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /** The people whom a source calls its legal representative (法定代表人), and when each was. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** Where it is. */
  readonly locatedIn: RelatedEntityConnection;
  /** What it is a member or one of. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date where a source does. */
  readonly mergedInto: RelatedEntityConnection;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** Who oversees it. */
  readonly overseenBy: RelatedEntityConnection;
  /** What it oversees, in whichever sense its source means. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Whom it works with as partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** Whose place it took; the relation gives the date where a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What took its place; the relation gives the date where a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A body of members, such as a trade association. */
export type AssociationAbsorbedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationBeneficiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationBenefitedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationFormerStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationFoundedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationLegalRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A body of members, such as a trade association. */
export type AssociationOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A body of members, such as a trade association. */
export type AssociationRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationSetUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body of members, such as a trade association. */
export type AssociationStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A body of members, such as a trade association. */
export type AssociationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type AssociationConnection = {
  readonly __typename?: 'AssociationConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<AssociationEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Association>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type AssociationConnectionAggregateArgs = {
  by: ReadonlyArray<AssociationDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type AssociationConnectionGroupsArgs = {
  by: ReadonlyArray<AssociationDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What associations are counted by. */
export type AssociationDimension =
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE';

/** One of a list. */
export type AssociationEdge = {
  readonly __typename?: 'AssociationEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Association;
};

/** Conditions on a list of its kind; all that are given must hold. */
export type AssociationWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<AssociationDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Days on which something certainly held: on each from the first to the last. Where `from` is the later of the two, the
 * day is not known: on some day between them.
 */
export type CertainTime = {
  readonly __typename?: 'CertainTime';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The last day; null for what never ends. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** What is known of a relation at a time. */
export type Certainty =
  /** It held at some time within what was asked. */
  | 'DEFINITELY'
  /** It had ended before, or began after. */
  | 'NO'
  /** Nothing speaks against it, nothing proves it. */
  | 'POSSIBLY';

/** A place in a source that an answer rests on. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The ids of the claims that rest on it here. */
  readonly claims: ReadonlyArray<Scalars['ID']['output']>;
  /** Its number within the answer, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The paragraph: `P6`, `CAP`. */
  readonly paragraph: Scalars['String']['output'];
  /** When it was published, as precise as it says. */
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it; null when not known. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The id of the source. */
  readonly source: Scalars['ID']['output'];
  /** The source's title. */
  readonly title: Scalars['String']['output'];
  /** Where the source can be read; null when not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** One source saying one thing about one entity: a relation to another, an attribute, a name, a figure, a trend. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Whose words or thoughts the source reports; null when it speaks in its own voice. */
  readonly attributedTo: Maybe<Entity>;
  /** The claims that it was inferred from. */
  readonly basis: ReadonlyArray<Claim>;
  /** The conflicts in which it takes a side. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The claims that are the content of a reported view. */
  readonly content: ReadonlyArray<Claim>;
  /** What else the source says with it. */
  readonly details: ReadonlyArray<Detail>;
  /** Until when, as printed. */
  readonly end: Maybe<Scalars['PartialDate']['output']>;
  /** The places in the source that support it, or speak against it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** As in the source file; made of source, entity and predicate where the file gives none. */
  readonly id: Scalars['ID']['output'];
  /** How firmly, and in whose voice. */
  readonly modality: Modality;
  /** What a careful reader should know. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The entity it relates the subject to. */
  readonly object: Maybe<Entity>;
  /** The term it relates the subject to. */
  readonly objectTerm: Maybe<Term>;
  /** Both in words and as days, also where the source is coarser than a year, hedges or leaves a side open. */
  readonly period: Period;
  /** Whether it affirms or denies. */
  readonly polarity: Polarity;
  /** What is said: the name of a relation type, or of an attribute (`NAME`, `OWNERSHIP`, `STATISTIC`, `TREND`, …). */
  readonly predicate: Scalars['String']['output'];
  /** Preference among claims that disagree. */
  readonly rank: Rank;
  /** Why it has that rank; null for NORMAL. */
  readonly rankReason: Maybe<Scalars['String']['output']>;
  /** The day that the graph first recorded it. */
  readonly recordedAt: Scalars['LocalDate']['output'];
  /** The relation that it gives or denies; null for an attribute, or when it gives none. */
  readonly relation: Maybe<Relation>;
  /** When the source was saying so. */
  readonly saidOn: Maybe<Scalars['PartialDate']['output']>;
  /** What it says as a sentence, without a full stop. */
  readonly sentence: Scalars['String']['output'];
  /** The source that says it. */
  readonly source: Source;
  /** Since when, or the date of an event; as printed. */
  readonly start: Maybe<Scalars['PartialDate']['output']>;
  /** The figure, for a claim of one. */
  readonly statistic: Maybe<Statistic>;
  /** Where it stands in review. */
  readonly status: ClaimStatus;
  /** The entity it is about; null where the subject is a term or only a phrase. */
  readonly subject: Maybe<Entity>;
  /** The term it is about, where the subject is none of the entity kinds. */
  readonly subjectTerm: Maybe<Term>;
  /** The subject as a phrase, where the source names no thing of its own. */
  readonly subjectText: Maybe<Scalars['String']['output']>;
  /** How the source puts it in time. */
  readonly tense: Tense;
  /** The post or title as printed. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The value, where the object is no thing of its own. */
  readonly value: Maybe<Scalars['String']['output']>;
};


/** One source saying one thing about one entity: a relation to another, an attribute, a name, a figure, a trend. */
export type ClaimDetailsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** One source saying one thing about one entity: a relation to another, an attribute, a name, a figure, a trend. */
export type ClaimNoteArgs = {
  lang?: Scalars['String']['input'];
};


/** One source saying one thing about one entity: a relation to another, an attribute, a name, a figure, a trend. */
export type ClaimRankReasonArgs = {
  lang?: Scalars['String']['input'];
};


/** One source saying one thing about one entity: a relation to another, an attribute, a name, a figure, a trend. */
export type ClaimSentenceArgs = {
  lang?: Scalars['String']['input'];
};


/** One source saying one thing about one entity: a relation to another, an attribute, a name, a figure, a trend. */
export type ClaimSubjectTextArgs = {
  lang?: Scalars['String']['input'];
};


/** One source saying one thing about one entity: a relation to another, an attribute, a name, a figure, a trend. */
export type ClaimValueArgs = {
  lang?: Scalars['String']['input'];
};

/** Claims, in the order of their ids. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Claim;
};

/** Where a claim stands in review. */
export type ClaimStatus =
  /** It gives the graph its relations and attributes. */
  | 'ACCEPTED'
  /** Not yet decided. */
  | 'PROPOSED'
  /** It was turned down. */
  | 'REJECTED'
  /** It was accepted once and withdrawn. */
  | 'RETRACTED';

/** Conditions on claims; all that are given must hold. */
export type ClaimWhere = {
  /** Of one of these modalities. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** With this entity or term as object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these predicates. */
  readonly predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these ranks. */
  readonly rank?: InputMaybe<ReadonlyArray<Rank>>;
  /** By this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these states of review. */
  readonly status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** About this entity or term. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** How firmly the sources stand behind a relation. */
export type Confidence =
  /** Some source states it in its own voice. */
  | 'HIGH'
  /** It is inferred, implied by a name, planned or a judgement. */
  | 'LOW'
  /** It is attributed to somebody, or conceded in passing. */
  | 'MEDIUM';

/** Claims that cannot all be right, side by side. Found by rule among the claims on one thing, or declared by an editor. */
export type Conflict = Node & {
  readonly __typename?: 'Conflict';
  /** The entities it concerns. */
  readonly about: ReadonlyArray<Entity>;
  /** The terms it concerns. */
  readonly aboutTerms: ReadonlyArray<Term>;
  /** As in the source file that declares it; else made of what it is about: `ann.heads.guild~when`, `ann~gender`. */
  readonly id: Scalars['ID']['output'];
  /** What is in question. */
  readonly kind: ConflictKind;
  /** The sides, two or more; preferred ones first, or in the order in which they are declared. */
  readonly positions: ReadonlyArray<Position>;
  /** The question that its positions answer. */
  readonly question: Scalars['String']['output'];
  /** The source whose file declares it; null when it was found by rule. */
  readonly source: Maybe<Source>;
};


/** Claims that cannot all be right, side by side. Found by rule among the claims on one thing, or declared by an editor. */
export type ConflictQuestionArgs = {
  lang?: Scalars['String']['input'];
};

/** Conflicts, in the order of their ids. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a list. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Conflict;
};

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

/** Conditions on conflicts; all that are given must hold. */
export type ConflictWhere = {
  /** About this entity or term. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ConflictKind>>;
  /** With a claim of this source among those that take part. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A paragraph of a source, and what was drawn from it. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Where its words can be read in more than one way. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** The claims that cite it, for or against, in the order of their ids; empty where nothing was drawn from it. */
  readonly claims: ReadonlyArray<Claim>;
  /** What it does not say, though a reader may think so. */
  readonly notSaid: ReadonlyArray<Absence>;
  /** The paragraph: `P6`, or `HL` headline, `CAP` caption, `BY` byline, `UPD` date stamp. */
  readonly paragraph: Scalars['String']['output'];
  /** The passages of it that the source's file lists. */
  readonly passages: ReadonlyArray<Locator>;
  /**
   * Its sentences, each with what was drawn from it: the passages that the source's file lists, in the order of the text. A
   * sentence that no claim cites says so.
   */
  readonly sentences: ReadonlyArray<SentenceCoverage>;
};

/**
 * Conditions on a date as it stands, which may be a year or a month; all that are given must hold. To ask whether something
 * held at a time, give `asOf`.
 */
export type DateFilter = {
  /** Begins on the first day of this or later. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** True: it has no value, because no source gives one. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Begins on the last day of this or earlier. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A date and time as a source prints it. */
export type DateStamp = {
  readonly __typename?: 'DateStamp';
  /** What the source calls it: `Updated`. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** How precise it is: `minute`. */
  readonly precision: Maybe<Scalars['String']['output']>;
  /** Its time zone, or that none is stated. */
  readonly timezone: Maybe<Scalars['String']['output']>;
  /** As printed, in the order of ISO 8601: `2013-11-18T07:40`. */
  readonly value: Scalars['String']['output'];
};

/** Arithmetic on figures of a source, by its reader. */
export type Derivation = Node & {
  readonly __typename?: 'Derivation';
  /** The sum done. */
  readonly formula: Scalars['String']['output'];
  /** As in the source file. */
  readonly id: Scalars['ID']['output'];
  /** What to beware of. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The figures it starts from. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Its unit; null when it has none. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Its result. */
  readonly value: Scalars['Float']['output'];
};


/** Arithmetic on figures of a source, by its reader. */
export type DerivationNoteArgs = {
  lang?: Scalars['String']['input'];
};


/** Arithmetic on figures of a source, by its reader. */
export type DerivationUnitArgs = {
  lang?: Scalars['String']['input'];
};

/** A further thing said with a claim: a count, a mode, a share that is not stated. */
export type Detail = {
  readonly __typename?: 'Detail';
  /** What it is: `count`, `mode`, `frequency`. */
  readonly name: Scalars['String']['output'];
  /** The number; read it with the qualifier. */
  readonly number: Maybe<Scalars['Float']['output']>;
  /** How the number is hedged. */
  readonly qualifier: Maybe<Qualifier>;
  /** The words. */
  readonly text: Maybe<Scalars['String']['output']>;
};


/** A further thing said with a claim: a count, a mode, a share that is not stated. */
export type DetailTextArgs = {
  lang?: Scalars['String']['input'];
};

/** Whether something is known to be over. */
export type Ended =
  /** It is not, or cannot end: an event stays true. */
  | 'NO'
  /** It held when its source spoke; nobody says whether it still does. */
  | 'UNKNOWN'
  /** It is over. */
  | 'YES';

/** A person, firm, association, government body, place, programme, group or venture. */
export type Entity = {
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A person, firm, association, government body, place, programme, group or venture. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person, firm, association, government body, place, programme, group or venture. */
export type EntityNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A person, firm, association, government body, place, programme, group or venture. */
export type EntityPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A person, firm, association, government body, place, programme, group or venture. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A person, firm, association, government body, place, programme, group or venture. */
export type EntitySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person, firm, association, government body, place, programme, group or venture. */
export type EntitySupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

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

/** How a list of entities is sorted. Ties are broken by id. */
export type EntityOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field. */
  readonly field?: EntityOrderField;
};

/** The field by which a list of entities is sorted. */
export type EntityOrderField =
  /** The id. */
  | 'ID'
  /** The name shown, by its characters' code points. */
  | 'NAME';

/** A place in a source that supports a claim or speaks against it. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The place in it. */
  readonly locator: Locator;
  /** The passage's words, from the reader's own copy of the source when there is one and its hash agrees; else null. No text is kept here. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The source. */
  readonly source: Source;
  /** Whether it supports the claim or speaks against it. */
  readonly stance: Stance;
};

/** The values of one field over a whole list, not only over its page. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The field's name. */
  readonly field: Scalars['String']['output'];
  /** The most frequent fifty values, most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** How many things of a list share one value. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The value; null counts those of which it is not known. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A business that a source names. */
export type Firm = Entity & Node & Organization & {
  readonly __typename?: 'Firm';
  /** What merged into it; the relation gives the date where a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Who has benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Who formerly worked there. */
  readonly formerStaff: RelatedPersonConnection;
  /** Who founded it. */
  readonly foundedBy: RelatedEntityConnection;
  /** Who heads it. */
  readonly headedBy: RelatedPersonConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it does, as a code of GB/T 4754-2011 led by its section: `C3660`; null when not said. */
  readonly industry: Maybe<Scalars['String']['output']>;
  /** The section of that code, A to T: `C` is manufacturing. */
  readonly industrySection: Maybe<Scalars['String']['output']>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /** The people whom a source calls its legal representative (法定代表人), and when each was. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** Where it is. */
  readonly locatedIn: RelatedEntityConnection;
  /** What it is a member or one of. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date where a source does. */
  readonly mergedInto: RelatedEntityConnection;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** Who oversees it. */
  readonly overseenBy: RelatedEntityConnection;
  /** What it oversees, in whichever sense its source means. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** Whose it is, in a word: `family-owned`, `state-owned`; null when not said. */
  readonly ownership: Maybe<Scalars['String']['output']>;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Whom it works with as partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** Whose place it took; the relation gives the date where a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** How large it is, by the classes of 2011; null when not said. */
  readonly sizeClass: Maybe<SizeClass>;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What took its place; the relation gives the date where a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A business that a source names. */
export type FirmAbsorbedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmBeneficiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmBenefitedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A business that a source names. */
export type FirmFormerStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmFoundedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmLegalRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A business that a source names. */
export type FirmOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmOwnershipArgs = {
  lang?: Scalars['String']['input'];
};


/** A business that a source names. */
export type FirmPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A business that a source names. */
export type FirmRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmSetUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A business that a source names. */
export type FirmStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A business that a source names. */
export type FirmSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type FirmConnection = {
  readonly __typename?: 'FirmConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<FirmEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Firm>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type FirmConnectionAggregateArgs = {
  by: ReadonlyArray<FirmDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type FirmConnectionGroupsArgs = {
  by: ReadonlyArray<FirmDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What firms are counted by. */
export type FirmDimension =
  /** The section of what it does. */
  | 'INDUSTRY_SECTION'
  /** Whose it is, in a word. */
  | 'OWNERSHIP'
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** How large it is. */
  | 'SIZE_CLASS'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE';

/** One of a list. */
export type FirmEdge = {
  readonly __typename?: 'FirmEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Firm;
};

/** Conditions on a list of its kind; all that are given must hold. */
export type FirmWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Conditions on the code of what it does: `startsWith: "C36"`. */
  readonly industry?: InputMaybe<TextFilter>;
  /** Conditions on the section of that code. */
  readonly industrySection?: InputMaybe<TextFilter>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<FirmDimension>>;
  /** Only those that some source puts in this place, at whatever time. */
  readonly locatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Conditions on the ownership. */
  readonly ownership?: InputMaybe<TextFilter>;
  /** Only these size classes. */
  readonly sizeClass?: InputMaybe<ReadonlyArray<SizeClass>>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBody = Entity & Node & Organization & {
  readonly __typename?: 'GovernmentBody';
  /** What merged into it; the relation gives the date where a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Who has benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Who formerly worked there. */
  readonly formerStaff: RelatedPersonConnection;
  /** Who founded it. */
  readonly foundedBy: RelatedEntityConnection;
  /** Who heads it. */
  readonly headedBy: RelatedPersonConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /** The people whom a source calls its legal representative (法定代表人), and when each was. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** The level of government: `national`, `municipality`; null when not said. */
  readonly level: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly locatedIn: RelatedEntityConnection;
  /** What it is a member or one of. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date where a source does. */
  readonly mergedInto: RelatedEntityConnection;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** Who oversees it. */
  readonly overseenBy: RelatedEntityConnection;
  /** What it oversees, in whichever sense its source means. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Whom it works with as partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** Whose place it took; the relation gives the date where a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What took its place; the relation gives the date where a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyAbsorbedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyBeneficiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyBenefitedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyFormerStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyFoundedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyLegalRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyLevelArgs = {
  lang?: Scalars['String']['input'];
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodySetUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodyStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodySupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBodySupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type GovernmentBodyConnection = {
  readonly __typename?: 'GovernmentBodyConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<GovernmentBodyEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<GovernmentBody>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type GovernmentBodyConnectionAggregateArgs = {
  by: ReadonlyArray<GovernmentBodyDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type GovernmentBodyConnectionGroupsArgs = {
  by: ReadonlyArray<GovernmentBodyDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What government bodies are counted by. */
export type GovernmentBodyDimension =
  /** The level of government. */
  | 'LEVEL'
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE';

/** One of a list. */
export type GovernmentBodyEdge = {
  readonly __typename?: 'GovernmentBodyEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: GovernmentBody;
};

/** Conditions on a list of its kind; all that are given must hold. */
export type GovernmentBodyWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<GovernmentBodyDimension>>;
  /** Conditions on the level. */
  readonly level?: InputMaybe<TextFilter>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A part of the graph. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** Entities within the picture that have so many relations that they were not gone through; see `hubLimit`. */
  readonly hubs: ReadonlyArray<Hub>;
  /** The entities, nearest first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** All relations among those entities that fulfil what was asked. */
  readonly relations: ReadonlyArray<Relation>;
  /**
   * Of each entity at the centre: how many relations of each type and direction it has that fulfil what was asked, and how
   * many of them are in `relations`; the difference is what expanding it further would show.
   */
  readonly ties: ReadonlyArray<TieCount>;
  /** How many relations of each type the whole has, the part left out included. */
  readonly totalByType: ReadonlyArray<RelationTypeCount>;
  /** Whether the limit left entities out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type Group = Entity & Node & {
  readonly __typename?: 'Group';
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What its members are: `firm`, `association`, `person`. */
  readonly of: Maybe<Scalars['String']['output']>;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** How many they are, with the source's hedge; null when the source gives no size. */
  readonly size: Maybe<GroupSize>;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupBenefitedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupOfArgs = {
  lang?: Scalars['String']['input'];
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source speaks of without naming its members: "about 100 small coffee dealers". */
export type GroupSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type GroupConnectionAggregateArgs = {
  by: ReadonlyArray<GroupDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type GroupConnectionGroupsArgs = {
  by: ReadonlyArray<GroupDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What groups are counted by. */
export type GroupDimension =
  /** What its members are. */
  | 'OF'
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE';

/** One of a list. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Group;
};

/** How many a group has. */
export type GroupSize = {
  readonly __typename?: 'GroupSize';
  /** How the number is hedged. */
  readonly qualifier: Qualifier;
  /** The source's figure in words: `about 100`. */
  readonly text: Scalars['String']['output'];
  /** The number as printed; null where the source gives a word. Read it with the qualifier. */
  readonly value: Maybe<Scalars['Float']['output']>;
};


/** How many a group has. */
export type GroupSizeTextArgs = {
  lang?: Scalars['String']['input'];
};

/** Conditions on a list of its kind; all that are given must hold. */
export type GroupWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<GroupDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Conditions on what its members are. */
  readonly of?: InputMaybe<TextFilter>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** An entity with very many relations. */
export type Hub = {
  readonly __typename?: 'Hub';
  /** How many relations it has, of every type and at any time. */
  readonly count: Scalars['Int']['output'];
  /** The id of the entity. */
  readonly entity: Scalars['ID']['output'];
};

/** A number or code of an entity in an official register. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** What the parts of the code mean; null where it is no valid `USCC`. */
  readonly meaning: Maybe<IdentifierMeaning>;
  /** The register or code system: `USCC`, `LEI`. */
  readonly scheme: Scalars['String']['output'];
  /**
   * Whether the code is right in form, its check character included; that it was issued is not said. Null of a scheme whose
   * check is not known here; known are `USCC`, `ORGANIZATION_CODE` and `REGISTRATION_NUMBER`.
   */
  readonly valid: Maybe<Scalars['Boolean']['output']>;
  /** The code. */
  readonly value: Scalars['String']['output'];
};

/** What a Unified Social Credit Code says by its parts. */
export type IdentifierMeaning = {
  readonly __typename?: 'IdentifierMeaning';
  /** What sort of authority registered the entity; null for a character that is not explained. */
  readonly authority: Maybe<Scalars['String']['output']>;
  /** What sort of thing was registered; null for a pair of characters that is not explained. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The six figures of the place whose office registered it. They are kept when the place's own change. */
  readonly division: Scalars['String']['output'];
  /** The organisation code within it. */
  readonly organizationCode: Scalars['String']['output'];
};


/** What a Unified Social Credit Code says by its parts. */
export type IdentifierMeaningAuthorityArgs = {
  lang?: Scalars['String']['input'];
};


/** What a Unified Social Credit Code says by its parts. */
export type IdentifierMeaningCategoryArgs = {
  lang?: Scalars['String']['input'];
};

/** What would no longer stand. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The claims that fall themselves. */
  readonly claims: ReadonlyArray<Claim>;
  /** Entities that nothing else says what they are; see `relationsWithoutEnd`. */
  readonly entitiesLost: ReadonlyArray<Entity>;
  /** Claims that fall because they were inferred from one that does. */
  readonly inferred: ReadonlyArray<Claim>;
  /** Relations that nothing else says. */
  readonly relationsLost: ReadonlyArray<Relation>;
  /** Relations that lose a claim, and keep another. */
  readonly relationsWeakened: ReadonlyArray<Relation>;
  /** Relations that are still said, of an entity that nothing says any longer what it is: they wait until something does. */
  readonly relationsWithoutEnd: ReadonlyArray<Relation>;
  /** Figures that nothing else gives. */
  readonly statisticsLost: ReadonlyArray<Statistic>;
  /** Claims that lose a place that supports them, and keep another. */
  readonly weakened: ReadonlyArray<Claim>;
};

/** How many entities of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** A place in a source: a paragraph, and a run of characters within the whole text. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** Where it ends; the character there is no longer part of it. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** The paragraph: `P6`, or `HL` headline, `CAP` caption, `BY` byline, `UPD` date stamp. */
  readonly paragraph: Scalars['String']['output'];
  /** The passage within the paragraph: `P6.1` is its first sentence. */
  readonly passage: Scalars['String']['output'];
  /** SHA-256 of the passage as UTF-8, in lower-case hexadecimal. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Where it begins, in Unicode characters from the start of the source's text. */
  readonly start: Maybe<Scalars['Int']['output']>;
};

/** How a text matched a name, or an entity's number. Whether the name is a former one or a short form is told by its kind. */
export type MatchRule =
  /** The whole name, shortened or written out in a usual way: Co. for Company, 沪 for 上海, 上咖协 for 上海咖啡协会. */
  | 'abbreviation'
  /**
   * The name without what says no more than what sort of thing it is, in the text or in the name: a legal form (Co., Ltd.,
   * 有限公司, 株式会社), a title (Mr, President, 先生), the label of a code (USCC:). What matches without this comes first.
   */
  | 'core'
  /** The whole name, up to case, width, accents, punctuation and blanks. */
  | 'exact'
  /**
   * Every word of the text is a word of the name, some up to an error of typing: one in words of four letters and more, two
   * from eight letters on, none in Chinese characters.
   */
  | 'fuzzy'
  /**
   * The name translated word for word, between English and Chinese: 咖啡协会 for Coffee Association. Last of all, and no
   * statement that the name is written so in the other language.
   */
  | 'gloss'
  /** A number of the entity in an official register, with or without blanks and hyphens. */
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
  /** The whole name of a person with the family's name on the other side. */
  | 'reordered'
  /**
   * The whole name, in the other of traditional and simplified characters, or with the other character in which a family
   * name is written (肖 for 萧).
   */
  | 'traditional'
  /** Every word of the text begins a word of the name; in Chinese, the text stands within the name, two characters at least. */
  | 'words';

/** How firmly, and in whose voice, a source says it. */
export type Modality =
  /** It states it in its own voice. */
  | 'ASSERTED'
  /** It reports it as what somebody said or came to see. */
  | 'ATTRIBUTED'
  /** It concedes it in passing ("may be …, but"). */
  | 'CONCESSIVE'
  /** It praises or judges. */
  | 'EVALUATIVE'
  /** It does not say it; its words need it to make sense. */
  | 'INFERRED'
  /** It says that somebody means to do it. */
  | 'INTENDED'
  /** Only a name suggests it. */
  | 'NAME_IMPLIED'
  /** It says that somebody considers it. */
  | 'PROPOSED';

/** A name that a source gives an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** Until when it was the name; null when no source says, also for a former name. */
  readonly end: Maybe<PrintedTime>;
  /** The family name within it, for a person whose source tells it apart. */
  readonly family: Maybe<Scalars['String']['output']>;
  /** The given name within it, likewise. */
  readonly given: Maybe<Scalars['String']['output']>;
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** Its language as a BCP 47 tag; null when not clear. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** Its script as an ISO 15924 code: `Latn`, `Hans`, `Hant`. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** Since when it has been the name; null when no source says. */
  readonly start: Maybe<PrintedTime>;
  /** The name as printed. */
  readonly value: Scalars['String']['output'];
};

/** What sort of name a name is. */
export type NameKind =
  /** A short form. */
  | 'ABBREVIATION'
  /** Another name. */
  | 'ALIAS'
  /** Words that mean it only within one text ("the center"). */
  | 'CONTEXTUAL'
  /** Our words for something that the source does not name. */
  | 'DESCRIPTION'
  /** A name it no longer bears. */
  | 'FORMER'
  /** The full name as a source prints it. */
  | 'PRINTED'
  /** Our transcription of a name that the source prints in another script: pinyin for characters. */
  | 'TRANSCRIBED';

/** Anything with an id of its own. */
export type Node = {
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
};

/** Which way to sort. */
export type OrderDirection =
  /** From the lowest up. */
  | 'ASC'
  /** From the highest down. */
  | 'DESC';

/** A firm, an association or a government body. */
export type Organization = {
  /** What merged into it; the relation gives the date where a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Who has benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Who formerly worked there. */
  readonly formerStaff: RelatedPersonConnection;
  /** Who founded it. */
  readonly foundedBy: RelatedEntityConnection;
  /** Who heads it. */
  readonly headedBy: RelatedPersonConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /** The people whom a source calls its legal representative (法定代表人), and when each was. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** Where it is. */
  readonly locatedIn: RelatedEntityConnection;
  /** What it is a member or one of. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date where a source does. */
  readonly mergedInto: RelatedEntityConnection;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** Who oversees it. */
  readonly overseenBy: RelatedEntityConnection;
  /** What it oversees, in whichever sense its source means. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Whom it works with as partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** Whose place it took; the relation gives the date where a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What took its place; the relation gives the date where a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A firm, an association or a government body. */
export type OrganizationAbsorbedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationBeneficiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationBenefitedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationFormerStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationFoundedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationLegalRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A firm, an association or a government body. */
export type OrganizationOverseenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationOverseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A firm, an association or a government body. */
export type OrganizationRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationSetUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A firm, an association or a government body. */
export type OrganizationStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A firm, an association or a government body. */
export type OrganizationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Where a page of a connection stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge of this page; null on an empty page. Give it as `after` for the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow after this page; paging from the end, whether it was reached from a cursor behind it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was reached from a cursor before it, or, paging from the end, whether some stand before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of this page; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** DEFINITELY when each of its relations certainly held at the time asked, else POSSIBLY; null when no `asOf` was asked. */
  readonly certainty: Maybe<Certainty>;
  /** How many relations it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities along it, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /**
   * The days within which all its relations may have held at once (within `asOf`, if that was asked); null when they cannot
   * have. Of "formerly" relations it is the state behind that counts.
   */
  readonly overlap: Maybe<TimeSpan>;
  /** The relations along it; each may be walked against its direction. */
  readonly relations: ReadonlyArray<Relation>;
  /** The relation on it that is said least firmly; null on a way of no length. */
  readonly weakest: Maybe<Relation>;
};

/** When something began and ended, as printed. */
export type Period = {
  readonly __typename?: 'Period';
  /** Null likewise. */
  readonly end: Maybe<PrintedTime>;
  /** Null when no source says, or where sources contradict each other. */
  readonly start: Maybe<PrintedTime>;
};

/** A human being that a source names. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** What the person has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** What this person considers founding: not founded, as far as the source says. */
  readonly considersFounding: RelatedEntityConnection;
  /** Where this person formerly worked. */
  readonly formerlyWorkedAt: RelatedOrganizationConnection;
  /** What this person founded. */
  readonly founded: RelatedEntityConnection;
  /** As a source tells it, or lets it be seen; null when not said. */
  readonly gender: Maybe<Scalars['String']['output']>;
  /** What this person heads. */
  readonly heads: RelatedOrganizationConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What a source says this person does or did by trade; null when not said. */
  readonly occupation: Maybe<Scalars['String']['output']>;
  /** What the person owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** What may be the same as the person, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports the person. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what the person supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Where this person works; with `asOf` also where they had left by the time their source spoke, as POSSIBLY before that. */
  readonly worksAt: RelatedOrganizationConnection;
};


/** A human being that a source names. */
export type PersonBenefitedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A human being that a source names. */
export type PersonConsidersFoundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonFormerlyWorkedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonFoundedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonGenderArgs = {
  lang?: Scalars['String']['input'];
};


/** A human being that a source names. */
export type PersonHeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A human being that a source names. */
export type PersonOccupationArgs = {
  lang?: Scalars['String']['input'];
};


/** A human being that a source names. */
export type PersonOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A human being that a source names. */
export type PersonSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A human being that a source names. */
export type PersonSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A human being that a source names. */
export type PersonWorksAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type PersonConnectionAggregateArgs = {
  by: ReadonlyArray<PersonDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type PersonConnectionGroupsArgs = {
  by: ReadonlyArray<PersonDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What people are counted by. */
export type PersonDimension =
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE';

/** One of a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Person;
};

/** Conditions on a list of its kind; all that are given must hold. */
export type PersonWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<PersonDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A country, city, district or zone. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What sort of place: `country`, `city`, `zone`. */
  readonly placeKind: Maybe<Scalars['String']['output']>;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A country, city, district or zone. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A country, city, district or zone. */
export type PlaceNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A country, city, district or zone. */
export type PlacePlaceKindArgs = {
  lang?: Scalars['String']['input'];
};


/** A country, city, district or zone. */
export type PlacePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A country, city, district or zone. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A country, city, district or zone. */
export type PlaceSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A country, city, district or zone. */
export type PlaceSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type PlaceConnectionAggregateArgs = {
  by: ReadonlyArray<PlaceDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type PlaceConnectionGroupsArgs = {
  by: ReadonlyArray<PlaceDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What places are counted by. */
export type PlaceDimension =
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** What sort of place. */
  | 'PLACE_KIND'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE';

/** One of a list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Place;
};

/** Conditions on a list of its kind; all that are given must hold. */
export type PlaceWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<PlaceDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Conditions on the sort of place. */
  readonly placeKind?: InputMaybe<TextFilter>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a claim affirms or denies. */
export type Polarity =
  /** It says that it is so. */
  | 'AFFIRMED'
  /** It says that it is not so. */
  | 'DENIED';

/** One side of a conflict. */
export type Position = {
  readonly __typename?: 'Position';
  /** The claims that say so, in the order of their ids. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether it is preferred to the others, or no longer believed. */
  readonly rank: Rank;
  /** What it says, in our words, or the value. */
  readonly reading: Scalars['String']['output'];
  /** Why it has that rank; null when nobody says why. */
  readonly reason: Maybe<Scalars['String']['output']>;
};


/** One side of a conflict. */
export type PositionReadingArgs = {
  lang?: Scalars['String']['input'];
};


/** One side of a conflict. */
export type PositionReasonArgs = {
  lang?: Scalars['String']['input'];
};

/** A time as a source prints it. */
export type PrintedTime = {
  readonly __typename?: 'PrintedTime';
  /** The first day that it can mean; null where it is open, or nothing is sure. "About" a year reaches one year to either side. */
  readonly earliest: Maybe<Scalars['LocalDate']['output']>;
  /** In Extended Date/Time Format, level 1 (ISO 8601-2): `2012`, `201X`, `2012~`, `2010/2012`, `../2012`. */
  readonly edtf: Scalars['String']['output'];
  /** The last day that it can mean; null likewise. */
  readonly latest: Maybe<Scalars['LocalDate']['output']>;
  /** The words as printed: "early 2010s". */
  readonly text: Scalars['String']['output'];
};

/** A programme, platform, incubator or fund. */
export type Programme = Entity & Node & {
  readonly __typename?: 'Programme';
  /** Who has benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The bodies that run it. */
  readonly runBy: RelatedOrganizationConnection;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A programme, platform, incubator or fund. */
export type ProgrammeBeneficiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammeNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammeRunByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammeSetUpByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammeSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A programme, platform, incubator or fund. */
export type ProgrammeSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A programme, platform, incubator or fund. */
export type ProgrammeSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Programme>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type ProgrammeConnectionAggregateArgs = {
  by: ReadonlyArray<ProgrammeDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type ProgrammeConnectionGroupsArgs = {
  by: ReadonlyArray<ProgrammeDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What programmes are counted by. */
export type ProgrammeDimension =
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE';

/** One of a list. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Programme;
};

/** Conditions on a list of its kind; all that are given must hold. */
export type ProgrammeWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<ProgrammeDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** How a number is hedged. */
export type Qualifier =
  /** About that many. */
  | 'ABOUT'
  /** That many or more. */
  | 'AT_LEAST'
  /** Given as exact, or a number that cannot be round: a date, a code, a page. */
  | 'EXACT'
  /** Fewer or less than that. */
  | 'LESS_THAN'
  /** More than that. */
  | 'MORE_THAN'
  /** No hedge is printed; it may be round. */
  | 'NONE_GIVEN'
  /** A word, no number. */
  | 'SEVERAL';

/** Questions to the graph. Every root field is answered by one statement to the database. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Whether a source says something of an entity, and if none does, in which way it is not said: asked and not stated,
   * denied, unknown, or not to be asked of such a thing.
   *
   * ```graphql
   * { absence(about: "dong-rongyong", predicate: "WORKS_AT", with: "saic") { state sentence notSaid { wrong right } } }
   * ```
   */
  readonly absence: Maybe<AbsenceAnswer>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { association(id: "shanghai-coffee-association") { headedBy(asOf: "2013-11-18") { edges { certainty node { name } } } } }
   * ```
   */
  readonly association: Maybe<Association>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { associations { totalCount nodes { name headedBy { nodes { name } } } } }
   * ```
   */
  readonly associations: Maybe<AssociationConnection>;
  /**
   * One claim by its id, or null. Relations, figures and trends of a source file are found by their id there.
   *
   * ```graphql
   * { claim(id: "r-wang-considers-founding-center") { modality tense note evidence { source { title } locator { paragraph start end sha256 } quote } } }
   * ```
   */
  readonly claim: Maybe<Claim>;
  /**
   * Claims of any kind by any source.
   *
   * ```graphql
   * { claims(where: { modality: [ATTRIBUTED] }) { totalCount nodes { id predicate attributedTo { name } evidence { locator { paragraph } } } } }
   * ```
   */
  readonly claims: Maybe<ClaimConnection>;
  /**
   * One conflict by its id, or null; null too while fewer than two of its positions have claims.
   *
   * ```graphql
   * { conflict(id: "dispute-ssec-year") { question positions { reading rank reason } } }
   * ```
   */
  readonly conflict: Maybe<Conflict>;
  /**
   * Where sources disagree, side by side.
   *
   * ```graphql
   * { conflicts { totalCount nodes { kind question positions { reading rank reason claims { id source { title } } } } } }
   * ```
   */
  readonly conflicts: Maybe<ConflictConnection>;
  /**
   * Each paragraph of a source in its order, and each sentence in it, with what was drawn from it: which claims, or none.
   *
   * ```graphql
   * { coverage(source: "src-chinadaily-20131118-center-links-firms") { paragraph claims { id } sentences { locator { passage } isCited } } }
   * ```
   */
  readonly coverage: Maybe<ReadonlyArray<Coverage>>;
  /**
   * Several entities in the order asked, null where an id is unknown. At most 250.
   *
   * ```graphql
   * { entities(ids: ["saic", "guangyu", "shanghai"]) { id kind name } }
   * ```
   */
  readonly entities: Maybe<ReadonlyArray<Maybe<Entity>>>;
  /**
   * One entity of any kind, or null.
   *
   * ```graphql
   * { entity(id: "ssec") { kind name sources { totalCount } relations(direction: OUT) { nodes { sentence } } } }
   * ```
   */
  readonly entity: Maybe<Entity>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { firm(id: "guangyu") { name ownership foundedBy { edges { relation { start } node { name } } } } }
   * ```
   */
  readonly firm: Maybe<Firm>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { firms(first: 5, orderBy: { field: NAME, direction: DESC }) { totalCount nodes { id name } aggregate(by: [PLACE, OWNERSHIP]) { count values { dimension value place { name } } } pageInfo { endCursor hasNextPage } } }
   * ```
   */
  readonly firms: Maybe<FirmConnection>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { governmentBodies(first: 10) { totalCount nodes { name level } facets { field values { value count } } } }
   * ```
   */
  readonly governmentBodies: Maybe<GovernmentBodyConnection>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { governmentBody(id: "ssec") { setUpBy { edges { relation { start } node { name } } } oversees { nodes { name } } } }
   * ```
   */
  readonly governmentBody: Maybe<GovernmentBody>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { group(id: "group-associations-under-ssec") { name size { value text qualifier } } }
   * ```
   */
  readonly group: Maybe<Group>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { groups(first: 5) { nodes { name size { text } } } }
   * ```
   */
  readonly groups: Maybe<GroupConnection>;
  /**
   * What would no longer stand if a claim, a source or a passage of one fell. Give `claim`, or `source`, or `source` and `passage`.
   *
   * ```graphql
   * { impact(claim: "r-municipality-set-up-ssec") { inferred { id } relationsLost { sentence } entitiesLost { name } } }
   * ```
   */
  readonly impact: Maybe<Impact>;
  /**
   * What lies around some entities: everything within so many relations, nearest first, with an honest limit.
   *
   * ```graphql
   * { neighborhood(ids: ["shanghai-coffee-association"], hops: 2, asOf: "2013") { nodes { name } relations { sentence } truncated totalByType { type count } ties { type direction count shown } } }
   * ```
   */
  readonly neighborhood: Maybe<Graph>;
  /**
   * Any one thing by its id: an entity, relation, claim, conflict, source or term; a figure is found as the claim that
   * gives it. Null when there is none of that id.
   *
   * ```graphql
   * { node(id: "r-wang-heads-coffee-association") { id ... on Claim { predicate subject { name } object { name } } } }
   * ```
   */
  readonly node: Maybe<Node>;
  /**
   * The shortest ways between two entities. Relations of place, document and identity are not walked unless `types`
   * names them: two people in one city are not tied by that.
   *
   * ```graphql
   * { paths(from: "dong-rongyong", to: "the-state", asOf: "2012") { length certainty overlap { to } relations { sentence claims { evidence { source { title } locator { paragraph } } } } } }
   * ```
   */
  readonly paths: Maybe<ReadonlyArray<Path>>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { people(where: { name: { startsWith: "W" } }) { totalCount nodes { name } facets { field values { value count } } } }
   * ```
   */
  readonly people: Maybe<PersonConnection>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { person(id: "dong-rongyong") { name formerlyWorkedAt { nodes { name } } founded { edges { relation { start } node { name } } } } }
   * ```
   */
  readonly person: Maybe<Person>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { place(id: "china-shanghai-pilot-ftz") { name statistics { measure valueText asOf } } }
   * ```
   */
  readonly place: Maybe<Place>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { places { nodes { id name placeKind } } }
   * ```
   */
  readonly places: Maybe<PlaceConnection>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { programme(id: "ssec-exchange-platform") { name relations(types: [RUNS, BENEFITED_FROM]) { nodes { sentence } } } }
   * ```
   */
  readonly programme: Maybe<Programme>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { programmes { nodes { name } } }
   * ```
   */
  readonly programmes: Maybe<ProgrammeConnection>;
  /**
   * One question by its name, or null.
   *
   * ```graphql
   * { question(name: "former-staff") { title answer { paragraph } } }
   * ```
   */
  readonly question: Maybe<Question>;
  /**
   * The analysts' questions, in the order of their names. None of them asks the database before its `answer` is asked for.
   *
   * ```graphql
   * { questions { name title answers variables { name type required } } }
   * ```
   */
  readonly questions: Maybe<ReadonlyArray<Question>>;
  /**
   * The registry of relation types: what may stand at their ends and how they read.
   *
   * ```graphql
   * { relationTypes { type inverse family from to sentence } }
   * ```
   */
  readonly relationTypes: Maybe<ReadonlyArray<RelationTypeInfo>>;
  /**
   * All relations, filtered, sorted and paged either way.
   *
   * ```graphql
   * { relations(first: 5, where: { type: [OWNS, FOUNDED], start: { isNull: false } }, orderBy: { field: START }) { totalCount nodes { id type start from { name } to { name } } pageInfo { endCursor hasNextPage } } }
   * ```
   */
  readonly relations: Maybe<RelationConnection>;
  /**
   * Entities by name or number, in any script; best matches first. Former names and short forms are found too, words that
   * mean an entity only within one text are not. A single character finds only what is called so.
   *
   * ```graphql
   * { search(text: "coffee") { edges { rule score matchedName { value lang } node { id kind } } } }
   * ```
   */
  readonly search: Maybe<SearchConnection>;
  /**
   * What two or more entities have in common: other entities that at least two of them are tied to, the most tied first.
   * Relations of place, document and identity do not tie unless `types` names them.
   *
   * ```graphql
   * { sharedTies(ids: ["dong-rongyong", "the-state"]) { node { name } relations { sentence } } }
   * ```
   */
  readonly sharedTies: Maybe<ReadonlyArray<SharedTie>>;
  /**
   * One source by its id, or null.
   *
   * ```graphql
   * { source(id: "src-chinadaily-20131118-center-links-firms") { title published notSaid { wrong right } ambiguities { question reading } } }
   * ```
   */
  readonly source: Maybe<Source>;
  /**
   * All sources.
   *
   * ```graphql
   * { sources(first: 50) { totalCount nodes { id title publisherName published weak } } }
   * ```
   */
  readonly sources: Maybe<SourceConnection>;
  /**
   * What sources say about figures, side by side: every claim on them, none merged.
   *
   * ```graphql
   * { statistics(measure: "headquarters") { subject { name } measure valueText qualifier asOf claims { source { title } } } }
   * ```
   */
  readonly statistics: Maybe<ReadonlyArray<Statistic>>;
  /**
   * Counts of what the graph holds, and the version of its data.
   *
   * ```graphql
   * { stats { version claims entities { kind count } relations { type count } sources { claims source { title } } } }
   * ```
   */
  readonly stats: Maybe<Stats>;
  /**
   * One term by its id, or null.
   *
   * ```graphql
   * { term(id: "domestic-car-ac-compressor-market") { name kind claims { nodes { predicate value } } } }
   * ```
   */
  readonly term: Maybe<Term>;
  /**
   * What sources say of an entity in the order of time: the dated by date, a year before its months, then what nobody dates.
   * Sources that date one thing differently each have their own event.
   *
   * ```graphql
   * { timeline(id: "ssec") { date kind sentence claims { source { title published } } } }
   * ```
   */
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  /**
   * One of its kind by id; null when there is none, or when the id is of another kind.
   *
   * ```graphql
   * { venture(id: "proposed-international-coffee-trading-center") { status relations { nodes { sentence modality } } } }
   * ```
   */
  readonly venture: Maybe<Venture>;
  /**
   * All of its kind, filtered, sorted and paged either way.
   *
   * ```graphql
   * { ventures { nodes { name status } } }
   * ```
   */
  readonly ventures: Maybe<VentureConnection>;
  /**
   * Our words for the values of every enum, and for the predicates of claims: what the explorer and the questions call them.
   *
   * ```graphql
   * { vocabularies(name: "Modality") { name values { value label(lang: "zh") } } }
   * ```
   */
  readonly vocabularies: Maybe<ReadonlyArray<Vocabulary>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryAbsenceArgs = {
  about: Scalars['ID']['input'];
  predicate: Scalars['String']['input'];
  with?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryAssociationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<AssociationWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<ClaimWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryConflictArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<ConflictWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryCoverageArgs = {
  source: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryEntitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryFirmArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<FirmWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGovernmentBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<GovernmentBodyWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGovernmentBodyArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<GroupWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryImpactArgs = {
  claim?: InputMaybe<Scalars['ID']['input']>;
  passage?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryNeighborhoodArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  hops?: Scalars['Int']['input'];
  hubLimit?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  limit?: Scalars['Int']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  avoidTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  maxHops?: Scalars['Int']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  timeConsistent?: Scalars['Boolean']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<PersonWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<PlaceWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<ProgrammeWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryQuestionArgs = {
  lang?: Scalars['String']['input'];
  name: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSONObject']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryQuestionsArgs = {
  lang?: Scalars['String']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationOrder;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  where?: InputMaybe<RelationWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QuerySharedTiesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  avoidTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<SourceWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryStatisticsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  measure?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryTermArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryTimelineArgs = {
  id: Scalars['ID']['input'];
  includeUndated?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryVentureArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryVenturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<VentureWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryVocabulariesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A question that analysts ask, with a name: one operation, what it answers, and an example. */
export type Question = {
  readonly __typename?: 'Question';
  /** The answer; one operation may ask for ten. */
  readonly answer: Maybe<Answer>;
  /** What the answer holds, and what it cannot say. */
  readonly answers: Scalars['String']['output'];
  /** Values of the variables to begin with. */
  readonly example: Scalars['JSONObject']['output'];
  /** Its name, in kebab-case; `guanxi ask` takes it. */
  readonly name: Scalars['String']['output'];
  /** Its operation as GraphQL, ready to send with the variables. */
  readonly operation: Scalars['String']['output'];
  /** The question in one line. */
  readonly title: Scalars['String']['output'];
  /** What it must or may be given. */
  readonly variables: ReadonlyArray<QuestionVariable>;
};


/** A question that analysts ask, with a name: one operation, what it answers, and an example. */
export type QuestionAnswerArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
  variables?: InputMaybe<Scalars['JSONObject']['input']>;
};


/** A question that analysts ask, with a name: one operation, what it answers, and an example. */
export type QuestionAnswersArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A question that analysts ask, with a name: one operation, what it answers, and an example. */
export type QuestionTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A value that a question takes. */
export type QuestionVariable = {
  readonly __typename?: 'QuestionVariable';
  /** Its value in the example, as one would type it; null where the example goes without it. */
  readonly example: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether the question cannot be answered without it. */
  readonly required: Scalars['Boolean']['output'];
  /** Its GraphQL type: `ID!`, `PartialDate`, `[ID!]`. */
  readonly type: Scalars['String']['output'];
};

/** Preference among claims that disagree. */
export type Rank =
  /** Kept, and no longer believed. */
  | 'DEPRECATED'
  /** No preference. */
  | 'NORMAL'
  /** It decides where others disagree. */
  | 'PREFERRED';

/** Entities found over a relation. */
export type RelatedEntityConnection = {
  readonly __typename?: 'RelatedEntityConnection';
  /** The same with the relation by which each was found. */
  readonly edges: ReadonlyArray<RelatedEntityEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many relations there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity found over a relation. */
export type RelatedEntityEdge = {
  readonly __typename?: 'RelatedEntityEdge';
  /** Whether it held at the time asked; null when no `asOf` was asked. */
  readonly certainty: Maybe<Certainty>;
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at its other end. */
  readonly node: Entity;
  /** The relation. */
  readonly relation: Relation;
};

/** Organizations found over a relation. */
export type RelatedOrganizationConnection = {
  readonly __typename?: 'RelatedOrganizationConnection';
  /** The same with the relation by which each was found. */
  readonly edges: ReadonlyArray<RelatedOrganizationEdge>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many relations there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organization found over a relation. */
export type RelatedOrganizationEdge = {
  readonly __typename?: 'RelatedOrganizationEdge';
  /** Whether it held at the time asked; null when no `asOf` was asked. */
  readonly certainty: Maybe<Certainty>;
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The organization at its other end. */
  readonly node: Organization;
  /** The relation. */
  readonly relation: Relation;
};

/** Persons found over a relation. */
export type RelatedPersonConnection = {
  readonly __typename?: 'RelatedPersonConnection';
  /** The same with the relation by which each was found. */
  readonly edges: ReadonlyArray<RelatedPersonEdge>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many relations there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One person found over a relation. */
export type RelatedPersonEdge = {
  readonly __typename?: 'RelatedPersonEdge';
  /** Whether it held at the time asked; null when no `asOf` was asked. */
  readonly certainty: Maybe<Certainty>;
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The person at its other end. */
  readonly node: Person;
  /** The relation. */
  readonly relation: Relation;
};

/** A typed, directed tie between two entities: the view that accepted claims give. It says no more than they do. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** The earliest date at which a source was saying so. */
  readonly attestedFrom: Maybe<Scalars['PartialDate']['output']>;
  /** The latest date at which a source was saying so. */
  readonly attestedTo: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it held at a time; without one, whether it held at any time at all. */
  readonly certainty: Certainty;
  /** The claims that say so, or deny it. */
  readonly claims: ReadonlyArray<Claim>;
  /** HIGH when a source states it in its own voice, MEDIUM when it reports or concedes it, LOW when it is inferred, implied or judged. */
  readonly confidence: Confidence;
  /** The conflicts that take in any of its claims. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Until when; null when no source says. */
  readonly end: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is known to be over. */
  readonly ended: Ended;
  /** The entity at its start, in the active reading. */
  readonly from: Entity;
  /** Made of its ends and its type: `wang-zhendong.heads.shanghai-coffee-association`. */
  readonly id: Scalars['ID']['output'];
  /** How firmly it is said: the strongest of its claims. */
  readonly modality: Modality;
  /**
   * The same in words and as days, also where the sources are coarser than a year, hedge or leave a side open: a decade, circa,
   * before, a quarter.
   */
  readonly period: Period;
  /** Its sentence with the names in it. */
  readonly sentence: Scalars['String']['output'];
  /**
   * How many sources say so. One that only denies it does not count, nor one whose claim is no longer believed; a copy of
   * another source counts as a source, and so do our own inferences.
   */
  readonly sourceCount: Scalars['Int']['output'];
  /** Since when, as precise as the sources and no more; for an event, its date; null when no source says. */
  readonly start: Maybe<Scalars['PartialDate']['output']>;
  /** Whether sources disagree on it; a preference among them does not end that. */
  readonly status: RelationStatus;
  /** The post or title as printed ("head"); null when none is. */
  readonly title: Maybe<Scalars['String']['output']>;
  /**
   * All posts and titles that its claims print, each once. Two that differ may be two posts: a source file tells them apart
   * with `slot`.
   */
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
  /** The entity at its end. */
  readonly to: Entity;
  /** What it says. */
  readonly type: RelationType;
  /**
   * The days between which it began and ended, as all its claims bound them, and those on which it certainly held: what
   * `certainty` is worked out from.
   */
  readonly validity: Validity;
};


/** A typed, directed tie between two entities: the view that accepted claims give. It says no more than they do. */
export type RelationCertaintyArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A typed, directed tie between two entities: the view that accepted claims give. It says no more than they do. */
export type RelationSentenceArgs = {
  lang?: Scalars['String']['input'];
};

/** Relations of an entity, or all of them. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Relation>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which end of a relation an entity stands at. A symmetric relation has no direction of its own: ask for ANY. */
export type RelationDirection =
  /** At either. */
  | 'ANY'
  /** At its end. */
  | 'IN'
  /** At its start. */
  | 'OUT';

/** One of a list. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Whether it held at the time asked; null when no `asOf` was asked. */
  readonly certainty: Maybe<Certainty>;
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Relation;
  /** The relation: the same as `node`, under the name that edges of traversals have for it. */
  readonly relation: Relation;
};

/** What relations are about; questions that span several types ask by family. */
export type RelationFamily =
  /** Who came upon whom or what. */
  | 'CONTACT'
  /** How a source came about. */
  | 'DOCUMENT'
  /** Who works or worked where. */
  | 'EMPLOYMENT'
  /** Who brought what into being. */
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
  /** Where things are or are meant to be. */
  | 'PLACE'
  /** What is considered, meant or has come of it. */
  | 'PLAN'
  /** Programmes, who runs them and whom they serve. */
  | 'PROGRAMME'
  /** What is part of what. */
  | 'STRUCTURE'
  /** Who helps whom. */
  | 'SUPPORT'
  /** What somebody thinks of something. */
  | 'VIEW';

/** How relations are sorted. */
export type RelationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: RelationOrderField;
};

/** What relations are sorted by. Those that have the same of it follow each other by their ids. */
export type RelationOrderField =
  /** The id of the entity at the start. Paging in this order costs the same however many there are. */
  | 'FROM'
  /** Their own ids. */
  | 'ID'
  /** The date since when, a year before its months; those without one come last, and first from the highest down. */
  | 'START'
  /** The name of the type. */
  | 'TYPE';

/** Whether sources agree. */
export type RelationStatus =
  /** No accepted claim speaks against it. */
  | 'ACTIVE'
  /**
   * Sources disagree, on whether it is so or on when, or it is part of a dispute that an editor declares. See `conflicts`;
   * a claim that is no longer believed disputes nothing. A source whose own dates contradict each other disputes itself.
   */
  | 'DISPUTED';

/** What a relation says. The sentence of each is served by `relationTypes`, in English and Chinese. */
export type RelationType =
  /** The first aims to build the second. */
  | 'AIMS_TO_BUILD'
  /** The first aims to link the second with partners. */
  | 'AIMS_TO_LINK'
  /** The first approved the second. */
  | 'APPROVED'
  /** The first has gained from the second. */
  | 'BENEFITED_FROM'
  /** The first considers founding the second. */
  | 'CONSIDERS_FOUNDING'
  /** The first is a deputy head of the second. */
  | 'DEPUTY_HEADS'
  /** The first came upon the second; no more is said of how they were tied. */
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
  /** The first is one of the second. */
  | 'MEMBER_OF'
  /** The first was merged into the second and is no body of its own since. */
  | 'MERGED_INTO'
  /** The first answers a demand of the second. */
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

/** How many relations of one type. */
export type RelationTypeCount = {
  readonly __typename?: 'RelationTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** One entry of the registry of relation types. */
export type RelationTypeInfo = {
  readonly __typename?: 'RelationTypeInfo';
  /** What it is about. */
  readonly family: RelationFamily;
  /** For a "formerly" type, the type that the past state was of. */
  readonly formerOf: Maybe<RelationType>;
  /** The kinds that may stand at its start. */
  readonly from: ReadonlyArray<EntityKind>;
  /** The name of the same relation read from its far end. */
  readonly inverse: Scalars['String']['output'];
  /** Its short label, read from its start (OUT) or from its end (IN): `heads`, `headed by`. */
  readonly label: Scalars['String']['output'];
  /** Its sentence, with {from} and {to} for the names. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it reads the same both ways. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** The kinds that may stand at its end. */
  readonly to: ReadonlyArray<EntityKind>;
  /** The type. */
  readonly type: RelationType;
};


/** One entry of the registry of relation types. */
export type RelationTypeInfoLabelArgs = {
  direction?: RelationDirection;
  lang?: Scalars['String']['input'];
};


/** One entry of the registry of relation types. */
export type RelationTypeInfoSentenceArgs = {
  lang?: Scalars['String']['input'];
};

/** Conditions on relations; all that are given must hold. They are those of the relation as all its claims give it. */
export type RelationWhere = {
  /** Conditions on the latest date at which a source was saying so. */
  readonly attestedTo?: InputMaybe<DateFilter>;
  /** Of one of these degrees of confidence. */
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Conditions on the date until when. */
  readonly end?: InputMaybe<DateFilter>;
  /** Known to be over, or not, or neither. */
  readonly ended?: InputMaybe<ReadonlyArray<Ended>>;
  /** With this entity at either end. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Of a type of one of these families. */
  readonly family?: InputMaybe<ReadonlyArray<RelationFamily>>;
  /** From this entity. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids, at most 250. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said as firmly as one of these. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Conditions on the date since when. */
  readonly start?: InputMaybe<DateFilter>;
  /** On which the sources agree, or do not. */
  readonly status?: InputMaybe<ReadonlyArray<RelationStatus>>;
  /** With entities that were made up at an end, or without. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Conditions on the post or title as printed. */
  readonly title?: InputMaybe<TextFilter>;
  /** To this entity. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these types. */
  readonly type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Entities whose names match a text, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The same with why they matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. The search looks no further than its best thousand, whole names first. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The name that matched; the name shown where a number did. */
  readonly matchedName: Name;
  /** The entity. */
  readonly node: Entity;
  /** The rule by which it matched. */
  readonly rule: MatchRule;
  /**
   * How well it matched, from 0 to 1; the hits stand in its order. Whole names are before beginnings, these before words
   * within, those before errors of typing, and translations are last; what is written as typed comes before what is folded,
   * and of two alike the shorter name is first. Comparable within one answer only.
   */
  readonly score: Scalars['Float']['output'];
};

/** A sentence of a source, or another passage of it, and what was drawn from it. */
export type SentenceCoverage = {
  readonly __typename?: 'SentenceCoverage';
  /** Where its words can be read in more than one way. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** The claims that cite it, for or against, in the order of their ids. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether a claim cites it; what the source is noted not to say there does not count. */
  readonly isCited: Scalars['Boolean']['output'];
  /** Its place. */
  readonly locator: Locator;
  /** What it does not say, though a reader may think so. */
  readonly notSaid: ReadonlyArray<Absence>;
};

/** Something that two or more entities have in common. */
export type SharedTie = {
  readonly __typename?: 'SharedTie';
  /** How many of the entities asked are tied to it. */
  readonly count: Scalars['Int']['output'];
  /** The entity that they are tied to. */
  readonly node: Entity;
  /** The relations by which they are. */
  readonly relations: ReadonlyArray<Relation>;
};

/** Size classes of firms by the rules that the ministry set in 2011: by staff, revenue and assets, industry by industry. */
export type SizeClass =
  /** Above the bounds of small and medium-sized firms. */
  | 'LARGE'
  /** Medium-sized. */
  | 'MEDIUM'
  /** Smaller still. */
  | 'MICRO'
  /** Small. */
  | 'SMALL';

/** A document that says something. Its text is not kept: places in it stand for its words. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Where its words can be read in more than one way, and how they are read here. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** Who wrote it. */
  readonly author: Maybe<Person>;
  /** The channel it was published in. */
  readonly channel: Maybe<Term>;
  /** What it says. */
  readonly claims: ClaimConnection;
  /** The place that it is datelined. */
  readonly dateline: Maybe<Place>;
  /** Arithmetic that a reader may do on its figures; never its own statement. */
  readonly derivations: ReadonlyArray<Derivation>;
  /** Stable, readable and URL-safe. */
  readonly id: Scalars['ID']['output'];
  /** What sort of document it is: `NEWSPAPER_ARTICLE`. */
  readonly kind: Scalars['String']['output'];
  /** Its language. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** What it does not say, though a reader may think so. */
  readonly notSaid: ReadonlyArray<Absence>;
  /** The page in hand, of those it has; null when not paged. */
  readonly page: Maybe<Scalars['Int']['output']>;
  /** The pages of it that were read; empty when it is not paged. */
  readonly pagesInHand: ReadonlyArray<Scalars['Int']['output']>;
  /** How many pages it has. */
  readonly pagesTotal: Maybe<Scalars['Int']['output']>;
  /** The places in it that claims cite, in its order. */
  readonly passages: ReadonlyArray<Locator>;
  /** When it was published, as precise as it says. */
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  /** How that date is known. */
  readonly publishedBasis: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Maybe<Term>;
  /** The publisher by name. */
  readonly publisherName: Maybe<Scalars['String']['output']>;
  /** The day that the graph recorded it. */
  readonly recordedAt: Scalars['LocalDate']['output'];
  /** What it is about, in our words. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Things it speaks of that are none of the entity kinds: markets, products, pictures. */
  readonly terms: ReadonlyArray<Term>;
  /** How many characters that text has. */
  readonly textCharacters: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the text that the offsets count in. */
  readonly textSha256: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The stamp it bears, where that is not simply its date. */
  readonly updatedStamp: Maybe<DateStamp>;
  /** Where it can be read; null when not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Whether its host is a weak one: a copy, a blog, an unsigned page. */
  readonly weak: Scalars['Boolean']['output'];
};


/** A document that says something. Its text is not kept: places in it stand for its words. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A document that says something. Its text is not kept: places in it stand for its words. */
export type SourcePublishedBasisArgs = {
  lang?: Scalars['String']['input'];
};


/** A document that says something. Its text is not kept: places in it stand for its words. */
export type SourceSummaryArgs = {
  lang?: Scalars['String']['input'];
};


/** A document that says something. Its text is not kept: places in it stand for its words. */
export type SourceTitleArgs = {
  lang?: Scalars['String']['input'];
};

/** Sources, in the order of their ids. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How much one source gives. */
export type SourceCount = {
  readonly __typename?: 'SourceCount';
  /** How many claims it makes. */
  readonly claims: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
};

/** One of a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Source;
};

/** Conditions on sources; all that are given must hold. */
export type SourceWhere = {
  /** Of this sort. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Published by this publisher (the id of a term). */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Weak ones, or those that are not. */
  readonly weak?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a passage does to a claim. */
export type Stance =
  /** It speaks against it. */
  | 'CONTRADICTS'
  /** It supports it. */
  | 'SUPPORTS';

/** A figure as a source gives it. "More than 1,000" is never 1000: read the value with its qualifier. */
export type Statistic = Node & {
  readonly __typename?: 'Statistic';
  /** The time it is for; null when the source does not say and nothing can be supported. */
  readonly asOf: Maybe<Scalars['PartialDate']['output']>;
  /** How that time is known. */
  readonly asOfBasis: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is a figure for that time: DEFINITELY when its date lies within, NO when it is for another time; POSSIBLY, for
   * any time, when its source does not date it.
   */
  readonly certainty: Certainty;
  /** The claims that give it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The conflicts in which it takes a side. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What else the source says with it: its denominator, whether it is cumulative. */
  readonly details: ReadonlyArray<Detail>;
  /** The figure with its unit, as one writes them together: `about 500 enterprises`, `54.6 percent`, `2011`. */
  readonly figure: Scalars['String']['output'];
  /** The id of the claim that gives it. */
  readonly id: Scalars['ID']['output'];
  /** What is counted or measured. */
  readonly measure: Scalars['String']['output'];
  /** How firmly it is said. */
  readonly modality: Modality;
  /** Whether it is affirmed or denied. */
  readonly polarity: Polarity;
  /** How the number is hedged. */
  readonly qualifier: Qualifier;
  /** Preference among figures that disagree. */
  readonly rank: Rank;
  /** Where it stands in review. */
  readonly status: ClaimStatus;
  /** The entity it is about; null where it is about a term. */
  readonly subject: Maybe<Entity>;
  /** The term it is about, where the subject is no entity. */
  readonly subjectTerm: Maybe<Term>;
  /** The unit; null when it has none. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The number; null where the source gives a word. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The figure as words, with its hedge. */
  readonly valueText: Scalars['String']['output'];
};


/** A figure as a source gives it. "More than 1,000" is never 1000: read the value with its qualifier. */
export type StatisticAsOfBasisArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. "More than 1,000" is never 1000: read the value with its qualifier. */
export type StatisticCertaintyArgs = {
  asOf: Scalars['PartialDate']['input'];
};


/** A figure as a source gives it. "More than 1,000" is never 1000: read the value with its qualifier. */
export type StatisticFigureArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. "More than 1,000" is never 1000: read the value with its qualifier. */
export type StatisticMeasureArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. "More than 1,000" is never 1000: read the value with its qualifier. */
export type StatisticUnitArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. "More than 1,000" is never 1000: read the value with its qualifier. */
export type StatisticValueTextArgs = {
  lang?: Scalars['String']['input'];
};

/** What the graph holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** How many claims there are. */
  readonly claims: Scalars['Int']['output'];
  /** How many entities of each kind, kinds with none included. */
  readonly entities: ReadonlyArray<KindCount>;
  /** How many relations of each type that has any. */
  readonly relations: ReadonlyArray<RelationTypeCount>;
  /** How much each source gives. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** A fingerprint of all loaded source files: the same files give the same version. */
  readonly version: Scalars['String']['output'];
};

/** How many things of a list share one value of what they are counted by, or one of each of two. */
export type Tally = {
  readonly __typename?: 'Tally';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The values, in the order of `by`. */
  readonly values: ReadonlyArray<TallyValue>;
};

/** A value that things are counted by. */
export type TallyValue = {
  readonly __typename?: 'TallyValue';
  /** What it is a value of, as in `by`. */
  readonly dimension: Scalars['String']['output'];
  /** The place that it is the id of; null for other dimensions. */
  readonly place: Maybe<Place>;
  /** The source that it is the id of; null for other dimensions. */
  readonly source: Maybe<Source>;
  /** The value; for SOURCE and PLACE an id. Null counts those of which it is not known. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** How a source puts something in time. */
export type Tense =
  /** As so when it spoke. */
  | 'CURRENT'
  /** As having been so, and no more. */
  | 'FORMER'
  /** As meant to be. */
  | 'INTENDED'
  /** As something that happened. */
  | 'PAST_EVENT'
  /** In the past tense, saying nothing on whether it still holds. */
  | 'PAST_STATE'
  /** As having happened up to when it spoke. */
  | 'PAST_TO_DATE'
  /** As under consideration. */
  | 'PROPOSED';

/** A thing that sources speak of and that is none of the eight entity kinds: a market, a product, a publisher, a picture. */
export type Term = Node & {
  readonly __typename?: 'Term';
  /** What sources say of it, as subject or as object. */
  readonly claims: ClaimConnection;
  /** Stable, readable and URL-safe; shares the id space of entities. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly kind: TermKind;
  /** Its name, or our words for it. */
  readonly name: Scalars['String']['output'];
  /** What a careful reader should know. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** A thing that sources speak of and that is none of the eight entity kinds: a market, a product, a publisher, a picture. */
export type TermClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A thing that sources speak of and that is none of the eight entity kinds: a market, a product, a publisher, a picture. */
export type TermNameArgs = {
  lang?: Scalars['String']['input'];
};


/** A thing that sources speak of and that is none of the eight entity kinds: a market, a product, a publisher, a picture. */
export type TermNoteArgs = {
  lang?: Scalars['String']['input'];
};

/** What sort of thing a term is. */
export type TermKind =
  /** An activity: founding firms, supporting them. */
  | 'ACTIVITY'
  /** A channel in which things are published. */
  | 'CHANNEL'
  /** A document, or a page of one. */
  | 'DOCUMENT'
  /** A market. */
  | 'MARKET'
  /** A picture. */
  | 'PICTURE'
  /** A product. */
  | 'PRODUCT'
  /** A publisher. */
  | 'PUBLISHER'
  /** A sector of the economy. */
  | 'SECTOR'
  /** A technology. */
  | 'TECHNOLOGY';

/**
 * Conditions on a text; all that are given must hold. A null or an empty text is an error: `isNull: true` asks for what has
 * no value. Letters count as written: a name is found otherwise written, spelt or typed by `search` alone.
 */
export type TextFilter = {
  /** Holds this text somewhere. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: it has no value, because no source gives one. False: it has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** The relations of one entity, of one type and direction. */
export type TieCount = {
  readonly __typename?: 'TieCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** OUT where the entity stands at the start, IN where at the end. */
  readonly direction: RelationDirection;
  /** The id of the entity. */
  readonly entity: Scalars['ID']['output'];
  /** How many of them are shown. */
  readonly shown: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** A stretch of days, both ends included. */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** The first day; null when nothing bounds it. */
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  /** The last day; null when nothing bounds it. */
  readonly to: Maybe<Scalars['PartialDate']['output']>;
};

/** Something that a source says of an entity, where it stands in time. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** The claims that say so, with this very date. */
  readonly claims: ReadonlyArray<Claim>;
  /** The date as precise as its source and no more; null for what no source dates, which stands at the end of the list. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** What there is about that date. */
  readonly kind: TimelineKind;
  /** The relation that it is about; null for a figure or an attribute. */
  readonly relation: Maybe<Relation>;
  /** What is said, with the names in it. */
  readonly sentence: Scalars['String']['output'];
};


/** Something that a source says of an entity, where it stands in time. */
export type TimelineEventSentenceArgs = {
  lang?: Scalars['String']['input'];
};

/** What there is about a date on a timeline. */
export type TimelineKind =
  /** Something began. */
  | 'BEGAN'
  /** Something ended. */
  | 'ENDED'
  /** A source published before that date expected something to begin or to happen then. Whether it did, it cannot say. */
  | 'EXPECTED_TO_BEGIN'
  /** A source published before that date expected something to end then: a term of office, a lease. */
  | 'EXPECTED_TO_END'
  /** A source published before that date gives a figure for it. */
  | 'FORECAST'
  /** Something happened on that date, and has been so since. */
  | 'HAPPENED'
  /** A figure is for that date. */
  | 'MEASURED'
  /** Something is said that nobody dates; its claims tell when their sources were saying so. */
  | 'STATED';

/**
 * When something holds, as far as its sources tell: it began on some day from `startMin` to `startMax` and ended on some day
 * from `endMin` to `endMax`. A bound that no source gives is null: unknown, on that side.
 */
export type Validity = {
  readonly __typename?: 'Validity';
  /**
   * When it certainly held. Two sources that each speak of a day leave the days between them open, so there can be several;
   * none where nothing proves it.
   */
  readonly certain: ReadonlyArray<CertainTime>;
  /** The last day by which it had ended; null also where it never ends. */
  readonly endMax: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have ended; null also where it never ends. */
  readonly endMin: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is known never to end: what happened on a day has been so ever since. */
  readonly endless: Scalars['Boolean']['output'];
  /** The last day by which it had begun. */
  readonly startMax: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have begun. */
  readonly startMin: Maybe<Scalars['LocalDate']['output']>;
};

/** Something planned or wanted, which its source does not say exists. */
export type Venture = Entity & Node & {
  readonly __typename?: 'Venture';
  /** What sources say of it, as subject or as object: every claim, of every kind. */
  readonly claims: ClaimConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Which of the eight kinds it is. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** What may be the same as it, under another name; never more than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** What came of it, once it came about. */
  readonly realisedAs: RelatedEntityConnection;
  /** All relations at this entity. With `asOf`, those that certainly do not hold then are left out. */
  readonly relations: RelationConnection;
  /** The sources that speak of it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it, side by side. */
  readonly statistics: ReadonlyArray<Statistic>;
  /**
   * How far it has come, as the preferred or latest claim says; null where none does. What earlier sources said stays among
   * `claims`.
   */
  readonly status: Maybe<VentureStatus>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whether it was made up to try the graph with; then its id begins with `syn-`, and nobody outside knows it. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** Something planned or wanted, which its source does not say exists. */
export type VentureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something planned or wanted, which its source does not say exists. */
export type VentureNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something planned or wanted, which its source does not say exists. */
export type VentureOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Something planned or wanted, which its source does not say exists. */
export type VenturePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Something planned or wanted, which its source does not say exists. */
export type VentureRealisedAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
};


/** Something planned or wanted, which its source does not say exists. */
export type VentureRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Something planned or wanted, which its source does not say exists. */
export type VentureSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something planned or wanted, which its source does not say exists. */
export type VentureSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of its kind. */
export type VentureConnection = {
  readonly __typename?: 'VentureConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<VentureEdge>;
  /** Counts by value over the whole list. */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** Those of this page. */
  readonly nodes: ReadonlyArray<Venture>;
  /** This page's place. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of its kind. */
export type VentureConnectionAggregateArgs = {
  by: ReadonlyArray<VentureDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of its kind. */
export type VentureConnectionGroupsArgs = {
  by: ReadonlyArray<VentureDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What ventures are counted by. */
export type VentureDimension =
  /** The places that some source puts it in, at whatever time; it counts once under each. */
  | 'PLACE'
  /** The sources that speak of it; it counts once under each. */
  | 'SOURCE'
  /** How far it has come. */
  | 'STATUS';

/** One of a list. */
export type VentureEdge = {
  readonly __typename?: 'VentureEdge';
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Venture;
};

/** How far a venture has come. */
export type VentureStatus =
  /** It was given up. */
  | 'ABANDONED'
  /** Someone considers it. */
  | 'CONSIDERED'
  /** Someone means to do it. */
  | 'INTENDED'
  /** It came about; see REALISED_AS. */
  | 'REALISED';

/** Conditions on a list of its kind; all that are given must hold. */
export type VentureWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those of which none of these is known: what `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<VentureDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only what this source speaks of. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these states. */
  readonly status?: InputMaybe<ReadonlyArray<VentureStatus>>;
};

/** The values of one enum, or the predicates of claims, with our words for them. */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** The name of the enum, or `predicate`. */
  readonly name: Scalars['String']['output'];
  /** Its values. */
  readonly values: ReadonlyArray<VocabularyValue>;
};

/** A value and our word for it. */
export type VocabularyValue = {
  readonly __typename?: 'VocabularyValue';
  /** Our word for it, as it stands within a sentence. */
  readonly label: Scalars['String']['output'];
  /** The value. */
  readonly value: Scalars['String']['output'];
};


/** A value and our word for it. */
export type VocabularyValueLabelArgs = {
  lang?: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Association' } )
    | ( Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Firm' } )
    | ( Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'GovernmentBody' } )
    | ( Omit<Group, 'benefitedFrom' | 'claims' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Group' } )
    | ( Omit<Person, 'benefitedFrom' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], considersFounding: _RefType['RelatedEntityConnection'], formerlyWorkedAt: _RefType['RelatedOrganizationConnection'], founded: _RefType['RelatedEntityConnection'], heads: _RefType['RelatedOrganizationConnection'], owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'], worksAt: _RefType['RelatedOrganizationConnection'] } & { __typename: 'Person' } )
    | ( Omit<Place, 'claims' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { claims: _RefType['ClaimConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Place' } )
    | ( Omit<Programme, 'beneficiaries' | 'claims' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runBy: _RefType['RelatedOrganizationConnection'], setUpBy: _RefType['RelatedEntityConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Programme' } )
    | ( Omit<Venture, 'claims' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { claims: _RefType['ClaimConnection'], owners: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], realisedAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Venture' } )
  ;
  Node:
    | ( Absence & { __typename: 'Absence' } )
    | ( Ambiguity & { __typename: 'Ambiguity' } )
    | ( Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Association' } )
    | ( Omit<Claim, 'attributedTo' | 'basis' | 'conflicts' | 'content' | 'evidence' | 'object' | 'objectTerm' | 'relation' | 'source' | 'statistic' | 'subject' | 'subjectTerm'> & { attributedTo?: Maybe<_RefType['Entity']>, basis: ReadonlyArray<_RefType['Claim']>, conflicts: ReadonlyArray<_RefType['Conflict']>, content: ReadonlyArray<_RefType['Claim']>, evidence: ReadonlyArray<_RefType['Evidence']>, object?: Maybe<_RefType['Entity']>, objectTerm?: Maybe<_RefType['Term']>, relation?: Maybe<_RefType['Relation']>, source: _RefType['Source'], statistic?: Maybe<_RefType['Statistic']>, subject?: Maybe<_RefType['Entity']>, subjectTerm?: Maybe<_RefType['Term']> } & { __typename: 'Claim' } )
    | ( Omit<Conflict, 'about' | 'aboutTerms' | 'positions' | 'source'> & { about: ReadonlyArray<_RefType['Entity']>, aboutTerms: ReadonlyArray<_RefType['Term']>, positions: ReadonlyArray<_RefType['Position']>, source?: Maybe<_RefType['Source']> } & { __typename: 'Conflict' } )
    | ( Omit<Derivation, 'statistics'> & { statistics: ReadonlyArray<_RefType['Statistic']> } & { __typename: 'Derivation' } )
    | ( Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Firm' } )
    | ( Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'GovernmentBody' } )
    | ( Omit<Group, 'benefitedFrom' | 'claims' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Group' } )
    | ( Omit<Person, 'benefitedFrom' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], considersFounding: _RefType['RelatedEntityConnection'], formerlyWorkedAt: _RefType['RelatedOrganizationConnection'], founded: _RefType['RelatedEntityConnection'], heads: _RefType['RelatedOrganizationConnection'], owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'], worksAt: _RefType['RelatedOrganizationConnection'] } & { __typename: 'Person' } )
    | ( Omit<Place, 'claims' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { claims: _RefType['ClaimConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Place' } )
    | ( Omit<Programme, 'beneficiaries' | 'claims' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runBy: _RefType['RelatedOrganizationConnection'], setUpBy: _RefType['RelatedEntityConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Programme' } )
    | ( Omit<Relation, 'claims' | 'conflicts' | 'from' | 'to'> & { claims: ReadonlyArray<_RefType['Claim']>, conflicts: ReadonlyArray<_RefType['Conflict']>, from: _RefType['Entity'], to: _RefType['Entity'] } & { __typename: 'Relation' } )
    | ( Omit<Source, 'author' | 'channel' | 'claims' | 'dateline' | 'derivations' | 'publisher' | 'terms'> & { author?: Maybe<_RefType['Person']>, channel?: Maybe<_RefType['Term']>, claims: _RefType['ClaimConnection'], dateline?: Maybe<_RefType['Place']>, derivations: ReadonlyArray<_RefType['Derivation']>, publisher?: Maybe<_RefType['Term']>, terms: ReadonlyArray<_RefType['Term']> } & { __typename: 'Source' } )
    | ( Omit<Statistic, 'claims' | 'conflicts' | 'subject' | 'subjectTerm'> & { claims: ReadonlyArray<_RefType['Claim']>, conflicts: ReadonlyArray<_RefType['Conflict']>, subject?: Maybe<_RefType['Entity']>, subjectTerm?: Maybe<_RefType['Term']> } & { __typename: 'Statistic' } )
    | ( Omit<Term, 'claims'> & { claims: _RefType['ClaimConnection'] } & { __typename: 'Term' } )
    | ( Omit<Venture, 'claims' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { claims: _RefType['ClaimConnection'], owners: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], realisedAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Venture' } )
  ;
  Organization:
    | ( Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Association' } )
    | ( Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Firm' } )
    | ( Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'GovernmentBody' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<Absence>;
  AbsenceAnswer: ResolverTypeWrapper<Omit<AbsenceAnswer, 'claims' | 'sources' | 'with'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, sources: ReadonlyArray<ResolversTypes['Source']>, with?: Maybe<ResolversTypes['Entity']> }>;
  AbsenceState: AbsenceState;
  Ambiguity: ResolverTypeWrapper<Ambiguity>;
  Answer: ResolverTypeWrapper<Answer>;
  Association: ResolverTypeWrapper<Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversTypes['RelatedEntityConnection'], beneficiaries: ResolversTypes['RelatedEntityConnection'], benefitedFrom: ResolversTypes['RelatedEntityConnection'], claims: ResolversTypes['ClaimConnection'], formerStaff: ResolversTypes['RelatedPersonConnection'], foundedBy: ResolversTypes['RelatedEntityConnection'], headedBy: ResolversTypes['RelatedPersonConnection'], legalRepresentatives: ResolversTypes['RelatedEntityConnection'], locatedIn: ResolversTypes['RelatedEntityConnection'], memberOf: ResolversTypes['RelatedEntityConnection'], members: ResolversTypes['RelatedEntityConnection'], mergedInto: ResolversTypes['RelatedEntityConnection'], overseenBy: ResolversTypes['RelatedEntityConnection'], oversees: ResolversTypes['RelatedEntityConnection'], owned: ResolversTypes['RelatedEntityConnection'], owners: ResolversTypes['RelatedEntityConnection'], partOf: ResolversTypes['RelatedEntityConnection'], partners: ResolversTypes['RelatedEntityConnection'], parts: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], predecessors: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runs: ResolversTypes['RelatedEntityConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], staff: ResolversTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, successors: ResolversTypes['RelatedEntityConnection'], supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  AssociationConnection: ResolverTypeWrapper<Omit<AssociationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['AssociationEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Association']> }>;
  AssociationDimension: AssociationDimension;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationWhere: AssociationWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CertainTime: ResolverTypeWrapper<CertainTime>;
  Certainty: Certainty;
  Citation: ResolverTypeWrapper<Citation>;
  Claim: ResolverTypeWrapper<Omit<Claim, 'attributedTo' | 'basis' | 'conflicts' | 'content' | 'evidence' | 'object' | 'objectTerm' | 'relation' | 'source' | 'statistic' | 'subject' | 'subjectTerm'> & { attributedTo?: Maybe<ResolversTypes['Entity']>, basis: ReadonlyArray<ResolversTypes['Claim']>, conflicts: ReadonlyArray<ResolversTypes['Conflict']>, content: ReadonlyArray<ResolversTypes['Claim']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, object?: Maybe<ResolversTypes['Entity']>, objectTerm?: Maybe<ResolversTypes['Term']>, relation?: Maybe<ResolversTypes['Relation']>, source: ResolversTypes['Source'], statistic?: Maybe<ResolversTypes['Statistic']>, subject?: Maybe<ResolversTypes['Entity']>, subjectTerm?: Maybe<ResolversTypes['Term']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimStatus: ClaimStatus;
  ClaimWhere: ClaimWhere;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'about' | 'aboutTerms' | 'positions' | 'source'> & { about: ReadonlyArray<ResolversTypes['Entity']>, aboutTerms: ReadonlyArray<ResolversTypes['Term']>, positions: ReadonlyArray<ResolversTypes['Position']>, source?: Maybe<ResolversTypes['Source']> }>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictKind: ConflictKind;
  ConflictWhere: ConflictWhere;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'claims' | 'sentences'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, sentences: ReadonlyArray<ResolversTypes['SentenceCoverage']> }>;
  DateFilter: DateFilter;
  DateStamp: ResolverTypeWrapper<DateStamp>;
  Derivation: ResolverTypeWrapper<Omit<Derivation, 'statistics'> & { statistics: ReadonlyArray<ResolversTypes['Statistic']> }>;
  Detail: ResolverTypeWrapper<Detail>;
  Ended: Ended;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'source'> & { source: ResolversTypes['Source'] }>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Firm: ResolverTypeWrapper<Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversTypes['RelatedEntityConnection'], beneficiaries: ResolversTypes['RelatedEntityConnection'], benefitedFrom: ResolversTypes['RelatedEntityConnection'], claims: ResolversTypes['ClaimConnection'], formerStaff: ResolversTypes['RelatedPersonConnection'], foundedBy: ResolversTypes['RelatedEntityConnection'], headedBy: ResolversTypes['RelatedPersonConnection'], legalRepresentatives: ResolversTypes['RelatedEntityConnection'], locatedIn: ResolversTypes['RelatedEntityConnection'], memberOf: ResolversTypes['RelatedEntityConnection'], members: ResolversTypes['RelatedEntityConnection'], mergedInto: ResolversTypes['RelatedEntityConnection'], overseenBy: ResolversTypes['RelatedEntityConnection'], oversees: ResolversTypes['RelatedEntityConnection'], owned: ResolversTypes['RelatedEntityConnection'], owners: ResolversTypes['RelatedEntityConnection'], partOf: ResolversTypes['RelatedEntityConnection'], partners: ResolversTypes['RelatedEntityConnection'], parts: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], predecessors: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runs: ResolversTypes['RelatedEntityConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], staff: ResolversTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, successors: ResolversTypes['RelatedEntityConnection'], supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  FirmConnection: ResolverTypeWrapper<Omit<FirmConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['FirmEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Firm']> }>;
  FirmDimension: FirmDimension;
  FirmEdge: ResolverTypeWrapper<Omit<FirmEdge, 'node'> & { node: ResolversTypes['Firm'] }>;
  FirmWhere: FirmWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GovernmentBody: ResolverTypeWrapper<Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversTypes['RelatedEntityConnection'], beneficiaries: ResolversTypes['RelatedEntityConnection'], benefitedFrom: ResolversTypes['RelatedEntityConnection'], claims: ResolversTypes['ClaimConnection'], formerStaff: ResolversTypes['RelatedPersonConnection'], foundedBy: ResolversTypes['RelatedEntityConnection'], headedBy: ResolversTypes['RelatedPersonConnection'], legalRepresentatives: ResolversTypes['RelatedEntityConnection'], locatedIn: ResolversTypes['RelatedEntityConnection'], memberOf: ResolversTypes['RelatedEntityConnection'], members: ResolversTypes['RelatedEntityConnection'], mergedInto: ResolversTypes['RelatedEntityConnection'], overseenBy: ResolversTypes['RelatedEntityConnection'], oversees: ResolversTypes['RelatedEntityConnection'], owned: ResolversTypes['RelatedEntityConnection'], owners: ResolversTypes['RelatedEntityConnection'], partOf: ResolversTypes['RelatedEntityConnection'], partners: ResolversTypes['RelatedEntityConnection'], parts: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], predecessors: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runs: ResolversTypes['RelatedEntityConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], staff: ResolversTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, successors: ResolversTypes['RelatedEntityConnection'], supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  GovernmentBodyConnection: ResolverTypeWrapper<Omit<GovernmentBodyConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['GovernmentBodyEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['GovernmentBody']> }>;
  GovernmentBodyDimension: GovernmentBodyDimension;
  GovernmentBodyEdge: ResolverTypeWrapper<Omit<GovernmentBodyEdge, 'node'> & { node: ResolversTypes['GovernmentBody'] }>;
  GovernmentBodyWhere: GovernmentBodyWhere;
  Graph: ResolverTypeWrapper<Omit<Graph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Group: ResolverTypeWrapper<Omit<Group, 'benefitedFrom' | 'claims' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: ResolversTypes['RelatedEntityConnection'], claims: ResolversTypes['ClaimConnection'], owned: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  GroupConnection: ResolverTypeWrapper<Omit<GroupConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['GroupEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Group']> }>;
  GroupDimension: GroupDimension;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupSize: ResolverTypeWrapper<GroupSize>;
  GroupWhere: GroupWhere;
  Hub: ResolverTypeWrapper<Hub>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierMeaning: ResolverTypeWrapper<IdentifierMeaning>;
  Impact: ResolverTypeWrapper<Omit<Impact, 'claims' | 'entitiesLost' | 'inferred' | 'relationsLost' | 'relationsWeakened' | 'relationsWithoutEnd' | 'statisticsLost' | 'weakened'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, entitiesLost: ReadonlyArray<ResolversTypes['Entity']>, inferred: ReadonlyArray<ResolversTypes['Claim']>, relationsLost: ReadonlyArray<ResolversTypes['Relation']>, relationsWeakened: ReadonlyArray<ResolversTypes['Relation']>, relationsWithoutEnd: ReadonlyArray<ResolversTypes['Relation']>, statisticsLost: ReadonlyArray<ResolversTypes['Statistic']>, weakened: ReadonlyArray<ResolversTypes['Claim']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Locator: ResolverTypeWrapper<Locator>;
  MatchRule: MatchRule;
  Modality: Modality;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organization']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'relations' | 'weakest'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']>, weakest?: Maybe<ResolversTypes['Relation']> }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Omit<Person, 'benefitedFrom' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: ResolversTypes['RelatedEntityConnection'], claims: ResolversTypes['ClaimConnection'], considersFounding: ResolversTypes['RelatedEntityConnection'], formerlyWorkedAt: ResolversTypes['RelatedOrganizationConnection'], founded: ResolversTypes['RelatedEntityConnection'], heads: ResolversTypes['RelatedOrganizationConnection'], owned: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'], worksAt: ResolversTypes['RelatedOrganizationConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['PersonEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonDimension: PersonDimension;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonWhere: PersonWhere;
  Place: ResolverTypeWrapper<Omit<Place, 'claims' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { claims: ResolversTypes['ClaimConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceDimension: PlaceDimension;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceWhere: PlaceWhere;
  Polarity: Polarity;
  Position: ResolverTypeWrapper<Omit<Position, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  PrintedTime: ResolverTypeWrapper<PrintedTime>;
  Programme: ResolverTypeWrapper<Omit<Programme, 'beneficiaries' | 'claims' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: ResolversTypes['RelatedEntityConnection'], claims: ResolversTypes['ClaimConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runBy: ResolversTypes['RelatedOrganizationConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeDimension: ProgrammeDimension;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeWhere: ProgrammeWhere;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionVariable: ResolverTypeWrapper<QuestionVariable>;
  Rank: Rank;
  RelatedEntityConnection: ResolverTypeWrapper<Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedEntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  RelatedEntityEdge: ResolverTypeWrapper<Omit<RelatedEntityEdge, 'node' | 'relation'> & { node: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  RelatedOrganizationConnection: ResolverTypeWrapper<Omit<RelatedOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedOrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  RelatedOrganizationEdge: ResolverTypeWrapper<Omit<RelatedOrganizationEdge, 'node' | 'relation'> & { node: ResolversTypes['Organization'], relation: ResolversTypes['Relation'] }>;
  RelatedPersonConnection: ResolverTypeWrapper<Omit<RelatedPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedPersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  RelatedPersonEdge: ResolverTypeWrapper<Omit<RelatedPersonEdge, 'node' | 'relation'> & { node: ResolversTypes['Person'], relation: ResolversTypes['Relation'] }>;
  Relation: ResolverTypeWrapper<Omit<Relation, 'claims' | 'conflicts' | 'from' | 'to'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, conflicts: ReadonlyArray<ResolversTypes['Conflict']>, from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationDirection: RelationDirection;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node' | 'relation'> & { node: ResolversTypes['Relation'], relation: ResolversTypes['Relation'] }>;
  RelationFamily: RelationFamily;
  RelationOrder: RelationOrder;
  RelationOrderField: RelationOrderField;
  RelationStatus: RelationStatus;
  RelationType: RelationType;
  RelationTypeCount: ResolverTypeWrapper<RelationTypeCount>;
  RelationTypeInfo: ResolverTypeWrapper<RelationTypeInfo>;
  RelationWhere: RelationWhere;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SentenceCoverage: ResolverTypeWrapper<Omit<SentenceCoverage, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  SharedTie: ResolverTypeWrapper<Omit<SharedTie, 'node' | 'relations'> & { node: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  SizeClass: SizeClass;
  Source: ResolverTypeWrapper<Omit<Source, 'author' | 'channel' | 'claims' | 'dateline' | 'derivations' | 'publisher' | 'terms'> & { author?: Maybe<ResolversTypes['Person']>, channel?: Maybe<ResolversTypes['Term']>, claims: ResolversTypes['ClaimConnection'], dateline?: Maybe<ResolversTypes['Place']>, derivations: ReadonlyArray<ResolversTypes['Derivation']>, publisher?: Maybe<ResolversTypes['Term']>, terms: ReadonlyArray<ResolversTypes['Term']> }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceCount: ResolverTypeWrapper<Omit<SourceCount, 'source'> & { source: ResolversTypes['Source'] }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceWhere: SourceWhere;
  Stance: Stance;
  Statistic: ResolverTypeWrapper<Omit<Statistic, 'claims' | 'conflicts' | 'subject' | 'subjectTerm'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, conflicts: ReadonlyArray<ResolversTypes['Conflict']>, subject?: Maybe<ResolversTypes['Entity']>, subjectTerm?: Maybe<ResolversTypes['Term']> }>;
  Stats: ResolverTypeWrapper<Omit<Stats, 'sources'> & { sources: ReadonlyArray<ResolversTypes['SourceCount']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tally: ResolverTypeWrapper<Omit<Tally, 'values'> & { values: ReadonlyArray<ResolversTypes['TallyValue']> }>;
  TallyValue: ResolverTypeWrapper<Omit<TallyValue, 'place' | 'source'> & { place?: Maybe<ResolversTypes['Place']>, source?: Maybe<ResolversTypes['Source']> }>;
  Tense: Tense;
  Term: ResolverTypeWrapper<Omit<Term, 'claims'> & { claims: ResolversTypes['ClaimConnection'] }>;
  TermKind: TermKind;
  TextFilter: TextFilter;
  TieCount: ResolverTypeWrapper<TieCount>;
  TimeSpan: ResolverTypeWrapper<TimeSpan>;
  TimelineEvent: ResolverTypeWrapper<Omit<TimelineEvent, 'claims' | 'relation'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, relation?: Maybe<ResolversTypes['Relation']> }>;
  TimelineKind: TimelineKind;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Validity: ResolverTypeWrapper<Validity>;
  Venture: ResolverTypeWrapper<Omit<Venture, 'claims' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { claims: ResolversTypes['ClaimConnection'], owners: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], realisedAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'] }>;
  VentureConnection: ResolverTypeWrapper<Omit<VentureConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['VentureEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Venture']> }>;
  VentureDimension: VentureDimension;
  VentureEdge: ResolverTypeWrapper<Omit<VentureEdge, 'node'> & { node: ResolversTypes['Venture'] }>;
  VentureStatus: VentureStatus;
  VentureWhere: VentureWhere;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  VocabularyValue: ResolverTypeWrapper<VocabularyValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absence: Absence;
  AbsenceAnswer: Omit<AbsenceAnswer, 'claims' | 'sources' | 'with'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, with?: Maybe<ResolversParentTypes['Entity']> };
  Ambiguity: Ambiguity;
  Answer: Answer;
  Association: Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversParentTypes['RelatedEntityConnection'], beneficiaries: ResolversParentTypes['RelatedEntityConnection'], benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], claims: ResolversParentTypes['ClaimConnection'], formerStaff: ResolversParentTypes['RelatedPersonConnection'], foundedBy: ResolversParentTypes['RelatedEntityConnection'], headedBy: ResolversParentTypes['RelatedPersonConnection'], legalRepresentatives: ResolversParentTypes['RelatedEntityConnection'], locatedIn: ResolversParentTypes['RelatedEntityConnection'], memberOf: ResolversParentTypes['RelatedEntityConnection'], members: ResolversParentTypes['RelatedEntityConnection'], mergedInto: ResolversParentTypes['RelatedEntityConnection'], overseenBy: ResolversParentTypes['RelatedEntityConnection'], oversees: ResolversParentTypes['RelatedEntityConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], owners: ResolversParentTypes['RelatedEntityConnection'], partOf: ResolversParentTypes['RelatedEntityConnection'], partners: ResolversParentTypes['RelatedEntityConnection'], parts: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], predecessors: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runs: ResolversParentTypes['RelatedEntityConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], staff: ResolversParentTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, successors: ResolversParentTypes['RelatedEntityConnection'], supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  AssociationConnection: Omit<AssociationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['AssociationEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Association']> };
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationWhere: AssociationWhere;
  Boolean: Scalars['Boolean']['output'];
  CertainTime: CertainTime;
  Citation: Citation;
  Claim: Omit<Claim, 'attributedTo' | 'basis' | 'conflicts' | 'content' | 'evidence' | 'object' | 'objectTerm' | 'relation' | 'source' | 'statistic' | 'subject' | 'subjectTerm'> & { attributedTo?: Maybe<ResolversParentTypes['Entity']>, basis: ReadonlyArray<ResolversParentTypes['Claim']>, conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, content: ReadonlyArray<ResolversParentTypes['Claim']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, object?: Maybe<ResolversParentTypes['Entity']>, objectTerm?: Maybe<ResolversParentTypes['Term']>, relation?: Maybe<ResolversParentTypes['Relation']>, source: ResolversParentTypes['Source'], statistic?: Maybe<ResolversParentTypes['Statistic']>, subject?: Maybe<ResolversParentTypes['Entity']>, subjectTerm?: Maybe<ResolversParentTypes['Term']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimWhere: ClaimWhere;
  Conflict: Omit<Conflict, 'about' | 'aboutTerms' | 'positions' | 'source'> & { about: ReadonlyArray<ResolversParentTypes['Entity']>, aboutTerms: ReadonlyArray<ResolversParentTypes['Term']>, positions: ReadonlyArray<ResolversParentTypes['Position']>, source?: Maybe<ResolversParentTypes['Source']> };
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictWhere: ConflictWhere;
  Coverage: Omit<Coverage, 'claims' | 'sentences'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, sentences: ReadonlyArray<ResolversParentTypes['SentenceCoverage']> };
  DateFilter: DateFilter;
  DateStamp: DateStamp;
  Derivation: Omit<Derivation, 'statistics'> & { statistics: ReadonlyArray<ResolversParentTypes['Statistic']> };
  Detail: Detail;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityOrder: EntityOrder;
  Evidence: Omit<Evidence, 'source'> & { source: ResolversParentTypes['Source'] };
  Facet: Facet;
  FacetValue: FacetValue;
  Firm: Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversParentTypes['RelatedEntityConnection'], beneficiaries: ResolversParentTypes['RelatedEntityConnection'], benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], claims: ResolversParentTypes['ClaimConnection'], formerStaff: ResolversParentTypes['RelatedPersonConnection'], foundedBy: ResolversParentTypes['RelatedEntityConnection'], headedBy: ResolversParentTypes['RelatedPersonConnection'], legalRepresentatives: ResolversParentTypes['RelatedEntityConnection'], locatedIn: ResolversParentTypes['RelatedEntityConnection'], memberOf: ResolversParentTypes['RelatedEntityConnection'], members: ResolversParentTypes['RelatedEntityConnection'], mergedInto: ResolversParentTypes['RelatedEntityConnection'], overseenBy: ResolversParentTypes['RelatedEntityConnection'], oversees: ResolversParentTypes['RelatedEntityConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], owners: ResolversParentTypes['RelatedEntityConnection'], partOf: ResolversParentTypes['RelatedEntityConnection'], partners: ResolversParentTypes['RelatedEntityConnection'], parts: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], predecessors: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runs: ResolversParentTypes['RelatedEntityConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], staff: ResolversParentTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, successors: ResolversParentTypes['RelatedEntityConnection'], supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  FirmConnection: Omit<FirmConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['FirmEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Firm']> };
  FirmEdge: Omit<FirmEdge, 'node'> & { node: ResolversParentTypes['Firm'] };
  FirmWhere: FirmWhere;
  Float: Scalars['Float']['output'];
  GovernmentBody: Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversParentTypes['RelatedEntityConnection'], beneficiaries: ResolversParentTypes['RelatedEntityConnection'], benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], claims: ResolversParentTypes['ClaimConnection'], formerStaff: ResolversParentTypes['RelatedPersonConnection'], foundedBy: ResolversParentTypes['RelatedEntityConnection'], headedBy: ResolversParentTypes['RelatedPersonConnection'], legalRepresentatives: ResolversParentTypes['RelatedEntityConnection'], locatedIn: ResolversParentTypes['RelatedEntityConnection'], memberOf: ResolversParentTypes['RelatedEntityConnection'], members: ResolversParentTypes['RelatedEntityConnection'], mergedInto: ResolversParentTypes['RelatedEntityConnection'], overseenBy: ResolversParentTypes['RelatedEntityConnection'], oversees: ResolversParentTypes['RelatedEntityConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], owners: ResolversParentTypes['RelatedEntityConnection'], partOf: ResolversParentTypes['RelatedEntityConnection'], partners: ResolversParentTypes['RelatedEntityConnection'], parts: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], predecessors: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runs: ResolversParentTypes['RelatedEntityConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], staff: ResolversParentTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, successors: ResolversParentTypes['RelatedEntityConnection'], supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  GovernmentBodyConnection: Omit<GovernmentBodyConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['GovernmentBodyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['GovernmentBody']> };
  GovernmentBodyEdge: Omit<GovernmentBodyEdge, 'node'> & { node: ResolversParentTypes['GovernmentBody'] };
  GovernmentBodyWhere: GovernmentBodyWhere;
  Graph: Omit<Graph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Group: Omit<Group, 'benefitedFrom' | 'claims' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], claims: ResolversParentTypes['ClaimConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  GroupConnection: Omit<GroupConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['GroupEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Group']> };
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupSize: GroupSize;
  GroupWhere: GroupWhere;
  Hub: Hub;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  IdentifierMeaning: IdentifierMeaning;
  Impact: Omit<Impact, 'claims' | 'entitiesLost' | 'inferred' | 'relationsLost' | 'relationsWeakened' | 'relationsWithoutEnd' | 'statisticsLost' | 'weakened'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, entitiesLost: ReadonlyArray<ResolversParentTypes['Entity']>, inferred: ReadonlyArray<ResolversParentTypes['Claim']>, relationsLost: ReadonlyArray<ResolversParentTypes['Relation']>, relationsWeakened: ReadonlyArray<ResolversParentTypes['Relation']>, relationsWithoutEnd: ReadonlyArray<ResolversParentTypes['Relation']>, statisticsLost: ReadonlyArray<ResolversParentTypes['Statistic']>, weakened: ReadonlyArray<ResolversParentTypes['Claim']> };
  Int: Scalars['Int']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  KindCount: KindCount;
  LocalDate: Scalars['LocalDate']['output'];
  Locator: Locator;
  Name: Name;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: ResolversInterfaceTypes<ResolversParentTypes>['Organization'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: Omit<Path, 'nodes' | 'relations' | 'weakest'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']>, weakest?: Maybe<ResolversParentTypes['Relation']> };
  Period: Period;
  Person: Omit<Person, 'benefitedFrom' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], claims: ResolversParentTypes['ClaimConnection'], considersFounding: ResolversParentTypes['RelatedEntityConnection'], formerlyWorkedAt: ResolversParentTypes['RelatedOrganizationConnection'], founded: ResolversParentTypes['RelatedEntityConnection'], heads: ResolversParentTypes['RelatedOrganizationConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'], worksAt: ResolversParentTypes['RelatedOrganizationConnection'] };
  PersonConnection: Omit<PersonConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonWhere: PersonWhere;
  Place: Omit<Place, 'claims' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { claims: ResolversParentTypes['ClaimConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'] };
  PlaceConnection: Omit<PlaceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceWhere: PlaceWhere;
  Position: Omit<Position, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  PrintedTime: PrintedTime;
  Programme: Omit<Programme, 'beneficiaries' | 'claims' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: ResolversParentTypes['RelatedEntityConnection'], claims: ResolversParentTypes['ClaimConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runBy: ResolversParentTypes['RelatedOrganizationConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  ProgrammeConnection: Omit<ProgrammeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeWhere: ProgrammeWhere;
  Query: Record<PropertyKey, never>;
  Question: Question;
  QuestionVariable: QuestionVariable;
  RelatedEntityConnection: Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedEntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  RelatedEntityEdge: Omit<RelatedEntityEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  RelatedOrganizationConnection: Omit<RelatedOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedOrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  RelatedOrganizationEdge: Omit<RelatedOrganizationEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Organization'], relation: ResolversParentTypes['Relation'] };
  RelatedPersonConnection: Omit<RelatedPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedPersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  RelatedPersonEdge: Omit<RelatedPersonEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Person'], relation: ResolversParentTypes['Relation'] };
  Relation: Omit<Relation, 'claims' | 'conflicts' | 'from' | 'to'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Relation'], relation: ResolversParentTypes['Relation'] };
  RelationOrder: RelationOrder;
  RelationTypeCount: RelationTypeCount;
  RelationTypeInfo: RelationTypeInfo;
  RelationWhere: RelationWhere;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SentenceCoverage: Omit<SentenceCoverage, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  SharedTie: Omit<SharedTie, 'node' | 'relations'> & { node: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Source: Omit<Source, 'author' | 'channel' | 'claims' | 'dateline' | 'derivations' | 'publisher' | 'terms'> & { author?: Maybe<ResolversParentTypes['Person']>, channel?: Maybe<ResolversParentTypes['Term']>, claims: ResolversParentTypes['ClaimConnection'], dateline?: Maybe<ResolversParentTypes['Place']>, derivations: ReadonlyArray<ResolversParentTypes['Derivation']>, publisher?: Maybe<ResolversParentTypes['Term']>, terms: ReadonlyArray<ResolversParentTypes['Term']> };
  SourceConnection: Omit<SourceConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceCount: Omit<SourceCount, 'source'> & { source: ResolversParentTypes['Source'] };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceWhere: SourceWhere;
  Statistic: Omit<Statistic, 'claims' | 'conflicts' | 'subject' | 'subjectTerm'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, subject?: Maybe<ResolversParentTypes['Entity']>, subjectTerm?: Maybe<ResolversParentTypes['Term']> };
  Stats: Omit<Stats, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['SourceCount']> };
  String: Scalars['String']['output'];
  Tally: Omit<Tally, 'values'> & { values: ReadonlyArray<ResolversParentTypes['TallyValue']> };
  TallyValue: Omit<TallyValue, 'place' | 'source'> & { place?: Maybe<ResolversParentTypes['Place']>, source?: Maybe<ResolversParentTypes['Source']> };
  Term: Omit<Term, 'claims'> & { claims: ResolversParentTypes['ClaimConnection'] };
  TextFilter: TextFilter;
  TieCount: TieCount;
  TimeSpan: TimeSpan;
  TimelineEvent: Omit<TimelineEvent, 'claims' | 'relation'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, relation?: Maybe<ResolversParentTypes['Relation']> };
  URL: Scalars['URL']['output'];
  Validity: Validity;
  Venture: Omit<Venture, 'claims' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { claims: ResolversParentTypes['ClaimConnection'], owners: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], realisedAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'] };
  VentureConnection: Omit<VentureConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['VentureEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Venture']> };
  VentureEdge: Omit<VentureEdge, 'node'> & { node: ResolversParentTypes['Venture'] };
  VentureWhere: VentureWhere;
  Vocabulary: Vocabulary;
  VocabularyValue: VocabularyValue;
};

export type FacetDirectiveArgs = { };

export type FacetDirectiveResolver<Result, Parent, ContextType = Context, Args = FacetDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TraverseDirectiveArgs = {
  direction: RelationDirection;
  few?: Scalars['Boolean']['input'];
  former?: Maybe<RelationType>;
  type: RelationType;
};

export type TraverseDirectiveResolver<Result, Parent, ContextType = Context, Args = TraverseDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Absence'] = ResolversParentTypes['Absence']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AbsenceRightArgs, 'lang'>>;
  wrong?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AbsenceWrongArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbsenceAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceAnswer'] = ResolversParentTypes['AbsenceAnswer']> = {
  ambiguities?: Resolver<ReadonlyArray<ResolversTypes['Ambiguity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  notSaid?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AbsenceAnswerSentenceArgs, 'lang'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AbsenceState'], ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type AmbiguityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ambiguity'] = ResolversParentTypes['Ambiguity']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AmbiguityOptionsArgs, 'lang'>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AmbiguityQuestionArgs, 'lang'>>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AmbiguityReadingArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  absorbed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationAbsorbedArgs, 'first'>>;
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationBeneficiariesArgs, 'first'>>;
  benefitedFrom?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationBenefitedFromArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AssociationClaimsArgs, 'first'>>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<AssociationFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<AssociationHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  legalRepresentatives?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationLegalRepresentativesArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationLocatedInArgs, 'first'>>;
  memberOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationMembersArgs, 'first'>>;
  mergedInto?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationMergedIntoArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AssociationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  overseenBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationOverseenByArgs, 'first'>>;
  oversees?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationOverseesArgs, 'first'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationOwnedArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationOwnersArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationPartOfArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationPartnersArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationPartsArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationPossiblySameAsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationPredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AssociationRelationsArgs, 'direction' | 'first'>>;
  runs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationRunsArgs, 'first'>>;
  setUpBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationSetUpByArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<AssociationSourcesArgs, 'first'>>;
  staff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<AssociationStaffArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationSuccessorsArgs, 'first'>>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationSupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationSupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationConnection'] = ResolversParentTypes['AssociationConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<AssociationConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<AssociationConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssociationEdge'] = ResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
};

export type CertainTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertainTime'] = ResolversParentTypes['CertainTime']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['Detail']>, ParentType, ContextType, Partial<ClaimDetailsArgs>>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimNoteArgs, 'lang'>>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  objectTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimRankReasonArgs, 'lang'>>;
  recordedAt?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimSentenceArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statistic?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjectTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  subjectText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimSubjectTextArgs, 'lang'>>;
  tense?: Resolver<ResolversTypes['Tense'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimValueArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  aboutTerms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConflictQuestionArgs, 'lang'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  ambiguities?: Resolver<ReadonlyArray<ResolversTypes['Ambiguity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  notSaid?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['SentenceCoverage']>, ParentType, ContextType>;
};

export type DateStampResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateStamp'] = ResolversParentTypes['DateStamp']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DerivationNoteArgs, 'lang'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DerivationUnitArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Detail'] = ResolversParentTypes['Detail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DetailTextArgs, 'lang'>>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Association' | 'Firm' | 'GovernmentBody' | 'Group' | 'Person' | 'Place' | 'Programme' | 'Venture', ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<EntityPossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EntityRelationsArgs, 'direction' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<EntitySourcesArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<EntitySupportersArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  absorbed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmAbsorbedArgs, 'first'>>;
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmBeneficiariesArgs, 'first'>>;
  benefitedFrom?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmBenefitedFromArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FirmClaimsArgs, 'first'>>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<FirmFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<FirmHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industrySection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  legalRepresentatives?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmLegalRepresentativesArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmLocatedInArgs, 'first'>>;
  memberOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmMembersArgs, 'first'>>;
  mergedInto?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmMergedIntoArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FirmNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  overseenBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmOverseenByArgs, 'first'>>;
  oversees?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmOverseesArgs, 'first'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmOwnedArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmOwnersArgs, 'first'>>;
  ownership?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FirmOwnershipArgs, 'lang'>>;
  partOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmPartOfArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmPartnersArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmPartsArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmPossiblySameAsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmPredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<FirmRelationsArgs, 'direction' | 'first'>>;
  runs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmRunsArgs, 'first'>>;
  setUpBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmSetUpByArgs, 'first'>>;
  sizeClass?: Resolver<Maybe<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<FirmSourcesArgs, 'first'>>;
  staff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<FirmStaffArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmSuccessorsArgs, 'first'>>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmSupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmSupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmConnection'] = ResolversParentTypes['FirmConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<FirmConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<FirmConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmEdge'] = ResolversParentTypes['FirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type GovernmentBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentBody'] = ResolversParentTypes['GovernmentBody']> = {
  absorbed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyAbsorbedArgs, 'first'>>;
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyBeneficiariesArgs, 'first'>>;
  benefitedFrom?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyBenefitedFromArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GovernmentBodyClaimsArgs, 'first'>>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<GovernmentBodyFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<GovernmentBodyHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  legalRepresentatives?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyLegalRepresentativesArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GovernmentBodyLevelArgs, 'lang'>>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyLocatedInArgs, 'first'>>;
  memberOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyMembersArgs, 'first'>>;
  mergedInto?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyMergedIntoArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GovernmentBodyNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  overseenBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyOverseenByArgs, 'first'>>;
  oversees?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyOverseesArgs, 'first'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyOwnedArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyOwnersArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyPartOfArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyPartnersArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyPartsArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyPossiblySameAsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyPredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GovernmentBodyRelationsArgs, 'direction' | 'first'>>;
  runs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyRunsArgs, 'first'>>;
  setUpBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodySetUpByArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<GovernmentBodySourcesArgs, 'first'>>;
  staff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<GovernmentBodyStaffArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodySuccessorsArgs, 'first'>>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodySupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodySupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentBodyConnection'] = ResolversParentTypes['GovernmentBodyConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<GovernmentBodyConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernmentBodyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<GovernmentBodyConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GovernmentBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernmentBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentBodyEdge'] = ResolversParentTypes['GovernmentBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernmentBody'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Hub']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['TieCount']>, ParentType, ContextType>;
  totalByType?: Resolver<ReadonlyArray<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  benefitedFrom?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GroupBenefitedFromArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GroupClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GroupNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GroupOfArgs, 'lang'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GroupOwnedArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GroupPossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GroupRelationsArgs, 'direction' | 'first'>>;
  size?: Resolver<Maybe<ResolversTypes['GroupSize']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<GroupSourcesArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GroupSupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GroupSupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<GroupConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<GroupConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupSize'] = ResolversParentTypes['GroupSize']> = {
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupSizeTextArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  meaning?: Resolver<Maybe<ResolversTypes['IdentifierMeaning']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierMeaningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifierMeaning'] = ResolversParentTypes['IdentifierMeaning']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IdentifierMeaningAuthorityArgs, 'lang'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IdentifierMeaningCategoryArgs, 'lang'>>;
  division?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  entitiesLost?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  inferred?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  relationsLost?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relationsWeakened?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  relationsWithoutEnd?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  statisticsLost?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  weakened?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  end?: Resolver<Maybe<ResolversTypes['PrintedTime']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PrintedTime']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Absence' | 'Ambiguity' | 'Association' | 'Claim' | 'Conflict' | 'Derivation' | 'Firm' | 'GovernmentBody' | 'Group' | 'Person' | 'Place' | 'Programme' | 'Relation' | 'Source' | 'Statistic' | 'Term' | 'Venture', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Association' | 'Firm' | 'GovernmentBody', ParentType, ContextType>;
  absorbed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationAbsorbedArgs, 'first'>>;
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationBeneficiariesArgs, 'first'>>;
  benefitedFrom?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationBenefitedFromArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<OrganizationFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<OrganizationHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  legalRepresentatives?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationLegalRepresentativesArgs, 'first'>>;
  locatedIn?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationLocatedInArgs, 'first'>>;
  memberOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  mergedInto?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationMergedIntoArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  overseenBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationOverseenByArgs, 'first'>>;
  oversees?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationOverseesArgs, 'first'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationOwnedArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationOwnersArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationPartnersArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationPartsArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationPossiblySameAsArgs, 'first'>>;
  predecessors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationPredecessorsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction' | 'first'>>;
  runs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationRunsArgs, 'first'>>;
  setUpBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationSetUpByArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OrganizationSourcesArgs, 'first'>>;
  staff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<OrganizationStaffArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationSuccessorsArgs, 'first'>>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationSupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationSupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['PrintedTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PrintedTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  benefitedFrom?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonBenefitedFromArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  considersFounding?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonConsidersFoundingArgs, 'first'>>;
  formerlyWorkedAt?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, RequireFields<PersonFormerlyWorkedAtArgs, 'first'>>;
  founded?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonFoundedArgs, 'first'>>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonGenderArgs, 'lang'>>;
  heads?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, RequireFields<PersonHeadsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonOccupationArgs, 'lang'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonOwnedArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonPossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<PersonSourcesArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonSupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonSupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  worksAt?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, RequireFields<PersonWorksAtArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<PersonConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<PersonConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  placeKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlacePlaceKindArgs, 'lang'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PlacePossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<PlaceSourcesArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PlaceSupportersArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<PlaceConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<PlaceConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PositionReadingArgs, 'lang'>>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PositionReasonArgs, 'lang'>>;
};

export type PrintedTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintedTime'] = ResolversParentTypes['PrintedTime']> = {
  earliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProgrammeBeneficiariesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProgrammeClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgrammeNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProgrammePossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammeRelationsArgs, 'direction' | 'first'>>;
  runBy?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, RequireFields<ProgrammeRunByArgs, 'first'>>;
  setUpBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProgrammeSetUpByArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ProgrammeSourcesArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProgrammeSupportersArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProgrammeSupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<ProgrammeConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<ProgrammeConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absence: Resolver<Maybe<ResolversTypes['AbsenceAnswer']>, ParentType, ContextType, RequireFields<QueryAbsenceArgs, 'about' | 'predicate'>>;
  association: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  associations: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, RequireFields<QueryAssociationsArgs, 'orderBy'>>;
  claim: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  conflict: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<QueryConflictArgs, 'id'>>;
  conflicts: Resolver<Maybe<ResolversTypes['ConflictConnection']>, ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  coverage: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'source'>>;
  entities: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Entity']>>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  entity: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  firm: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<QueryFirmArgs, 'id'>>;
  firms: Resolver<Maybe<ResolversTypes['FirmConnection']>, ParentType, ContextType, RequireFields<QueryFirmsArgs, 'orderBy'>>;
  governmentBodies: Resolver<Maybe<ResolversTypes['GovernmentBodyConnection']>, ParentType, ContextType, RequireFields<QueryGovernmentBodiesArgs, 'orderBy'>>;
  governmentBody: Resolver<Maybe<ResolversTypes['GovernmentBody']>, ParentType, ContextType, RequireFields<QueryGovernmentBodyArgs, 'id'>>;
  group: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<QueryGroupsArgs, 'orderBy'>>;
  impact: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, Partial<QueryImpactArgs>>;
  neighborhood: Resolver<Maybe<ResolversTypes['Graph']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'direction' | 'hops' | 'hubLimit' | 'ids' | 'limit'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  paths: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'timeConsistent' | 'to'>>;
  people: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy'>>;
  programme: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'orderBy'>>;
  question: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'lang' | 'name'>>;
  questions: Resolver<Maybe<ReadonlyArray<ResolversTypes['Question']>>, ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'lang'>>;
  relationTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelationTypeInfo']>>, ParentType, ContextType>;
  relations: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<QueryRelationsArgs, 'orderBy'>>;
  search: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sharedTies: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedTie']>>, ParentType, ContextType, RequireFields<QuerySharedTiesArgs, 'first' | 'ids'>>;
  source: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statistics: Resolver<Maybe<ReadonlyArray<ResolversTypes['Statistic']>>, ParentType, ContextType, Partial<QueryStatisticsArgs>>;
  stats: Resolver<Maybe<ResolversTypes['Stats']>, ParentType, ContextType>;
  term: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryTermArgs, 'id'>>;
  timeline: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'id' | 'includeUndated'>>;
  venture: Resolver<Maybe<ResolversTypes['Venture']>, ParentType, ContextType, RequireFields<QueryVentureArgs, 'id'>>;
  ventures: Resolver<Maybe<ResolversTypes['VentureConnection']>, ParentType, ContextType, RequireFields<QueryVenturesArgs, 'orderBy'>>;
  vocabularies: Resolver<Maybe<ReadonlyArray<ResolversTypes['Vocabulary']>>, ParentType, ContextType, Partial<QueryVocabulariesArgs>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType, Partial<QuestionAnswerArgs>>;
  answers?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuestionAnswersArgs>>;
  example?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuestionTitleArgs>>;
  variables?: Resolver<ReadonlyArray<ResolversTypes['QuestionVariable']>, ParentType, ContextType>;
};

export type QuestionVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionVariable'] = ResolversParentTypes['QuestionVariable']> = {
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityConnection'] = ResolversParentTypes['RelatedEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelatedOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedOrganizationConnection'] = ResolversParentTypes['RelatedOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedOrganizationEdge'] = ResolversParentTypes['RelatedOrganizationEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelatedPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPersonConnection'] = ResolversParentTypes['RelatedPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPersonEdge'] = ResolversParentTypes['RelatedPersonEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  attestedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  attestedTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType, Partial<RelationCertaintyArgs>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Ended'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationSentenceArgs, 'lang'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelationStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeCount'] = ResolversParentTypes['RelationTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationTypeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeInfo'] = ResolversParentTypes['RelationTypeInfo']> = {
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  formerOf?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationTypeInfoLabelArgs, 'direction' | 'lang'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationTypeInfoSentenceArgs, 'lang'>>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['MatchRule'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SentenceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceCoverage'] = ResolversParentTypes['SentenceCoverage']> = {
  ambiguities?: Resolver<ReadonlyArray<ResolversTypes['Ambiguity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  isCited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['Locator'], ParentType, ContextType>;
  notSaid?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
};

export type SharedTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTie'] = ResolversParentTypes['SharedTie']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  ambiguities?: Resolver<ReadonlyArray<ResolversTypes['Ambiguity']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  dateline?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  derivations?: Resolver<ReadonlyArray<ResolversTypes['Derivation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notSaid?: Resolver<ReadonlyArray<ResolversTypes['Absence']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pagesInHand?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  pagesTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourcePublishedBasisArgs, 'lang'>>;
  publisher?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  publisherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SourceSummaryArgs, 'lang'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  textCharacters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTitleArgs, 'lang'>>;
  updatedStamp?: Resolver<Maybe<ResolversTypes['DateStamp']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  weak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  asOfBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatisticAsOfBasisArgs, 'lang'>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType, RequireFields<StatisticCertaintyArgs, 'asOf'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['Detail']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatisticFigureArgs, 'lang'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatisticMeasureArgs, 'lang'>>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjectTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<StatisticUnitArgs, 'lang'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatisticValueTextArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['TallyValue']>, ParentType, ContextType>;
};

export type TallyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TallyValue'] = ResolversParentTypes['TallyValue']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TermClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TermKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TermNoteArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieCount'] = ResolversParentTypes['TieCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RelationDirection'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineEventSentenceArgs, 'lang'>>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  certain?: Resolver<ReadonlyArray<ResolversTypes['CertainTime']>, ParentType, ContextType>;
  endMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endless?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startMax?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startMin?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type VentureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venture'] = ResolversParentTypes['Venture']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<VentureClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VentureNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<VentureOwnersArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<VenturePossiblySameAsArgs, 'first'>>;
  realisedAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<VentureRealisedAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<VentureRelationsArgs, 'direction' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<VentureSourcesArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VentureStatus']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<VentureSupportersArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VentureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureConnection'] = ResolversParentTypes['VentureConnection']> = {
  aggregate?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<VentureConnectionAggregateArgs, 'by'>>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VentureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<VentureConnectionGroupsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Venture']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VentureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VentureEdge'] = ResolversParentTypes['VentureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venture'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['VocabularyValue']>, ParentType, ContextType>;
};

export type VocabularyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyValue'] = ResolversParentTypes['VocabularyValue']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VocabularyValueLabelArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Absence?: AbsenceResolvers<ContextType>;
  AbsenceAnswer?: AbsenceAnswerResolvers<ContextType>;
  Ambiguity?: AmbiguityResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  CertainTime?: CertainTimeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DateStamp?: DateStampResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  Detail?: DetailResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmConnection?: FirmConnectionResolvers<ContextType>;
  FirmEdge?: FirmEdgeResolvers<ContextType>;
  GovernmentBody?: GovernmentBodyResolvers<ContextType>;
  GovernmentBodyConnection?: GovernmentBodyConnectionResolvers<ContextType>;
  GovernmentBodyEdge?: GovernmentBodyEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupSize?: GroupSizeResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifierMeaning?: IdentifierMeaningResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Locator?: LocatorResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PrintedTime?: PrintedTimeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionVariable?: QuestionVariableResolvers<ContextType>;
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>;
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>;
  RelatedOrganizationConnection?: RelatedOrganizationConnectionResolvers<ContextType>;
  RelatedOrganizationEdge?: RelatedOrganizationEdgeResolvers<ContextType>;
  RelatedPersonConnection?: RelatedPersonConnectionResolvers<ContextType>;
  RelatedPersonEdge?: RelatedPersonEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationTypeCount?: RelationTypeCountResolvers<ContextType>;
  RelationTypeInfo?: RelationTypeInfoResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SentenceCoverage?: SentenceCoverageResolvers<ContextType>;
  SharedTie?: SharedTieResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  TallyValue?: TallyValueResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TieCount?: TieCountResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Validity?: ValidityResolvers<ContextType>;
  Venture?: VentureResolvers<ContextType>;
  VentureConnection?: VentureConnectionResolvers<ContextType>;
  VentureEdge?: VentureEdgeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyValue?: VocabularyValueResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  facet?: FacetDirectiveResolver<any, any, ContextType>;
  traverse?: TraverseDirectiveResolver<any, any, ContextType>;
};
