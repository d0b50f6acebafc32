import { decisionPage } from '../../generated/cypher.ts';
import type { Database, RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { canonicalIn } from '../layout/own-ids.ts';
import { decidedClaim, decisionFromProperties, undecidedClaim } from './decisions.ts';
import { addToCounts } from './maintain-counts.ts';
import { writeClaims } from './write-claims.ts';

const BATCH = 250;
const DEADLINE = { deadlineMs: 120_000 };

/**
 * Puts decisions on claims that were stored without them, as the import of a register does, and makes anew what follows. Safe to
 * run at any time. Answers the ids of the claims on which decisions hold again; an acceptance of other words is left out.
 */
export async function restoreDecisions(database: Database): Promise<readonly string[]> {
  const restored: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: RestoredPage = await database.write((run) => restorePage(run, after!), DEADLINE);
    restored.push(...page.restored);
    after = page.last;
  }
  return restored;
}

interface RestoredPage {
  readonly restored: readonly string[];
  /** The last claim that was looked at; null where there was none. */
  readonly last: string | null;
}

async function restorePage(run: RunStatement, after: string): Promise<RestoredPage> {
  const rows = await runRows(run, decisionPage, { after, limit: BATCH });
  const writes = rows.flatMap(({ claim, decision }) => {
    const { row } = decidedClaim(undecidedClaim(claim), decisionFromProperties(decision), canonicalIn(claim));
    return row.ownStatus === undefined && row.ownRank === undefined ? [] : [{ before: claim, after: row }];
  });
  if (writes.length > 0) await addToCounts(run, await writeClaims(run, writes));
  return { restored: writes.map(({ after: { id } }) => String(id)), last: rows.at(-1)?.id ?? null };
}
