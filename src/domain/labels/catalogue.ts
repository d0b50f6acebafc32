import type { SizeClass, VentureStatus } from '../attributes.ts';
import type { ChangeKind, ClaimDecision } from '../change-kind.ts';
import type { ReasonKind } from '../identity-reason-kind.ts';
import type { Judgement } from '../judgement.ts';
import type { ProblemCode } from '../problem-code.ts';
import type { Confidence, RelationStatus } from '../relation-view.ts';
import type { Family } from '../relation-types.ts';
import type {
  Certainty,
  ClaimStatus,
  ConflictKind,
  Ended,
  EntityKind,
  Modality,
  NameKind,
  Polarity,
  Qualifier,
  Rank,
  TermKind,
  Tense,
} from '../vocabulary.ts';

/**
 * The words of a relation type: a word or two read from its start, the same read from its end, the sentence about {from} and
 * {to}, and that sentence for what has happened, where it differs.
 */
export type TypeLabel = readonly [out: string, into: string, sentence: string, past?: string];

/**
 * Our words in one language for every value of a vocabulary: the enums of the schema and the predicates of claims. One
 * place for the questions, the explorer and the API. A value of these vocabularies that has no word does not compile; a
 * test holds the others to the schema.
 */
export interface Catalogue {
  readonly AbsenceState: Readonly<Record<string, string>>;
  readonly Attribute: Readonly<Record<string, string>>;
  readonly Certainty: Readonly<Record<Certainty, string>>;
  readonly ChangeKind: Readonly<Record<ChangeKind, string>>;
  readonly ClaimDecision: Readonly<Record<ClaimDecision, string>>;
  readonly Assumption: Readonly<Record<string, string>>;
  readonly ProblemCode: Readonly<Record<ProblemCode, string>>;
  readonly ClaimStatus: Readonly<Record<ClaimStatus, string>>;
  readonly Confidence: Readonly<Record<Confidence, string>>;
  readonly ConflictKind: Readonly<Record<ConflictKind, string>>;
  /** What lists of entities are counted by, for all the enums whose names end so. */
  readonly Dimension: Readonly<Record<string, string>>;
  readonly Ended: Readonly<Record<Ended, string>>;
  readonly EntityKind: Readonly<Record<EntityKind, string>>;
  readonly IdentityReasonKind: Readonly<Record<ReasonKind, string>>;
  readonly Judgement: Readonly<Record<Judgement, string>>;
  readonly Language: Readonly<Record<string, string>>;
  readonly MatchRule: Readonly<Record<string, string>>;
  readonly Modality: Readonly<Record<Modality, string>>;
  readonly NameKind: Readonly<Record<NameKind, string>>;
  readonly OrderDirection: Readonly<Record<string, string>>;
  /** What a list is sorted by, for all the enums whose names end so. */
  readonly OrderField: Readonly<Record<string, string>>;
  readonly Polarity: Readonly<Record<Polarity, string>>;
  readonly Qualifier: Readonly<Record<Qualifier, string>>;
  readonly Rank: Readonly<Record<Rank, string>>;
  readonly RelationDirection: Readonly<Record<string, string>>;
  readonly RelationFamily: Readonly<Record<Family, string>>;
  readonly RelationStatus: Readonly<Record<RelationStatus, string>>;
  readonly RelationType: Readonly<Record<string, TypeLabel>>;
  readonly SizeClass: Readonly<Record<SizeClass, string>>;
  readonly Stance: Readonly<Record<string, string>>;
  readonly Tense: Readonly<Record<Tense, string>>;
  readonly TermKind: Readonly<Record<TermKind, string>>;
  readonly TimelineKind: Readonly<Record<string, string>>;
  readonly VentureStatus: Readonly<Record<VentureStatus, string>>;
  /** What else is looked up by an id. */
  readonly Thing: Readonly<
    Record<'ENTITY' | 'TERM' | 'SOURCE' | 'CLAIM' | 'RELATION' | 'CONFLICT' | 'ORGANIZATION', string>
  >;
}
