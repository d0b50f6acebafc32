import { decisionPage } from '../../generated/cypher.ts';
import type { Database } from '../../graph/database.ts';
import { canonicalIn } from '../layout/own-ids.ts';
import { decidedClaim, decisionFromProperties, undecidedClaim } from './decisions.ts';
import { readingFrom } from './read-stored.ts';
import { writeClaims } from './write-claims.ts';

const BATCH = 250;
const DEADLINE = { deadlineMs: 120_000 };

/**
 * Puts decisions on claims that were stored without them, as the import of a register does, and makes anew what follows. Safe to
 * run at any time. Answers the ids of the claims on which decisions hold again; an acceptance of other words is left out.
 */
export async function restoreDecisions(database: Database): Promise<readonly string[]> {
  const read = readingFrom(database);
  const restored: string[] = [];
  for (let after = ''; ;) {
    const rows = await read(decisionPage, { after, limit: BATCH });
    if (rows.length === 0) return restored;
    after = rows.at(-1)!.id;
    const decided = rows.map(({ claim, decision }) =>
      decidedClaim(undecidedClaim(claim), decisionFromProperties(decision), canonicalIn(claim)),
    );
    const put = decided.filter(({ row }) => row.ownStatus !== undefined || row.ownRank !== undefined);
    if (put.length > 0)
      await database.write((run) => writeClaims(run, { put: put.map(({ row }) => row), remove: [] }), DEADLINE);
    restored.push(...put.map(({ claim }) => claim.id));
  }
}
