import { openApiKeys } from '../access/api-keys.ts';
import { openPointAccounts } from '../access/point-accounts.ts';
import { leasesOf } from '../access/take-lease.ts';
import { tokenChecker } from '../access/tokens.ts';
import type { HttpAccess } from '../api/http.ts';
import type { Config } from '../config.ts';
import type { Database } from '../graph/database.ts';

/** Who may ask a server, and how much, as its settings say; keys and what is spent are kept in the database. */
export function openAccess({ auth, tokens, limits }: Config, database: Database): HttpAccess {
  const { pointsPerMinute, keyPointsPerMinute, localPointsPerMinute } = limits;
  return {
    authentication: { mode: auth, keys: openApiKeys(database), checkToken: tokens && tokenChecker(tokens) },
    budgetOf: openPointAccounts(
      {
        anonymous: pointsPerMinute,
        key: keyPointsPerMinute,
        token: keyPointsPerMinute,
        local: localPointsPerMinute,
      },
      leasesOf(database),
    ),
  };
}
