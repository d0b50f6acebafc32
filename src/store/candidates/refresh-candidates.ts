import {
  candidateDependents,
  candidateHold,
  candidateInvalidate,
  candidatePending,
  candidateStored,
} from '../../generated/cypher.ts';
import type { FoundPair } from '../../identity/find-candidates.ts';
import { SCORER_VERSION } from '../../identity/scorer-version.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { BlockingKeysRow, CandidateRow } from '../layout/candidate.ts';
import { isSameRow } from '../layout/is-same-row.ts';
import { batches } from '../write/batches.ts';
import { readingWith, type ReadStored } from '../write/read-stored.ts';
import { blocksOf, type Block, type KeyChanges } from './blocks.ts';
import { comparedEntity, type ComparedEntity } from './compared-entity.ts';
import { describedEntities } from './described-entities.ts';
import { pairOf, pairRows } from './pair-rows.ts';
import { putCandidates } from './put-candidates.ts';
import { storedKeys } from './stored-keys.ts';

/** Of more entities than these, all pairs are made anew later: that is quicker than one entity after the other. */
export const MOST_AT_ONCE = 2000;

/** How many entities are compared at a time. */
const BATCH = 500;

/**
 * Finds anew which pairs of entities may be the same, of entities that have changed in this transaction or whose relations
 * have; to be called once the views are written, and before counts are added. Of very many it only notes that all pairs are
 * to be made anew, which `ensureCandidates` does.
 */
export async function refreshCandidates(run: RunStatement, changed: ReadonlySet<string>): Promise<void> {
  if (changed.size === 0) return;
  const many = changed.size > MOST_AT_ONCE;
  const ids = many ? [] : [...changed].sort();
  const [state] = await runRows(run, candidateHold, { ids, scorer: SCORER_VERSION });
  if (state!.building) {
    for (const some of batches(changed, 5000)) await runRows(run, candidatePending, { ids: some });
    return;
  }
  if (!state!.current) return;
  if (many) await runRows(run, candidateInvalidate, {});
  else await refreshHeld(run, ids);
}

/** The same for entities that are not too many, once the state is held. */
export async function refreshHeld(run: RunStatement, ids: readonly string[]): Promise<void> {
  const waiting = new Set(ids);
  for (const some of batches(ids, BATCH)) {
    for (const id of await refreshSome(run, some)) waiting.add(id);
    if (waiting.size > MOST_AT_ONCE) return void (await runRows(run, candidateInvalidate, {}));
  }
  for (const id of ids) waiting.delete(id);
  // What others see of these has not changed, so there is no third round.
  for (const some of batches(waiting, BATCH)) await refreshSome(run, some);
}

/** Answers the entities whose identity is told by what others see of these, where that has changed. */
async function refreshSome(run: RunStatement, ids: readonly string[]): Promise<readonly string[]> {
  const read = readingWith(run);
  const before = await storedKeys(read, ids);
  const entities = await compared(read, ids);
  const changes: KeyChanges = new Map(
    ids.map((id) => [id, { before: before.get(id) ?? null, after: entities.get(id)?.row ?? null }]),
  );
  const blocks = new Map(await blocksOf(read, keysIn(changes), changes));
  const crossing = new Set([...blocks.values()].flatMap((block) => block.crossing));
  const others = await compared(read, crossing);
  const further = [...others.values()].flatMap(({ row }) => row.keys).filter((key) => !blocks.has(key));
  for (const [key, block] of await blocksOf(read, new Set(further), changes)) blocks.set(key, block);
  const subjects = new Map([...entities, ...others]);
  const stored = new Map<string, CandidateRow>();
  for (const { id, properties } of await read(candidateStored, { ids: [...ids, ...crossing] }))
    stored.set(id, { ...properties, id });
  const wanted = await pairRows(read, await pairsWith(read, subjects, blocks));
  await putCandidates(run, {
    keys: [...entities.values()].flatMap(({ row }) => (isStored(row, before) ? [] : [row])),
    keysGone: [...before.keys()].filter((id) => !entities.has(id)),
    pairs: [...wanted.values()].filter((row) => !stored.has(row.id) || !isSameRow(row, stored.get(row.id)!)),
    pairsGone: [...stored.keys()].filter((id) => !wanted.has(id)),
  });
  const seen = [...entities.values()].flatMap(({ row }) => (isSeenOtherwise(row, before) ? [row.entity] : []));
  return seen.length === 0 ? [] : dependents(read, seen);
}

async function compared(read: ReadStored, ids: Iterable<string>): Promise<ReadonlyMap<string, ComparedEntity>> {
  const found = await describedEntities(read, ids);
  return new Map(found.map((one) => [one.entity.id, comparedEntity(one)]));
}

function keysIn(changes: KeyChanges): ReadonlySet<string> {
  return new Set(
    [...changes.values()].flatMap(({ before, after }) => [...(before?.keys ?? []), ...(after?.keys ?? [])]),
  );
}

/** The pairs that entities make with those that share a key with them. */
async function pairsWith(
  read: ReadStored,
  subjects: ReadonlyMap<string, ComparedEntity>,
  blocks: ReadonlyMap<string, Block>,
): Promise<readonly FoundPair[]> {
  const partners = new Map<string, Set<string>>();
  for (const { row } of subjects.values()) {
    const ids = new Set(row.keys.flatMap((key) => blocks.get(key)?.compared ?? []));
    ids.delete(row.entity);
    partners.set(row.entity, ids);
  }
  const unknown = new Set([...partners.values()].flatMap((ids) => [...ids]).filter((id) => !subjects.has(id)));
  const all = new Map([...subjects, ...(await compared(read, unknown))]);
  return [...partners].flatMap(([id, ids]) =>
    [...ids].flatMap((other) => {
      // Of two that both change, one makes the pair.
      if (subjects.has(other) && other < id) return [];
      const partner = all.get(other);
      return (partner && pairOf(all.get(id)!.profile, partner.profile)) ?? [];
    }),
  );
}

function isStored(row: BlockingKeysRow, before: ReadonlyMap<string, BlockingKeysRow>): boolean {
  const stored = before.get(row.entity);
  return stored !== undefined && isSameRow(row, stored);
}

// Who is new is seen by nobody yet but those at whose relations it stands, and these have changed, too.
function isSeenOtherwise({ entity, seen }: BlockingKeysRow, before: ReadonlyMap<string, BlockingKeysRow>): boolean {
  const stored = before.get(entity);
  return stored !== undefined && stored.seen !== seen;
}

async function dependents(read: ReadStored, ids: readonly string[]): Promise<readonly string[]> {
  return (await read(candidateDependents, { ids, limit: MOST_AT_ONCE + 1 })).map(({ id }) => id);
}
