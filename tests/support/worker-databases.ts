import type { DatabaseOptions } from '../../src/graph/database.ts';
import { allow, met } from './test-needs.ts';

/** Where a database is, and who may use it. */
export type Place = Pick<DatabaseOptions, 'uri' | 'username' | 'password'>;

/** Tells the workers of this run of their databases, the first worker's first. */
export function tellWorkers(places: readonly Place[]): void {
  allow('database', JSON.stringify(places));
}

/** The database that this worker has for itself. Throws in a unit test, which has none. */
export function databaseOfWorker(): Place {
  const places = JSON.parse(met('database')) as readonly Place[];
  const place = places[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
  if (!place) throw new Error('There are fewer test databases than workers.');
  return place;
}

/** The database that the caller gives to the tests; null where they are to start their own. */
export function givenDatabase(): Place | null {
  const {
    GUANXI_TEST_NEO4J_URI: uri,
    GUANXI_TEST_NEO4J_USERNAME: username = 'neo4j',
    GUANXI_TEST_NEO4J_PASSWORD: password = '',
  } = process.env;
  return uri ? { uri, username, password } : null;
}
