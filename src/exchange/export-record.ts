import type { Claim } from '../domain/claim.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { EntityRecord } from '../domain/entity-view.ts';
import type { RelationRecord } from '../domain/relation-view.ts';
import type { TermRecord } from '../domain/term-view.ts';
import type { Certainty, EntityKind, Qualifier } from '../domain/vocabulary.ts';
import type { SourceContent } from '../store/layout/source-records.ts';

/** A source with its passages and all that it says beside claims. */
export interface SourceEntry extends Omit<SourceContent, 'claims' | 'disputes'> {
  readonly of: 'source';
  /** The id of the first source of the register that it belongs to; null of one that is no part of a register. */
  readonly register: string | null;
  readonly disputes: readonly Dispute[];
}

/** A term, as claims describe it. */
export interface TermEntry {
  readonly of: 'term';
  readonly term: TermRecord;
}

/** An entity, as claims describe it. */
export interface EntityEntry {
  readonly of: 'entity';
  readonly entity: EntityRecord;
}

/** A relation, as the claims on it give it. */
export interface RelationEntry {
  readonly of: 'relation';
  readonly relation: RelationRecord;
  readonly fromKind: EntityKind;
  readonly toKind: EntityKind;
  /** How the share is hedged; null where there is none. */
  readonly shareQualifier: Qualifier | null;
  /** How certainly it holds at the time that was asked for; null where none was. */
  readonly certainty: Certainty | null;
}

/** A claim, by the entities that its ids stand for now, with what was decided on it. */
export interface ClaimEntry {
  readonly of: 'claim';
  readonly claim: Claim;
  /** Whether its status or rank was decided here, and its source says otherwise. */
  readonly isDecided: boolean;
  /** Whether it names an entity that was merged into another. */
  readonly isMerged: boolean;
}

/** One thing of an export: first all sources, then all terms, entities, relations and claims. */
export type ExportRecord = SourceEntry | TermEntry | EntityEntry | RelationEntry | ClaimEntry;

/** What a record is of. */
export type RecordKind = ExportRecord['of'];

/** The kinds of records, in the order in which an export has them. */
export const RECORD_KINDS = ['source', 'term', 'entity', 'relation', 'claim'] as const satisfies readonly RecordKind[];
