import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storeFault } from '../../../src/graph/managed/store-fault.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const failure = (
  cause: string,
) => `2026-11-30 14:00:49.788+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{e7209139[neo4j]}
java.lang.RuntimeException: org.neo4j.kernel.lifecycle.LifecycleException: failed to initialize
	at org.neo4j.kernel.database.AbstractDatabase.start(AbstractDatabase.java:175)
Caused by: ${cause}
`;

async function faultOf(earlier: string, added: string): Promise<string | null> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'debug.log');
    await writeFile(file, earlier + added);
    return storeFault({ file, from: Buffer.byteLength(earlier) });
  });
}

test.each([
  [
    'that is damaged',
    'org.neo4j.kernel.impl.store.InvalidRecordException: Property[200] not in use',
    /it is damaged\. `guanxi restore FILE` puts a backup in its place/,
  ],
  ['on a full disk', 'java.io.IOException: No space left on device', /as its disk is full: make room there/],
  [
    'of another version of Neo4j',
    'org.neo4j.kernel.impl.storemigration.UnableToMigrateException: Unknown store version',
    /another version of Neo4j wrote: use the version of this program that made it/,
  ],
])('a store %s is told from one that is still being opened', async (_, cause, words) => {
  expect(await faultOf('', failure(cause))).toMatch(words);
});

test('a failure of an earlier run is not that of this one', async () => {
  expect(await faultOf(failure('InvalidRecordException'), 'INFO Starting...\n')).toBeNull();
});

test('a run that has written nothing yet has not failed', async () => {
  expect(await storeFault({ file: '/nowhere/debug.log', from: 0 })).toBeNull();
});
