import { relationOf } from '../domain/relation-of.ts';
import {
  absenceReplace,
  ambiguityReplace,
  claimDeleteGone,
  claimTouched,
  claimUpsert,
  derivationReplace,
  passageReplace,
  sourceDelete,
  sourceUpsert,
} from '../generated/cypher.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { batches } from './batches.ts';
import { claimProperties } from './claim-properties.ts';
import { compact } from './compact.ts';
import type { SourceContent } from './content.ts';
import { derivationProperties, sourceProperties, type Loading } from './record-properties.ts';
import { lockViews, refreshViews, type Affected } from './refresh-views.ts';

/** A claim's id is held by another source, which this one may not take it from; the transaction is undone. */
export class IdTaken extends Error {
  constructor(id: string, holder: string) {
    super(`claim "${id}" belongs to source "${holder}"`);
    this.name = 'IdTaken';
  }
}

/**
 * Puts what a source says in place of what it had said, and makes anew every relation, entity and term that this may
 * change. Part of one write transaction, and safe to run again. Ids may be taken over from the sources in `yielding`;
 * from another it throws IdTaken.
 */
export async function writeSource(
  run: RunStatement,
  content: SourceContent,
  loading: Loading,
  yielding: ReadonlySet<string>,
): Promise<void> {
  const source = content.source.id;
  const ids = content.claims.map(({ id }) => id);
  // First, as it makes another load of this source wait before it looks at what there is.
  await runRows(run, sourceUpsert, { id: source, properties: sourceProperties(content.source, loading) });
  const before = await runRows(run, claimTouched, { source, ids });
  const foreign = before.find((claim) => claim.source !== source && !yielding.has(claim.source));
  if (foreign) throw new IdTaken(foreign.id, foreign.source);
  const now = content.claims.map((claim) => ({ ...claim, relation: relationOf(claim)?.id ?? null }));
  const affected = affectedBy([...before, ...now]);
  const fresh = await lockViews(run, affected);
  await runRows(run, passageReplace, { source, rows: content.passages.map(compact) });
  await runRows(run, absenceReplace, { source, rows: content.absences.map(compact) });
  await runRows(run, ambiguityReplace, { source, rows: content.ambiguities.map(compact) });
  await runRows(run, derivationReplace, { source, rows: content.derivations.map(derivationProperties) });
  await runRows(run, claimDeleteGone, { source, ids });
  for (const claims of batches(content.claims)) {
    await runRows(run, claimUpsert, { rows: claims.map(claimProperties) });
  }
  await refreshViews(run, affected, fresh);
}

/** Takes back all that a source said, and what it alone supported. Part of one write transaction, and safe to run again. */
export async function retractSource(run: RunStatement, source: string): Promise<void> {
  await runRows(run, sourceDelete, { id: source });
  const affected = affectedBy(await runRows(run, claimTouched, { source, ids: [] }));
  const fresh = await lockViews(run, affected);
  for (const replace of [passageReplace, absenceReplace, ambiguityReplace, derivationReplace]) {
    await runRows(run, replace, { source, rows: [] });
  }
  await runRows(run, claimDeleteGone, { source, ids: [] });
  await refreshViews(run, affected, fresh);
}

interface Touching {
  readonly subject: string | null;
  readonly object: string | null;
  readonly subjectTerm: string | null;
  readonly objectTerm: string | null;
  readonly relation: string | null;
}

function affectedBy(claims: readonly Touching[]): Affected {
  const entities = new Set<string>();
  const terms = new Set<string>();
  const relations = new Set<string>();
  for (const { subject, object, subjectTerm, objectTerm, relation } of claims) {
    for (const id of [subject, object]) if (id !== null) entities.add(id);
    for (const id of [subjectTerm, objectTerm]) if (id !== null) terms.add(id);
    if (relation !== null) relations.add(relation);
  }
  return { entities, terms, relations };
}
