import { budgetForget, budgetLease } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import type { TakeLease } from './point-accounts.ts';

/** How often the minutes that are over are forgotten, in leases of this server. */
const LEASES_BEFORE_FORGETTING = 1000;

/** Takes leases of the minutes that all servers of a database share. */
export function leasesOf(database: Pick<Database, 'write'>): TakeLease {
  let leases = 0;
  return async (id, wanted, limit) => {
    leases += 1;
    if (leases % LEASES_BEFORE_FORGETTING === 0)
      database.write((run) => runRows(run, budgetForget, {})).catch(() => undefined);
    const [row] = await database.write((run) => runRows(run, budgetLease, { id, wanted, limit }));
    return row!;
  };
}
