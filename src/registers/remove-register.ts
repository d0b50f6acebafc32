import {
  candidateInvalidate,
  changeSource,
  claimDelete,
  claimOfSourcePage,
  registerForget,
  sourceDelete,
} from '../generated/cypher.ts';
import type { Database, RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { storedClaims } from '../store/write/claim-reader.ts';
import { addToCounts, maintainClaimCounts } from '../store/write/maintain-counts.ts';
import { readingWith } from '../store/write/read-stored.ts';
import { holdChanges, recordLoad } from '../store/write/record-load.ts';
import { holdViews } from '../store/write/hold-views.ts';
import { planViews, writeViews } from '../store/write/refresh-views.ts';
import { affectedBy } from '../store/write/write-source.ts';
import { progressOf } from './progress.ts';

/** How many claims one transaction takes back. */
const BATCH = 2000;
const DEADLINE = { deadlineMs: 300_000 };

/**
 * Takes back all that the sources of a register said, and what they alone supported, a batch of claims at a time; `claims`
 * is about how many there are. Safe to break off and to run again: each batch leaves a graph that is what its claims give. Once
 * all is out, that is written down as one change where it `isRemoval` by itself, and no step of an import. The pairs of entities
 * that may be the same are to be made anew afterwards (`ensureCandidates`).
 */
export async function removeRegister(
  database: Database,
  {
    sources,
    claims,
    isRemoval,
  }: { readonly sources: readonly string[]; readonly claims: number; readonly isRemoval: boolean },
  { progress, signal }: { readonly progress: (line: string) => void; readonly signal: AbortSignal },
): Promise<void> {
  const report = progressOf('claims taken out', claims, progress);
  await database.write((run) => runRows(run, candidateInvalidate, {}), DEADLINE);
  for (let taken = -1; taken !== 0;) {
    signal.throwIfAborted();
    taken = await database.write((run) => removeSome(run, sources), DEADLINE);
    if (taken > 0) report(taken);
  }
  await database.write(async (run) => {
    const held = isRemoval ? await holdChanges(run) : null;
    const isThere = (await runRows(run, changeSource, { id: sources[0] ?? '', passages: [] })).length > 0;
    for (const id of sources) {
      await runRows(run, sourceDelete, { id });
      // A register is noted under one of its sources.
      await runRows(run, registerForget, { id });
    }
    if (held && isThere) await recordLoad(run, held, { kind: 'REMOVE', source: sources[0] ?? null, claims });
  }, DEADLINE);
}

async function removeSome(run: RunStatement, sources: readonly string[]): Promise<number> {
  const claims = await runRows(run, claimOfSourcePage, { sources, limit: BATCH });
  if (claims.length === 0) return 0;
  const affected = affectedBy(claims);
  const held = await holdViews(run, affected);
  await runRows(run, claimDelete, { ids: claims.map(({ id }) => id) });
  const plan = await planViews(run, storedClaims(readingWith(run)), affected, held);
  await addToCounts(run, await writeViews(run, plan));
  await maintainClaimCounts(run, { gone: claims, come: [] });
  return claims.length;
}
