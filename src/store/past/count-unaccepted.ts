import { InputError } from '../../domain/input-error.ts';
import { LIMITS } from '../../domain/limits.ts';
import type { ClaimStatus } from '../../domain/vocabulary.ts';
import { claimOfStatuses, claimPutStatus } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { claimRow, type ClaimProperties } from '../layout/claim.ts';
import { addToCounts, summedCounts } from '../write/maintain-counts.ts';
import { holdChanges } from '../write/record-load.ts';
import { writeClaims } from '../write/write-claims.ts';

/** How many claims are taken in at most. */
const MOST = LIMITS.undone.value;

/**
 * Makes the views and counts of the graph, for the rest of a transaction that is not to be kept, as if claims with some results of
 * review were accepted; the claims themselves keep theirs. Changes wait until it ends. Throws InputError where there are
 * too many such claims.
 */
export async function countUnaccepted(run: RunStatement, statuses: readonly ClaimStatus[]): Promise<void> {
  await holdChanges(run);
  const claims = (await runRows(run, claimOfStatuses, { statuses, limit: MOST + 1 })).map(({ claim }) => claim);
  if (claims.length > MOST) {
    const message = `status: more than ${MOST} claims are ${statuses.join(' or ')}, and so many are taken in at most; claims(where: { status }) lists them.`;
    throw new InputError(message, 'TOO_MUCH');
  }
  const writes = claims.map((before) => ({ before, after: claimRow(accepted(before)) }));
  await addToCounts(run, summedCounts(await writeClaims(run, writes)));
  await runRows(run, claimPutStatus, { rows: claims.map(({ id, status }) => ({ id, status })) });
}

function accepted(claim: ClaimProperties): ClaimProperties {
  return Object.fromEntries(Object.entries(claim).filter(([name]) => name !== 'status'));
}
