import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitReason, logEnds } from '../../../src/graph/managed/exit-reason.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

test.each([
  ['port', 'java.net.BindException: Address already in use', 'its port is used by another program'],
  [
    'locked',
    'FileLockException: Lock file has been locked by another process: store_lock',
    'another process has its store open',
  ],
  ['memory', 'Terminating due to java.lang.OutOfMemoryError: Java heap space', 'there was not enough memory'],
  ['disk', 'java.io.IOException: No space left on device', 'the disk is full'],
  ['java', "Unrecognized VM option 'UseG2GC'", 'Java refused to run it'],
])('the reason for an exit knows a %s trouble', async (kind, line, words) => {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'neo4j.log');
    await writeFile(file, `INFO Starting...\n${line}\nINFO Stopped.\n`);
    expect(await exitReason([{ file, from: 0 }], 'code 1')).toEqual({ kind, words });
  });
});

test('the reason for an exit quotes the last complaint of an unknown trouble, in one line', async () => {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'neo4j.log');
    await writeFile(
      file,
      '2026-01-01 10:00:00.000+0000 ERROR Failed to start\n\tat a.b(C.java)\nCaused by: a.b.Bad: no luck\n\tat d\n',
    );
    expect((await exitReason([{ file, from: 0 }], 'code 1')).words).toBe(
      'it ended (code 1) saying: Caused by: a.b.Bad: no luck',
    );
  });
});

test('the reason for an exit does not blame a run for the trouble of an earlier one', async () => {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'neo4j.log');
    await writeFile(file, 'BindException\n');
    const logs = await logEnds([file, join(folder, 'absent.log')]);
    await appendFile(file, 'INFO Started.\n');
    expect(await exitReason(logs, 'signal SIGKILL')).toEqual({ kind: 'other', words: 'it ended (signal SIGKILL)' });
  });
});
