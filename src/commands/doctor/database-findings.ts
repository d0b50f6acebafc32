import type { DatabaseFacts } from '../../graph/database-facts.ts';
import type { MigrationState } from '../../graph/migrate.ts';
import { ok, problem, warning, type Finding } from './finding.ts';

/** What of the database is looked at beside what it says of itself. */
export interface DatabaseChecks {
  readonly facts: DatabaseFacts;
  readonly migrations: MigrationState;
  /** Whether it is the managed one, whose settings are ours. */
  readonly managed: boolean;
}

/** Clocks that differ by more put recorded times and tokens in doubt; in milliseconds. */
const DIFFERENCE_MS = 5000;
const RIGHTS = 'docs/operating.md, "A Neo4j of your own"';

/** What is to be said of a database that answers. */
export function databaseFindings({ facts, migrations, managed }: DatabaseChecks): readonly Finding[] {
  return [
    ok('Neo4j', `Neo4j ${facts.version}, ${facts.edition}`),
    migrationFinding(migrations),
    clockFinding(facts),
    userFinding(facts, managed),
    ...openingFindings(facts, managed),
  ];
}

function migrationFinding(migrations: MigrationState): Finding {
  const check = 'migrations and indexes';
  if (migrations.kind === 'current') return ok(check, 'all migrations are applied, all indexes are online');
  return migrations.kind === 'behind'
    ? warning(
        check,
        migrations.reason,
        'The next start of the server applies it; an index that is being filled needs time.',
      )
    : problem(check, migrations.reason, 'Run the version of the program that the message names.');
}

function clockFinding({ clockAheadMs, migratedAt }: DatabaseFacts): Finding {
  const check = 'clocks';
  const advice = 'Set both clocks, for instance by NTP: recorded times, tokens and certificates depend on them.';
  const apart = Math.abs(clockAheadMs);
  if (apart > DIFFERENCE_MS)
    return problem(
      check,
      `the clock of the database is ${Math.round(apart / 1000)} s ${clockAheadMs > 0 ? 'ahead of' : 'behind'} this machine's`,
      advice,
    );
  if (migratedAt !== null && migratedAt > new Date().getTime() + DIFFERENCE_MS)
    return problem(check, 'the store was migrated at a time that is still to come: a clock was set back', advice);
  return ok(check, 'this machine and the database agree');
}

function userFinding({ user, roles, settings }: DatabaseFacts, managed: boolean): Finding {
  const check = 'user of the database';
  if (settings['dbms.security.auth_enabled'] === 'false')
    return problem(check, 'the database asks nobody for a password', 'Set dbms.security.auth_enabled=true there.');
  if (managed || roles === null) return ok(check, `${user}; this edition of Neo4j has no roles`);
  if (!roles.includes('admin')) return ok(check, `${user}, with the roles ${roles.join(', ')}`);
  return warning(check, `${user} may do everything in the database`, `Create a user with fewer rights: ${RIGHTS}.`);
}

/** By what a statement could reach files or the network from within the database. */
function openingFindings({ fetchesAddresses, settings, riskyProcedures }: DatabaseFacts, managed: boolean): Finding[] {
  const found: string[] = [];
  if (fetchesAddresses) found.push('LOAD CSV fetches addresses');
  if (settings['dbms.security.allow_csv_import_from_file_urls'] === 'true')
    found.push('LOAD CSV reads files of its import folder');
  if ((settings['dbms.security.procedures.unrestricted'] ?? '') !== '')
    found.push(`procedures are unrestricted (${settings['dbms.security.procedures.unrestricted']})`);
  if (riskyProcedures.length > 0)
    found.push(`procedures reach files or addresses (${riskyProcedures.slice(0, 3).join(', ')} …)`);
  if (managed && settings['server.http.enabled'] === 'true') found.push('its HTTP connector is on');
  const check = 'ways out of the database';
  if (found.length === 0) return [ok(check, 'no file and no address can be reached by a statement')];
  return [
    warning(
      check,
      found.join('; '),
      `No statement of this program uses them. Close them, so that a fault elsewhere cannot: ${RIGHTS}.`,
    ),
  ];
}
