import { BLOCK_CAP } from '../../identity/candidate-pairs.ts';
import { candidateBlock } from '../../generated/cypher.ts';
import { batches } from '../write/batches.ts';
import type { ReadStored } from '../write/read-stored.ts';

/** What is stored of the keys of an entity, as far as it is needed here. */
export interface Keyed {
  readonly keys: readonly string[];
}

/** Entities that change, by id: their keys before, which are stored, and after; null for an entity that is not there. */
export type KeyChanges = ReadonlyMap<string, { readonly before: Keyed | null; readonly after: Keyed | null }>;

/** The entities that have a key, after a change. */
export interface Block {
  /** Those that have it; empty where they are too many to be compared by it. */
  readonly compared: readonly string[];
  /** Those that are compared by it after the change and were not before, or the other way round, as it came to be too many or not. */
  readonly crossing: readonly string[];
}

const NONE: readonly string[] = [];

/** The blocks of some keys as they are once the keys of some entities have changed. */
export async function blocksOf(
  read: ReadStored,
  keys: Iterable<string>,
  changes: KeyChanges,
): Promise<ReadonlyMap<string, Block>> {
  const blocks = new Map<string, Block>();
  // Of those that change there may be so many among the entities that are found.
  const limit = BLOCK_CAP + 1 + changes.size;
  for (const some of batches(keys, 1000)) {
    for (const { key, entities } of await read(candidateBlock, { keys: some, limit }))
      blocks.set(key, blockOf(key, entities, changes));
  }
  return blocks;
}

function blockOf(key: string, stored: readonly string[], changes: KeyChanges): Block {
  const others = stored.filter((id) => !changes.has(id));
  const come = [...changes].flatMap(([id, { after }]) => (after?.keys.includes(key) ? [id] : []));
  const members = [...others, ...come];
  const isLarge = members.length > BLOCK_CAP;
  const wasLarge = stored.length > BLOCK_CAP;
  return { compared: isLarge ? NONE : members, crossing: isLarge === wasLarge ? NONE : others };
}
