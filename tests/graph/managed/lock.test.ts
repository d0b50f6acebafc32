import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../../src/graph/managed/lock.ts';
import { processIdentity } from '../../../src/graph/managed/process-identity.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const inLock = <T>(work: (lock: string) => Promise<T>) => inTemporaryFolder((folder) => work(join(folder, 'lock')));

/** Puts there what a process of that number and identity leaves when it is killed holding the lock. */
async function leave(lock: string, pid: number, identity: string): Promise<void> {
  await mkdir(lock, { recursive: true });
  const name = `${pid}.${Buffer.from(identity).toString('base64url')}.0`;
  await writeFile(join(lock, name), '');
  await writeFile(join(lock, `${name}.held`), '');
}

const winners = (answers: object[]) => answers.filter((answer) => 'release' in answer);

test('the lock is held by one until released', async () => {
  await inLock(async (folder) => {
    const lock = await takeLock(folder);
    expect(await takeLock(folder)).toEqual({ heldBy: process.pid });
    if ('release' in lock) await lock.release();
    expect(await readdir(folder)).toEqual([]);
    expect(await takeLock(folder)).toHaveProperty('release');
  });
});

test('the lock goes to exactly one of many that ask at once', async () => {
  await inLock(async (folder) => {
    expect(winners(await Promise.all(Array.from({ length: 20 }, () => takeLock(folder))))).toHaveLength(1);
  });
});

test('the lock goes to exactly one of many that find it stale, and clears that away', async () => {
  await inLock(async (folder) => {
    await leave(folder, process.pid, 'another boot');
    expect(winners(await Promise.all(Array.from({ length: 20 }, () => takeLock(folder))))).toHaveLength(1);
    expect(await readdir(folder)).toHaveLength(2);
  });
});

test('the lock names the process that holds it, and is taken over when that one was killed', async () => {
  await inLock(async (folder) => {
    const holder = spawn('sleep', ['60']);
    const pid = holder.pid ?? 0;
    await leave(folder, pid, (await processIdentity(pid)) ?? '');
    expect(await takeLock(folder)).toEqual({ heldBy: pid });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await takeLock(folder)).toHaveProperty('release');
  });
});

test('the lock is not held by a file that is no claim', async () => {
  await inLock(async (folder) => {
    await mkdir(folder);
    await writeFile(join(folder, 'README'), '');
    expect(await takeLock(folder)).toHaveProperty('release');
  });
});
