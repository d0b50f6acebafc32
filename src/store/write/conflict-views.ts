import { attributeConflicts } from '../../domain/attribute-conflicts.ts';
import { isOpen, type Conflict } from '../../domain/conflict.ts';
import { disputeConflict } from '../../domain/dispute.ts';
import { figureConflicts } from '../../domain/figure-conflicts.ts';
import { relationConflicts } from '../../domain/relation-conflicts.ts';
import type { ClaimReader } from './claim-reader.ts';

/** The conflicts on some relations, made from all claims on these. */
export async function conflictsOnRelations(claims: ClaimReader, ids: readonly string[]): Promise<readonly Conflict[]> {
  return [...(await claims.ofRelations(ids)).values()].flatMap(relationConflicts);
}

/** The conflicts on the attributes of some entities, made from all claims on these. */
export async function conflictsOnAttributes(claims: ClaimReader, ids: readonly string[]): Promise<readonly Conflict[]> {
  return [...(await claims.describing(ids)).values()].flatMap(attributeConflicts);
}

/** The conflicts on the figures of some entities and terms, made from all figures of these. */
export async function conflictsOnFigures(claims: ClaimReader, ids: readonly string[]): Promise<readonly Conflict[]> {
  return [...(await claims.figures(ids)).values()].flatMap(figureConflicts);
}

/** The conflicts that some disputes give, by the claims that are there; an id that is no dispute's has none. */
export async function declaredConflicts(claims: ClaimReader, ids: readonly string[]): Promise<readonly Conflict[]> {
  const disputes = [...(await claims.disputes(ids)).values()];
  const taken = disputes.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
  const found = await claims.byId([...new Set(taken)]);
  return disputes.flatMap((dispute) => disputeConflict(dispute, found) ?? []);
}

/** Those of some claims that an open dispute takes in. */
export async function disputedClaims(claims: ClaimReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const conflicts = await declaredConflicts(claims, await claims.disputesOn(ids));
  return new Set(conflicts.filter(isOpen).flatMap(({ positions }) => positions.flatMap((position) => position.claims)));
}

/** What conflicts of some ids were found on, as the ids alone tell; see the domain's Matter for how they are made. */
export interface Matters {
  readonly relations: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly disputes: ReadonlySet<string>;
}

/** What to look at to make conflicts of some ids anew. */
export function mattersOfConflicts(ids: readonly string[]): Matters {
  const matters = {
    relations: new Set<string>(),
    attributes: new Set<string>(),
    figures: new Set<string>(),
    disputes: new Set<string>(),
  };
  for (const id of ids) {
    const [about = '', ...more] = id.split('~');
    if (more.length === 0) matters.disputes.add(about);
    else if (more.length > 1) matters.figures.add(about);
    else if (about.includes('.')) matters.relations.add(about);
    else matters.attributes.add(about);
  }
  return matters;
}

/** The conflicts of some ids, and others on the same matters; an id that claims give no conflict has none. */
export async function conflictsById(claims: ClaimReader, ids: readonly string[]): Promise<readonly Conflict[]> {
  const { relations, attributes, figures, disputes } = mattersOfConflicts(ids);
  return [
    ...(await conflictsOnRelations(claims, [...relations])),
    ...(await conflictsOnAttributes(claims, [...attributes])),
    ...(await conflictsOnFigures(claims, [...figures])),
    ...(await declaredConflicts(claims, [...disputes])),
  ];
}
