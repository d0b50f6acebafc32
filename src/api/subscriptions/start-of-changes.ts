import { changeId, changeNumber } from '../../domain/change-id.ts';
import { quoted } from '../../domain/quoted.ts';
import type { ChangeFeed } from '../change-feed.ts';

/** A listener wants what comes after a change that there is not. */
export class NoSuchChange extends Error {}

/**
 * The number after which a listener wants changes: that of the change that he names, or else of the last one. Throws NoSuchChange
 * for what is none or is newer than the newest, as where a backup was restored.
 */
export async function startOfChanges(feed: ChangeFeed, after: string | null): Promise<number> {
  const latest = await feed.latest();
  if (after === null) return latest;
  const number = changeNumber(after);
  if (number !== null && number <= latest) return number;
  const last = latest === 0 ? 'there is none yet' : `the last one is ${changeId(latest)}`;
  throw new NoSuchChange(`There is no change ${quoted(after)}; ${last}.`);
}
