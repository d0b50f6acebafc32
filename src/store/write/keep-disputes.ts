import type { Dispute } from '../../domain/dispute.ts';
import { relationOf } from '../../domain/relation-of.ts';
import { claimLock, disputeCreate, disputeDelete, disputeOfSource } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { batches } from './batches.ts';
import { storedClaims, type ClaimReader } from './claim-reader.ts';
import { disputeRow } from '../layout/conflict.ts';
import { addToCounts } from './maintain-counts.ts';
import { readingWith } from './read-stored.ts';
import { holdViews } from './hold-views.ts';
import { NOTHING_AFFECTED, planViews, writeViews } from './refresh-views.ts';

/**
 * Puts the disputes that a source declares in place of those it had declared, and makes anew every declared conflict
 * that this, or a change of the `touched` claims, may change, with the relations whose claims it takes in. To be called
 * last in a transaction, when the claims are stored as they are to be.
 */
export async function keepDisputes(
  run: RunStatement,
  source: string,
  disputes: readonly Dispute[],
  touched: ReadonlySet<string>,
): Promise<void> {
  const stored = storedClaims(readingWith(run));
  const own = new Set(disputes.map(({ id }) => id));
  for (const { id } of await runRows(run, disputeOfSource, { source })) own.add(id);
  const former = [...(await stored.disputes([...own])).values()];
  if (own.size > 0) await runRows(run, disputeDelete, { ids: [...own] });
  if (disputes.length > 0) {
    await runRows(run, disputeCreate, { rows: disputes.map(disputeRow) });
    // Another transaction that is storing or deleting one of these claims, and cannot see the dispute yet, is waited
    // for; one that comes later finds the dispute.
    await runRows(run, claimLock, { ids: claimsOf(disputes).toSorted() });
  }
  for (const claims of batches(touched, 5000)) for (const id of await stored.disputesOn(claims)) own.add(id);
  await remakeDeclared(run, own, former);
}

/**
 * Makes anew every declared conflict that a change of some claims may change, with the relations whose claims it takes in. To
 * be called last in a transaction, when the claims are stored as they are to be; `reader` tells which disputes speak of them.
 */
export async function remakeDisputed(
  run: RunStatement,
  reader: Pick<ClaimReader, 'disputesOn'>,
  touched: readonly string[],
): Promise<void> {
  const disputes = await reader.disputesOn(touched);
  if (disputes.length > 0) await remakeDeclared(run, new Set(disputes), []);
}

/** The same for some disputes; of those that changed themselves `former` is what they were before. */
async function remakeDeclared(
  run: RunStatement,
  affected: ReadonlySet<string>,
  former: readonly Dispute[],
): Promise<void> {
  if (affected.size === 0) return;
  const stored = storedClaims(readingWith(run));
  const now = [...(await stored.disputes([...affected])).values()];
  const claims = await stored.byId([...new Set(claimsOf([...former, ...now]))]);
  const relations = [...claims.values()].flatMap((claim) => relationOf(claim) ?? []);
  const changed = {
    ...NOTHING_AFFECTED,
    disputes: affected,
    relations: new Set(relations.map(({ id }) => id)),
    entities: new Set(relations.flatMap(({ from, to }) => [from, to])),
  };
  const held = await holdViews(run, changed);
  await addToCounts(run, await writeViews(run, await planViews(run, stored, changed, held)));
}

function claimsOf(disputes: readonly Dispute[]): readonly string[] {
  return disputes.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));
}
