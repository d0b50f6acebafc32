import { LOAD_KINDS } from '../../domain/change-kind.ts';
import { InputError } from '../../domain/input-error.ts';
import { judgedIds } from '../../domain/judgement.ts';
import type { MaterializedCount } from '../../domain/materialized-count.ts';
import { LIMITS } from '../../domain/limits.ts';
import {
  changeEntriesAfter,
  changeForgetAfter,
  changeStored,
  claimDecided,
  sourceMissing,
  sourceRemove,
  type ChangeEntriesAfterRow,
} from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { ChangeProperties } from '../layout/change.ts';
import { judgementFromProperties } from '../layout/judgement.ts';
import { ITSELF, ownIds } from '../layout/own-ids.ts';
import type { Properties } from '../layout/properties.ts';
import { canonicalOf, idsNamed } from '../write/canonical-ids.ts';
import { decisionFromProperties } from '../write/decisions.ts';
import { addToCounts, summedCounts } from '../write/maintain-counts.ts';
import { readingWith } from '../write/read-stored.ts';
import { holdChanges } from '../write/record-load.ts';
import { writeSourceText, type StoredText } from '../write/source-text.ts';
import { undoneWith, type UndoneChange } from '../write/undone-with.ts';
import { writeClaims } from '../write/write-claims.ts';
import { clustersOf, writeJudgements, type JudgementChange } from '../write/write-judgements.ts';
import { claimBefore, type ClaimState, type ClaimStep } from './claim-before.ts';

/** What changes did to claims and judgements, newest first; an entry is null of a change that did nothing to any. */
type Entries = readonly ChangeEntriesAfterRow[];

/** How many claims, judgements and changes are undone at most to answer how the graph was. */
const MOST = LIMITS.undone.value;

/**
 * Makes the graph, for the rest of a transaction that is not to be kept, as it was after the change of a number: claims with
 * what was decided on them, judgements, and all views and counts that follow from these. Changes wait until it ends. Throws
 * InputError where too much was changed since, or where what was changed is not written down.
 */
export async function undoLaterChanges(run: RunStatement, number: number): Promise<void> {
  await holdChanges(run);
  const entries = await runRows(run, changeEntriesAfter, { number, limit: MOST + 1 });
  if (entries.length > MOST) throw tooMuch(entries);
  const changes = [...new Map(entries.map(({ change }) => [change.id, change])).values()];
  const unlisted = changes.find((one) => isUnlisted(one, entries));
  if (unlisted !== undefined) throw notWrittenDown(unlisted);
  const texts = textsBefore(changes);
  for (const text of texts.values()) if (text !== null) await writeSourceText(run, text);
  const ofClaims = await putClaimsBack(run, changes, entries);
  const ofJudgements = await takeJudgementsBack(run, entries);
  await addToCounts(run, summedCounts([...ofClaims, ...ofJudgements]));
  for (const [id, text] of texts) if (text === null) await runRows(run, sourceRemove, { id });
  const undone: UndoneChange[] = [];
  for (const { reverts, isPart } of changes) {
    const one = typeof reverts === 'string' && isPart !== true ? await changeOf(run, reverts) : null;
    if (one !== null) undone.push(...(await undoneWith(run, one, null)));
  }
  await runRows(run, changeForgetAfter, { number, undone });
}

/** Whether a load says how many claims it brought in, took out or changed, and not which. */
function isUnlisted({ id, claimCount }: ChangeProperties, entries: Entries): boolean {
  return Number(claimCount ?? 0) > 0 && !entries.some(({ change, entry }) => change.id === id && entry !== null);
}

/** The records of sources as they were before the first of some changes, by id; null for one that a change added. */
function textsBefore(changes: readonly ChangeProperties[]): ReadonlyMap<string, StoredText | null> {
  const texts = new Map<string, StoredText | null>();
  for (const { sourceBefore, sourceAfter } of changes) {
    const [before, after] = [textOf(sourceBefore), textOf(sourceAfter)];
    const id = (before ?? after)?.source['id'];
    if (typeof id === 'string') texts.set(id, before);
  }
  return texts;
}

function textOf(json: unknown): StoredText | null {
  return typeof json === 'string' ? (JSON.parse(json) as StoredText) : null;
}

async function putClaimsBack(
  run: RunStatement,
  changes: readonly ChangeProperties[],
  entries: Entries,
): Promise<readonly MaterializedCount[]> {
  const steps = new Map<string, ClaimStep[]>();
  for (const { change, entry } of entries) {
    if (typeof entry?.claim !== 'string') continue;
    const all = steps.get(entry.claim) ?? [];
    all.push({ entry, isLoad: isLoad(change) });
    steps.set(entry.claim, all);
  }
  const ids = [...steps.keys()];
  if (ids.length === 0) return [];
  const now = new Map<string, ClaimState>();
  for (const { id, claim, decision } of await runRows(run, claimDecided, { ids }))
    now.set(id, { row: claim, decision: decision && decisionFromProperties(decision) });
  const named = ids.flatMap((id) => claimBefore(now.get(id) ?? NOTHING, steps.get(id)!, ITSELF).row ?? []);
  const canonical = await canonicalOf(readingWith(run), idsNamed(named.map(ownIds)));
  const before = ids.map((id) => ({ id, ...claimBefore(now.get(id) ?? NOTHING, steps.get(id)!, canonical) }));
  const sources = [...new Set(before.flatMap(({ row }) => (row === null ? [] : String(row.source))))];
  const [missing] = await runRows(run, sourceMissing, { ids: sources });
  if (missing !== undefined) throw notWrittenDown(removalOf(missing.id, changes));
  const writes = before.map(({ id, row }) => ({ before: now.get(id)?.row ?? null, after: row }));
  return writeClaims(run, writes, {
    decisions: before.flatMap(({ decision }) => decision ?? []),
    undecided: before.flatMap(({ id, decision }) => (decision === null && now.get(id)?.decision ? [id] : [])),
  });
}

const NOTHING: ClaimState = { row: null, decision: null };

async function takeJudgementsBack(run: RunStatement, entries: Entries): Promise<readonly MaterializedCount[]> {
  const judged = entries.flatMap(({ entry }) => (typeof entry?.judgement === 'string' ? [entry] : []));
  if (judged.length === 0) return [];
  const record = (json: unknown) =>
    typeof json === 'string' ? judgementFromProperties(JSON.parse(json) as Properties) : null;
  const changes = new Map<string, JudgementChange>();
  for (const entry of judged) {
    const id = String(entry.judgement);
    const newest = changes.get(id) ?? { id, before: record(entry.after) };
    changes.set(id, { ...newest, after: record(entry.before) });
  }
  const clusters = await clustersOf(readingWith(run), [...changes.keys()].flatMap(judgedIds));
  return (await writeJudgements(run, clusters, [...changes.values()])).counts;
}

async function changeOf(run: RunStatement, id: string): Promise<ChangeProperties | null> {
  const [stored] = await runRows(run, changeStored, { id });
  return stored?.change ?? null;
}

function isLoad({ kind }: ChangeProperties): boolean {
  return LOAD_KINDS.some((one) => one === kind);
}

/** The change that took a source out. */
function removalOf(source: string, changes: readonly ChangeProperties[]): ChangeProperties {
  return changes.find((one) => isLoad(one) && one.source === source) ?? changes.at(-1)!;
}

function tooMuch(entries: Entries): InputError {
  const message = `knownAt: more than ${MOST} claims and judgements were changed since, and so many are undone at most; the earliest moment that can be asked is ${after(entries[MOST]!.change)}.`;
  return new InputError(message, 'TOO_MUCH');
}

function notWrittenDown(change: ChangeProperties): InputError {
  return new InputError(
    `knownAt: what ${String(change.id)} (${String(change.kind)}) did is not written down claim by claim, so the graph before it cannot be restored; the earliest moment that can be asked is ${after(change)}.`,
  );
}

/** The moment from which a change counted. */
function after({ at }: ChangeProperties): string {
  return new Date(Number(at)).toISOString();
}
