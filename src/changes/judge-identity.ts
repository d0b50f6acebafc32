import { wayBetween } from '../domain/identity-clusters.ts';
import { judgementId } from '../domain/judgement.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { quoted } from '../domain/quoted.ts';
import { candidateScore, entityKinds, judgementDescribed, type EntityKindsRow } from '../generated/cypher.ts';
import type { JudgeIdentityInput } from '../generated/graphql.ts';
import type { Database, RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import type { JudgementRecord } from '../store/layout/judgement.ts';
import { readingWith } from '../store/write/read-stored.ts';
import { clustersOf, type Clusters, type JudgementChange } from '../store/write/write-judgements.ts';
import { applyJudgements, contradictions, inWords } from './judgement-changes.ts';
import { makeChange, type Actor, type ChangeMade } from './make-change.ts';
import type { IdsLike } from './new-claims.ts';
import { refuse, type ChangeProblem } from './problem.ts';

/** Judges whether two entities are one; SAME merges them. Throws ChangeRefused. */
export function judgeIdentity(
  database: Database,
  actor: Actor,
  { left, right, judgement: verdict, ...options }: JudgeIdentityInput,
  idsLike: IdsLike,
): Promise<ChangeMade> {
  const id = judgementId(left, right);
  return makeChange(database, actor, {
    kind: 'JUDGE',
    options,
    input: { left, right, verdict, reason: options.reason },
    claims: [],
    judgements: [id],
    work: async ({ run, id: change }) => {
      if (left === right) refuse([ITSELF_ALONE]);
      const known = new Map((await runRows(run, entityKinds, { ids: [left, right] })).map((row) => [row.id, row]));
      refuse(await unknown({ left, right }, known, idsLike));
      const clusters = await clustersOf(readingWith(run), [left, right]);
      const before = clusters.judgements.find((one) => one.id === id) ?? null;
      const [low, high] = left < right ? [left, right] : [right, left];
      const added = await addedAmong(run, [low, high]);
      const score = await pairScore(run, known.get(left)!.canonical, known.get(right)!.canonical);
      const after = { id, left: low, right: high, verdict, reason: options.reason, change, added, score };
      const changed = { id, before, after } satisfies JudgementChange;
      refuse(problemsOf(changed, { left, right }, known, clusters));
      const applied = await applyJudgements(run, clusters, [changed]);
      const canonical = verdict === 'SAME' ? await canonicalNow(run, left) : null;
      const made = { left, right, ...(canonical === null ? {} : { canonical }) };
      return { changed: [], ...applied, verdict, made };
    },
  });
}

type Pair = Readonly<Record<'left' | 'right', string>>;

const ITSELF_ALONE: ChangeProblem = {
  code: 'INVALID',
  message: 'right: it is the same id as left; give the ids of two entities',
  path: 'right',
};

async function unknown(
  pair: Pair,
  known: ReadonlyMap<string, unknown>,
  idsLike: IdsLike,
): Promise<readonly ChangeProblem[]> {
  const problems: ChangeProblem[] = [];
  for (const path of ['left', 'right'] as const) {
    const id = pair[path];
    if (known.has(id)) continue;
    const hint = didYouMean(id, await idsLike(id)) || '; search finds the ids of entities by name';
    problems.push({ code: 'NOT_FOUND', message: `${path}: there is no entity ${quoted(id)}${hint}`, path });
  }
  return problems;
}

function problemsOf(
  change: JudgementChange & { readonly after: JudgementRecord },
  { left, right }: Pair,
  known: ReadonlyMap<string, EntityKindsRow>,
  clusters: Clusters,
): readonly ChangeProblem[] {
  const { before, after } = change;
  const two = `${quoted(left)} and ${quoted(right)}`;
  if (before?.verdict === after.verdict) {
    const message = `${two} were judged ${after.verdict} in ${before.change} already`;
    return [{ code: 'NOTHING_TO_CHANGE', message, path: 'judgement' }];
  }
  if (after.verdict !== 'SAME') {
    const way = wayBetween(clusters.judgements, left, right);
    if (way === null) return [];
    const message = `${two} are one entity: ${inWords(way)}; undo one of these changes first`;
    return [{ code: 'CONTRADICTION', message, path: 'judgement' }];
  }
  const [kind, other] = [known.get(left)!.kind, known.get(right)!.kind];
  if (kind !== other) {
    const message = `right: ${quoted(right)} is a ${other}, and ${quoted(left)} a ${kind}; only entities of one kind can be the same`;
    return [{ code: 'INVALID', message, path: 'right' }];
  }
  if (before?.verdict === 'DIFFERENT') {
    const message = `${two} cannot be the same: ${inWords([before])}; undo that change first`;
    return [{ code: 'CONTRADICTION', message, path: 'judgement' }];
  }
  return contradictions(clusters, [change], `${two} cannot be the same`, 'judgement');
}

/** Those of some entities that no file or register describes, so that changes alone added them. */
async function addedAmong(run: RunStatement, ids: readonly string[]): Promise<readonly string[]> {
  const described = new Set((await runRows(run, judgementDescribed, { ids })).map(({ id }) => id));
  return ids.filter((id) => !described.has(id));
}

/** How two entities score now; null where they are no candidates. */
async function pairScore(run: RunStatement, left: string, right: string): Promise<number | null> {
  const [row] = await runRows(run, candidateScore, { id: judgementId(left, right) });
  return row?.score ?? null;
}

async function canonicalNow(run: RunStatement, id: string): Promise<string> {
  const [row] = await runRows(run, entityKinds, { ids: [id] });
  return row!.canonical;
}
