/**
 * A program for tests to kill: brings up a managed Neo4j over the store and jars folders it is given, says `up` with its
 * address on standard output, and holds it until it ends. SIGINT ends it in order, as main does.
 */
import { startManagedNeo4j } from '../../src/graph/managed/start-managed-neo4j.ts';

const [home = '', storeHome = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
const managed = await startManagedNeo4j({ home, storeHome, heapMb: 512, pageCacheMb: 128, log: say, progress: say });
process.on('SIGINT', () => {
  void managed.stop().then(() => {
    say('stopped');
    process.exit(0);
  });
});
say(`up ${managed.uri}`);
