import { LOAD_KINDS } from '../domain/change-kind.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { quoted } from '../domain/quoted.ts';
import type { RevertChangeInput } from '../generated/graphql.ts';
import { changeToRevert, sourceClaimed, sourceRemove } from '../generated/cypher.ts';
import type { Database, RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import type { ChangeProperties } from '../store/layout/change.ts';
import { claimRow, type ClaimProperties } from '../store/layout/claim.ts';
import { judgementFromProperties } from '../store/layout/judgement.ts';
import { keyedClaim, ownIds, type CanonicalOf } from '../store/layout/own-ids.ts';
import type { Properties } from '../store/layout/properties.ts';
import { canonicalOf, idsNamed } from '../store/write/canonical-ids.ts';
import { decidedAgain, type DecisionRecord } from '../store/write/decisions.ts';
import { summedCounts } from '../store/write/maintain-counts.ts';
import { undoneWith } from '../store/write/undone-with.ts';
import { readingWith } from '../store/write/read-stored.ts';
import { clustersOf } from '../store/write/write-judgements.ts';
import { applyChanges, type ClaimChange } from './claim-changes.ts';
import { changesInTheWay, type ClaimEntry, type JudgementEntry, type LaterChange } from './changes-in-the-way.ts';
import { makeChange, type Actor, type ChangeMade, type SourceChange } from './make-change.ts';
import { applyJudgements, contradictions, type AppliedJudgements } from './judgement-changes.ts';
import { refuse, type ChangeProblem } from './problem.ts';
import { writeSourceText, type StoredText } from '../store/write/source-text.ts';

/** Undoes a change, or some claims of it; for one that undid another, makes that one again. Throws ChangeRefused. */
export function revertChange(database: Database, actor: Actor, input: RevertChangeInput): Promise<ChangeMade> {
  const { change: id, only = null, ...options } = input;
  return makeChange(database, actor, {
    kind: 'REVERT',
    options,
    input: { change: id, only, reason: options.reason },
    claims: [],
    work: async (work) => {
      const { run } = work;
      const [stored] = await runRows(run, changeToRevert, { id });
      if (!stored) refuse([notFound(id)]);
      const { change, entries, claims: now, later } = stored!;
      refuse(notToUndo(change));
      const all = entries.filter((entry): entry is ClaimEntry => typeof entry['claim'] === 'string');
      if (only !== null) refuse(notAmong(only, all, id));
      const claims = only === null ? all : all.filter(({ claim }) => only.includes(claim));
      const isPart = claims.length < all.length;
      const pairs = entries.filter((entry): entry is JudgementEntry => typeof entry['judgement'] === 'string');
      refuse(changesInTheWay([...claims, ...pairs], later as unknown as readonly LaterChange[]));
      const source = typeof change['source'] === 'string' ? change['source'] : null;
      const sourceChange = isPart ? NO_SOURCE_CHANGE : await revertSource(run, change);
      const { changed, counts } = await applyChanges(run, await reversed(run, claims, now));
      const judged = await takeBack(run, pairs);
      const undone = isPart ? [] : await undoneWith(run, change, work.id);
      return {
        changed,
        judgements: judged.judgements,
        counts: summedCounts([...counts, ...judged.counts]),
        source,
        sourceChange,
        undone,
        reverts: id,
        isPart,
        made: { reverted: id },
      };
    },
  });
}

const NO_SOURCE_CHANGE: SourceChange = { before: null, after: null };

/** Judges of pairs what was judged before; nothing where nothing was. */
async function takeBack(run: RunStatement, entries: readonly JudgementEntry[]): Promise<AppliedJudgements> {
  if (entries.length === 0) return { judgements: [], counts: [] };
  const record = (json: unknown) => (json === undefined ? null : judgementFromProperties(parsed(json) as Properties));
  const changes = entries.map((entry) => ({
    id: entry.judgement,
    before: record(entry.after),
    after: record(entry.before),
  }));
  const ids = changes.flatMap(({ before, after }) =>
    [before, after].flatMap((one) => (one ? [one.left, one.right] : [])),
  );
  const clusters = await clustersOf(readingWith(run), [...new Set(ids)]);
  refuse(contradictions(clusters, changes, 'change: what it would bring back contradicts other judgements', 'change'));
  return applyJudgements(run, clusters, changes);
}

/** The claims as they were before; what has been decided on those that stay is decided as it was. */
async function reversed(
  run: RunStatement,
  entries: readonly ClaimEntry[],
  stored: readonly ClaimProperties[],
): Promise<readonly ClaimChange[]> {
  const now = new Map(stored.map((claim) => [String(claim.id), claim]));
  const gone = entries.flatMap(({ before, after }) => (after === undefined ? [parsed(before) as ClaimProperties] : []));
  const canonical = await canonicalOf(readingWith(run), idsNamed(gone.map(ownIds)));
  return entries.map((entry) => {
    const before = now.get(entry.claim) ?? null;
    const decisionAfter = parsed(entry.decisionBefore) as DecisionRecord | null;
    return {
      id: entry.claim,
      before,
      after: rowBefore(entry, before, decisionAfter, canonical),
      decisionBefore: parsed(entry.decisionAfter) as DecisionRecord | null,
      decisionAfter,
    };
  });
}

/**
 * A claim as it was before a change: not there, as its row was when it was taken out, under the entities that the ids which it
 * names stand for now, or as it is with other decisions.
 */
function rowBefore(
  { before, after }: ClaimEntry,
  now: ClaimProperties | null,
  decision: DecisionRecord | null,
  canonical: CanonicalOf,
): ClaimProperties | null {
  if (before === undefined) return null;
  if (after === undefined) return claimRow(keyedClaim(parsed(before) as ClaimProperties, canonical));
  return now === null ? null : decidedAgain(now, decision);
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : null;
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

/** Why a change is not undone, whatever came after it. */
function notToUndo(change: ChangeProperties): readonly ChangeProblem[] {
  const { kind, source, revertedBy: by } = change;
  const id = String(change.id);
  const problem = (code: ChangeProblem['code'], message: string) => [{ code, message, path: 'change' }];
  if (typeof by === 'string')
    return problem('NOTHING_TO_CHANGE', `${id} was undone by ${by} already; undo ${by} to make it again`);
  if (!LOAD_KINDS.some((one) => one === kind)) return [];
  const what = typeof source === 'string' ? source : 'SOURCE';
  const instead =
    kind === 'REMOVE'
      ? 'load or import it again'
      : `decide on its claims, change the file and load it again, or take it out: guanxi remove ${what}`;
  return problem('NOT_ALLOWED', `${id} came of the command line, and is not undone here: ${instead}`);
}

/** Says which of some claims a change did not touch. */
function notAmong(only: readonly string[], entries: readonly ClaimEntry[], change: string): readonly ChangeProblem[] {
  const touched = entries.map(({ claim }) => claim);
  if (only.length === 0)
    return [{ code: 'INVALID', message: 'only: give one claim or more, or leave it out', path: 'only' }];
  return only.flatMap((id, index) => {
    if (touched.includes(id)) return [];
    const message = `${change} did nothing to a claim ${quoted(id)}${didYouMean(id, touched)}`;
    return [{ code: 'NOT_FOUND', message, path: `only[${index}]` } as const];
  });
}
