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
  /** A moment, in UTC: `2026-11-30T16:05:08.123Z`. */
  DateTime: { input: string; output: string; }
  /**
   * An entity or term of the graph by its id, or an entity to be added: `{ new: { kind: "FIRM", name: "…" } }`. Its kind and its name
   * become claims of their own.
   */
  EntityReference: { input: string | Record<string, unknown>; output: string | Record<string, unknown>; }
  /** A JSON object. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A calendar day, `2026-11-23`. */
  LocalDate: { input: string; output: string; }
  /**
   * A date exactly as precise as its source: `2011`, `2011-06` or `2011-06-15`. As an argument it means the whole period
   * that it covers: `2011` asks about that year. Arguments may also be coarse or approximate, in Extended Date/Time Format
   * (`201X`, `2012~`, `2010/2012`, `../2012`) or in words: `1990s`, `early 2010s`, `c. 2012`, `before 2012`, `2013-Q3`,
   * 上世纪90年代, 约2012年, 2013年第三季度. `knownAt` takes moments as well: a day with a time and its offset, `2026-11-30T10:00:00Z`. The whole
   * root field is then answered from the graph as it was at that moment, whichever of its fields has the argument: claims with what
   * had been decided on them, names, relations, counts and what had been judged to be the same. What a file's load changes beside its
   * claims (passages, disputes, what is not said) is as it is now.
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
  /** The id given in the source file. */
  readonly id: Scalars['ID']['output'];
  /** The passages in which one would look for it. */
  readonly locators: ReadonlyArray<Locator>;
  /**
   * The relation types and attributes about which it does not say anything; empty when the note concerns something more
   * particular.
   */
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

/** What the graph knows about one question, also when no source answers it. */
export type AbsenceAnswer = {
  readonly __typename?: 'AbsenceAnswer';
  /** Words in those claims that can be read in more than one way. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** The claims that affirm it or deny it. */
  readonly claims: ReadonlyArray<Claim>;
  /** Notes of what sources do not say on just this question, and what they say instead. */
  readonly notSaid: ReadonlyArray<Absence>;
  /** The answer as a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The sources that mention the entity, all of which were considered. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether a source says it. */
  readonly state: AbsenceState;
  /** The entity given as `with`; null when none was given. */
  readonly with: Maybe<Entity>;
};


/** What the graph knows about one question, also when no source answers it. */
export type AbsenceAnswerSentenceArgs = {
  lang?: Scalars['String']['input'];
};

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

/** Who made a change. */
export type Actor = {
  readonly __typename?: 'Actor';
  /**
   * The name of the API key, the subject of the token, `local` for a program on the server's own machine, or `command line` for who
   * loaded files or imported a register.
   */
  readonly name: Scalars['String']['output'];
  /** The role in which the change was made: `contributor`, `curator` or `owner`. */
  readonly role: Scalars['String']['output'];
};

/** What to add as a source. */
export type AddSourceInput = {
  /** A key of the caller's own: a second request with it and the same input gets the same answer and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The last change that the caller knows (`latestChange`). */
  readonly readAt?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is added. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The source. */
  readonly source: SourceInput;
};

/** The answer to `addSource`. */
export type AddSourcePayload = {
  readonly __typename?: 'AddSourcePayload';
  /** The change; null when there are problems. */
  readonly change: Maybe<Change>;
  /** What keeps it from being made; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
  /** The source; null when there are problems. */
  readonly source: Maybe<Source>;
};

/** Words that can be read in more than one way. */
export type Ambiguity = Node & {
  readonly __typename?: 'Ambiguity';
  /** The ids of the entities it concerns. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** The id given in the source file. */
  readonly id: Scalars['ID']['output'];
  /** The passages in which the words are. */
  readonly locators: ReadonlyArray<Locator>;
  /** The possible readings. */
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
  /** The passages that the answer rests on. */
  readonly citations: ReadonlyArray<Citation>;
  /** The headings of the table; the last one, where there is evidence, is for the numbers of the citations. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The data that the operation returns; null when it returns none. */
  readonly data: Maybe<Scalars['JSONObject']['output']>;
  /** Whether the table has no rows. When no source says something, that does not mean that it is not so. */
  readonly empty: Scalars['Boolean']['output'];
  /**
   * Why the table has no rows, what was left out, and what the sources do not say or leave open; null when there is
   * nothing to note.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The answer in sentences, with the numbers of its citations, and the note at its end. */
  readonly paragraph: Scalars['String']['output'];
  /** The table, a cell for each column: null when no source says, an empty text when the column does not apply. */
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  /** Ids that were given but do not exist. The table then has no rows, and the note names the nearest ids that do. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The values of the variables that it was asked with. */
  readonly variables: Scalars['JSONObject']['output'];
};

/** A body of members, such as a trade association. */
export type Association = Entity & Node & Organization & {
  readonly __typename?: 'Association';
  /** What merged into it; the relation gives the date when a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Those who have benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
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
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /** The people whom a source names as its legal representative (法定代表人); the relation says when. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** The places that it is in. */
  readonly locatedIn: RelatedEntityConnection;
  /** The associations and groups that it belongs to. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date when a source does. */
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
  /** What it oversees, in whatever sense the source uses the word. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Its partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** What it succeeded; the relation gives the date when a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What succeeded it; the relation gives the date when a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
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
export type AssociationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A list of associations, one page at a time. */
export type AssociationConnection = {
  readonly __typename?: 'AssociationConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssociationEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Association>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of associations, one page at a time. */
export type AssociationConnectionAggregateArgs = {
  by: ReadonlyArray<AssociationDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of associations, one page at a time. */
export type AssociationConnectionGroupsArgs = {
  by: ReadonlyArray<AssociationDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which associations are counted. */
export type AssociationDimension =
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE';

/** An association in a list, with its cursor. */
export type AssociationEdge = {
  readonly __typename?: 'AssociationEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Association;
};

/** Conditions on a list of associations; all that are given must hold. */
export type AssociationWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only associations for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<AssociationDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only associations that this source mentions (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** What a question may take for true although nobody has decided on it. */
export type Assumption =
  /** That what may be the same is the same: the relations of this type, which sources and editors give. `judgeIdentity` decides on two entities. */
  | 'POSSIBLY_SAME_AS';

/** Who asks, as the server sees it. */
export type Caller = {
  readonly __typename?: 'Caller';
  /** The name of the API key, or the subject of the token; null without one. */
  readonly name: Maybe<Scalars['String']['output']>;
  /**
   * What the caller may do: `reader`, `contributor`, `curator` or `owner`; null for nothing. A program on the same machine is
   * the owner where `GUANXI_AUTH` is `local`.
   */
  readonly role: Maybe<Scalars['String']['output']>;
};

/**
 * Days on which something certainly held: each day from `from` to `to`. When `from` is later than `to`, it held on some
 * day between the two, but which one is not known.
 */
export type CertainTime = {
  readonly __typename?: 'CertainTime';
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The last day; null for what never ends. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** Whether a relation held at a given time. */
export type Certainty =
  /** It certainly held at some time within the period asked. */
  | 'DEFINITELY'
  /** It did not hold then: it had ended before, or began after. */
  | 'NO'
  /** It may have held: nothing proves it, and nothing rules it out. */
  | 'POSSIBLY';

/**
 * Something that was changed in the graph, by one request and in one transaction. Changes are numbered in the order in which they
 * were made.
 */
export type Change = Node & {
  readonly __typename?: 'Change';
  /** Who made it. */
  readonly actor: Actor;
  /** When it was made, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** How many claims it added, changed or took out, whether or not they are listed. */
  readonly claimCount: Scalars['Int']['output'];
  /**
   * The claims that it added, changed or took out, in the order of their ids. Those of a register and of the first load into an empty
   * database are not listed: all of them came with it, or went.
   */
  readonly claims: ReadonlyArray<ChangedClaim>;
  /** The entities that these are about, in the order of their ids. Those that are no longer in the graph are left out. */
  readonly entities: ReadonlyArray<Entity>;
  /** Made of its number: `change-1`, `change-2`. */
  readonly id: Scalars['ID']['output'];
  /** The judgements on entities that it made or took back. */
  readonly judgements: ReadonlyArray<ChangedJudgement>;
  /** What it does. */
  readonly kind: ChangeKind;
  /** Why it was made, in the words of who made it; null when no reason was given. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The change that undid all of it; null when it stands, or some of it does. */
  readonly revertedBy: Maybe<Change>;
  /** The change that it undid, whole or in part; null when it undid none. */
  readonly reverts: Maybe<Change>;
  /** Who did what, as a sentence without a full stop. */
  readonly sentence: Scalars['String']['output'];
  /** The source that it is about; null when it is about several or about none. */
  readonly source: Maybe<Source>;
};


/**
 * Something that was changed in the graph, by one request and in one transaction. Changes are numbered in the order in which they
 * were made.
 */
export type ChangeSentenceArgs = {
  lang?: Scalars['String']['input'];
};

/** Changes, newest first. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change in a list, with its cursor. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Change;
};

/** What a change does. */
export type ChangeKind =
  /** It adds a source. */
  | 'ADD_SOURCE'
  /** It puts a claim in place of another one. */
  | 'CORRECT'
  /** It accepts, rejects, retracts or reopens claims. */
  | 'DECIDE'
  /** It imports a register. */
  | 'IMPORT'
  /** It judges whether two entities are one. */
  | 'JUDGE'
  /** It loads the file of a source, or the files of a folder into an empty database. */
  | 'LOAD'
  /** It adds claims to a source. */
  | 'PROPOSE'
  /** It gives claims a rank. */
  | 'RANK'
  /** It takes a source or a register out. */
  | 'REMOVE'
  /** It undoes another change. */
  | 'REVERT';

/** What a change did to a claim. */
export type ChangedClaim = {
  readonly __typename?: 'ChangedClaim';
  /** What differs, as it was afterwards; null when the claim was taken out. */
  readonly after: Maybe<Scalars['JSONObject']['output']>;
  /** What differs, as it was before; null when the claim was not there. */
  readonly before: Maybe<Scalars['JSONObject']['output']>;
  /** The change that did it. */
  readonly change: Change;
  /** The claim as it is now; null when it is no longer in the graph. */
  readonly claim: Maybe<Claim>;
  /** The id of the claim. */
  readonly id: Scalars['ID']['output'];
};

/** What a change did to the judgement on two entities. */
export type ChangedJudgement = {
  readonly __typename?: 'ChangedJudgement';
  /** What was judged afterwards; null for nothing. */
  readonly after: Maybe<Judgement>;
  /** What was judged before; null for nothing. */
  readonly before: Maybe<Judgement>;
  /** The id of one of the two entities, the lower one. */
  readonly leftId: Scalars['ID']['output'];
  /** The id of the other. */
  readonly rightId: Scalars['ID']['output'];
};

/** A passage of a source that an answer rests on. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The ids of the claims in the answer that rest on it. */
  readonly claims: ReadonlyArray<Scalars['ID']['output']>;
  /** Its number within the answer, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The paragraph: `P6`, `CAP`. */
  readonly paragraph: Scalars['String']['output'];
  /** When it was published, as precisely as it says; null when not known. */
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it; null when not known. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The id of the source. */
  readonly source: Scalars['ID']['output'];
  /** The source's title. */
  readonly title: Scalars['String']['output'];
  /** The web address of the source; null when not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** One statement of one source about one subject: a relation to another thing, an attribute, a name, a figure or a trend. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The entity whose words or thoughts the source reports; null when the source speaks in its own voice. */
  readonly attributedTo: Maybe<Entity>;
  /** The claims from which it was inferred; empty when it was not inferred. */
  readonly basis: ReadonlyArray<Claim>;
  /** The conflicts in which it supports one of the positions. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it reports a view: the claims that say what the view is. */
  readonly content: ReadonlyArray<Claim>;
  /** Further things that the source says along with it, such as a share. */
  readonly details: ReadonlyArray<Detail>;
  /** The date on which it ended, as printed; null when the source gives none. */
  readonly end: Maybe<Scalars['PartialDate']['output']>;
  /** The passages of the source that support it or contradict it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What changes did to it, newest first. Empty when none did since its register was imported, or since the first load. */
  readonly history: ReadonlyArray<ChangedClaim>;
  /** The id given in the source file; when the file gives none, it is made of the source, the subject and the predicate. */
  readonly id: Scalars['ID']['output'];
  /** How firmly the source says it, and whether in its own voice. */
  readonly modality: Modality;
  /** A remark for careful readers; null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The entity that it relates the subject to; null when the object is a term or a value. */
  readonly object: Maybe<Entity>;
  /** The term that it relates the subject to; null when the object is an entity or a value. */
  readonly objectTerm: Maybe<Term>;
  /** The id that it names as its object itself, where that was merged into another entity; else null. */
  readonly ownObject: Maybe<Scalars['ID']['output']>;
  /** The id that it names as its subject itself, where that was merged into another entity; else null. */
  readonly ownSubject: Maybe<Scalars['ID']['output']>;
  /**
   * Start and end in the source's words and as days. It also holds times that are coarser than a year, approximate or open
   * on one side.
   */
  readonly period: Period;
  /** Whether it affirms or denies. */
  readonly polarity: Polarity;
  /** What it states: the name of a relation type or of an attribute (`NAME`, `OWNERSHIP`, `STATISTIC`, `TREND`, …). */
  readonly predicate: Scalars['String']['output'];
  /** Preference among claims that disagree. */
  readonly rank: Rank;
  /** Why it has that rank; null for NORMAL. */
  readonly rankReason: Maybe<Scalars['String']['output']>;
  /** The day on which it was first recorded in the graph. */
  readonly recordedAt: Scalars['LocalDate']['output'];
  /** The relation that it affirms or denies; null for an attribute, or when the graph holds no such relation. */
  readonly relation: Maybe<Relation>;
  /** The date on which the source said so: its date of publication, or that of the record; null when not known. */
  readonly saidOn: Maybe<Scalars['PartialDate']['output']>;
  /** The claim as a sentence, without a full stop. */
  readonly sentence: Scalars['String']['output'];
  /** The source that says it. */
  readonly source: Source;
  /** The date on which it began, or on which the event happened, as printed; null when the source gives none. */
  readonly start: Maybe<Scalars['PartialDate']['output']>;
  /** The figure that it gives; null when it gives none. */
  readonly statistic: Maybe<Statistic>;
  /** The result of review. */
  readonly status: ClaimStatus;
  /** The entity that it is about; null when the subject is a term or only a phrase. */
  readonly subject: Maybe<Entity>;
  /** The term that it is about; null when the subject is an entity or only a phrase. */
  readonly subjectTerm: Maybe<Term>;
  /** The subject in words, when it is neither an entity nor a term; else null. */
  readonly subjectText: Maybe<Scalars['String']['output']>;
  /** Whether the source speaks of the present, the past or a plan. */
  readonly tense: Tense;
  /** The post or title as printed; null when none is. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The value as text; null when the object is an entity or a term. */
  readonly value: Maybe<Scalars['String']['output']>;
};


/** One statement of one source about one subject: a relation to another thing, an attribute, a name, a figure or a trend. */
export type ClaimDetailsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** One statement of one source about one subject: a relation to another thing, an attribute, a name, a figure or a trend. */
export type ClaimNoteArgs = {
  lang?: Scalars['String']['input'];
};


/** One statement of one source about one subject: a relation to another thing, an attribute, a name, a figure or a trend. */
export type ClaimRankReasonArgs = {
  lang?: Scalars['String']['input'];
};


/** One statement of one source about one subject: a relation to another thing, an attribute, a name, a figure or a trend. */
export type ClaimSentenceArgs = {
  lang?: Scalars['String']['input'];
};


/** One statement of one source about one subject: a relation to another thing, an attribute, a name, a figure or a trend. */
export type ClaimSubjectTextArgs = {
  lang?: Scalars['String']['input'];
};


/** One statement of one source about one subject: a relation to another thing, an attribute, a name, a figure or a trend. */
export type ClaimValueArgs = {
  lang?: Scalars['String']['input'];
};

/** Claims, in the order asked for; that of their ids unless another is. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision on a claim. */
export type ClaimDecision =
  /** It counts from now on. */
  | 'ACCEPT'
  /** It is turned down. */
  | 'REJECT'
  /** It is to be decided again. */
  | 'REOPEN'
  /** It was accepted and is withdrawn. */
  | 'RETRACT';

/** A claim that was otherwise at one moment than at another. */
export type ClaimDifference = {
  readonly __typename?: 'ClaimDifference';
  /** What differs, as it was at the second moment; null when the claim was not there. */
  readonly after: Maybe<Scalars['JSONObject']['output']>;
  /** What differs, as it was at the first moment; null when the claim was not there. */
  readonly before: Maybe<Scalars['JSONObject']['output']>;
  /** The changes in between that are about it, oldest first. */
  readonly changes: ReadonlyArray<Change>;
  /** The claim as it is now; null when it is no longer in the graph. */
  readonly claim: Maybe<Claim>;
  /** The id of the claim. */
  readonly id: Scalars['ID']['output'];
};

/** A claim in a list, with its cursor. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** A claim, as a source file says it. */
export type ClaimInput = {
  /** The passages that speak against it. */
  readonly against?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose words or thoughts the source reports (an entity's id). */
  readonly attributedTo?: InputMaybe<Scalars['ID']['input']>;
  /** The claims from which it was inferred (their ids). */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What else the source says with it: a share, a count. */
  readonly details?: InputMaybe<ReadonlyArray<DetailInput>>;
  /** When it ended, as printed. */
  readonly end?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The figure, when the predicate is `STATISTIC`. */
  readonly figure?: InputMaybe<FigureInput>;
  /** How firmly the source says it; `ASSERTED` when left out. */
  readonly modality?: InputMaybe<Modality>;
  /** What a name is, when the predicate is `NAME`. */
  readonly name?: InputMaybe<NameInput>;
  /** A remark for careful readers. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** The number of a `SIZE`. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** What a relation leads to: an id, or an entity to be added. */
  readonly object?: InputMaybe<Scalars['EntityReference']['input']>;
  /** The passages of the source that carry it: `P7.1`. An editor's note need cite none. */
  readonly passages?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it affirms or denies; `AFFIRMED` when left out. */
  readonly polarity?: InputMaybe<Polarity>;
  /** A relation type or an attribute: `HEADS`, `OWNERSHIP`, `NAME`, `STATISTIC`, `TREND`. */
  readonly predicate: Scalars['String']['input'];
  /** How that number is hedged. */
  readonly qualifier?: InputMaybe<Qualifier>;
  /**
   * The words of passages that it cites, to be checked: they must have the hash of the passage and, where the server holds a
   * copy of the source, stand in it at that place. They are not stored.
   */
  readonly quotes?: InputMaybe<ReadonlyArray<PassageQuoteInput>>;
  /** The scheme of an `IDENTIFIER`: `USCC`. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
  /** Tells apart several relations of one type between the same two entities. */
  readonly slot?: InputMaybe<Scalars['String']['input']>;
  /** When it began, or when it happened, as printed. */
  readonly start?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What it is about: an id, or an entity to be added. Left out for a trend of something that has no entry (`subjectText`). */
  readonly subject?: InputMaybe<Scalars['EntityReference']['input']>;
  /** The subject in words, of a trend. */
  readonly subjectText?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source speaks of the present, the past or a plan. A relation must say; `CURRENT` for others. */
  readonly tense?: InputMaybe<Tense>;
  /** The post or title as printed. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The value of an attribute, a name or a trend. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** The value in Chinese, of a trend. */
  readonly valueZh?: InputMaybe<Scalars['String']['input']>;
};

/** How claims are sorted. */
export type ClaimOrder = {
  /** The direction of sorting. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field?: ClaimOrderField;
};

/** What claims are sorted by. */
export type ClaimOrderField =
  /** The id. */
  | 'ID'
  /**
   * The day on which they were recorded, and on one day the change that added them: the order in which claims wait for review.
   * Needs a `status` other than `ACCEPTED`.
   */
  | 'RECORDED';

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

/** Conditions on claims; all that are given must hold. */
export type ClaimWhere = {
  /** Only claims of one of these modalities. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Only claims with this entity or term as object (its id). */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims with one of these predicates. */
  readonly predicate?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only claims that this person or program added (`Actor.name`). */
  readonly proposer?: InputMaybe<Scalars['String']['input']>;
  /** Only claims of one of these ranks. */
  readonly rank?: InputMaybe<ReadonlyArray<Rank>>;
  /** Only claims of this source (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only claims with one of these results of review. */
  readonly status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** Only claims about this entity or term (its id). */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** How well the sources support a relation. */
export type Confidence =
  /** Some source states it in its own voice. */
  | 'HIGH'
  /** It is inferred, implied by a name, planned or a judgement. */
  | 'LOW'
  /** It is attributed to somebody, or conceded in passing. */
  | 'MEDIUM';

/**
 * Claims that cannot all be right. A conflict is found by a rule among the claims about one thing, or declared by an
 * editor.
 */
export type Conflict = Node & {
  readonly __typename?: 'Conflict';
  /** The entities it concerns. */
  readonly about: ReadonlyArray<Entity>;
  /** The terms it concerns. */
  readonly aboutTerms: ReadonlyArray<Term>;
  /**
   * The id given in the source file that declares it; otherwise made of what it is about: `ann.heads.guild~when`,
   * `ann~gender`.
   */
  readonly id: Scalars['ID']['output'];
  /** What the claims disagree about. */
  readonly kind: ConflictKind;
  /** The positions, two or more: preferred ones first, or in the order in which an editor declared them. */
  readonly positions: ReadonlyArray<Position>;
  /** The question that its positions answer. */
  readonly question: Scalars['String']['output'];
  /** The source whose file declares it; null when it was found by a rule. */
  readonly source: Maybe<Source>;
};


/**
 * Claims that cannot all be right. A conflict is found by a rule among the claims about one thing, or declared by an
 * editor.
 */
export type ConflictQuestionArgs = {
  lang?: Scalars['String']['input'];
};

/** Conflicts, in the order of their ids. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A conflict in a list, with its cursor. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
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
  /** Only conflicts of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ConflictKind>>;
  /** Only conflicts in which a claim of this source takes part (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** Which claim is wrong, and what is right. */
export type CorrectClaimInput = {
  /** The id of the claim that is wrong. */
  readonly claim: Scalars['ID']['input'];
  /** A key of the caller's own: a second request with it and the same input gets the same answer and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The last change that the caller knows (`latestChange`). */
  readonly readAt?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** What its source says instead. */
  readonly with: ClaimInput;
};

/** The answer to `correctClaim`. */
export type CorrectClaimPayload = {
  readonly __typename?: 'CorrectClaimPayload';
  /** The change; null when there are problems. */
  readonly change: Maybe<Change>;
  /** The new claim; null when there are problems. */
  readonly claim: Maybe<Claim>;
  /** What keeps it from being made; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
  /** The claim in whose place it stands; null when there are problems. */
  readonly replaced: Maybe<Claim>;
};

/** A paragraph of a source, and the claims taken from it. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Words in it that can be read in more than one way. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** The claims that cite it, as support or as contradiction, in the order of their ids; empty when none do. */
  readonly claims: ReadonlyArray<Claim>;
  /** Things that it does not say, though a reader may think that it does. */
  readonly notSaid: ReadonlyArray<Absence>;
  /** The paragraph: `P6`, or `HL` headline, `CAP` caption, `BY` byline, `UPD` date stamp. */
  readonly paragraph: Scalars['String']['output'];
  /** The passages of the paragraph that the source's file lists. */
  readonly passages: ReadonlyArray<Locator>;
  /**
   * The sentences of the paragraph that the source's file lists, in the order of the text, each with the claims that cite
   * it.
   */
  readonly sentences: ReadonlyArray<SentenceCoverage>;
};

/**
 * Conditions on a date as the sources give it, which may be a year or a month; all that are given must hold. To ask
 * whether something held at a time, give `asOf`.
 */
export type DateFilter = {
  /** The date begins on the first day of this period or later. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** True: there is no value, because no source gives one. False: there is a value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The date begins on the last day of this period or earlier. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A date and time as a source prints it. */
export type DateStamp = {
  readonly __typename?: 'DateStamp';
  /** What the source calls it: `Updated`; null when the source gives no name. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** How precise it is: `minute`; null when not known. */
  readonly precision: Maybe<Scalars['String']['output']>;
  /** Its time zone, or a remark that the source states none; null when not known. */
  readonly timezone: Maybe<Scalars['String']['output']>;
  /** As printed, in the order of ISO 8601: `2013-11-18T07:40`. */
  readonly value: Scalars['String']['output'];
};

/** Which claims to decide on, and how. */
export type DecideClaimsInput = {
  /** The ids of the claims, at most 250. */
  readonly claims: ReadonlyArray<Scalars['ID']['input']>;
  /** The decision. */
  readonly decision: ClaimDecision;
  /** A key of the caller's own: a second request with it and the same input gets the same answer and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The last change that the caller knows (`latestChange`). */
  readonly readAt?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The answer to `decideClaims`. */
export type DecideClaimsPayload = {
  readonly __typename?: 'DecideClaimsPayload';
  /** The change; null when there are problems. */
  readonly change: Maybe<Change>;
  /** The claims as they are now, in the order of the input; null when there are problems. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** What keeps it from being made; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A calculation from figures of a source, made by its reader. */
export type Derivation = Node & {
  readonly __typename?: 'Derivation';
  /** The formula. */
  readonly formula: Scalars['String']['output'];
  /** The id given in the source file. */
  readonly id: Scalars['ID']['output'];
  /** What to be careful about when using the result; null when there is no remark. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The figures from which it is calculated. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** The unit of the result; null when it has none. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The result. */
  readonly value: Scalars['Float']['output'];
};


/** A calculation from figures of a source, made by its reader. */
export type DerivationNoteArgs = {
  lang?: Scalars['String']['input'];
};


/** A calculation from figures of a source, made by its reader. */
export type DerivationUnitArgs = {
  lang?: Scalars['String']['input'];
};

/** A further thing that a source says along with a claim: a count, a mode, a frequency. */
export type Detail = {
  readonly __typename?: 'Detail';
  /** The name of the detail: `count`, `mode`, `frequency`. */
  readonly name: Scalars['String']['output'];
  /** The number, to be read with the qualifier; null when the detail has none. */
  readonly number: Maybe<Scalars['Float']['output']>;
  /** How the number is hedged; null when there is no number. */
  readonly qualifier: Maybe<Qualifier>;
  /** The detail in words; null when it is only a number. */
  readonly text: Maybe<Scalars['String']['output']>;
};


/** A further thing that a source says along with a claim: a count, a mode, a frequency. */
export type DetailTextArgs = {
  lang?: Scalars['String']['input'];
};

/** What a source says along with a claim. */
export type DetailInput = {
  /** The name of the detail: `share`. */
  readonly name: Scalars['String']['input'];
  /** The number. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** How the number is hedged. */
  readonly qualifier?: InputMaybe<Qualifier>;
  /** The detail in words, or the unit of the number. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What the claims of the graph said otherwise at one moment than at another. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** The claims that differ, in the order of their ids. One that was changed and changed back is not among them. */
  readonly claims: ReadonlyArray<ClaimDifference>;
  /** The last change that had been made at the first moment; null when there was none. */
  readonly from: Maybe<Change>;
  /** The last change that had been made at the second moment; null when there was none. */
  readonly to: Maybe<Change>;
  /**
   * Changes in between whose claims are not listed (registers, and the first load into an empty database): what they brought in or took
   * out is not among `claims`.
   */
  readonly unlisted: ReadonlyArray<Change>;
};

/** Whether something is known to be over. */
export type Ended =
  /** It is not over, or it cannot end, as an event cannot. */
  | 'NO'
  /** It held when its source said so; no source says whether it still does. */
  | 'UNKNOWN'
  /** It is over. */
  | 'YES';

/** A person, firm, association, government body, place, programme, group or venture. */
export type Entity = {
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A person, firm, association, government body, place, programme, group or venture. */
export type EntityChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A passage of a source that supports a claim or contradicts it. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Where the passage is in the source. */
  readonly locator: Locator;
  /**
   * The words of the passage, read from your own copy of the source; null when there is no copy, or its hash differs. The
   * graph keeps no text of sources.
   */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The source. */
  readonly source: Source;
  /** Whether it supports the claim or contradicts it. */
  readonly stance: Stance;
};

/** Counts of a whole list by one field; the type `Tally` counts by one dimension or by two together. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The field's name. */
  readonly field: Scalars['String']['output'];
  /** The most frequent fifty values, most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a field, and how many items of the list have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many items have this value. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for items for which no source gives one. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A figure, as the source gives it. */
export type FigureInput = {
  /** The time that it is for, as printed. */
  readonly asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** How that time is known. */
  readonly asOfBasis?: InputMaybe<Scalars['String']['input']>;
  /** What is measured. */
  readonly measure: Scalars['String']['input'];
  /** How it is hedged. */
  readonly qualifier: Qualifier;
  /** Its unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The number; left out where the source gives a word. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** The figure as printed. */
  readonly valueText: Scalars['String']['input'];
};

/** A business that a source names. */
export type Firm = Entity & Node & Organization & {
  readonly __typename?: 'Firm';
  /** What merged into it; the relation gives the date when a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Those who have benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
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
  /** The industry, as a code of GB/T 4754-2011 preceded by the letter of its section: `C3660`; null when no source says. */
  readonly industry: Maybe<Scalars['String']['output']>;
  /** The section of the industry's code, A to T: `C` is manufacturing; null when no source gives the industry. */
  readonly industrySection: Maybe<Scalars['String']['output']>;
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /** The people whom a source names as its legal representative (法定代表人); the relation says when. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** The places that it is in. */
  readonly locatedIn: RelatedEntityConnection;
  /** The associations and groups that it belongs to. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date when a source does. */
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
  /** What it oversees, in whatever sense the source uses the word. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** The kind of ownership: `family-owned`, `state-owned`; null when no source says. */
  readonly ownership: Maybe<Scalars['String']['output']>;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Its partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** What it succeeded; the relation gives the date when a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The size class by the rules of 2011; null when no source says. */
  readonly sizeClass: Maybe<SizeClass>;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What succeeded it; the relation gives the date when a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
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
export type FirmChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A list of firms, one page at a time. */
export type FirmConnection = {
  readonly __typename?: 'FirmConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<FirmEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of firms, one page at a time. */
export type FirmConnectionAggregateArgs = {
  by: ReadonlyArray<FirmDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of firms, one page at a time. */
export type FirmConnectionGroupsArgs = {
  by: ReadonlyArray<FirmDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which firms are counted. */
export type FirmDimension =
  /** The section of the industry's code. */
  | 'INDUSTRY_SECTION'
  /** The kind of ownership. */
  | 'OWNERSHIP'
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The size class. */
  | 'SIZE_CLASS'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE';

/** A firm in a list, with its cursor. */
export type FirmEdge = {
  readonly __typename?: 'FirmEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Firm;
};

/** Conditions on a list of firms; all that are given must hold. */
export type FirmWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Conditions on the industry's code: `startsWith: "C36"`. */
  readonly industry?: InputMaybe<TextFilter>;
  /** Conditions on the section of the industry's code. */
  readonly industrySection?: InputMaybe<TextFilter>;
  /** Only firms for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<FirmDimension>>;
  /** Only firms that a source locates in this place, at any time (the place's id). */
  readonly locatedIn?: InputMaybe<Scalars['ID']['input']>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Conditions on the ownership. */
  readonly ownership?: InputMaybe<TextFilter>;
  /** Only these size classes. */
  readonly sizeClass?: InputMaybe<ReadonlyArray<SizeClass>>;
  /** Only firms that this source mentions (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A government, an organ or centre of one, or an office within it. */
export type GovernmentBody = Entity & Node & Organization & {
  readonly __typename?: 'GovernmentBody';
  /** What merged into it; the relation gives the date when a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Those who have benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
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
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /** The people whom a source names as its legal representative (法定代表人); the relation says when. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** The level of government: `national`, `municipality`; null when no source says. */
  readonly level: Maybe<Scalars['String']['output']>;
  /** The places that it is in. */
  readonly locatedIn: RelatedEntityConnection;
  /** The associations and groups that it belongs to. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date when a source does. */
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
  /** What it oversees, in whatever sense the source uses the word. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Its partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** What it succeeded; the relation gives the date when a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What succeeded it; the relation gives the date when a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
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
export type GovernmentBodyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A list of government bodies, one page at a time. */
export type GovernmentBodyConnection = {
  readonly __typename?: 'GovernmentBodyConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<GovernmentBodyEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<GovernmentBody>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of government bodies, one page at a time. */
export type GovernmentBodyConnectionAggregateArgs = {
  by: ReadonlyArray<GovernmentBodyDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of government bodies, one page at a time. */
export type GovernmentBodyConnectionGroupsArgs = {
  by: ReadonlyArray<GovernmentBodyDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which government bodies are counted. */
export type GovernmentBodyDimension =
  /** The level of government. */
  | 'LEVEL'
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE';

/** A government body in a list, with its cursor. */
export type GovernmentBodyEdge = {
  readonly __typename?: 'GovernmentBodyEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: GovernmentBody;
};

/** Conditions on a list of government bodies; all that are given must hold. */
export type GovernmentBodyWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only government bodies for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<GovernmentBodyDimension>>;
  /** Conditions on the level. */
  readonly level?: InputMaybe<TextFilter>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only government bodies that this source mentions (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A part of the graph. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** Entities in `nodes` with so many relations that the search did not go on from them; see `hubLimit`. */
  readonly hubs: ReadonlyArray<Hub>;
  /** The entities, nearest first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** All relations among those entities that meet the conditions given. */
  readonly relations: ReadonlyArray<Relation>;
  /**
   * For each entity at the centre: how many relations of each type and direction meet the conditions given, and how many
   * of them are in `relations`. The difference is what expanding the entity further would show.
   */
  readonly ties: ReadonlyArray<TieCount>;
  /** How many relations of each type there are in all, including those that the limit left out. */
  readonly totalByType: ReadonlyArray<RelationTypeCount>;
  /** Whether the limit left entities out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type Group = Entity & Node & {
  readonly __typename?: 'Group';
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What its members are: `firm`, `association`, `person`; null when no source says. */
  readonly of: Maybe<Scalars['String']['output']>;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** How many members it has, as the source hedges it; null when no source gives a number. */
  readonly size: Maybe<GroupSize>;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupBenefitedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupOfArgs = {
  lang?: Scalars['String']['input'];
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupOwnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
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


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** A set that a source mentions without naming its members: "about 100 small coffee dealers". */
export type GroupSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of groups, one page at a time. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of groups, one page at a time. */
export type GroupConnectionAggregateArgs = {
  by: ReadonlyArray<GroupDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of groups, one page at a time. */
export type GroupConnectionGroupsArgs = {
  by: ReadonlyArray<GroupDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which groups are counted. */
export type GroupDimension =
  /** What its members are. */
  | 'OF'
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE';

/** A group in a list, with its cursor. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Group;
};

/** How many members a group has. */
export type GroupSize = {
  readonly __typename?: 'GroupSize';
  /** How the number is hedged. */
  readonly qualifier: Qualifier;
  /** The source's figure in words: `about 100`. */
  readonly text: Scalars['String']['output'];
  /** The number as printed, to be read with the qualifier; null when the source gives a word. */
  readonly value: Maybe<Scalars['Float']['output']>;
};


/** How many members a group has. */
export type GroupSizeTextArgs = {
  lang?: Scalars['String']['input'];
};

/** Conditions on a list of groups; all that are given must hold. */
export type GroupWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only groups for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<GroupDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Conditions on what its members are. */
  readonly of?: InputMaybe<TextFilter>;
  /** Only groups that this source mentions (its id). */
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
  /** What the parts of the code mean; null unless it is a valid `USCC`. */
  readonly meaning: Maybe<IdentifierMeaning>;
  /** The register or code system: `USCC`, `LEI`. */
  readonly scheme: Scalars['String']['output'];
  /**
   * Whether the form of the code is right, its check character included; it does not say whether the code was issued. Null
   * for schemes other than `USCC`, `ORGANIZATION_CODE` and `REGISTRATION_NUMBER`.
   */
  readonly valid: Maybe<Scalars['Boolean']['output']>;
  /** The code. */
  readonly value: Scalars['String']['output'];
};

/** What the parts of a Unified Social Credit Code mean. */
export type IdentifierMeaning = {
  readonly __typename?: 'IdentifierMeaning';
  /** What sort of authority registered the entity; null for a character that is not explained. */
  readonly authority: Maybe<Scalars['String']['output']>;
  /** What sort of thing was registered; null for a pair of characters that is not explained. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The six-digit code of the place whose office registered it. It stays the same when the code of the place changes. */
  readonly division: Scalars['String']['output'];
  /** The organisation code within it. */
  readonly organizationCode: Scalars['String']['output'];
};


/** What the parts of a Unified Social Credit Code mean. */
export type IdentifierMeaningAuthorityArgs = {
  lang?: Scalars['String']['input'];
};


/** What the parts of a Unified Social Credit Code mean. */
export type IdentifierMeaningCategoryArgs = {
  lang?: Scalars['String']['input'];
};

/** Two entities that may be the same, found by what they have in common. */
export type IdentityCandidate = Node & {
  readonly __typename?: 'IdentityCandidate';
  /** Made of the ids of both entities, the lower first: `firm-a~firm-b`. */
  readonly id: Scalars['ID']['output'];
  /** What is judged of the two; null for nothing. */
  readonly judgement: Maybe<IdentityJudgement>;
  /** The entity with the lower id. */
  readonly left: Entity;
  /** What speaks for it and against it. The weights add up to the score. */
  readonly reasons: ReadonlyArray<IdentityReason>;
  /** The other one. */
  readonly right: Entity;
  /** How much speaks for it, from 0.5 to 1. From 0.9 on they are the same by more than their names; below, a person should judge. */
  readonly score: Scalars['Float']['output'];
};

/** Pairs of entities that may be the same. */
export type IdentityCandidateConnection = {
  readonly __typename?: 'IdentityCandidateConnection';
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<IdentityCandidateEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<IdentityCandidate>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a list, with its cursor. */
export type IdentityCandidateEdge = {
  readonly __typename?: 'IdentityCandidateEdge';
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: IdentityCandidate;
};

/** What is judged of two entities. */
export type IdentityJudgement = {
  readonly __typename?: 'IdentityJudgement';
  /** The change that made it. */
  readonly change: Change;
  /** The judgement. */
  readonly judgement: Judgement;
  /** The entity that `leftId` now stands for; null when it is no longer in the graph. */
  readonly left: Maybe<Entity>;
  /** The id of one, as it was judged: the lower of the two. */
  readonly leftId: Scalars['ID']['output'];
  /** Why, in the words of who judged. */
  readonly reason: Scalars['String']['output'];
  /** The entity that `rightId` now stands for; null when it is no longer in the graph. */
  readonly right: Maybe<Entity>;
  /** The id of the other. */
  readonly rightId: Scalars['ID']['output'];
};

/** Something that speaks for or against two entities being the same. */
export type IdentityReason = {
  readonly __typename?: 'IdentityReason';
  /** What it is about. */
  readonly kind: IdentityReasonKind;
  /** What the two have in common, or how they differ. */
  readonly text: Scalars['String']['output'];
  /** What it adds to the score; negative where it takes away from it. 0 for one that only sets a limit which the rest does not reach. */
  readonly weight: Scalars['Float']['output'];
};


/** Something that speaks for or against two entities being the same. */
export type IdentityReasonTextArgs = {
  lang?: Scalars['String']['input'];
};

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

/** What the graph would lose. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The claims that would be withdrawn themselves. */
  readonly claims: ReadonlyArray<Claim>;
  /** Entities that would be lost, because no other source says what they are; see `relationsWithoutEnd`. */
  readonly entitiesLost: ReadonlyArray<Entity>;
  /** Claims that would be lost because they were inferred from a withdrawn one. */
  readonly inferred: ReadonlyArray<Claim>;
  /** Relations that would be lost, because no other claim gives them. */
  readonly relationsLost: ReadonlyArray<Relation>;
  /** Relations that would lose a claim and keep another. */
  readonly relationsWeakened: ReadonlyArray<Relation>;
  /**
   * Relations that claims would still give, but at an entity of `entitiesLost`; they return when a source describes it
   * again.
   */
  readonly relationsWithoutEnd: ReadonlyArray<Relation>;
  /** Figures that would be lost, because no other claim gives them. */
  readonly statisticsLost: ReadonlyArray<Statistic>;
  /** Claims that would lose one supporting passage and keep another. */
  readonly weakened: ReadonlyArray<Claim>;
};

/** Which two entities to judge, and how. */
export type JudgeIdentityInput = {
  /** A key of the caller's own: a second request with it and the same input gets the same answer and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The judgement. */
  readonly judgement: Judgement;
  /** The id of one entity; an id that was merged is judged under that id. */
  readonly left: Scalars['ID']['input'];
  /** The last change that the caller knows (`latestChange`). */
  readonly readAt?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The id of the other. */
  readonly right: Scalars['ID']['input'];
};

/** The answer to `judgeIdentity`. */
export type JudgeIdentityPayload = {
  readonly __typename?: 'JudgeIdentityPayload';
  /** The entity that both were merged into; null unless they were judged to be the same. */
  readonly canonical: Maybe<Entity>;
  /** The change; null when there are problems. */
  readonly change: Maybe<Change>;
  /** The entity that `left` now stands for; null when there are problems. */
  readonly left: Maybe<Entity>;
  /** What keeps it from being made; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
  /** The entity that `right` now stands for; null when there are problems. */
  readonly right: Maybe<Entity>;
};

/** A judgement on two entities. */
export type Judgement =
  /** They are two. Nothing can make them one while this stands. */
  | 'DIFFERENT'
  /** They are one, and are merged. */
  | 'SAME'
  /** Nobody can tell yet. */
  | 'UNSURE';

/** How many entities of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many entities are of this kind. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** A bound on what may be asked or answered at a time. What goes beyond it is refused with an error that names the limit. */
export type Limit = {
  readonly __typename?: 'Limit';
  /** What is counted, and its unit. */
  readonly description: Scalars['String']['output'];
  /** The name: `depth`, `first`, `cost`. The operator of a server may set some of them. */
  readonly name: Scalars['String']['output'];
  /** The bound: so much is allowed, and no more. */
  readonly value: Scalars['Int']['output'];
};

/** A passage of a source: its paragraph, and its characters within the whole text. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** The character after the last one of the passage, counted likewise; null when not known. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** The paragraph: `P6`, or `HL` headline, `CAP` caption, `BY` byline, `UPD` date stamp. */
  readonly paragraph: Scalars['String']['output'];
  /** The passage within the paragraph: `P6.1` is its first sentence. */
  readonly passage: Scalars['String']['output'];
  /** The SHA-256 hash of the passage as UTF-8, in lower-case hexadecimal; null when not known. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /**
   * The first character of the passage, counted from 0 in Unicode characters from the start of the source's text; null
   * when not known.
   */
  readonly start: Maybe<Scalars['Int']['output']>;
};

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

/** What was merged into another entity. */
export type MergedEntity = {
  readonly __typename?: 'MergedEntity';
  /** The id that it had. */
  readonly id: Scalars['ID']['output'];
  /** The names that claims give it under that id, in the order of the claims. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
};

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

/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Adds a source: a document, with the passages that claims can cite. Its text is not stored. For contributors.
   * Null when it was not tried, as `errors` says.
   *
   * ```graphql
   * mutation { addSource(input: {
   *   source: { id: "src-notes-on-coffee", kind: "EDITORS_NOTE", title: "Notes on the coffee trade", language: "en" }
   *   idempotencyKey: "example-1"
   * }) { source { id title } change { id } problems { code message path } } }
   * ```
   */
  readonly addSource: Maybe<AddSourcePayload>;
  /**
   * Puts a claim in place of one that is wrong: the new one is accepted, and the old one retracted. Both stay in the history. For
   * curators; refused where nobody may accept what they say themselves (`GUANXI_REVIEW=four-eyes`).
   * Null when it was not tried, as `errors` says.
   *
   * ```graphql
   * mutation { correctClaim(input: {
   *   claim: "r-wang-heads-coffee-association"
   *   with: { subject: "wang-zhendong", predicate: "HEADS", object: "shanghai-coffee-association", tense: CURRENT,
   *     title: "president", passages: ["P3.1"] }
   *   reason: "An example", idempotencyKey: "example-5"
   * }) { claim { id sentence } replaced { id status } change { id } problems { code message path } } }
   * ```
   */
  readonly correctClaim: Maybe<CorrectClaimPayload>;
  /**
   * Accepts, rejects, retracts or reopens claims. A decision on a claim of a file or register holds when that is loaded again. For
   * curators.
   * Null when it was not tried, as `errors` says.
   *
   * ```graphql
   * mutation { decideClaims(input: {
   *   claims: ["r-wang-heads-coffee-association"], decision: RETRACT, reason: "An example", idempotencyKey: "example-3"
   * }) { claims { id status } change { id } problems { code message path } } }
   * ```
   */
  readonly decideClaims: Maybe<DecideClaimsPayload>;
  /**
   * Judges whether two entities are one. `SAME` merges them: names, claims and relations come together under one id, and the
   * other one keeps answering. `revertChange` takes them apart again. For curators.
   * Null when it was not tried, as `errors` says.
   *
   * ```graphql
   * mutation { judgeIdentity(input: {
   *   left: "saic-motor", right: "saic-motor-in-register"
   *   judgement: SAME, reason: "An example", idempotencyKey: "example-6"
   * }) { canonical { id formerIds } change { id } problems { code message path } } }
   * ```
   */
  readonly judgeIdentity: Maybe<JudgeIdentityPayload>;
  /**
   * Proposes claims of a source. They do not count until somebody accepts them. For contributors; `accept` is for curators.
   * Null when it was not tried, as `errors` says.
   *
   * ```graphql
   * mutation { proposeClaims(input: {
   *   source: "src-notes-on-coffee"
   *   claims: [{ subject: "wang-zhendong", predicate: "MEMBER_OF", object: "shanghai-coffee-association", tense: CURRENT }]
   *   idempotencyKey: "example-2"
   * }) { claims { id sentence status } change { id } problems { code message path } } }
   * ```
   */
  readonly proposeClaims: Maybe<ProposeClaimsPayload>;
  /**
   * Gives claims a rank among those that disagree with them. For curators.
   * Null when it was not tried, as `errors` says.
   *
   * ```graphql
   * mutation { rankClaims(input: {
   *   claims: ["r-wang-heads-coffee-association"], rank: PREFERRED, reason: "An example", idempotencyKey: "example-4"
   * }) { claims { id rank rankReason } change { id } problems { code message path } } }
   * ```
   */
  readonly rankClaims: Maybe<RankClaimsPayload>;
  /**
   * Undoes a change, or with `only` a part of it: everything is as it was before. What files and registers brought in is not undone here
   * but by loading other files or taking a source out. Where later changes are about the same claims, they are named as problems. An
   * undone change can be made again by undoing the change that undid it. For curators.
   * Null when it was not tried, as `errors` says.
   *
   * ```graphql
   * mutation { revertChange(input: { change: "change-2", reason: "An example" }) { change { id } problems { code message path } } }
   * ```
   */
  readonly revertChange: Maybe<RevertChangePayload>;
};


/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type MutationAddSourceArgs = {
  input: AddSourceInput;
};


/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type MutationCorrectClaimArgs = {
  input: CorrectClaimInput;
};


/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type MutationDecideClaimsArgs = {
  input: DecideClaimsInput;
};


/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type MutationJudgeIdentityArgs = {
  input: JudgeIdentityInput;
};


/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type MutationProposeClaimsArgs = {
  input: ProposeClaimsInput;
};


/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type MutationRankClaimsArgs = {
  input: RankClaimsInput;
};


/**
 * Changes to the graph. Each is one transaction and one `Change`, which can be undone. Where something is in the way, nothing is
 * changed, and `problems` of the answer names all of it.
 */
export type MutationRevertChangeArgs = {
  input: RevertChangeInput;
};

/** A name that a source gives an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** The date until which the name was used; null when no source says, also for a former name. */
  readonly end: Maybe<PrintedTime>;
  /** The family name, for a person, when the source shows which part it is; else null. */
  readonly family: Maybe<Scalars['String']['output']>;
  /** The given name, for a person, when the source shows which part it is; else null. */
  readonly given: Maybe<Scalars['String']['output']>;
  /** The kind of name. */
  readonly kind: NameKind;
  /** Its language as a BCP 47 tag; null when not clear. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** Its script as an ISO 15924 code: `Latn`, `Hans`, `Hant`; null when not clear. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** The date from which the name was used; null when no source says. */
  readonly start: Maybe<PrintedTime>;
  /** The name as printed. */
  readonly value: Scalars['String']['output'];
};

/** What a name is. */
export type NameInput = {
  /** The family name in it. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** The given name in it. */
  readonly given?: InputMaybe<Scalars['String']['input']>;
  /** What sort of name; `PRINTED` when left out. */
  readonly kind?: InputMaybe<NameKind>;
  /** Its language, as a BCP 47 tag. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Its script, as an ISO 15924 code: `Hans`, `Latn`. */
  readonly script?: InputMaybe<Scalars['String']['input']>;
};

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

/** Anything that has an id. */
export type Node = {
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
};

/** The direction of sorting. */
export type OrderDirection =
  /** Ascending: the lowest first. */
  | 'ASC'
  /** Descending: the highest first. */
  | 'DESC';

/** A firm, an association or a government body. */
export type Organization = {
  /** What merged into it; the relation gives the date when a source does. */
  readonly absorbed: RelatedEntityConnection;
  /** Those who have benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** What it has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
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
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /** The people whom a source names as its legal representative (法定代表人); the relation says when. */
  readonly legalRepresentatives: RelatedEntityConnection;
  /** The places that it is in. */
  readonly locatedIn: RelatedEntityConnection;
  /** The associations and groups that it belongs to. */
  readonly memberOf: RelatedEntityConnection;
  /** Its members. */
  readonly members: RelatedEntityConnection;
  /** What it merged into; the relation gives the date when a source does. */
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
  /** What it oversees, in whatever sense the source uses the word. */
  readonly oversees: RelatedEntityConnection;
  /** What it owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who owns it, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owners: RelatedEntityConnection;
  /** What it is a part of. */
  readonly partOf: RelatedEntityConnection;
  /** Its partners. */
  readonly partners: RelatedEntityConnection;
  /** Its parts: offices, branches. */
  readonly parts: RelatedEntityConnection;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** What it succeeded; the relation gives the date when a source does. */
  readonly predecessors: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** The programmes that it runs. */
  readonly runs: RelatedEntityConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** Who works there; with `asOf` also those who had left by the time their source spoke, as POSSIBLY before that. */
  readonly staff: RelatedPersonConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What succeeded it; the relation gives the date when a source does. */
  readonly successors: RelatedEntityConnection;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
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
export type OrganizationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** Whether there are pages before and after this one, and the cursors that lead to them. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge of this page; null on an empty page. Give it as `after` for the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. When paging backwards: whether `before` was given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** When paging backwards: whether there are items before this page. When paging forwards: whether `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of this page; null on an empty page. Give it as `before` for the previous page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A place in the text of a source. */
export type PassageInput = {
  /** Where it ends; the character there is no longer part of it. */
  readonly end?: InputMaybe<Scalars['Int']['input']>;
  /** `P7.1` is the first sentence of paragraph `P7`. */
  readonly id: Scalars['ID']['input'];
  /** What a careful reader should know. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Its paragraph: `P7`. */
  readonly paragraph: Scalars['String']['input'];
  /** Its words, to be checked. They are not stored. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** The SHA-256 of its words in UTF-8. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** Where it begins, in Unicode code points from the start of the text. */
  readonly start?: InputMaybe<Scalars['Int']['input']>;
};

/** The words of a passage. */
export type PassageQuoteInput = {
  /** The passage: `P7.1`. */
  readonly passage: Scalars['ID']['input'];
  /** Its words, all of them, as they stand in the source. */
  readonly quote: Scalars['String']['input'];
};

/** A path from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /**
   * The relations along it that only say that two entities may be the same: the path rests on them. Empty unless `assume` or `types`
   * lets paths pass these.
   */
  readonly assumes: ReadonlyArray<Relation>;
  /** DEFINITELY when each of its relations certainly held at the time asked, else POSSIBLY; null when no `asOf` was given. */
  readonly certainty: Maybe<Certainty>;
  /** The number of relations along it. */
  readonly length: Scalars['Int']['output'];
  /** The entities along it, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /**
   * The days within which all its relations may have held at once (within `asOf`, if it was given); null when they cannot
   * have. For "formerly" relations it is the earlier state that counts.
   */
  readonly overlap: Maybe<TimeSpan>;
  /** The relations along it, in order; each may be followed against its direction. */
  readonly relations: ReadonlyArray<Relation>;
  /** The relation along it that the sources state least firmly; null when the path has no relations. */
  readonly weakest: Maybe<Relation>;
};

/** When something began and ended, as printed. */
export type Period = {
  readonly __typename?: 'Period';
  /** The end; null when no source says, or when sources contradict each other. */
  readonly end: Maybe<PrintedTime>;
  /** The start; null when no source says, or when sources contradict each other. */
  readonly start: Maybe<PrintedTime>;
};

/** A human being that a source names. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** What the person has benefited from. */
  readonly benefitedFrom: RelatedEntityConnection;
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** What this person is considering founding; the source does not say that it was founded. */
  readonly considersFounding: RelatedEntityConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Where this person formerly worked. */
  readonly formerlyWorkedAt: RelatedOrganizationConnection;
  /** What this person founded. */
  readonly founded: RelatedEntityConnection;
  /** The gender, as a source states or shows it; null when no source does. */
  readonly gender: Maybe<Scalars['String']['output']>;
  /** What this person heads. */
  readonly heads: RelatedOrganizationConnection;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** The person's occupation, present or past, as a source gives it; null when no source does. */
  readonly occupation: Maybe<Scalars['String']['output']>;
  /** What the person owns, wholly or in part; the claims of the relation give the share where a source does. */
  readonly owned: RelatedEntityConnection;
  /** Who may be the same person under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports the person. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what the person supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
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
export type PersonChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A list of people, one page at a time. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of people, one page at a time. */
export type PersonConnectionAggregateArgs = {
  by: ReadonlyArray<PersonDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of people, one page at a time. */
export type PersonConnectionGroupsArgs = {
  by: ReadonlyArray<PersonDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which people are counted. */
export type PersonDimension =
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE';

/** A person in a list, with its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Person;
};

/** Conditions on a list of people; all that are given must hold. */
export type PersonWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only people for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<PersonDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only people that this source mentions (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** A country, city, district or zone. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What kind of place it is: `country`, `city`, `zone`; null when no source says. */
  readonly placeKind: Maybe<Scalars['String']['output']>;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** A country, city, district or zone. */
export type PlaceChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A list of places, one page at a time. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of places, one page at a time. */
export type PlaceConnectionAggregateArgs = {
  by: ReadonlyArray<PlaceDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of places, one page at a time. */
export type PlaceConnectionGroupsArgs = {
  by: ReadonlyArray<PlaceDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which places are counted. */
export type PlaceDimension =
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The kind of place. */
  | 'PLACE_KIND'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE';

/** A place in a list, with its cursor. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Place;
};

/** Conditions on a list of places; all that are given must hold. */
export type PlaceWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only places for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<PlaceDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Conditions on the kind of place. */
  readonly placeKind?: InputMaybe<TextFilter>;
  /** Only places that this source mentions (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a claim affirms or denies. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMED'
  /** The source says that it is not so. */
  | 'DENIED';

/** One of the positions in a conflict. */
export type Position = {
  readonly __typename?: 'Position';
  /** The claims that support this position, in the order of their ids. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether it is preferred to the others, or no longer believed. */
  readonly rank: Rank;
  /** What this position says, in our words, or its value. */
  readonly reading: Scalars['String']['output'];
  /** Why it has that rank; null when no reason is given. */
  readonly reason: Maybe<Scalars['String']['output']>;
};


/** One of the positions in a conflict. */
export type PositionReadingArgs = {
  lang?: Scalars['String']['input'];
};


/** One of the positions in a conflict. */
export type PositionReasonArgs = {
  lang?: Scalars['String']['input'];
};

/** A time as a source prints it. */
export type PrintedTime = {
  readonly __typename?: 'PrintedTime';
  /**
   * The first day that it can mean; null when it is open or unclear. "About" a year includes the year before and the year
   * after.
   */
  readonly earliest: Maybe<Scalars['LocalDate']['output']>;
  /** In Extended Date/Time Format, level 1 (ISO 8601-2): `2012`, `201X`, `2012~`, `2010/2012`, `../2012`. */
  readonly edtf: Scalars['String']['output'];
  /** The last day that it can mean; null when it is open or unclear. */
  readonly latest: Maybe<Scalars['LocalDate']['output']>;
  /** The words as printed: "early 2010s". */
  readonly text: Scalars['String']['output'];
};

/** Something that keeps a change from being made. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** What sort of problem it is. */
  readonly code: ProblemCode;
  /** What is wrong, what is allowed, and the nearest right value where there is one. */
  readonly message: Scalars['String']['output'];
  /** Where in the input: `claims[3].object`; null when it is about no part of it. */
  readonly path: Maybe<Scalars['String']['output']>;
};

/** Sorts of problems. */
export type ProblemCode =
  /** There is such a thing already. */
  | 'ALREADY_EXISTS'
  /** A claim has changed since `readAt`. */
  | 'CHANGED_MEANWHILE'
  /** Judgements that stand say otherwise of the same entities. */
  | 'CONTRADICTION'
  /** The key was used for another change. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value is not allowed, or does not fit the others. */
  | 'INVALID'
  /** Later changes build on the change that is to be undone. */
  | 'LATER_CHANGES'
  /** Everything is already as asked. */
  | 'NOTHING_TO_CHANGE'
  /** The role of the caller, or the rule of review, does not allow it. */
  | 'NOT_ALLOWED'
  /** Something that is named does not exist. */
  | 'NOT_FOUND'
  /** A claim cites no passage, and its source is not an editor's note. */
  | 'NO_EVIDENCE'
  /** The words of a passage are not those of the text. */
  | 'QUOTE_MISMATCH';

/** A programme, platform, incubator or fund. */
export type Programme = Entity & Node & {
  readonly __typename?: 'Programme';
  /** Those who have benefited from it. */
  readonly beneficiaries: RelatedEntityConnection;
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
  readonly kind: EntityKind;
  /**
   * The name to show: the one in the language asked for (`en`, `zh`; longer tags begin with it) if a source gives one,
   * else the name as first printed.
   */
  readonly name: Scalars['String']['output'];
  /** Every name that a source gives it. */
  readonly names: ReadonlyArray<Name>;
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** The bodies that run it. */
  readonly runBy: RelatedOrganizationConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The body that set it up. */
  readonly setUpBy: RelatedEntityConnection;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whom or what it supports. */
  readonly supports: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
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
export type ProgrammeChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A list of programmes, one page at a time. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of programmes, one page at a time. */
export type ProgrammeConnectionAggregateArgs = {
  by: ReadonlyArray<ProgrammeDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of programmes, one page at a time. */
export type ProgrammeConnectionGroupsArgs = {
  by: ReadonlyArray<ProgrammeDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which programmes are counted. */
export type ProgrammeDimension =
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE';

/** A programme in a list, with its cursor. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Programme;
};

/** Conditions on a list of programmes; all that are given must hold. */
export type ProgrammeWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only programmes for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<ProgrammeDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only programmes that this source mentions (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** What to propose. */
export type ProposeClaimsInput = {
  /** Whether they count at once. For curators. */
  readonly accept?: InputMaybe<Scalars['Boolean']['input']>;
  /** The claims, at most 250. */
  readonly claims: ReadonlyArray<ClaimInput>;
  /** A key of the caller's own: a second request with it and the same input gets the same answer and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The last change that the caller knows (`latestChange`). */
  readonly readAt?: InputMaybe<Scalars['ID']['input']>;
  /** Why they are proposed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The source that says it (its id). */
  readonly source: Scalars['ID']['input'];
};

/** The answer to `proposeClaims`. */
export type ProposeClaimsPayload = {
  readonly __typename?: 'ProposeClaimsPayload';
  /** The change; null when there are problems. */
  readonly change: Maybe<Change>;
  /** The claims, in the order of the input, each after those on the entities that it adds; null when there are problems. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** What keeps it from being made; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
};

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

/** Questions to the graph. Every root field is answered by one statement to the database. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Whether a source says something about an entity, and if none does, why: it is denied, checked and not stated, unknown,
   * or does not apply to this kind of entity.
   *
   * ```graphql
   * { absence(about: "dong-rongyong", predicate: "WORKS_AT", with: "saic") { state sentence notSaid { wrong right } } }
   * ```
   */
  readonly absence: Maybe<AbsenceAnswer>;
  /**
   * An association by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { association(id: "shanghai-coffee-association") { headedBy(asOf: "2013-11-18") { edges { certainty node { name } } } } }
   * ```
   */
  readonly association: Maybe<Association>;
  /**
   * All associations: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { associations { totalCount nodes { name headedBy { nodes { name } } } } }
   * ```
   */
  readonly associations: Maybe<AssociationConnection>;
  /**
   * One change by its id, or null.
   *
   * ```graphql
   * { change(id: "change-1") { at actor { name } sentence claims { id before after } } }
   * ```
   */
  readonly change: Maybe<Change>;
  /**
   * The changes of the graph, newest first.
   *
   * ```graphql
   * { changes(first: 5) { totalCount nodes { id at actor { name role } sentence reason } } }
   * ```
   */
  readonly changes: Maybe<ChangeConnection>;
  /**
   * One claim by its id, or null. Relations, figures and trends of a source file are found by their id there.
   *
   * ```graphql
   * { claim(id: "r-wang-considers-founding-center") { modality tense note evidence { source { title } locator { paragraph start end sha256 } quote } } }
   * ```
   */
  readonly claim: Maybe<Claim>;
  /**
   * Claims of any kind by any source. Those that wait for review, the oldest first:
   * `claims(where: { status: [PROPOSED] }, orderBy: { field: RECORDED })`.
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
   * All conflicts: questions on which sources disagree, with the position of each.
   *
   * ```graphql
   * { conflicts { totalCount nodes { kind question positions { reading rank reason claims { id source { title } } } } } }
   * ```
   */
  readonly conflicts: Maybe<ConflictConnection>;
  /**
   * The paragraphs of a source in their order, and the sentences of each, with the claims that cite them. An unknown id is
   * an error.
   *
   * ```graphql
   * { coverage(source: "src-chinadaily-20131118-center-links-firms") { paragraph claims { id } sentences { locator { passage } isCited } } }
   * ```
   */
  readonly coverage: Maybe<ReadonlyArray<Coverage>>;
  /**
   * What the claims of the graph, or those about one entity, said otherwise at one moment than at another. An error when more than 1000
   * claims were changed in between.
   *
   * ```graphql
   * { difference(from: "2026-11-30T10:00:00Z") { from { id } to { id } claims { id before after } } }
   * ```
   */
  readonly difference: Maybe<Difference>;
  /**
   * Several entities in the order of the ids given, at most 250; null for an id that no entity has.
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
   * A firm by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { firm(id: "guangyu") { name ownership foundedBy { edges { relation { start } node { name } } } } }
   * ```
   */
  readonly firm: Maybe<Firm>;
  /**
   * All firms: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { firms(first: 5, orderBy: { field: NAME, direction: DESC }) { totalCount nodes { id name } aggregate(by: [PLACE, OWNERSHIP]) { count values { dimension value place { name } } } pageInfo { endCursor hasNextPage } } }
   * ```
   */
  readonly firms: Maybe<FirmConnection>;
  /**
   * All government bodies: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { governmentBodies(first: 10) { totalCount nodes { name level } facets { field values { value count } } } }
   * ```
   */
  readonly governmentBodies: Maybe<GovernmentBodyConnection>;
  /**
   * A government body by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { governmentBody(id: "ssec") { setUpBy { edges { relation { start } node { name } } } oversees { nodes { name } } } }
   * ```
   */
  readonly governmentBody: Maybe<GovernmentBody>;
  /**
   * A group by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { group(id: "group-associations-under-ssec") { name size { value text qualifier } } }
   * ```
   */
  readonly group: Maybe<Group>;
  /**
   * All groups: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { groups(first: 5) { nodes { name size { text } } } }
   * ```
   */
  readonly groups: Maybe<GroupConnection>;
  /**
   * Pairs of entities that may be the same, those that nobody has judged first, then by score. They are found when an entity is
   * loaded, imported or changed. A pair that is judged `DIFFERENT` is listed with its `entity` alone; one that is judged `UNSURE`
   * comes last, until it scores higher than it did then.
   *
   * ```graphql
   * { identityCandidates(first: 5) { totalCount nodes { left { name } right { name } score reasons { text weight } } } }
   * ```
   */
  readonly identityCandidates: Maybe<IdentityCandidateConnection>;
  /**
   * What the graph would lose if a claim, a source or a passage of a source were withdrawn. Give `claim`, or `source`, or
   * `source` and `passage`.
   *
   * ```graphql
   * { impact(claim: "r-municipality-set-up-ssec") { inferred { id } relationsLost { sentence } entitiesLost { name } } }
   * ```
   */
  readonly impact: Maybe<Impact>;
  /**
   * The id of the last change; null when there was none. Given as `readAt` with a mutation it keeps the caller from changing what
   * somebody else has changed since.
   *
   * ```graphql
   * { latestChange }
   * ```
   */
  readonly latestChange: Maybe<Scalars['ID']['output']>;
  /**
   * The limits of this server.
   *
   * ```graphql
   * { limits { name value description } }
   * ```
   */
  readonly limits: ReadonlyArray<Limit>;
  /**
   * Who asks, and what they may do; null where the server does not ask who it is.
   *
   * ```graphql
   * { me { name role } }
   * ```
   */
  readonly me: Maybe<Caller>;
  /**
   * The entities around some others: all within `hops` relations, nearest first, up to `limit`; `truncated` says whether
   * some were left out.
   *
   * ```graphql
   * { neighborhood(ids: ["shanghai-coffee-association"], hops: 2, asOf: "2013") { nodes { name } relations { sentence } truncated totalByType { type count } ties { type direction count shown } } }
   * ```
   */
  readonly neighborhood: Maybe<Graph>;
  /**
   * An entity, relation, claim, conflict, source or term by its id; the id of a figure gives the claim that states it.
   * Null when nothing has this id.
   *
   * ```graphql
   * { node(id: "r-wang-heads-coffee-association") { id ... on Claim { predicate subject { name } object { name } } } }
   * ```
   */
  readonly node: Maybe<Node>;
  /**
   * The shortest paths between two entities. Relations of place, document and identity are not followed unless `types`
   * names them: two people in one city are not thereby connected.
   *
   * ```graphql
   * { paths(from: "dong-rongyong", to: "the-state", asOf: "2012") { length certainty overlap { to } relations { sentence claims { evidence { source { title } locator { paragraph } } } } } }
   * ```
   */
  readonly paths: Maybe<ReadonlyArray<Path>>;
  /**
   * All people: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { people(where: { name: { startsWith: "W" } }) { totalCount nodes { name } facets { field values { value count } } } }
   * ```
   */
  readonly people: Maybe<PersonConnection>;
  /**
   * A person by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { person(id: "dong-rongyong") { name formerlyWorkedAt { nodes { name } } founded { edges { relation { start } node { name } } } } }
   * ```
   */
  readonly person: Maybe<Person>;
  /**
   * A place by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { place(id: "china-shanghai-pilot-ftz") { name statistics { measure valueText asOf } } }
   * ```
   */
  readonly place: Maybe<Place>;
  /**
   * All places: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { places { nodes { id name placeKind } } }
   * ```
   */
  readonly places: Maybe<PlaceConnection>;
  /**
   * A programme by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { programme(id: "ssec-exchange-platform") { name relations(types: [RUNS, BENEFITED_FROM]) { nodes { sentence } } } }
   * ```
   */
  readonly programme: Maybe<Programme>;
  /**
   * All programmes: filtered, sorted, and paged forwards or backwards.
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
   * The analysts' questions, in the order of their names. The database is read only for those whose `answer` is selected.
   *
   * ```graphql
   * { questions { name title answers variables { name type required } } }
   * ```
   */
  readonly questions: Maybe<ReadonlyArray<Question>>;
  /**
   * What names in a table mean, in the order of the queries: the same as `/reconcile`. Each name costs 10 points.
   *
   * ```graphql
   * { reconcile(queries: [
   *     { name: "上海咖啡协会", kinds: [ASSOCIATION] }
   *     { name: "Wang Zhendong", properties: [{ property: "heads", values: ["Shanghai Coffee Association"] }] }
   *   ]) { match { id name } candidates { score features { nameExact namesakes agrees contradicts } entity { id name } } } }
   * ```
   */
  readonly reconcile: ReadonlyArray<Reconciliation>;
  /**
   * All relation types: the kinds of entity that each may relate, and how it reads.
   *
   * ```graphql
   * { relationTypes { type inverse family from to sentence } }
   * ```
   */
  readonly relationTypes: Maybe<ReadonlyArray<RelationTypeInfo>>;
  /**
   * All relations: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { relations(first: 5, where: { type: [OWNS, FOUNDED], start: { isNull: false } }, orderBy: { field: START }) { totalCount nodes { id type start from { name } to { name } } pageInfo { endCursor hasNextPage } } }
   * ```
   */
  readonly relations: Maybe<RelationConnection>;
  /**
   * Entities by name or official identifier, in any script; best matches first. Former names and short forms are found
   * too; words that refer to an entity only within one text are not. A single character finds only entities whose whole
   * name it is.
   *
   * ```graphql
   * { search(text: "coffee") { edges { rule score matchedName { value lang } node { id kind } } } }
   * ```
   */
  readonly search: Maybe<SearchConnection>;
  /**
   * What some entities have in common: the other entities to which at least two of them are related, those related to most
   * of them first. Relations of place, document and identity do not count unless `types` names them.
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
   * The figures that sources give. Figures that differ are all listed; none are merged.
   *
   * ```graphql
   * { statistics(measure: "headquarters") { subject { name } measure valueText qualifier asOf claims { source { title } } } }
   * ```
   */
  readonly statistics: Maybe<ReadonlyArray<Statistic>>;
  /**
   * Counts of what the graph contains, and the version of its data.
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
   * What sources say about an entity, in the order of time, a year before its months, then undated events. A coarser time
   * stands by the first day that it can mean, and one that is open before ("before 2012") by the last; a time without either
   * ("2012?") counts as undated. When sources date one thing differently, each date is an event of its own. An unknown id is an error.
   *
   * ```graphql
   * { timeline(id: "ssec") { date kind sentence claims { source { title published } } } }
   * ```
   */
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  /**
   * A venture by id; null when nothing has this id, or when it belongs to another kind of entity.
   *
   * ```graphql
   * { venture(id: "proposed-international-coffee-trading-center") { status relations { nodes { sentence modality } } } }
   * ```
   */
  readonly venture: Maybe<Venture>;
  /**
   * All ventures: filtered, sorted, and paged forwards or backwards.
   *
   * ```graphql
   * { ventures { nodes { name status } } }
   * ```
   */
  readonly ventures: Maybe<VentureConnection>;
  /**
   * Our words for the values of each enum and for the predicates of claims, as the explorer and the questions use them.
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
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  predicate: Scalars['String']['input'];
  with?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryAssociationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<AssociationWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryChangesArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  claim?: InputMaybe<Scalars['ID']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: ClaimOrder;
  where?: InputMaybe<ClaimWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryConflictArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  where?: InputMaybe<ConflictWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryCoverageArgs = {
  source: Scalars['ID']['input'];
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryDifferenceArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['DateTime']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryEntitiesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryFirmArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<FirmWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGovernmentBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<GovernmentBodyWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGovernmentBodyArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<GroupWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryIdentityCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  minScore?: InputMaybe<Scalars['Float']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryImpactArgs = {
  claim?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  passage?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryNeighborhoodArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  assume?: InputMaybe<ReadonlyArray<Assumption>>;
  certainty?: InputMaybe<Certainty>;
  direction?: RelationDirection;
  hops?: Scalars['Int']['input'];
  hubLimit?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  limit?: Scalars['Int']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  assume?: InputMaybe<ReadonlyArray<Assumption>>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  avoidTypes?: InputMaybe<ReadonlyArray<RelationType>>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  hubLimit?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  maxHops?: Scalars['Int']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  timeConsistent?: Scalars['Boolean']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<PersonWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<PlaceWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
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
export type QueryReconcileArgs = {
  limit?: Scalars['Int']['input'];
  queries: ReadonlyArray<ReconcileInput>;
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
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  where?: InputMaybe<RelationWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
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
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
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
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryVenturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
  where?: InputMaybe<VentureWhere>;
};


/** Questions to the graph. Every root field is answered by one statement to the database. */
export type QueryVocabulariesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A question that analysts ask: its name, one operation, what the operation answers, and an example. */
export type Question = {
  readonly __typename?: 'Question';
  /** The answer; null only when an error says why. One operation may ask for at most ten. */
  readonly answer: Maybe<Answer>;
  /** What the answer contains, and what it cannot say. */
  readonly answers: Scalars['String']['output'];
  /** The values of the variables in the example. */
  readonly example: Scalars['JSONObject']['output'];
  /** Its name, in kebab-case; `guanxi ask` takes it. */
  readonly name: Scalars['String']['output'];
  /** Its operation as GraphQL, ready to send with the variables. */
  readonly operation: Scalars['String']['output'];
  /** The question in one line. */
  readonly title: Scalars['String']['output'];
  /** The variables that it takes. */
  readonly variables: ReadonlyArray<QuestionVariable>;
};


/** A question that analysts ask: its name, one operation, what the operation answers, and an example. */
export type QuestionAnswerArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
  variables?: InputMaybe<Scalars['JSONObject']['input']>;
};


/** A question that analysts ask: its name, one operation, what the operation answers, and an example. */
export type QuestionAnswersArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A question that analysts ask: its name, one operation, what the operation answers, and an example. */
export type QuestionTitleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A variable that a question takes. */
export type QuestionVariable = {
  readonly __typename?: 'QuestionVariable';
  /** The values that it allows: those of an enum, or the predicates of claims. Null when any value of its type is allowed. */
  readonly choices: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Its value in the example, as one would type it; null when the example leaves it out. */
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
  /** It is kept on record but no longer believed. */
  | 'DEPRECATED'
  /** No preference. */
  | 'NORMAL'
  /** It is preferred to the claims that disagree with it. */
  | 'PREFERRED';

/** Which claims to rank, and how. */
export type RankClaimsInput = {
  /** The ids of the claims, at most 250. */
  readonly claims: ReadonlyArray<Scalars['ID']['input']>;
  /** A key of the caller's own: a second request with it and the same input gets the same answer and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** The rank. */
  readonly rank: Rank;
  /** The last change that the caller knows (`latestChange`). */
  readonly readAt?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The answer to `rankClaims`. */
export type RankClaimsPayload = {
  readonly __typename?: 'RankClaimsPayload';
  /** The change; null when there are problems. */
  readonly change: Maybe<Change>;
  /** The claims as they are now, in the order of the input; null when there are problems. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** What keeps it from being made; empty when it was made. */
  readonly problems: ReadonlyArray<Problem>;
};

/** An entity that a name may mean. */
export type ReconcileCandidate = {
  readonly __typename?: 'ReconcileCandidate';
  /** The entity. */
  readonly entity: Entity;
  /** What the score was made from. */
  readonly features: ReconcileFeatures;
  /** Whether it is certainly the one. */
  readonly match: Scalars['Boolean']['output'];
  /**
   * How well it fits, from 0 to 100: the mean of how well the name fits and, at 0.4 of its weight each, of the properties
   * that can be compared. An entity whose id or number was asked for has 100.
   */
  readonly score: Scalars['Float']['output'];
};

/** What speaks for a candidate and against it. */
export type ReconcileFeatures = {
  readonly __typename?: 'ReconcileFeatures';
  /** The properties that agree. */
  readonly agrees: ReadonlyArray<Scalars['String']['output']>;
  /** The properties that contradict. A property of which nothing is known is in neither list. */
  readonly contradicts: ReadonlyArray<Scalars['String']['output']>;
  /** Whether its id or a registered number is the one asked for. */
  readonly identified: Scalars['Boolean']['output'];
  /** Whether a whole name is the one asked for. */
  readonly nameExact: Scalars['Boolean']['output'];
  /** How well the best of its names fits, from 0 to 100. */
  readonly nameSimilarity: Scalars['Float']['output'];
  /** How many candidates of its kind have that whole name. */
  readonly namesakes: Scalars['Int']['output'];
};

/** A name to look up, and what else is known of what it names. */
export type ReconcileInput = {
  /** Only these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** The name in any form that `search` takes, an id, or a registered number. Left out where only properties are known. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What else is known, each property once. */
  readonly properties?: InputMaybe<ReadonlyArray<ReconcilePropertyInput>>;
};

/** Something that is known of an entity, to compare candidates by. */
export type ReconcilePropertyInput = {
  /**
   * `identifier`, `name`, `founding_date`, `dissolution_date`, or a relation type or its inverse in lower case: `heads`,
   * `headed_by`, `located_in`.
   */
  readonly property: Scalars['String']['input'];
  /** Its values, of which one need agree: texts, and for a relation names of what is at its other end. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** What a name may mean. */
export type Reconciliation = {
  readonly __typename?: 'Reconciliation';
  /** Entities that may be meant, best first. Empty when none is known. */
  readonly candidates: ReadonlyArray<ReconcileCandidate>;
  /**
   * The entity that is certainly meant: by its id or number, or as the only one of its kind with that whole name where no
   * property contradicts; of a person, something else must agree as well. Null when none is certain.
   */
  readonly match: Maybe<Entity>;
};

/** Entities found through a relation. */
export type RelatedEntityConnection = {
  readonly __typename?: 'RelatedEntityConnection';
  /** The same, each with the relation through which it was found. */
  readonly edges: ReadonlyArray<RelatedEntityEdge>;
  /** The entities on this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many relations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity found through a relation. */
export type RelatedEntityEdge = {
  readonly __typename?: 'RelatedEntityEdge';
  /** Whether the relation held at the time asked; null when no `asOf` was given. */
  readonly certainty: Maybe<Certainty>;
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end of the relation. */
  readonly node: Entity;
  /** The relation. */
  readonly relation: Relation;
};

/** Organizations found through a relation. */
export type RelatedOrganizationConnection = {
  readonly __typename?: 'RelatedOrganizationConnection';
  /** The same, each with the relation through which it was found. */
  readonly edges: ReadonlyArray<RelatedOrganizationEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many relations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organization found through a relation. */
export type RelatedOrganizationEdge = {
  readonly __typename?: 'RelatedOrganizationEdge';
  /** Whether the relation held at the time asked; null when no `asOf` was given. */
  readonly certainty: Maybe<Certainty>;
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The organization at the other end of the relation. */
  readonly node: Organization;
  /** The relation. */
  readonly relation: Relation;
};

/** People found through a relation. */
export type RelatedPersonConnection = {
  readonly __typename?: 'RelatedPersonConnection';
  /** The same, each with the relation through which it was found. */
  readonly edges: ReadonlyArray<RelatedPersonEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many relations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One person found through a relation. */
export type RelatedPersonEdge = {
  readonly __typename?: 'RelatedPersonEdge';
  /** Whether the relation held at the time asked; null when no `asOf` was given. */
  readonly certainty: Maybe<Certainty>;
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The person at the other end of the relation. */
  readonly node: Person;
  /** The relation. */
  readonly relation: Relation;
};

/** A typed, directed relation between two entities, computed from accepted claims. It says no more than they do. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** The earliest date on which a source said so; null when no such date is known. */
  readonly attestedFrom: Maybe<Scalars['PartialDate']['output']>;
  /** The latest date on which a source said so; null when no such date is known. */
  readonly attestedTo: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it held at the time given as `asOf`; when that is left out, whether it held at any time at all. */
  readonly certainty: Certainty;
  /** The claims that affirm it or deny it. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * How well it is supported: HIGH when a source states it in its own voice, MEDIUM when it is reported or conceded, LOW
   * otherwise.
   */
  readonly confidence: Confidence;
  /** The conflicts in which any of its claims takes part. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The date on which it ended; null when no source says. */
  readonly end: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is known to be over. */
  readonly ended: Ended;
  /** The entity at its start: the subject of its sentence. */
  readonly from: Entity;
  /** The id, made of the ids of its two ends and its type: `wang-zhendong.heads.shanghai-coffee-association`. */
  readonly id: Scalars['ID']['output'];
  /** How firmly it is said: the modality of its strongest claim. */
  readonly modality: Modality;
  /**
   * Start and end in the sources' words and as days. It also holds times that are coarser than a year, approximate or open
   * on one side: a decade, circa, before, a quarter.
   */
  readonly period: Period;
  /** The claims on it that wait for review. Where `status` takes these in, it may rest on them alone: `claims` is then empty. */
  readonly proposals: ReadonlyArray<Claim>;
  /** The relation as a sentence with the names of both entities: "Wang Zhendong heads Shanghai Coffee Association". */
  readonly sentence: Scalars['String']['output'];
  /**
   * How many sources affirm it. A source that only denies it is not counted, nor one whose claim is no longer believed. A
   * copy of another source is counted, and so are our own inferences.
   */
  readonly sourceCount: Scalars['Int']['output'];
  /**
   * The date on which it began, or on which an event happened, exactly as precise as the sources; null when no source
   * says.
   */
  readonly start: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is disputed. A preference among the claims does not end a dispute. */
  readonly status: RelationStatus;
  /** The post or title as printed ("head"); null when none is. */
  readonly title: Maybe<Scalars['String']['output']>;
  /**
   * All posts and titles that its claims give, each once. Two that differ may be two posts; a source file distinguishes
   * them with `slot`.
   */
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
  /** The entity at its end: the object of its sentence. */
  readonly to: Entity;
  /** The type of the relation. */
  readonly type: RelationType;
  /**
   * The days between which it began and ended, as all its claims limit them, and the days on which it certainly held.
   * `certainty` is computed from these.
   */
  readonly validity: Validity;
};


/** A typed, directed relation between two entities, computed from accepted claims. It says no more than they do. */
export type RelationCertaintyArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A typed, directed relation between two entities, computed from accepted claims. It says no more than they do. */
export type RelationSentenceArgs = {
  lang?: Scalars['String']['input'];
};

/** Relations, of one entity or of the whole graph, one page at a time. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Whether relations start or end at an entity. A symmetric relation has no direction: ask for ANY. */
export type RelationDirection =
  /** Relations that start or end at the entity. */
  | 'ANY'
  /** Relations that end at the entity. */
  | 'IN'
  /** Relations that start at the entity. */
  | 'OUT';

/** A relation in a list, with its cursor. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Whether the relation held at the time asked; null when no `asOf` was given. */
  readonly certainty: Maybe<Certainty>;
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Relation;
  /** The relation: the same as `node`, under the name that it has on the edges of other lists. */
  readonly relation: Relation;
};

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

/** How relations are sorted. */
export type RelationOrder = {
  /** The direction of sorting. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field?: RelationOrderField;
};

/** The field by which relations are sorted. Relations with the same value are sorted by id. */
export type RelationOrderField =
  /** The id of the entity at the start. Paging in this order costs the same however many relations there are. */
  | 'FROM'
  /** The id of the relation. */
  | 'ID'
  /**
   * The date on which it began, a year before its months. Relations without one come last in ascending order and first in
   * descending order.
   */
  | 'START'
  /** The name of the type. */
  | 'TYPE';

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

/** How many relations of one type. */
export type RelationTypeCount = {
  readonly __typename?: 'RelationTypeCount';
  /** How many relations are of this type. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** One entry of the registry of relation types. */
export type RelationTypeInfo = {
  readonly __typename?: 'RelationTypeInfo';
  /** The family that the type belongs to. */
  readonly family: RelationFamily;
  /** For a "formerly" type, the type of the relation while it lasted; null for all others. */
  readonly formerOf: Maybe<RelationType>;
  /** The kinds of entity that a relation of this type may start at. */
  readonly from: ReadonlyArray<EntityKind>;
  /** The name of the relation read from its end. */
  readonly inverse: Scalars['String']['output'];
  /** Its short label, read from its start (OUT) or from its end (IN): `heads`, `headed by`. */
  readonly label: Scalars['String']['output'];
  /** The sentence that states such a relation, with `{from}` and `{to}` in place of the names. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it reads the same both ways. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** The kinds of entity that a relation of this type may end at. */
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

/** Conditions on relations; all that are given must hold. They apply to the relation as computed from all its claims. */
export type RelationWhere = {
  /** Conditions on the latest date on which a source said so. */
  readonly attestedTo?: InputMaybe<DateFilter>;
  /** Only relations of one of these degrees of confidence. */
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Conditions on the date on which it ended. */
  readonly end?: InputMaybe<DateFilter>;
  /** Only relations that are known to be over (YES), known not to be (NO), or neither (UNKNOWN). */
  readonly ended?: InputMaybe<ReadonlyArray<Ended>>;
  /** Only relations with this entity at either end (its id). */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only relations of a type of one of these families. */
  readonly family?: InputMaybe<ReadonlyArray<RelationFamily>>;
  /** Only relations that start at this entity (its id). */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids, at most 250. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only relations of one of these modalities. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Conditions on the date on which it began. */
  readonly start?: InputMaybe<DateFilter>;
  /** Only relations of one of these statuses: undisputed (ACTIVE) or disputed (DISPUTED). */
  readonly status?: InputMaybe<ReadonlyArray<RelationStatus>>;
  /** True: only relations with a synthetic entity at an end. False: only relations without one. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Conditions on the post or title as printed. */
  readonly title?: InputMaybe<TextFilter>;
  /** Only relations that end at this entity (its id). */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Only relations of one of these types. */
  readonly type?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** Which change to undo. */
export type RevertChangeInput = {
  /** The id of the change. */
  readonly change: Scalars['ID']['input'];
  /** A key of the caller's own: a second request with it and the same input gets the same answer and changes nothing. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Only these of its claims (ids), as `Change.claims` lists them; all when left out. */
  readonly only?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The last change that the caller knows (`latestChange`). */
  readonly readAt?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The answer to `revertChange`. */
export type RevertChangePayload = {
  readonly __typename?: 'RevertChangePayload';
  /** The change that undid it; null when there are problems. */
  readonly change: Maybe<Change>;
  /** What keeps it from being undone; empty when it was undone. */
  readonly problems: ReadonlyArray<Problem>;
};

/** Entities whose names match a text, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits on this page, each with the rule by which it matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many hits there are. The search considers at most the best thousand, whole names first. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The name that matched; when an identifier matched, the name shown. */
  readonly matchedName: Name;
  /** The entity. */
  readonly node: Entity;
  /** The rule by which it matched. */
  readonly rule: MatchRule;
  /**
   * How well it matched, from 0 to 1; the hits are sorted by it. Whole names are before beginnings, these before words
   * within, these before names with typing errors, and translations are last. A match as typed comes before one that is
   * only equivalent, and of two equal matches the shorter name comes first. Comparable within one answer only.
   */
  readonly score: Scalars['Float']['output'];
};

/** A sentence or another passage of a source, and the claims taken from it. */
export type SentenceCoverage = {
  readonly __typename?: 'SentenceCoverage';
  /** Words in it that can be read in more than one way. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** The claims that cite it, as support or as contradiction, in the order of their ids. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether a claim cites it. Notes of what the source does not say are not counted. */
  readonly isCited: Scalars['Boolean']['output'];
  /** Where the passage is in the source. */
  readonly locator: Locator;
  /** Things that it does not say, though a reader may think that it does. */
  readonly notSaid: ReadonlyArray<Absence>;
};

/** An entity to which two or more of the entities given are related. */
export type SharedTie = {
  readonly __typename?: 'SharedTie';
  /** How many of the entities given are related to it. */
  readonly count: Scalars['Int']['output'];
  /** The entity to which they are related. */
  readonly node: Entity;
  /** The relations between them and it. */
  readonly relations: ReadonlyArray<Relation>;
};

/** Size classes of firms by the rules that the ministry set in 2011: by staff, revenue and assets, industry by industry. */
export type SizeClass =
  /** Larger than small and medium-sized firms. */
  | 'LARGE'
  /** Medium-sized. */
  | 'MEDIUM'
  /** Micro-sized. */
  | 'MICRO'
  /** Small. */
  | 'SMALL';

/** A document that makes claims. The graph does not keep its text, only where in it each passage is. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Words in it that can be read in more than one way, and how they are read here. */
  readonly ambiguities: ReadonlyArray<Ambiguity>;
  /** Who wrote it; null when not known. */
  readonly author: Maybe<Person>;
  /** The channel in which it was published; null when not known. */
  readonly channel: Maybe<Term>;
  /** The claims that it makes. */
  readonly claims: ClaimConnection;
  /** The place in its dateline; null when it has none. */
  readonly dateline: Maybe<Place>;
  /** Calculations that a reader may make from its figures; the source itself does not state the results. */
  readonly derivations: ReadonlyArray<Derivation>;
  /** Stable, readable and URL-safe. */
  readonly id: Scalars['ID']['output'];
  /** The kind of document: `NEWSPAPER_ARTICLE`. */
  readonly kind: Scalars['String']['output'];
  /** Its language; null when not known. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Things that it does not say, though a reader may think that it does. */
  readonly notSaid: ReadonlyArray<Absence>;
  /** The number of the page that was read; null when it has no pages. */
  readonly page: Maybe<Scalars['Int']['output']>;
  /** The numbers of the pages that were read; empty when it has no pages. */
  readonly pagesInHand: ReadonlyArray<Scalars['Int']['output']>;
  /** How many pages it has; null when not known. */
  readonly pagesTotal: Maybe<Scalars['Int']['output']>;
  /** The passages of it that claims cite, in the order of the text. */
  readonly passages: ReadonlyArray<Locator>;
  /** When it was published, as precisely as it says; null when not known. */
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  /** How the date of publication is known; null when it needs no explanation. */
  readonly publishedBasis: Maybe<Scalars['String']['output']>;
  /** Who published it; null when not known. */
  readonly publisher: Maybe<Term>;
  /** The name of the publisher; null when not known. */
  readonly publisherName: Maybe<Scalars['String']['output']>;
  /** The day on which it was recorded in the graph. */
  readonly recordedAt: Scalars['LocalDate']['output'];
  /** A summary in our words; null when there is none. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic source begins with `syn-`. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Things that it mentions and that are none of the eight kinds of entity: markets, products, pictures. */
  readonly terms: ReadonlyArray<Term>;
  /** The length of that text in characters; null when not known. */
  readonly textCharacters: Maybe<Scalars['Int']['output']>;
  /** The SHA-256 hash of the text in which `start` and `end` of its passages are counted; null when not known. */
  readonly textSha256: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The date and time printed on it, when that is more than its date of publication; else null. */
  readonly updatedStamp: Maybe<DateStamp>;
  /** Its web address; null when not known. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** Whether it is a weak source: a copy, a blog, an unsigned page. */
  readonly weak: Scalars['Boolean']['output'];
};


/** A document that makes claims. The graph does not keep its text, only where in it each passage is. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A document that makes claims. The graph does not keep its text, only where in it each passage is. */
export type SourcePublishedBasisArgs = {
  lang?: Scalars['String']['input'];
};


/** A document that makes claims. The graph does not keep its text, only where in it each passage is. */
export type SourceSummaryArgs = {
  lang?: Scalars['String']['input'];
};


/** A document that makes claims. The graph does not keep its text, only where in it each passage is. */
export type SourceTitleArgs = {
  lang?: Scalars['String']['input'];
};

/** Sources, in the order of their ids. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many claims one source makes. */
export type SourceCount = {
  readonly __typename?: 'SourceCount';
  /** How many claims the source makes. */
  readonly claims: Scalars['Int']['output'];
  /** The source. */
  readonly source: Source;
};

/** A source in a list, with its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The cursor of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** A source, as a source file describes it. */
export type SourceInput = {
  /** A readable id of lower-case letters, digits and hyphens: `src-<publisher>-<day>-<title>`. */
  readonly id: Scalars['ID']['input'];
  /** What sort of document it is: `NEWSPAPER_ARTICLE`, `WEB_PAGE`, `EDITORS_NOTE`. */
  readonly kind: Scalars['String']['input'];
  /** Its language, as a BCP 47 tag: `en`, `zh-Hans`. */
  readonly language: Scalars['String']['input'];
  /** The passages that claims can cite, in the order of the text. */
  readonly passages?: InputMaybe<ReadonlyArray<PassageInput>>;
  /** When it was published, as precise as it says. */
  readonly published?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The id of the term that stands for its publisher. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, in your own words. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** The same in Chinese. */
  readonly summaryZh?: InputMaybe<Scalars['String']['input']>;
  /** What identifies its text, which is not stored. */
  readonly text?: InputMaybe<SourceTextInput>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a weak one: a copy, a blog, an unsigned page. */
  readonly weak?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What identifies the text of a source: UTF-8 with LF as line end. */
export type SourceTextInput = {
  /** Its length in Unicode code points. */
  readonly characters: Scalars['Int']['input'];
  /** The name of its file; that of the source with `.txt` when left out. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** Its SHA-256, 64 hexadecimal digits in lower case. */
  readonly sha256: Scalars['String']['input'];
};

/** Conditions on sources; all that are given must hold. */
export type SourceWhere = {
  /** Only sources of this kind. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Only sources of this publisher (the id of a term). */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** True: only weak sources. False: only sources that are not weak. */
  readonly weak?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether a passage supports a claim or contradicts it. */
export type Stance =
  /** The passage contradicts the claim. */
  | 'CONTRADICTS'
  /** The passage supports the claim. */
  | 'SUPPORTS';

/** A figure as a source gives it. Read the value with its qualifier: "more than 1,000" is not 1000. */
export type Statistic = Node & {
  readonly __typename?: 'Statistic';
  /**
   * The year, month or day that the figure is for; null when the source does not give one and none can be justified, and
   * when it gives a coarser time, which is in `period`.
   */
  readonly asOf: Maybe<Scalars['PartialDate']['output']>;
  /** How the time (`asOf` or `period`) is known; null when it needs no explanation. */
  readonly asOfBasis: Maybe<Scalars['String']['output']>;
  /**
   * Whether the figure is for the time asked: DEFINITELY when its date lies within that time, NO when it is for another
   * time, POSSIBLY when its date lies only partly within it, its source does not date it, or it is inferred or planned.
   */
  readonly certainty: Certainty;
  /** The claims that give it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The conflicts in which it supports one of the positions. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Further things that the source says along with it: its denominator, whether it is cumulative. */
  readonly details: ReadonlyArray<Detail>;
  /** The figure with its unit, as one writes them together: `about 500 enterprises`, `54.6 percent`, `2011`. */
  readonly figure: Scalars['String']['output'];
  /** The id of the claim that gives it. */
  readonly id: Scalars['ID']['output'];
  /** What is counted or measured. */
  readonly measure: Scalars['String']['output'];
  /** How firmly it is said. */
  readonly modality: Modality;
  /**
   * The time that the figure is for, as printed, whether a date (then `asOf` has it, too) or a coarser time: a decade, a
   * quarter, "before 2012". Null when the source does not give one and none can be justified.
   */
  readonly period: Maybe<PrintedTime>;
  /** Whether it is affirmed or denied. */
  readonly polarity: Polarity;
  /** How the number is hedged. */
  readonly qualifier: Qualifier;
  /** Preference among the figures that disagree. */
  readonly rank: Rank;
  /** The result of review. */
  readonly status: ClaimStatus;
  /** The entity that it is about; null when it is about a term. */
  readonly subject: Maybe<Entity>;
  /** The term that it is about; null when it is about an entity. */
  readonly subjectTerm: Maybe<Term>;
  /** The unit; null when it has none. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The number; null where the source gives a word. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** The figure in words, with its hedge. */
  readonly valueText: Scalars['String']['output'];
};


/** A figure as a source gives it. Read the value with its qualifier: "more than 1,000" is not 1000. */
export type StatisticAsOfBasisArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. Read the value with its qualifier: "more than 1,000" is not 1000. */
export type StatisticCertaintyArgs = {
  asOf: Scalars['PartialDate']['input'];
};


/** A figure as a source gives it. Read the value with its qualifier: "more than 1,000" is not 1000. */
export type StatisticFigureArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. Read the value with its qualifier: "more than 1,000" is not 1000. */
export type StatisticMeasureArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. Read the value with its qualifier: "more than 1,000" is not 1000. */
export type StatisticUnitArgs = {
  lang?: Scalars['String']['input'];
};


/** A figure as a source gives it. Read the value with its qualifier: "more than 1,000" is not 1000. */
export type StatisticValueTextArgs = {
  lang?: Scalars['String']['input'];
};

/** Counts of what the graph contains. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** How many claims there are. */
  readonly claims: Scalars['Int']['output'];
  /** How many entities of each kind, kinds with none included. */
  readonly entities: ReadonlyArray<KindCount>;
  /** How many relations there are of each type that occurs. */
  readonly relations: ReadonlyArray<RelationTypeCount>;
  /** How many claims each source makes. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** A fingerprint of all loaded source files: the same files give the same version. */
  readonly version: Scalars['String']['output'];
};

/** What can be listened for, over `graphql-ws` at `/graphql`. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each change as it is made, in their order. A client that was cut off gives the id of the last change that it got as `after`, and
   * misses none. An `after` that is no change here, or is newer than the newest, is an error.
   *
   * ```graphql
   * subscription { changed { id at actor { name } sentence } }
   * ```
   */
  readonly changed: Change;
};


/** What can be listened for, over `graphql-ws` at `/graphql`. */
export type SubscriptionChangedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** How many items of a list have one value of a dimension, or one pair of values of two dimensions. */
export type Tally = {
  readonly __typename?: 'Tally';
  /** How many items have these values. */
  readonly count: Scalars['Int']['output'];
  /** The values, in the order of `by`. */
  readonly values: ReadonlyArray<TallyValue>;
};

/** A value of a dimension. */
export type TallyValue = {
  readonly __typename?: 'TallyValue';
  /** The dimension, as given in `by`. */
  readonly dimension: Scalars['String']['output'];
  /** The place with this id; null for other dimensions than PLACE, or when the value is null. */
  readonly place: Maybe<Place>;
  /** The source with this id; null for other dimensions than SOURCE. */
  readonly source: Maybe<Source>;
  /** The value; for SOURCE and PLACE an id. Null stands for items for which no source gives one. */
  readonly value: Maybe<Scalars['String']['output']>;
};

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

/** A thing that sources mention and that is none of the eight kinds of entity: a market, a product, a publisher, a picture. */
export type Term = Node & {
  readonly __typename?: 'Term';
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Stable, readable and URL-safe; shares the id space of entities. */
  readonly id: Scalars['ID']['output'];
  /** The kind of thing. */
  readonly kind: TermKind;
  /** Its name, or our words for it. */
  readonly name: Scalars['String']['output'];
  /** A remark for careful readers; null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** A thing that sources mention and that is none of the eight kinds of entity: a market, a product, a publisher, a picture. */
export type TermClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A thing that sources mention and that is none of the eight kinds of entity: a market, a product, a publisher, a picture. */
export type TermNameArgs = {
  lang?: Scalars['String']['input'];
};


/** A thing that sources mention and that is none of the eight kinds of entity: a market, a product, a publisher, a picture. */
export type TermNoteArgs = {
  lang?: Scalars['String']['input'];
};

/** The kind of thing that a term is. */
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
 * Conditions on a text; all that are given must hold. Upper and lower case differ; only `search` finds other spellings of
 * a name. Null or an empty text is an error: `isNull: true` asks for a missing value.
 */
export type TextFilter = {
  /** The value contains this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The value equals this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** The value equals one of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: there is no value, because no source gives one. False: there is a value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The value begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How many relations an entity has of one type and direction. */
export type TieCount = {
  readonly __typename?: 'TieCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** OUT when the relations start at the entity, IN when they end at it. */
  readonly direction: RelationDirection;
  /** The id of the entity. */
  readonly entity: Scalars['ID']['output'];
  /** How many of them are in `relations`. */
  readonly shown: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** A range of days, both ends included. */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** The first day; null when it is open. */
  readonly from: Maybe<Scalars['PartialDate']['output']>;
  /** The last day; null when it is open. */
  readonly to: Maybe<Scalars['PartialDate']['output']>;
};

/** Something that a source says about an entity, with its date. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** The claims that say so with exactly this date or coarser time. */
  readonly claims: ReadonlyArray<Claim>;
  /**
   * The date, exactly as precise as its source; null for undated events and for those with a coarser time, which is in
   * `period`.
   */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** What happened on that date, or what the source says about it. */
  readonly kind: TimelineKind;
  /**
   * The time as printed, whether a date (then `date` has it, too) or a coarser time: a decade, a range, "before 2012". Null for
   * undated events, which are at the end of the list.
   */
  readonly period: Maybe<PrintedTime>;
  /** The relation that it is about; null when it is about a figure or an attribute. */
  readonly relation: Maybe<Relation>;
  /** The event as a sentence, with the names of the entities. */
  readonly sentence: Scalars['String']['output'];
};


/** Something that a source says about an entity, with its date. */
export type TimelineEventSentenceArgs = {
  lang?: Scalars['String']['input'];
};

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

/**
 * When something held, as far as its sources say: it began on some day from `startMin` to `startMax` and ended on some day
 * from `endMin` to `endMax`. A limit that no source gives is null, which means unknown.
 */
export type Validity = {
  readonly __typename?: 'Validity';
  /**
   * The days on which it certainly held. Two sources that each attest one day leave the days between them open, so there
   * can be several ranges; empty when nothing proves it.
   */
  readonly certain: ReadonlyArray<CertainTime>;
  /** The last day on which it can have ended; null when unknown, or when it never ends. */
  readonly endMax: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have ended; null when unknown, or when it never ends. */
  readonly endMin: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is known never to end: what happened on a day has been so ever since. */
  readonly endless: Scalars['Boolean']['output'];
  /** The last day on which it can have begun; null when unknown. */
  readonly startMax: Maybe<Scalars['LocalDate']['output']>;
  /** The first day on which it can have begun; null when unknown. */
  readonly startMin: Maybe<Scalars['LocalDate']['output']>;
};

/** Something planned or wanted; the source does not say that it exists. */
export type Venture = Entity & Node & {
  readonly __typename?: 'Venture';
  /** The changes of claims about it, newest first. */
  readonly changes: ChangeConnection;
  /** Every claim in which it is the subject or the object. */
  readonly claims: ClaimConnection;
  /** Ids that were merged into it and still answer, in their order. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable, readable and URL-safe; unique over all entities. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in official registers; empty when no source gives one. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The judgements that stand on whether it is the same as others, made under its id or a former one. */
  readonly judgements: ReadonlyArray<IdentityJudgement>;
  /** What kind of entity it is, one of eight. */
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
  /** What may be the same thing under another name; never more certain than POSSIBLY. */
  readonly possiblySameAs: RelatedEntityConnection;
  /** What it was realised as. */
  readonly realisedAs: RelatedEntityConnection;
  /** All relations that start or end at this entity. With `asOf`, those that certainly did not hold then are left out. */
  readonly relations: RelationConnection;
  /** What was merged into it: each former id, with the names that belong to it. */
  readonly sameAs: ReadonlyArray<MergedEntity>;
  /** The sources that mention it. */
  readonly sources: SourceConnection;
  /** The figures that sources give about it. Figures that differ are all listed; none are merged. */
  readonly statistics: ReadonlyArray<Statistic>;
  /**
   * Whether it is considered, intended, realised or abandoned, as the preferred or latest claim says; null when no claim
   * does. What earlier sources said is among its `claims`.
   */
  readonly status: Maybe<VentureStatus>;
  /** Who supports it. */
  readonly supporters: RelatedEntityConnection;
  /** Whether it is synthetic: made up to try out the graph. The id of a synthetic entity begins with `syn-`. */
  readonly synthetic: Scalars['Boolean']['output'];
};


/** Something planned or wanted; the source does not say that it exists. */
export type VentureChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something planned or wanted; the source does not say that it exists. */
export type VentureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something planned or wanted; the source does not say that it exists. */
export type VentureNameArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Something planned or wanted; the source does not say that it exists. */
export type VentureOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Something planned or wanted; the source does not say that it exists. */
export type VenturePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Something planned or wanted; the source does not say that it exists. */
export type VentureRealisedAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
};


/** Something planned or wanted; the source does not say that it exists. */
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


/** Something planned or wanted; the source does not say that it exists. */
export type VentureSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something planned or wanted; the source does not say that it exists. */
export type VentureSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A list of ventures, one page at a time. */
export type VentureConnection = {
  readonly __typename?: 'VentureConnection';
  /**
   * How many entities of the whole list have each value of one dimension, or each pair of values of two; most frequent first,
   * then by value.
   */
  readonly aggregate: ReadonlyArray<Tally>;
  /** The items on this page, each with its cursor. */
  readonly edges: ReadonlyArray<VentureEdge>;
  /**
   * How many items of the whole list have each value: one facet for each field that the list can be counted by, and one
   * for sources.
   */
  readonly facets: ReadonlyArray<Facet>;
  /**
   * The same counts as `aggregate`, under the name that they had first.
   * @deprecated Use aggregate.
   */
  readonly groups: ReadonlyArray<Tally>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Venture>;
  /** Whether there are pages before and after this one, and the cursors that lead to them. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of ventures, one page at a time. */
export type VentureConnectionAggregateArgs = {
  by: ReadonlyArray<VentureDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list of ventures, one page at a time. */
export type VentureConnectionGroupsArgs = {
  by: ReadonlyArray<VentureDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The dimensions by which ventures are counted. */
export type VentureDimension =
  /** The places in which a source locates it, at any time; it is counted once for each. */
  | 'PLACE'
  /** The sources that mention it; it is counted once for each. */
  | 'SOURCE'
  /** Whether it is considered, intended, realised or abandoned. */
  | 'STATUS';

/** A venture in a list, with its cursor. */
export type VentureEdge = {
  readonly __typename?: 'VentureEdge';
  /** The cursor of this item, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Venture;
};

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

/** Conditions on a list of ventures; all that are given must hold. */
export type VentureWhere = {
  /** Only these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ventures for which no source gives any of these: those that `facets` and `aggregate` count under null. */
  readonly isNull?: InputMaybe<ReadonlyArray<VentureDimension>>;
  /** Conditions on the name shown. */
  readonly name?: InputMaybe<TextFilter>;
  /** Only ventures that this source mentions (its id). */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only ventures of one of these statuses. */
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
  /** Our word for it, as it is used within a sentence. */
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
    | ( Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Association' } )
    | ( Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Firm' } )
    | ( Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'GovernmentBody' } )
    | ( Omit<Group, 'benefitedFrom' | 'changes' | 'claims' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Group' } )
    | ( Omit<Person, 'benefitedFrom' | 'changes' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], considersFounding: _RefType['RelatedEntityConnection'], formerlyWorkedAt: _RefType['RelatedOrganizationConnection'], founded: _RefType['RelatedEntityConnection'], heads: _RefType['RelatedOrganizationConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'], worksAt: _RefType['RelatedOrganizationConnection'] } & { __typename: 'Person' } )
    | ( Omit<Place, 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Place' } )
    | ( Omit<Programme, 'beneficiaries' | 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runBy: _RefType['RelatedOrganizationConnection'], setUpBy: _RefType['RelatedEntityConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Programme' } )
    | ( Omit<Venture, 'changes' | 'claims' | 'judgements' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, owners: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], realisedAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Venture' } )
  ;
  Node:
    | ( Absence & { __typename: 'Absence' } )
    | ( Ambiguity & { __typename: 'Ambiguity' } )
    | ( Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Association' } )
    | ( Omit<Change, 'actor' | 'claims' | 'entities' | 'revertedBy' | 'reverts' | 'source'> & { actor: _RefType['Actor'], claims: ReadonlyArray<_RefType['ChangedClaim']>, entities: ReadonlyArray<_RefType['Entity']>, revertedBy?: Maybe<_RefType['Change']>, reverts?: Maybe<_RefType['Change']>, source?: Maybe<_RefType['Source']> } & { __typename: 'Change' } )
    | ( Omit<Claim, 'attributedTo' | 'basis' | 'conflicts' | 'content' | 'evidence' | 'history' | 'object' | 'objectTerm' | 'relation' | 'source' | 'statistic' | 'subject' | 'subjectTerm'> & { attributedTo?: Maybe<_RefType['Entity']>, basis: ReadonlyArray<_RefType['Claim']>, conflicts: ReadonlyArray<_RefType['Conflict']>, content: ReadonlyArray<_RefType['Claim']>, evidence: ReadonlyArray<_RefType['Evidence']>, history: ReadonlyArray<_RefType['ChangedClaim']>, object?: Maybe<_RefType['Entity']>, objectTerm?: Maybe<_RefType['Term']>, relation?: Maybe<_RefType['Relation']>, source: _RefType['Source'], statistic?: Maybe<_RefType['Statistic']>, subject?: Maybe<_RefType['Entity']>, subjectTerm?: Maybe<_RefType['Term']> } & { __typename: 'Claim' } )
    | ( Omit<Conflict, 'about' | 'aboutTerms' | 'positions' | 'source'> & { about: ReadonlyArray<_RefType['Entity']>, aboutTerms: ReadonlyArray<_RefType['Term']>, positions: ReadonlyArray<_RefType['Position']>, source?: Maybe<_RefType['Source']> } & { __typename: 'Conflict' } )
    | ( Omit<Derivation, 'statistics'> & { statistics: ReadonlyArray<_RefType['Statistic']> } & { __typename: 'Derivation' } )
    | ( Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Firm' } )
    | ( Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'GovernmentBody' } )
    | ( Omit<Group, 'benefitedFrom' | 'changes' | 'claims' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Group' } )
    | ( Omit<IdentityCandidate, 'judgement' | 'left' | 'right'> & { judgement?: Maybe<_RefType['IdentityJudgement']>, left: _RefType['Entity'], right: _RefType['Entity'] } & { __typename: 'IdentityCandidate' } )
    | ( Omit<Person, 'benefitedFrom' | 'changes' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], considersFounding: _RefType['RelatedEntityConnection'], formerlyWorkedAt: _RefType['RelatedOrganizationConnection'], founded: _RefType['RelatedEntityConnection'], heads: _RefType['RelatedOrganizationConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, owned: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'], worksAt: _RefType['RelatedOrganizationConnection'] } & { __typename: 'Person' } )
    | ( Omit<Place, 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Place' } )
    | ( Omit<Programme, 'beneficiaries' | 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, possiblySameAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runBy: _RefType['RelatedOrganizationConnection'], setUpBy: _RefType['RelatedEntityConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Programme' } )
    | ( Omit<Relation, 'claims' | 'conflicts' | 'from' | 'proposals' | 'to'> & { claims: ReadonlyArray<_RefType['Claim']>, conflicts: ReadonlyArray<_RefType['Conflict']>, from: _RefType['Entity'], proposals: ReadonlyArray<_RefType['Claim']>, to: _RefType['Entity'] } & { __typename: 'Relation' } )
    | ( Omit<Source, 'author' | 'channel' | 'claims' | 'dateline' | 'derivations' | 'publisher' | 'terms'> & { author?: Maybe<_RefType['Person']>, channel?: Maybe<_RefType['Term']>, claims: _RefType['ClaimConnection'], dateline?: Maybe<_RefType['Place']>, derivations: ReadonlyArray<_RefType['Derivation']>, publisher?: Maybe<_RefType['Term']>, terms: ReadonlyArray<_RefType['Term']> } & { __typename: 'Source' } )
    | ( Omit<Statistic, 'claims' | 'conflicts' | 'subject' | 'subjectTerm'> & { claims: ReadonlyArray<_RefType['Claim']>, conflicts: ReadonlyArray<_RefType['Conflict']>, subject?: Maybe<_RefType['Entity']>, subjectTerm?: Maybe<_RefType['Term']> } & { __typename: 'Statistic' } )
    | ( Omit<Term, 'claims'> & { claims: _RefType['ClaimConnection'] } & { __typename: 'Term' } )
    | ( Omit<Venture, 'changes' | 'claims' | 'judgements' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, owners: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], realisedAs: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, supporters: _RefType['RelatedEntityConnection'] } & { __typename: 'Venture' } )
  ;
  Organization:
    | ( Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Association' } )
    | ( Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'Firm' } )
    | ( Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: _RefType['RelatedEntityConnection'], beneficiaries: _RefType['RelatedEntityConnection'], benefitedFrom: _RefType['RelatedEntityConnection'], changes: _RefType['ChangeConnection'], claims: _RefType['ClaimConnection'], formerStaff: _RefType['RelatedPersonConnection'], foundedBy: _RefType['RelatedEntityConnection'], headedBy: _RefType['RelatedPersonConnection'], judgements: ReadonlyArray<_RefType['IdentityJudgement']>, legalRepresentatives: _RefType['RelatedEntityConnection'], locatedIn: _RefType['RelatedEntityConnection'], memberOf: _RefType['RelatedEntityConnection'], members: _RefType['RelatedEntityConnection'], mergedInto: _RefType['RelatedEntityConnection'], overseenBy: _RefType['RelatedEntityConnection'], oversees: _RefType['RelatedEntityConnection'], owned: _RefType['RelatedEntityConnection'], owners: _RefType['RelatedEntityConnection'], partOf: _RefType['RelatedEntityConnection'], partners: _RefType['RelatedEntityConnection'], parts: _RefType['RelatedEntityConnection'], possiblySameAs: _RefType['RelatedEntityConnection'], predecessors: _RefType['RelatedEntityConnection'], relations: _RefType['RelationConnection'], runs: _RefType['RelatedEntityConnection'], setUpBy: _RefType['RelatedEntityConnection'], staff: _RefType['RelatedPersonConnection'], statistics: ReadonlyArray<_RefType['Statistic']>, successors: _RefType['RelatedEntityConnection'], supporters: _RefType['RelatedEntityConnection'], supports: _RefType['RelatedEntityConnection'] } & { __typename: 'GovernmentBody' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absence: ResolverTypeWrapper<Absence>;
  AbsenceAnswer: ResolverTypeWrapper<Omit<AbsenceAnswer, 'claims' | 'sources' | 'with'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, sources: ReadonlyArray<ResolversTypes['Source']>, with?: Maybe<ResolversTypes['Entity']> }>;
  AbsenceState: AbsenceState;
  Actor: ResolverTypeWrapper<Actor>;
  AddSourceInput: AddSourceInput;
  AddSourcePayload: ResolverTypeWrapper<Omit<AddSourcePayload, 'change' | 'source'> & { change?: Maybe<ResolversTypes['Change']>, source?: Maybe<ResolversTypes['Source']> }>;
  Ambiguity: ResolverTypeWrapper<Ambiguity>;
  Answer: ResolverTypeWrapper<Answer>;
  Association: ResolverTypeWrapper<Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversTypes['RelatedEntityConnection'], beneficiaries: ResolversTypes['RelatedEntityConnection'], benefitedFrom: ResolversTypes['RelatedEntityConnection'], changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], formerStaff: ResolversTypes['RelatedPersonConnection'], foundedBy: ResolversTypes['RelatedEntityConnection'], headedBy: ResolversTypes['RelatedPersonConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, legalRepresentatives: ResolversTypes['RelatedEntityConnection'], locatedIn: ResolversTypes['RelatedEntityConnection'], memberOf: ResolversTypes['RelatedEntityConnection'], members: ResolversTypes['RelatedEntityConnection'], mergedInto: ResolversTypes['RelatedEntityConnection'], overseenBy: ResolversTypes['RelatedEntityConnection'], oversees: ResolversTypes['RelatedEntityConnection'], owned: ResolversTypes['RelatedEntityConnection'], owners: ResolversTypes['RelatedEntityConnection'], partOf: ResolversTypes['RelatedEntityConnection'], partners: ResolversTypes['RelatedEntityConnection'], parts: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], predecessors: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runs: ResolversTypes['RelatedEntityConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], staff: ResolversTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, successors: ResolversTypes['RelatedEntityConnection'], supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  AssociationConnection: ResolverTypeWrapper<Omit<AssociationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['AssociationEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Association']> }>;
  AssociationDimension: AssociationDimension;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationWhere: AssociationWhere;
  Assumption: Assumption;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Caller: ResolverTypeWrapper<Caller>;
  CertainTime: ResolverTypeWrapper<CertainTime>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<Omit<Change, 'actor' | 'claims' | 'entities' | 'revertedBy' | 'reverts' | 'source'> & { actor: ResolversTypes['Actor'], claims: ReadonlyArray<ResolversTypes['ChangedClaim']>, entities: ReadonlyArray<ResolversTypes['Entity']>, revertedBy?: Maybe<ResolversTypes['Change']>, reverts?: Maybe<ResolversTypes['Change']>, source?: Maybe<ResolversTypes['Source']> }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChangedClaim: ResolverTypeWrapper<Omit<ChangedClaim, 'change' | 'claim'> & { change: ResolversTypes['Change'], claim?: Maybe<ResolversTypes['Claim']> }>;
  ChangedJudgement: ResolverTypeWrapper<ChangedJudgement>;
  Citation: ResolverTypeWrapper<Citation>;
  Claim: ResolverTypeWrapper<Omit<Claim, 'attributedTo' | 'basis' | 'conflicts' | 'content' | 'evidence' | 'history' | 'object' | 'objectTerm' | 'relation' | 'source' | 'statistic' | 'subject' | 'subjectTerm'> & { attributedTo?: Maybe<ResolversTypes['Entity']>, basis: ReadonlyArray<ResolversTypes['Claim']>, conflicts: ReadonlyArray<ResolversTypes['Conflict']>, content: ReadonlyArray<ResolversTypes['Claim']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, history: ReadonlyArray<ResolversTypes['ChangedClaim']>, object?: Maybe<ResolversTypes['Entity']>, objectTerm?: Maybe<ResolversTypes['Term']>, relation?: Maybe<ResolversTypes['Relation']>, source: ResolversTypes['Source'], statistic?: Maybe<ResolversTypes['Statistic']>, subject?: Maybe<ResolversTypes['Entity']>, subjectTerm?: Maybe<ResolversTypes['Term']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimDecision: ClaimDecision;
  ClaimDifference: ResolverTypeWrapper<Omit<ClaimDifference, 'changes' | 'claim'> & { changes: ReadonlyArray<ResolversTypes['Change']>, claim?: Maybe<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimStatus: ClaimStatus;
  ClaimWhere: ClaimWhere;
  Confidence: Confidence;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'about' | 'aboutTerms' | 'positions' | 'source'> & { about: ReadonlyArray<ResolversTypes['Entity']>, aboutTerms: ReadonlyArray<ResolversTypes['Term']>, positions: ReadonlyArray<ResolversTypes['Position']>, source?: Maybe<ResolversTypes['Source']> }>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictKind: ConflictKind;
  ConflictWhere: ConflictWhere;
  CorrectClaimInput: CorrectClaimInput;
  CorrectClaimPayload: ResolverTypeWrapper<Omit<CorrectClaimPayload, 'change' | 'claim' | 'replaced'> & { change?: Maybe<ResolversTypes['Change']>, claim?: Maybe<ResolversTypes['Claim']>, replaced?: Maybe<ResolversTypes['Claim']> }>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'claims' | 'sentences'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, sentences: ReadonlyArray<ResolversTypes['SentenceCoverage']> }>;
  DateFilter: DateFilter;
  DateStamp: ResolverTypeWrapper<DateStamp>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideClaimsInput: DecideClaimsInput;
  DecideClaimsPayload: ResolverTypeWrapper<Omit<DecideClaimsPayload, 'change' | 'claims'> & { change?: Maybe<ResolversTypes['Change']>, claims?: Maybe<ReadonlyArray<ResolversTypes['Claim']>> }>;
  Derivation: ResolverTypeWrapper<Omit<Derivation, 'statistics'> & { statistics: ReadonlyArray<ResolversTypes['Statistic']> }>;
  Detail: ResolverTypeWrapper<Detail>;
  DetailInput: DetailInput;
  Difference: ResolverTypeWrapper<Omit<Difference, 'claims' | 'from' | 'to' | 'unlisted'> & { claims: ReadonlyArray<ResolversTypes['ClaimDifference']>, from?: Maybe<ResolversTypes['Change']>, to?: Maybe<ResolversTypes['Change']>, unlisted: ReadonlyArray<ResolversTypes['Change']> }>;
  Ended: Ended;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityReference: ResolverTypeWrapper<Scalars['EntityReference']['output']>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'source'> & { source: ResolversTypes['Source'] }>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FigureInput: FigureInput;
  Firm: ResolverTypeWrapper<Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversTypes['RelatedEntityConnection'], beneficiaries: ResolversTypes['RelatedEntityConnection'], benefitedFrom: ResolversTypes['RelatedEntityConnection'], changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], formerStaff: ResolversTypes['RelatedPersonConnection'], foundedBy: ResolversTypes['RelatedEntityConnection'], headedBy: ResolversTypes['RelatedPersonConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, legalRepresentatives: ResolversTypes['RelatedEntityConnection'], locatedIn: ResolversTypes['RelatedEntityConnection'], memberOf: ResolversTypes['RelatedEntityConnection'], members: ResolversTypes['RelatedEntityConnection'], mergedInto: ResolversTypes['RelatedEntityConnection'], overseenBy: ResolversTypes['RelatedEntityConnection'], oversees: ResolversTypes['RelatedEntityConnection'], owned: ResolversTypes['RelatedEntityConnection'], owners: ResolversTypes['RelatedEntityConnection'], partOf: ResolversTypes['RelatedEntityConnection'], partners: ResolversTypes['RelatedEntityConnection'], parts: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], predecessors: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runs: ResolversTypes['RelatedEntityConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], staff: ResolversTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, successors: ResolversTypes['RelatedEntityConnection'], supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  FirmConnection: ResolverTypeWrapper<Omit<FirmConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['FirmEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Firm']> }>;
  FirmDimension: FirmDimension;
  FirmEdge: ResolverTypeWrapper<Omit<FirmEdge, 'node'> & { node: ResolversTypes['Firm'] }>;
  FirmWhere: FirmWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GovernmentBody: ResolverTypeWrapper<Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversTypes['RelatedEntityConnection'], beneficiaries: ResolversTypes['RelatedEntityConnection'], benefitedFrom: ResolversTypes['RelatedEntityConnection'], changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], formerStaff: ResolversTypes['RelatedPersonConnection'], foundedBy: ResolversTypes['RelatedEntityConnection'], headedBy: ResolversTypes['RelatedPersonConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, legalRepresentatives: ResolversTypes['RelatedEntityConnection'], locatedIn: ResolversTypes['RelatedEntityConnection'], memberOf: ResolversTypes['RelatedEntityConnection'], members: ResolversTypes['RelatedEntityConnection'], mergedInto: ResolversTypes['RelatedEntityConnection'], overseenBy: ResolversTypes['RelatedEntityConnection'], oversees: ResolversTypes['RelatedEntityConnection'], owned: ResolversTypes['RelatedEntityConnection'], owners: ResolversTypes['RelatedEntityConnection'], partOf: ResolversTypes['RelatedEntityConnection'], partners: ResolversTypes['RelatedEntityConnection'], parts: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], predecessors: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runs: ResolversTypes['RelatedEntityConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], staff: ResolversTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, successors: ResolversTypes['RelatedEntityConnection'], supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  GovernmentBodyConnection: ResolverTypeWrapper<Omit<GovernmentBodyConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['GovernmentBodyEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['GovernmentBody']> }>;
  GovernmentBodyDimension: GovernmentBodyDimension;
  GovernmentBodyEdge: ResolverTypeWrapper<Omit<GovernmentBodyEdge, 'node'> & { node: ResolversTypes['GovernmentBody'] }>;
  GovernmentBodyWhere: GovernmentBodyWhere;
  Graph: ResolverTypeWrapper<Omit<Graph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  Group: ResolverTypeWrapper<Omit<Group, 'benefitedFrom' | 'changes' | 'claims' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: ResolversTypes['RelatedEntityConnection'], changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, owned: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  GroupConnection: ResolverTypeWrapper<Omit<GroupConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['GroupEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Group']> }>;
  GroupDimension: GroupDimension;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupSize: ResolverTypeWrapper<GroupSize>;
  GroupWhere: GroupWhere;
  Hub: ResolverTypeWrapper<Hub>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierMeaning: ResolverTypeWrapper<IdentifierMeaning>;
  IdentityCandidate: ResolverTypeWrapper<Omit<IdentityCandidate, 'judgement' | 'left' | 'right'> & { judgement?: Maybe<ResolversTypes['IdentityJudgement']>, left: ResolversTypes['Entity'], right: ResolversTypes['Entity'] }>;
  IdentityCandidateConnection: ResolverTypeWrapper<Omit<IdentityCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IdentityCandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['IdentityCandidate']> }>;
  IdentityCandidateEdge: ResolverTypeWrapper<Omit<IdentityCandidateEdge, 'node'> & { node: ResolversTypes['IdentityCandidate'] }>;
  IdentityJudgement: ResolverTypeWrapper<Omit<IdentityJudgement, 'change' | 'left' | 'right'> & { change: ResolversTypes['Change'], left?: Maybe<ResolversTypes['Entity']>, right?: Maybe<ResolversTypes['Entity']> }>;
  IdentityReason: ResolverTypeWrapper<IdentityReason>;
  IdentityReasonKind: IdentityReasonKind;
  Impact: ResolverTypeWrapper<Omit<Impact, 'claims' | 'entitiesLost' | 'inferred' | 'relationsLost' | 'relationsWeakened' | 'relationsWithoutEnd' | 'statisticsLost' | 'weakened'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, entitiesLost: ReadonlyArray<ResolversTypes['Entity']>, inferred: ReadonlyArray<ResolversTypes['Claim']>, relationsLost: ReadonlyArray<ResolversTypes['Relation']>, relationsWeakened: ReadonlyArray<ResolversTypes['Relation']>, relationsWithoutEnd: ReadonlyArray<ResolversTypes['Relation']>, statisticsLost: ReadonlyArray<ResolversTypes['Statistic']>, weakened: ReadonlyArray<ResolversTypes['Claim']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeIdentityPayload: ResolverTypeWrapper<Omit<JudgeIdentityPayload, 'canonical' | 'change' | 'left' | 'right'> & { canonical?: Maybe<ResolversTypes['Entity']>, change?: Maybe<ResolversTypes['Change']>, left?: Maybe<ResolversTypes['Entity']>, right?: Maybe<ResolversTypes['Entity']> }>;
  Judgement: Judgement;
  KindCount: ResolverTypeWrapper<KindCount>;
  Limit: ResolverTypeWrapper<Limit>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Locator: ResolverTypeWrapper<Locator>;
  MatchRule: MatchRule;
  MergedEntity: ResolverTypeWrapper<MergedEntity>;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<Name>;
  NameInput: NameInput;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Organization']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PassageInput: PassageInput;
  PassageQuoteInput: PassageQuoteInput;
  Path: ResolverTypeWrapper<Omit<Path, 'assumes' | 'nodes' | 'relations' | 'weakest'> & { assumes: ReadonlyArray<ResolversTypes['Relation']>, nodes: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']>, weakest?: Maybe<ResolversTypes['Relation']> }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Omit<Person, 'benefitedFrom' | 'changes' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: ResolversTypes['RelatedEntityConnection'], changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], considersFounding: ResolversTypes['RelatedEntityConnection'], formerlyWorkedAt: ResolversTypes['RelatedOrganizationConnection'], founded: ResolversTypes['RelatedEntityConnection'], heads: ResolversTypes['RelatedOrganizationConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, owned: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'], worksAt: ResolversTypes['RelatedOrganizationConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['PersonEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonDimension: PersonDimension;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonWhere: PersonWhere;
  Place: ResolverTypeWrapper<Omit<Place, 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceDimension: PlaceDimension;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceWhere: PlaceWhere;
  Polarity: Polarity;
  Position: ResolverTypeWrapper<Omit<Position, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  PrintedTime: ResolverTypeWrapper<PrintedTime>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Programme: ResolverTypeWrapper<Omit<Programme, 'beneficiaries' | 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: ResolversTypes['RelatedEntityConnection'], changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, possiblySameAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], runBy: ResolversTypes['RelatedOrganizationConnection'], setUpBy: ResolversTypes['RelatedEntityConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'], supports: ResolversTypes['RelatedEntityConnection'] }>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversTypes['Tally']>, edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']>, groups: ReadonlyArray<ResolversTypes['Tally']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeDimension: ProgrammeDimension;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeWhere: ProgrammeWhere;
  ProposeClaimsInput: ProposeClaimsInput;
  ProposeClaimsPayload: ResolverTypeWrapper<Omit<ProposeClaimsPayload, 'change' | 'claims'> & { change?: Maybe<ResolversTypes['Change']>, claims?: Maybe<ReadonlyArray<ResolversTypes['Claim']>> }>;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionVariable: ResolverTypeWrapper<QuestionVariable>;
  Rank: Rank;
  RankClaimsInput: RankClaimsInput;
  RankClaimsPayload: ResolverTypeWrapper<Omit<RankClaimsPayload, 'change' | 'claims'> & { change?: Maybe<ResolversTypes['Change']>, claims?: Maybe<ReadonlyArray<ResolversTypes['Claim']>> }>;
  ReconcileCandidate: ResolverTypeWrapper<Omit<ReconcileCandidate, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  ReconcileFeatures: ResolverTypeWrapper<ReconcileFeatures>;
  ReconcileInput: ReconcileInput;
  ReconcilePropertyInput: ReconcilePropertyInput;
  Reconciliation: ResolverTypeWrapper<Omit<Reconciliation, 'candidates' | 'match'> & { candidates: ReadonlyArray<ResolversTypes['ReconcileCandidate']>, match?: Maybe<ResolversTypes['Entity']> }>;
  RelatedEntityConnection: ResolverTypeWrapper<Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedEntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  RelatedEntityEdge: ResolverTypeWrapper<Omit<RelatedEntityEdge, 'node' | 'relation'> & { node: ResolversTypes['Entity'], relation: ResolversTypes['Relation'] }>;
  RelatedOrganizationConnection: ResolverTypeWrapper<Omit<RelatedOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedOrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  RelatedOrganizationEdge: ResolverTypeWrapper<Omit<RelatedOrganizationEdge, 'node' | 'relation'> & { node: ResolversTypes['Organization'], relation: ResolversTypes['Relation'] }>;
  RelatedPersonConnection: ResolverTypeWrapper<Omit<RelatedPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedPersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  RelatedPersonEdge: ResolverTypeWrapper<Omit<RelatedPersonEdge, 'node' | 'relation'> & { node: ResolversTypes['Person'], relation: ResolversTypes['Relation'] }>;
  Relation: ResolverTypeWrapper<Omit<Relation, 'claims' | 'conflicts' | 'from' | 'proposals' | 'to'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, conflicts: ReadonlyArray<ResolversTypes['Conflict']>, from: ResolversTypes['Entity'], proposals: ReadonlyArray<ResolversTypes['Claim']>, to: ResolversTypes['Entity'] }>;
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
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: ResolverTypeWrapper<Omit<RevertChangePayload, 'change'> & { change?: Maybe<ResolversTypes['Change']> }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SentenceCoverage: ResolverTypeWrapper<Omit<SentenceCoverage, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  SharedTie: ResolverTypeWrapper<Omit<SharedTie, 'node' | 'relations'> & { node: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  SizeClass: SizeClass;
  Source: ResolverTypeWrapper<Omit<Source, 'author' | 'channel' | 'claims' | 'dateline' | 'derivations' | 'publisher' | 'terms'> & { author?: Maybe<ResolversTypes['Person']>, channel?: Maybe<ResolversTypes['Term']>, claims: ResolversTypes['ClaimConnection'], dateline?: Maybe<ResolversTypes['Place']>, derivations: ReadonlyArray<ResolversTypes['Derivation']>, publisher?: Maybe<ResolversTypes['Term']>, terms: ReadonlyArray<ResolversTypes['Term']> }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceCount: ResolverTypeWrapper<Omit<SourceCount, 'source'> & { source: ResolversTypes['Source'] }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceInput: SourceInput;
  SourceTextInput: SourceTextInput;
  SourceWhere: SourceWhere;
  Stance: Stance;
  Statistic: ResolverTypeWrapper<Omit<Statistic, 'claims' | 'conflicts' | 'subject' | 'subjectTerm'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, conflicts: ReadonlyArray<ResolversTypes['Conflict']>, subject?: Maybe<ResolversTypes['Entity']>, subjectTerm?: Maybe<ResolversTypes['Term']> }>;
  Stats: ResolverTypeWrapper<Omit<Stats, 'sources'> & { sources: ReadonlyArray<ResolversTypes['SourceCount']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Venture: ResolverTypeWrapper<Omit<Venture, 'changes' | 'claims' | 'judgements' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { changes: ResolversTypes['ChangeConnection'], claims: ResolversTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversTypes['IdentityJudgement']>, owners: ResolversTypes['RelatedEntityConnection'], possiblySameAs: ResolversTypes['RelatedEntityConnection'], realisedAs: ResolversTypes['RelatedEntityConnection'], relations: ResolversTypes['RelationConnection'], statistics: ReadonlyArray<ResolversTypes['Statistic']>, supporters: ResolversTypes['RelatedEntityConnection'] }>;
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
  Actor: Actor;
  AddSourceInput: AddSourceInput;
  AddSourcePayload: Omit<AddSourcePayload, 'change' | 'source'> & { change?: Maybe<ResolversParentTypes['Change']>, source?: Maybe<ResolversParentTypes['Source']> };
  Ambiguity: Ambiguity;
  Answer: Answer;
  Association: Omit<Association, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversParentTypes['RelatedEntityConnection'], beneficiaries: ResolversParentTypes['RelatedEntityConnection'], benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], formerStaff: ResolversParentTypes['RelatedPersonConnection'], foundedBy: ResolversParentTypes['RelatedEntityConnection'], headedBy: ResolversParentTypes['RelatedPersonConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, legalRepresentatives: ResolversParentTypes['RelatedEntityConnection'], locatedIn: ResolversParentTypes['RelatedEntityConnection'], memberOf: ResolversParentTypes['RelatedEntityConnection'], members: ResolversParentTypes['RelatedEntityConnection'], mergedInto: ResolversParentTypes['RelatedEntityConnection'], overseenBy: ResolversParentTypes['RelatedEntityConnection'], oversees: ResolversParentTypes['RelatedEntityConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], owners: ResolversParentTypes['RelatedEntityConnection'], partOf: ResolversParentTypes['RelatedEntityConnection'], partners: ResolversParentTypes['RelatedEntityConnection'], parts: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], predecessors: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runs: ResolversParentTypes['RelatedEntityConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], staff: ResolversParentTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, successors: ResolversParentTypes['RelatedEntityConnection'], supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  AssociationConnection: Omit<AssociationConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['AssociationEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Association']> };
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationWhere: AssociationWhere;
  Boolean: Scalars['Boolean']['output'];
  Caller: Caller;
  CertainTime: CertainTime;
  Change: Omit<Change, 'actor' | 'claims' | 'entities' | 'revertedBy' | 'reverts' | 'source'> & { actor: ResolversParentTypes['Actor'], claims: ReadonlyArray<ResolversParentTypes['ChangedClaim']>, entities: ReadonlyArray<ResolversParentTypes['Entity']>, revertedBy?: Maybe<ResolversParentTypes['Change']>, reverts?: Maybe<ResolversParentTypes['Change']>, source?: Maybe<ResolversParentTypes['Source']> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangedClaim: Omit<ChangedClaim, 'change' | 'claim'> & { change: ResolversParentTypes['Change'], claim?: Maybe<ResolversParentTypes['Claim']> };
  ChangedJudgement: ChangedJudgement;
  Citation: Citation;
  Claim: Omit<Claim, 'attributedTo' | 'basis' | 'conflicts' | 'content' | 'evidence' | 'history' | 'object' | 'objectTerm' | 'relation' | 'source' | 'statistic' | 'subject' | 'subjectTerm'> & { attributedTo?: Maybe<ResolversParentTypes['Entity']>, basis: ReadonlyArray<ResolversParentTypes['Claim']>, conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, content: ReadonlyArray<ResolversParentTypes['Claim']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, history: ReadonlyArray<ResolversParentTypes['ChangedClaim']>, object?: Maybe<ResolversParentTypes['Entity']>, objectTerm?: Maybe<ResolversParentTypes['Term']>, relation?: Maybe<ResolversParentTypes['Relation']>, source: ResolversParentTypes['Source'], statistic?: Maybe<ResolversParentTypes['Statistic']>, subject?: Maybe<ResolversParentTypes['Entity']>, subjectTerm?: Maybe<ResolversParentTypes['Term']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimDifference: Omit<ClaimDifference, 'changes' | 'claim'> & { changes: ReadonlyArray<ResolversParentTypes['Change']>, claim?: Maybe<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimWhere: ClaimWhere;
  Conflict: Omit<Conflict, 'about' | 'aboutTerms' | 'positions' | 'source'> & { about: ReadonlyArray<ResolversParentTypes['Entity']>, aboutTerms: ReadonlyArray<ResolversParentTypes['Term']>, positions: ReadonlyArray<ResolversParentTypes['Position']>, source?: Maybe<ResolversParentTypes['Source']> };
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictWhere: ConflictWhere;
  CorrectClaimInput: CorrectClaimInput;
  CorrectClaimPayload: Omit<CorrectClaimPayload, 'change' | 'claim' | 'replaced'> & { change?: Maybe<ResolversParentTypes['Change']>, claim?: Maybe<ResolversParentTypes['Claim']>, replaced?: Maybe<ResolversParentTypes['Claim']> };
  Coverage: Omit<Coverage, 'claims' | 'sentences'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, sentences: ReadonlyArray<ResolversParentTypes['SentenceCoverage']> };
  DateFilter: DateFilter;
  DateStamp: DateStamp;
  DateTime: Scalars['DateTime']['output'];
  DecideClaimsInput: DecideClaimsInput;
  DecideClaimsPayload: Omit<DecideClaimsPayload, 'change' | 'claims'> & { change?: Maybe<ResolversParentTypes['Change']>, claims?: Maybe<ReadonlyArray<ResolversParentTypes['Claim']>> };
  Derivation: Omit<Derivation, 'statistics'> & { statistics: ReadonlyArray<ResolversParentTypes['Statistic']> };
  Detail: Detail;
  DetailInput: DetailInput;
  Difference: Omit<Difference, 'claims' | 'from' | 'to' | 'unlisted'> & { claims: ReadonlyArray<ResolversParentTypes['ClaimDifference']>, from?: Maybe<ResolversParentTypes['Change']>, to?: Maybe<ResolversParentTypes['Change']>, unlisted: ReadonlyArray<ResolversParentTypes['Change']> };
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityOrder: EntityOrder;
  EntityReference: Scalars['EntityReference']['output'];
  Evidence: Omit<Evidence, 'source'> & { source: ResolversParentTypes['Source'] };
  Facet: Facet;
  FacetValue: FacetValue;
  FigureInput: FigureInput;
  Firm: Omit<Firm, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversParentTypes['RelatedEntityConnection'], beneficiaries: ResolversParentTypes['RelatedEntityConnection'], benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], formerStaff: ResolversParentTypes['RelatedPersonConnection'], foundedBy: ResolversParentTypes['RelatedEntityConnection'], headedBy: ResolversParentTypes['RelatedPersonConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, legalRepresentatives: ResolversParentTypes['RelatedEntityConnection'], locatedIn: ResolversParentTypes['RelatedEntityConnection'], memberOf: ResolversParentTypes['RelatedEntityConnection'], members: ResolversParentTypes['RelatedEntityConnection'], mergedInto: ResolversParentTypes['RelatedEntityConnection'], overseenBy: ResolversParentTypes['RelatedEntityConnection'], oversees: ResolversParentTypes['RelatedEntityConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], owners: ResolversParentTypes['RelatedEntityConnection'], partOf: ResolversParentTypes['RelatedEntityConnection'], partners: ResolversParentTypes['RelatedEntityConnection'], parts: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], predecessors: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runs: ResolversParentTypes['RelatedEntityConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], staff: ResolversParentTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, successors: ResolversParentTypes['RelatedEntityConnection'], supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  FirmConnection: Omit<FirmConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['FirmEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Firm']> };
  FirmEdge: Omit<FirmEdge, 'node'> & { node: ResolversParentTypes['Firm'] };
  FirmWhere: FirmWhere;
  Float: Scalars['Float']['output'];
  GovernmentBody: Omit<GovernmentBody, 'absorbed' | 'beneficiaries' | 'benefitedFrom' | 'changes' | 'claims' | 'formerStaff' | 'foundedBy' | 'headedBy' | 'judgements' | 'legalRepresentatives' | 'locatedIn' | 'memberOf' | 'members' | 'mergedInto' | 'overseenBy' | 'oversees' | 'owned' | 'owners' | 'partOf' | 'partners' | 'parts' | 'possiblySameAs' | 'predecessors' | 'relations' | 'runs' | 'setUpBy' | 'staff' | 'statistics' | 'successors' | 'supporters' | 'supports'> & { absorbed: ResolversParentTypes['RelatedEntityConnection'], beneficiaries: ResolversParentTypes['RelatedEntityConnection'], benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], formerStaff: ResolversParentTypes['RelatedPersonConnection'], foundedBy: ResolversParentTypes['RelatedEntityConnection'], headedBy: ResolversParentTypes['RelatedPersonConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, legalRepresentatives: ResolversParentTypes['RelatedEntityConnection'], locatedIn: ResolversParentTypes['RelatedEntityConnection'], memberOf: ResolversParentTypes['RelatedEntityConnection'], members: ResolversParentTypes['RelatedEntityConnection'], mergedInto: ResolversParentTypes['RelatedEntityConnection'], overseenBy: ResolversParentTypes['RelatedEntityConnection'], oversees: ResolversParentTypes['RelatedEntityConnection'], owned: ResolversParentTypes['RelatedEntityConnection'], owners: ResolversParentTypes['RelatedEntityConnection'], partOf: ResolversParentTypes['RelatedEntityConnection'], partners: ResolversParentTypes['RelatedEntityConnection'], parts: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], predecessors: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runs: ResolversParentTypes['RelatedEntityConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], staff: ResolversParentTypes['RelatedPersonConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, successors: ResolversParentTypes['RelatedEntityConnection'], supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  GovernmentBodyConnection: Omit<GovernmentBodyConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['GovernmentBodyEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['GovernmentBody']> };
  GovernmentBodyEdge: Omit<GovernmentBodyEdge, 'node'> & { node: ResolversParentTypes['GovernmentBody'] };
  GovernmentBodyWhere: GovernmentBodyWhere;
  Graph: Omit<Graph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Group: Omit<Group, 'benefitedFrom' | 'changes' | 'claims' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports'> & { benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, owned: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  GroupConnection: Omit<GroupConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['GroupEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Group']> };
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupSize: GroupSize;
  GroupWhere: GroupWhere;
  Hub: Hub;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  IdentifierMeaning: IdentifierMeaning;
  IdentityCandidate: Omit<IdentityCandidate, 'judgement' | 'left' | 'right'> & { judgement?: Maybe<ResolversParentTypes['IdentityJudgement']>, left: ResolversParentTypes['Entity'], right: ResolversParentTypes['Entity'] };
  IdentityCandidateConnection: Omit<IdentityCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IdentityCandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IdentityCandidate']> };
  IdentityCandidateEdge: Omit<IdentityCandidateEdge, 'node'> & { node: ResolversParentTypes['IdentityCandidate'] };
  IdentityJudgement: Omit<IdentityJudgement, 'change' | 'left' | 'right'> & { change: ResolversParentTypes['Change'], left?: Maybe<ResolversParentTypes['Entity']>, right?: Maybe<ResolversParentTypes['Entity']> };
  IdentityReason: IdentityReason;
  Impact: Omit<Impact, 'claims' | 'entitiesLost' | 'inferred' | 'relationsLost' | 'relationsWeakened' | 'relationsWithoutEnd' | 'statisticsLost' | 'weakened'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, entitiesLost: ReadonlyArray<ResolversParentTypes['Entity']>, inferred: ReadonlyArray<ResolversParentTypes['Claim']>, relationsLost: ReadonlyArray<ResolversParentTypes['Relation']>, relationsWeakened: ReadonlyArray<ResolversParentTypes['Relation']>, relationsWithoutEnd: ReadonlyArray<ResolversParentTypes['Relation']>, statisticsLost: ReadonlyArray<ResolversParentTypes['Statistic']>, weakened: ReadonlyArray<ResolversParentTypes['Claim']> };
  Int: Scalars['Int']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  JudgeIdentityInput: JudgeIdentityInput;
  JudgeIdentityPayload: Omit<JudgeIdentityPayload, 'canonical' | 'change' | 'left' | 'right'> & { canonical?: Maybe<ResolversParentTypes['Entity']>, change?: Maybe<ResolversParentTypes['Change']>, left?: Maybe<ResolversParentTypes['Entity']>, right?: Maybe<ResolversParentTypes['Entity']> };
  KindCount: KindCount;
  Limit: Limit;
  LocalDate: Scalars['LocalDate']['output'];
  Locator: Locator;
  MergedEntity: MergedEntity;
  Mutation: Record<PropertyKey, never>;
  Name: Name;
  NameInput: NameInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: ResolversInterfaceTypes<ResolversParentTypes>['Organization'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PassageInput: PassageInput;
  PassageQuoteInput: PassageQuoteInput;
  Path: Omit<Path, 'assumes' | 'nodes' | 'relations' | 'weakest'> & { assumes: ReadonlyArray<ResolversParentTypes['Relation']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']>, weakest?: Maybe<ResolversParentTypes['Relation']> };
  Period: Period;
  Person: Omit<Person, 'benefitedFrom' | 'changes' | 'claims' | 'considersFounding' | 'formerlyWorkedAt' | 'founded' | 'heads' | 'judgements' | 'owned' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters' | 'supports' | 'worksAt'> & { benefitedFrom: ResolversParentTypes['RelatedEntityConnection'], changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], considersFounding: ResolversParentTypes['RelatedEntityConnection'], formerlyWorkedAt: ResolversParentTypes['RelatedOrganizationConnection'], founded: ResolversParentTypes['RelatedEntityConnection'], heads: ResolversParentTypes['RelatedOrganizationConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, owned: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'], worksAt: ResolversParentTypes['RelatedOrganizationConnection'] };
  PersonConnection: Omit<PersonConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonWhere: PersonWhere;
  Place: Omit<Place, 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'statistics' | 'supporters'> & { changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'] };
  PlaceConnection: Omit<PlaceConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceWhere: PlaceWhere;
  Position: Omit<Position, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  PrintedTime: PrintedTime;
  Problem: Problem;
  Programme: Omit<Programme, 'beneficiaries' | 'changes' | 'claims' | 'judgements' | 'possiblySameAs' | 'relations' | 'runBy' | 'setUpBy' | 'statistics' | 'supporters' | 'supports'> & { beneficiaries: ResolversParentTypes['RelatedEntityConnection'], changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], runBy: ResolversParentTypes['RelatedOrganizationConnection'], setUpBy: ResolversParentTypes['RelatedEntityConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'], supports: ResolversParentTypes['RelatedEntityConnection'] };
  ProgrammeConnection: Omit<ProgrammeConnection, 'aggregate' | 'edges' | 'groups' | 'nodes'> & { aggregate: ReadonlyArray<ResolversParentTypes['Tally']>, edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']>, groups: ReadonlyArray<ResolversParentTypes['Tally']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeWhere: ProgrammeWhere;
  ProposeClaimsInput: ProposeClaimsInput;
  ProposeClaimsPayload: Omit<ProposeClaimsPayload, 'change' | 'claims'> & { change?: Maybe<ResolversParentTypes['Change']>, claims?: Maybe<ReadonlyArray<ResolversParentTypes['Claim']>> };
  Query: Record<PropertyKey, never>;
  Question: Question;
  QuestionVariable: QuestionVariable;
  RankClaimsInput: RankClaimsInput;
  RankClaimsPayload: Omit<RankClaimsPayload, 'change' | 'claims'> & { change?: Maybe<ResolversParentTypes['Change']>, claims?: Maybe<ReadonlyArray<ResolversParentTypes['Claim']>> };
  ReconcileCandidate: Omit<ReconcileCandidate, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  ReconcileFeatures: ReconcileFeatures;
  ReconcileInput: ReconcileInput;
  ReconcilePropertyInput: ReconcilePropertyInput;
  Reconciliation: Omit<Reconciliation, 'candidates' | 'match'> & { candidates: ReadonlyArray<ResolversParentTypes['ReconcileCandidate']>, match?: Maybe<ResolversParentTypes['Entity']> };
  RelatedEntityConnection: Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedEntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  RelatedEntityEdge: Omit<RelatedEntityEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'] };
  RelatedOrganizationConnection: Omit<RelatedOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedOrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  RelatedOrganizationEdge: Omit<RelatedOrganizationEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Organization'], relation: ResolversParentTypes['Relation'] };
  RelatedPersonConnection: Omit<RelatedPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedPersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  RelatedPersonEdge: Omit<RelatedPersonEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Person'], relation: ResolversParentTypes['Relation'] };
  Relation: Omit<Relation, 'claims' | 'conflicts' | 'from' | 'proposals' | 'to'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, from: ResolversParentTypes['Entity'], proposals: ReadonlyArray<ResolversParentTypes['Claim']>, to: ResolversParentTypes['Entity'] };
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node' | 'relation'> & { node: ResolversParentTypes['Relation'], relation: ResolversParentTypes['Relation'] };
  RelationOrder: RelationOrder;
  RelationTypeCount: RelationTypeCount;
  RelationTypeInfo: RelationTypeInfo;
  RelationWhere: RelationWhere;
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: Omit<RevertChangePayload, 'change'> & { change?: Maybe<ResolversParentTypes['Change']> };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SentenceCoverage: Omit<SentenceCoverage, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  SharedTie: Omit<SharedTie, 'node' | 'relations'> & { node: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Source: Omit<Source, 'author' | 'channel' | 'claims' | 'dateline' | 'derivations' | 'publisher' | 'terms'> & { author?: Maybe<ResolversParentTypes['Person']>, channel?: Maybe<ResolversParentTypes['Term']>, claims: ResolversParentTypes['ClaimConnection'], dateline?: Maybe<ResolversParentTypes['Place']>, derivations: ReadonlyArray<ResolversParentTypes['Derivation']>, publisher?: Maybe<ResolversParentTypes['Term']>, terms: ReadonlyArray<ResolversParentTypes['Term']> };
  SourceConnection: Omit<SourceConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceCount: Omit<SourceCount, 'source'> & { source: ResolversParentTypes['Source'] };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceInput: SourceInput;
  SourceTextInput: SourceTextInput;
  SourceWhere: SourceWhere;
  Statistic: Omit<Statistic, 'claims' | 'conflicts' | 'subject' | 'subjectTerm'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, subject?: Maybe<ResolversParentTypes['Entity']>, subjectTerm?: Maybe<ResolversParentTypes['Term']> };
  Stats: Omit<Stats, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['SourceCount']> };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Tally: Omit<Tally, 'values'> & { values: ReadonlyArray<ResolversParentTypes['TallyValue']> };
  TallyValue: Omit<TallyValue, 'place' | 'source'> & { place?: Maybe<ResolversParentTypes['Place']>, source?: Maybe<ResolversParentTypes['Source']> };
  Term: Omit<Term, 'claims'> & { claims: ResolversParentTypes['ClaimConnection'] };
  TextFilter: TextFilter;
  TieCount: TieCount;
  TimeSpan: TimeSpan;
  TimelineEvent: Omit<TimelineEvent, 'claims' | 'relation'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, relation?: Maybe<ResolversParentTypes['Relation']> };
  URL: Scalars['URL']['output'];
  Validity: Validity;
  Venture: Omit<Venture, 'changes' | 'claims' | 'judgements' | 'owners' | 'possiblySameAs' | 'realisedAs' | 'relations' | 'statistics' | 'supporters'> & { changes: ResolversParentTypes['ChangeConnection'], claims: ResolversParentTypes['ClaimConnection'], judgements: ReadonlyArray<ResolversParentTypes['IdentityJudgement']>, owners: ResolversParentTypes['RelatedEntityConnection'], possiblySameAs: ResolversParentTypes['RelatedEntityConnection'], realisedAs: ResolversParentTypes['RelatedEntityConnection'], relations: ResolversParentTypes['RelationConnection'], statistics: ReadonlyArray<ResolversParentTypes['Statistic']>, supporters: ResolversParentTypes['RelatedEntityConnection'] };
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

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddSourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSourcePayload'] = ResolversParentTypes['AddSourcePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<AssociationChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AssociationClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<AssociationFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AssociationFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<AssociationHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
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
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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

export type CallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertainTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertainTime'] = ResolversParentTypes['CertainTime']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ChangedClaim']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['ChangedJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revertedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  reverts?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChangeSentenceArgs, 'lang'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedClaim'] = ResolversParentTypes['ChangedClaim']> = {
  after?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChangedJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedJudgement'] = ResolversParentTypes['ChangedJudgement']> = {
  after?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  leftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rightId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  history?: Resolver<ReadonlyArray<ResolversTypes['ChangedClaim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ClaimNoteArgs, 'lang'>>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  objectTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  ownObject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownSubject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type ClaimDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimDifference'] = ResolversParentTypes['ClaimDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type CorrectClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectClaimPayload'] = ResolversParentTypes['CorrectClaimPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideClaimsPayload'] = ResolversParentTypes['DecideClaimsPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
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

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['ClaimDifference']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  unlisted?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Association' | 'Firm' | 'GovernmentBody' | 'Group' | 'Person' | 'Place' | 'Programme' | 'Venture', ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<EntityChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<EntityPossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EntityRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<EntitySourcesArgs, 'first'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<EntitySupportersArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface EntityReferenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EntityReference'], any> {
  name: 'EntityReference';
}

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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<FirmChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FirmClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<FirmFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<FirmFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<FirmHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industrySection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
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
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<GovernmentBodyChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GovernmentBodyClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<GovernmentBodyFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GovernmentBodyFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<GovernmentBodyHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
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
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<GroupChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GroupClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GroupNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GroupOfArgs, 'lang'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GroupOwnedArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<GroupPossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GroupRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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

export type IdentityCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidate'] = ResolversParentTypes['IdentityCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['IdentityReason']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityCandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidateConnection'] = ResolversParentTypes['IdentityCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IdentityCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityCandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidateEdge'] = ResolversParentTypes['IdentityCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityCandidate'], ParentType, ContextType>;
};

export type IdentityJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityJudgement'] = ResolversParentTypes['IdentityJudgement']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  leftId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  rightId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdentityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityReason'] = ResolversParentTypes['IdentityReason']> = {
  kind?: Resolver<ResolversTypes['IdentityReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityReasonTextArgs, 'lang'>>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type JudgeIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeIdentityPayload'] = ResolversParentTypes['JudgeIdentityPayload']> = {
  canonical?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type LimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MergedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedEntity'] = ResolversParentTypes['MergedEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addSource: Resolver<Maybe<ResolversTypes['AddSourcePayload']>, ParentType, ContextType, RequireFields<MutationAddSourceArgs, 'input'>>;
  correctClaim: Resolver<Maybe<ResolversTypes['CorrectClaimPayload']>, ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'input'>>;
  decideClaims: Resolver<Maybe<ResolversTypes['DecideClaimsPayload']>, ParentType, ContextType, RequireFields<MutationDecideClaimsArgs, 'input'>>;
  judgeIdentity: Resolver<Maybe<ResolversTypes['JudgeIdentityPayload']>, ParentType, ContextType, RequireFields<MutationJudgeIdentityArgs, 'input'>>;
  proposeClaims: Resolver<Maybe<ResolversTypes['ProposeClaimsPayload']>, ParentType, ContextType, RequireFields<MutationProposeClaimsArgs, 'input'>>;
  rankClaims: Resolver<Maybe<ResolversTypes['RankClaimsPayload']>, ParentType, ContextType, RequireFields<MutationRankClaimsArgs, 'input'>>;
  revertChange: Resolver<Maybe<ResolversTypes['RevertChangePayload']>, ParentType, ContextType, RequireFields<MutationRevertChangeArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'Absence' | 'Ambiguity' | 'Association' | 'Change' | 'Claim' | 'Conflict' | 'Derivation' | 'Firm' | 'GovernmentBody' | 'Group' | 'IdentityCandidate' | 'Person' | 'Place' | 'Programme' | 'Relation' | 'Source' | 'Statistic' | 'Term' | 'Venture', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Association' | 'Firm' | 'GovernmentBody', ParentType, ContextType>;
  absorbed?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationAbsorbedArgs, 'first'>>;
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationBeneficiariesArgs, 'first'>>;
  benefitedFrom?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationBenefitedFromArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<OrganizationChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerStaff?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<OrganizationFormerStaffArgs, 'first'>>;
  foundedBy?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationFoundedByArgs, 'first'>>;
  headedBy?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, RequireFields<OrganizationHeadedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
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
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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
  assumes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PersonChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  considersFounding?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonConsidersFoundingArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerlyWorkedAt?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, RequireFields<PersonFormerlyWorkedAtArgs, 'first'>>;
  founded?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonFoundedArgs, 'first'>>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonGenderArgs, 'lang'>>;
  heads?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, RequireFields<PersonHeadsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonOccupationArgs, 'lang'>>;
  owned?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonOwnedArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PersonPossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PlaceChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  placeKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlacePlaceKindArgs, 'lang'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PlacePossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProgrammeBeneficiariesArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ProgrammeChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProgrammeClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgrammeNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProgrammePossiblySameAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammeRelationsArgs, 'direction' | 'first'>>;
  runBy?: Resolver<ResolversTypes['RelatedOrganizationConnection'], ParentType, ContextType, RequireFields<ProgrammeRunByArgs, 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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

export type ProposeClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeClaimsPayload'] = ResolversParentTypes['ProposeClaimsPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  absence: Resolver<Maybe<ResolversTypes['AbsenceAnswer']>, ParentType, ContextType, RequireFields<QueryAbsenceArgs, 'about' | 'predicate'>>;
  association: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  associations: Resolver<Maybe<ResolversTypes['AssociationConnection']>, ParentType, ContextType, RequireFields<QueryAssociationsArgs, 'orderBy'>>;
  change: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  changes: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  claim: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first' | 'orderBy'>>;
  conflict: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<QueryConflictArgs, 'id'>>;
  conflicts: Resolver<Maybe<ResolversTypes['ConflictConnection']>, ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  coverage: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coverage']>>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'source'>>;
  difference: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType, RequireFields<QueryDifferenceArgs, 'from'>>;
  entities: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Entity']>>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  entity: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  firm: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<QueryFirmArgs, 'id'>>;
  firms: Resolver<Maybe<ResolversTypes['FirmConnection']>, ParentType, ContextType, RequireFields<QueryFirmsArgs, 'orderBy'>>;
  governmentBodies: Resolver<Maybe<ResolversTypes['GovernmentBodyConnection']>, ParentType, ContextType, RequireFields<QueryGovernmentBodiesArgs, 'orderBy'>>;
  governmentBody: Resolver<Maybe<ResolversTypes['GovernmentBody']>, ParentType, ContextType, RequireFields<QueryGovernmentBodyArgs, 'id'>>;
  group: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<QueryGroupsArgs, 'orderBy'>>;
  identityCandidates: Resolver<Maybe<ResolversTypes['IdentityCandidateConnection']>, ParentType, ContextType, RequireFields<QueryIdentityCandidatesArgs, 'first'>>;
  impact: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, Partial<QueryImpactArgs>>;
  latestChange: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  limits: Resolver<ReadonlyArray<ResolversTypes['Limit']>, ParentType, ContextType>;
  me: Resolver<Maybe<ResolversTypes['Caller']>, ParentType, ContextType>;
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
  reconcile: Resolver<ReadonlyArray<ResolversTypes['Reconciliation']>, ParentType, ContextType, RequireFields<QueryReconcileArgs, 'limit' | 'queries'>>;
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
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankClaimsPayload'] = ResolversParentTypes['RankClaimsPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ReconcileCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconcileCandidate'] = ResolversParentTypes['ReconcileCandidate']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  features?: Resolver<ResolversTypes['ReconcileFeatures'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReconcileFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconcileFeatures'] = ResolversParentTypes['ReconcileFeatures']> = {
  agrees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contradicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  identified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameSimilarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  namesakes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ReconcileCandidate']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
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

export type RevertChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevertChangePayload'] = ResolversParentTypes['RevertChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
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
  period?: Resolver<Maybe<ResolversTypes['PrintedTime']>, ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['Change'], "changed", ParentType, ContextType, Partial<SubscriptionChangedArgs>>;
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
  period?: Resolver<Maybe<ResolversTypes['PrintedTime']>, ParentType, ContextType>;
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
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<VentureChangesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<VentureClaimsArgs, 'first'>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VentureNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<VentureOwnersArgs, 'first'>>;
  possiblySameAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<VenturePossiblySameAsArgs, 'first'>>;
  realisedAs?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<VentureRealisedAsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<VentureRelationsArgs, 'direction' | 'first'>>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
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
  Actor?: ActorResolvers<ContextType>;
  AddSourcePayload?: AddSourcePayloadResolvers<ContextType>;
  Ambiguity?: AmbiguityResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CertainTime?: CertainTimeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangedClaim?: ChangedClaimResolvers<ContextType>;
  ChangedJudgement?: ChangedJudgementResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimDifference?: ClaimDifferenceResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  CorrectClaimPayload?: CorrectClaimPayloadResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DateStamp?: DateStampResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideClaimsPayload?: DecideClaimsPayloadResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  Detail?: DetailResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityReference?: GraphQLScalarType;
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
  IdentityCandidate?: IdentityCandidateResolvers<ContextType>;
  IdentityCandidateConnection?: IdentityCandidateConnectionResolvers<ContextType>;
  IdentityCandidateEdge?: IdentityCandidateEdgeResolvers<ContextType>;
  IdentityJudgement?: IdentityJudgementResolvers<ContextType>;
  IdentityReason?: IdentityReasonResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  JudgeIdentityPayload?: JudgeIdentityPayloadResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Locator?: LocatorResolvers<ContextType>;
  MergedEntity?: MergedEntityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
  Problem?: ProblemResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProposeClaimsPayload?: ProposeClaimsPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionVariable?: QuestionVariableResolvers<ContextType>;
  RankClaimsPayload?: RankClaimsPayloadResolvers<ContextType>;
  ReconcileCandidate?: ReconcileCandidateResolvers<ContextType>;
  ReconcileFeatures?: ReconcileFeaturesResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
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
  RevertChangePayload?: RevertChangePayloadResolvers<ContextType>;
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
  Subscription?: SubscriptionResolvers<ContextType>;
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
