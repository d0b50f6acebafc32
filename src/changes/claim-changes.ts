import type { Claim } from '../domain/claim.ts';
import { decisionDelete, decisionPut } from '../generated/cypher.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { claimFromProperties, claimProperties, type ClaimProperties } from '../store/layout/claim.ts';
import { canonicalIn, keyedClaim, ownIds, type CanonicalOf } from '../store/layout/own-ids.ts';
import { omitEmpty } from '../store/layout/omit-empty.ts';
import type { ChangedClaim } from '../store/write/change-entries.ts';
import { decidedClaim, decisionsOn, undecidedClaim, type DecisionRecord } from '../store/write/decisions.ts';
import { readingWith } from '../store/write/read-stored.ts';
import { entitiesOf } from '../store/write/record-load.ts';
import { writeClaims } from '../store/write/write-claims.ts';
import type { StoredClaims } from './make-change.ts';

/** A claim as a change leaves it: another row, or none, and what is decided on it. */
export interface ClaimChange {
  readonly id: string;
  /** As it is stored; null where it is not there, or is not to be. */
  readonly before: ClaimProperties | null;
  readonly after: ClaimProperties | null;
  readonly decisionBefore: DecisionRecord | null;
  readonly decisionAfter: DecisionRecord | null;
}

/** A claim that a change adds, under the entities that the ids which it names stand for. */
export function added(claim: Claim, change: string, canonical: CanonicalOf): ClaimChange {
  const after = { ...keyedClaim(claimProperties(claim), canonical), addedBy: change };
  return { id: claim.id, before: null, after, decisionBefore: null, decisionAfter: null };
}

/**
 * What is decided on stored claims now, with what `decide` makes of it for each, which it gets as it counts and by the ids that
 * it names itself; null takes a decision back.
 */
export async function decisionChanges(
  run: RunStatement,
  stored: StoredClaims,
  decide: (claim: Claim, before: DecisionRecord | null) => DecisionRecord | null,
): Promise<readonly ClaimChange[]> {
  const decisions = await decisionsOn(readingWith(run), stored.keys());
  return [...stored].map(([id, before]): ClaimChange => {
    const decisionBefore = decisions.get(id) ?? null;
    const decisionAfter = decide({ ...claimFromProperties(before), ...ownIds(before) }, decisionBefore);
    return { id, before, after: decidedAgain(before, decisionAfter), decisionBefore, decisionAfter };
  });
}

/** A stored claim with another decision on it. */
export function decidedAgain(stored: ClaimProperties, decision: DecisionRecord | null): ClaimProperties {
  const claim = undecidedClaim(stored);
  const { addedBy } = stored;
  const { row } = decidedClaim(claim, decision ?? undefined, canonicalIn(stored));
  return addedBy === undefined ? row : { ...row, addedBy };
}

/** Writes the changes of claims, with the decisions on them, and says what each changed. */
export async function applyChanges(
  run: RunStatement,
  changes: readonly ClaimChange[],
): Promise<readonly ChangedClaim[]> {
  const put = changes.flatMap(({ decisionAfter }) => decisionAfter ?? []);
  const gone = changes.filter(({ decisionBefore, decisionAfter }) => decisionBefore !== null && decisionAfter === null);
  if (put.length > 0) await runRows(run, decisionPut, { rows: put.map((decision) => omitEmpty({ ...decision })) });
  if (gone.length > 0) await runRows(run, decisionDelete, { claims: gone.map(({ id }) => id) });
  await writeClaims(run, {
    put: changes.flatMap(({ after }) => after ?? []),
    added: new Set(changes.filter(({ before }) => before === null).map(({ id }) => id)),
    remove: changes.filter(({ after }) => after === null).map(({ id }) => id),
  });
  return changes.map(({ id, before, after, decisionBefore, decisionAfter }) => ({
    claim: id,
    entities: [...new Set([before, after].flatMap((row) => entitiesOf(row)))],
    ...differing(before, after),
    decisionBefore,
    decisionAfter,
  }));
}

/** A claim's properties before and after: all of them where it came or went, else what differs of its review. */
function differing(before: ClaimProperties | null, after: ClaimProperties | null) {
  if (before === null || after === null) return { before, after };
  return { before: reviewOf(before), after: reviewOf(after) };
}

function reviewOf(row: ClaimProperties) {
  const { status, rank, rankReason } = claimFromProperties(row);
  return { status, rank, ...(rankReason === null ? {} : { rankReason }) };
}
