import { quoted } from '../domain/quoted.ts';
import type { RevertChangeInput } from '../generated/graphql.ts';
import { changeLater, changeMarkReverted, changeStored, sourceClaimed, sourceRemove } from '../generated/cypher.ts';
import type { Database, RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import type { ChangeEntryProperties, ChangeProperties } from '../store/layout/change.ts';
import { claimRow, type ClaimProperties } from '../store/layout/claim.ts';
import type { DecisionRecord } from '../store/write/decisions.ts';
import { applyChanges, decidedAgain, type ClaimChange } from './claim-changes.ts';
import {
  claimsById,
  makeChange,
  timeText,
  type Actor,
  type ChangeMade,
  type SourceChange,
  type StoredText,
} from './make-change.ts';
import { refuse, type ChangeProblem } from './problem.ts';
import { writeSourceText } from './source-text.ts';

/** Undoes a change, or, for one that undid another, makes that one again. Throws ChangeRefused. */
export function revertChange(database: Database, actor: Actor, input: RevertChangeInput): Promise<ChangeMade> {
  const { change: id, ...options } = input;
  return makeChange(database, actor, {
    kind: 'REVERT',
    options,
    input: { change: id, reason: options.reason },
    claims: [],
    work: async (work) => {
      const { run } = work;
      const [stored] = await runRows(run, changeStored, { id });
      if (!stored) refuse([notFound(id)]);
      const { change, entries } = stored!;
      if (typeof change['revertedBy'] === 'string') refuse([alreadyUndone(id, change['revertedBy'])]);
      const claims = entries.filter((entry): entry is ClaimEntry => typeof entry['claim'] === 'string');
      refuse(await laterChanges(run, claims, Number(change['number'])));
      const source = typeof change['source'] === 'string' ? change['source'] : null;
      const sourceChange = await revertSource(run, change);
      const changed = await applyChanges(run, await reversed(run, claims));
      await runRows(run, changeMarkReverted, { id, by: work.id });
      const undone = change['reverts'];
      if (typeof undone === 'string') await runRows(run, changeMarkReverted, { id: undone, by: null });
      return { changed, source, sourceChange, reverts: id, made: { reverted: id } };
    },
  });
}

/** What is stored of what a change did to a claim. */
type ClaimEntry = ChangeEntryProperties & { readonly claim: string };

/** The claims as they were before; what has been decided on those that stay is decided as it was. */
async function reversed(run: RunStatement, entries: readonly ClaimEntry[]): Promise<readonly ClaimChange[]> {
  const now = await claimsById(
    run,
    entries.map(({ claim }) => claim),
  );
  return entries.map((entry) => {
    const before = now.get(entry.claim) ?? null;
    const decisionAfter = parsed(entry.decisionBefore) as DecisionRecord | null;
    return {
      id: entry.claim,
      before,
      after: rowBefore(entry, before, decisionAfter),
      decisionBefore: parsed(entry.decisionAfter) as DecisionRecord | null,
      decisionAfter,
    };
  });
}

/** A claim as it was before a change: not there, as its row was when it was taken out, or as it is with other decisions. */
function rowBefore(
  { before, after }: ClaimEntry,
  now: ClaimProperties | null,
  decision: DecisionRecord | null,
): ClaimProperties | null {
  if (before === undefined) return null;
  if (after === undefined) return claimRow(parsed(before) as ClaimProperties);
  return now === null ? null : decidedAgain(now, decision);
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : null;
}

async function laterChanges(
  run: RunStatement,
  entries: readonly ClaimEntry[],
  number: number,
): Promise<readonly ChangeProblem[]> {
  const later = await runRows(run, changeLater, { claims: entries.map(({ claim }) => claim), number });
  const undone = new Set(later.flatMap(({ change, revertedBy }) => (revertedBy === null ? [] : [change])));
  // A later change that was undone is not in the way, nor is what undid it.
  const standing = later.filter(
    ({ change, reverts }) => !undone.has(change) && !(reverts !== null && undone.has(reverts)),
  );
  return standing.map(({ claim, change, actor, at }) => ({
    code: 'LATER_CHANGES',
    message: `claim "${claim}": ${actor} changed it again in ${change} at ${timeText(at)}; undo that first`,
    path: 'change',
  }));
}

/** A source that a change added goes when that is undone, and comes back when this is. */
async function revertSource(run: RunStatement, change: ChangeProperties): Promise<SourceChange> {
  const before = parsed(change.sourceAfter) as StoredText | null;
  const after = parsed(change.sourceBefore) as StoredText | null;
  if (before !== null) {
    const id = String(before.source['id']);
    const [{ claims } = { claims: 0 }] = await runRows(run, sourceClaimed, { source: id });
    if (claims > 0) refuse([stillClaimed(id, claims)]);
    await runRows(run, sourceRemove, { id });
  }
  if (after !== null) await writeSourceText(run, after);
  return { before, after };
}

function stillClaimed(source: string, claims: number): ChangeProblem {
  const message = `source "${source}" has ${claims} claims; undo the changes that added them first`;
  return { code: 'LATER_CHANGES', message, path: 'change' };
}

function notFound(id: string): ChangeProblem {
  const message = `there is no change ${quoted(id)}; changes lists them`;
  return { code: 'NOT_FOUND', message, path: 'change' };
}

function alreadyUndone(id: string, by: string): ChangeProblem {
  const message = `${id} was undone by ${by} already; undo ${by} to make it again`;
  return { code: 'NOTHING_TO_CHANGE', message, path: 'change' };
}
