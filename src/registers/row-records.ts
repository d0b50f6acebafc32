import { attributeConflicts } from '../domain/attribute-conflicts.ts';
import type { Claim } from '../domain/claim.ts';
import { entityView } from '../domain/entity-view.ts';
import { figureConflicts } from '../domain/figure-conflicts.ts';
import {
  claimsOfEntity,
  claimsOfRelation,
  type EntityRow as RegisterEntity,
  type RegisterSource,
  type RelationRow as RegisterRelation,
} from '../domain/register.ts';
import { relationConflicts } from '../domain/relation-conflicts.ts';
import { relationView } from '../domain/relation-view.ts';
import { isStanding } from '../domain/standing.ts';
import { attribute } from '../domain/attributes.ts';
import { claimProperties, type ClaimProperties } from '../store/layout/claim.ts';
import { conflictRow, type ConflictRow } from '../store/layout/conflict.ts';
import { relationRow, type RelationRow } from '../store/layout/relation.ts';
import { entityRow, type EntityRow } from '../store/layout/entity.ts';

/** What a row becomes in the store: its claims, what they give, and where they disagree. */
export interface Stored<View> {
  /** Null where no claim of the row that stands affirms it. */
  readonly view: View | null;
  readonly claims: readonly ClaimProperties[];
  readonly conflicts: readonly ConflictRow[];
}

/**
 * An entity's row as it is stored, made by the same functions as everything that is loaded. `mentionedBy` are sources of
 * the register that speak of it in other rows.
 */
export function storedEntity(
  row: RegisterEntity,
  sources: readonly RegisterSource[],
  number: number,
  mentionedBy: readonly string[],
): Stored<EntityRow> {
  const claims = claimsOfEntity(row, sources, number);
  const standing = claims.filter(isStanding).map(({ source }) => source);
  const view = entityView(claims, [...standing, ...mentionedBy]);
  const describing = claims.filter(({ predicate }) => (attribute(predicate)?.property ?? null) !== null);
  const figures = claims.filter(({ figure }) => figure !== null);
  return {
    view: view === null ? null : entityRow(view),
    claims: claims.map(claimProperties),
    conflicts: conflictsOf(describing, attributeConflicts, figures, figureConflicts),
  };
}

/** A relation's row as it is stored. */
export function storedRelation(
  row: RegisterRelation,
  sources: readonly RegisterSource[],
  number: number,
): Stored<RelationRow> {
  const claims = claimsOfRelation(row, sources, number);
  const view = relationView(claims);
  return {
    view: view === null ? null : relationRow(view),
    claims: claims.map(claimProperties),
    conflicts: claims.length > 1 ? relationConflicts(claims).map(conflictRow) : [],
  };
}

type Finder = typeof attributeConflicts;

function conflictsOf(describing: readonly Claim[], ofAttributes: Finder, figures: readonly Claim[], ofFigures: Finder) {
  const attributes = ofAttributes(describing);
  return [...attributes, ...(figures.length > 1 ? ofFigures(figures) : [])].map(conflictRow);
}
