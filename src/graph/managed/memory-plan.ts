import { totalmem } from 'node:os';
import { ManagedStartFailed, orOwnDatabase } from './managed-start-failed.ts';

/** How much memory there is, in MiB. */
export interface Memory {
  /** Of the machine, or of our share of it where a container sets one. */
  readonly totalMb: number;
  /** What can be taken now without hardship. */
  readonly availableMb: number;
}

/** How much the database may take, in MiB. */
export interface MemoryPlan {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

// Java's own needs beside the heap (classes, compiled code, threads, network buffers), as measured.
const overheadMb = 350;
const least = { heapMb: 512, pageCacheMb: 128 };

/** What this machine has. */
export function machineMemory(): Memory {
  const limit = process.constrainedMemory();
  const total = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  // macOS counts as free only what nobody ever used, which says nothing of what there is to be had.
  const available = process.platform === 'darwin' ? total / 2 : Math.min(process.availableMemory(), total);
  return { totalMb: Math.floor(total / 1024 ** 2), availableMb: Math.floor(available / 1024 ** 2) };
}

/**
 * An eighth of the memory for heap and page cache each, within 512–2048 and 256–4096 MiB, and less page cache where
 * that is not to be had. Throws ManagedStartFailed below about 1 GB. What `wanted` gives is taken as it is.
 */
export function planMemory({ totalMb, availableMb }: Memory, wanted: Partial<MemoryPlan> = {}): MemoryPlan {
  const needMb = least.heapMb + least.pageCacheMb + overheadMb;
  const chosen = wanted.heapMb !== undefined && wanted.pageCacheMb !== undefined;
  if (availableMb < needMb && !chosen) {
    throw new ManagedStartFailed(
      `The database needs about ${needMb} MB of memory and ${availableMb} MB is available: ` +
        `close other programs or raise the container's limit, ${orOwnDatabase}.`,
    );
  }
  const eighth = Math.floor(totalMb / 8);
  const roomMb = Math.floor(availableMb * 0.8) - overheadMb;
  const heapMb = wanted.heapMb ?? within(Math.min(eighth, Math.floor(roomMb / 2)), least.heapMb, 2048);
  const pageCacheMb = wanted.pageCacheMb ?? within(Math.min(eighth, roomMb - heapMb), least.pageCacheMb, 4096);
  return { heapMb, pageCacheMb };
}

function within(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}
