import type { Claim } from '../../domain/claim.ts';
import { relationOf } from '../../domain/relation-of.ts';
import {
  absenceReplace,
  ambiguityReplace,
  claimDelete,
  claimDeleteGone,
  claimTouched,
  claimUpsert,
  derivationReplace,
  groundReplace,
  passageReplace,
  sourceDelete,
  sourceUpsert,
} from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { batches } from './batches.ts';
import { claimProperties } from '../layout/claim.ts';
import { overlayClaims, storedClaims } from './claim-reader.ts';
import type { GroundRecord, SourceContent } from '../layout/source-records.ts';
import { readingWith } from './read-stored.ts';
import { omitEmpty } from '../layout/omit-empty.ts';
import {
  absenceProperties,
  ambiguityProperties,
  derivationProperties,
  sourceProperties,
  type Loading,
} from '../layout/source.ts';
import { keepDisputes } from './keep-disputes.ts';
import { addToCounts, maintainClaimCounts, type CountedClaims } from './maintain-counts.ts';
import {
  lockViews,
  NOTHING_AFFECTED,
  planViews,
  writeViews,
  type Affected,
  type ViewChanges,
} from './refresh-views.ts';

/** A claim's id is held by another source, which this one may not take it from; the transaction is undone. */
export class IdTaken extends Error {
  constructor(id: string, holder: string) {
    super(`claim "${id}" belongs to source "${holder}"`);
    this.name = 'IdTaken';
  }
}

/**
 * Puts what a source says in place of what it had said, and makes anew every relation, entity, term and conflict that
 * this may change. Part of one write transaction, and safe to run again. Ids may be taken over from the sources in `yielding`;
 * from another it throws IdTaken.
 */
export async function writeSource(
  run: RunStatement,
  content: SourceContent,
  loading: Loading,
  yielding: ReadonlySet<string>,
): Promise<void> {
  const source = content.source.id;
  // First, as it makes another load of this source wait before it looks at what there is.
  await runRows(run, sourceUpsert, { id: source, properties: sourceProperties(content.source, loading) });
  const { changes, before, touched } = await planSaid(run, source, content.claims, yielding);
  await runRows(run, passageReplace, { source, rows: content.passages.map(omitEmpty) });
  await runRows(run, absenceReplace, { source, rows: content.absences.map(absenceProperties) });
  await runRows(run, ambiguityReplace, { source, rows: content.ambiguities.map(ambiguityProperties) });
  await runRows(run, derivationReplace, { source, rows: content.derivations.map(derivationProperties) });
  await runRows(run, groundReplace, { source, rows: groundsOf(source, content.claims) });
  for (const claims of batches(content.claims)) {
    await runRows(run, claimUpsert, { rows: claims.map(claimProperties) });
  }
  const counts = await writeViews(run, changes);
  await runRows(run, claimDeleteGone, { source, ids: content.claims.map(({ id }) => id) });
  await keepDisputes(run, source, content.disputes, touched);
  await addToCounts(run, counts);
  await maintainClaimCounts(run, { gone: before, come: content.claims });
}

/** Takes back all that a source said, and what it alone supported. Part of one write transaction, and safe to run again. */
export async function retractSource(run: RunStatement, source: string): Promise<void> {
  await runRows(run, sourceDelete, { id: source });
  const { changes, before, touched } = await planSaid(run, source, [], new Set());
  const counts = await writeViews(run, changes);
  for (const replace of [passageReplace, absenceReplace, ambiguityReplace, derivationReplace, groundReplace]) {
    await runRows(run, replace, { source, rows: [] });
  }
  await runRows(run, claimDeleteGone, { source, ids: [] });
  await keepDisputes(run, source, [], touched);
  await addToCounts(run, counts);
  await maintainClaimCounts(run, { gone: before, come: [] });
}

interface Plan {
  readonly changes: ViewChanges;
  /** The claims that go, or are written anew: those that the source had made, and those taken over from others. */
  readonly before: CountedClaims;
  /** The ids of the claims that the source makes or has made. */
  readonly touched: ReadonlySet<string>;
}

/** What the claims of a source were inferred from, directly or by steps within the source, whoever makes those claims. */
function groundsOf(source: string, claims: readonly Claim[]): readonly GroundRecord[] {
  const basis = new Map(claims.map((claim) => [claim.id, claim.basis]));
  return claims.flatMap(({ id }) => {
    const grounds = new Set(basis.get(id));
    // A set that grows is gone through to its new end; the checks let no claim rest on itself.
    for (const on of grounds) for (const further of basis.get(on) ?? []) grounds.add(further);
    return [...grounds].map((on) => ({ id: `${id}<${on}`, source, claim: id, on }));
  });
}

async function planSaid(
  run: RunStatement,
  source: string,
  claims: readonly Claim[],
  yielding: ReadonlySet<string>,
): Promise<Plan> {
  const before = await runRows(run, claimTouched, { source, ids: claims.map(({ id }) => id) });
  const foreign = before.filter((claim) => claim.source !== source);
  const kept = foreign.find((claim) => !yielding.has(claim.source));
  if (kept) throw new IdTaken(kept.id, kept.source);
  if (foreign.length > 0) await runRows(run, claimDelete, { ids: foreign.map(({ id }) => id) });
  const now = claims.map((claim) => ({ ...claim, relation: relationOf(claim)?.id ?? null }));
  const affected = affectedBy([...before, ...now]);
  const fresh = await lockViews(run, affected);
  const reader = overlayClaims(storedClaims(readingWith(run)), source, claims);
  const changes = await planViews(run, reader, affected, fresh);
  return { changes, before, touched: new Set([...before, ...claims].map(({ id }) => id)) };
}

interface Touching {
  readonly predicate: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly subjectTerm: string | null;
  readonly objectTerm: string | null;
  readonly relation: string | null;
}

/** What may change with claims that come, go or change. */
export function affectedBy(claims: readonly Touching[]): Affected {
  const entities = new Set<string>();
  const terms = new Set<string>();
  const relations = new Set<string>();
  const figures = new Set<string>();
  for (const { predicate, subject, object, subjectTerm, objectTerm, relation } of claims) {
    for (const id of [subject, object]) if (id !== null) entities.add(id);
    for (const id of [subjectTerm, objectTerm]) if (id !== null) terms.add(id);
    if (relation !== null) relations.add(relation);
    for (const id of [subject, subjectTerm]) if (id !== null && predicate === 'STATISTIC') figures.add(id);
  }
  return { ...NOTHING_AFFECTED, entities, terms, relations, figures };
}
