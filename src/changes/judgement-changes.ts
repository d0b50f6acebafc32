import { contradictionIn } from '../domain/identity-clusters.ts';
import type { MaterializedCount } from '../domain/materialized-count.ts';
import { quoted } from '../domain/quoted.ts';
import type { RunStatement } from '../graph/database.ts';
import type { JudgementRecord } from '../store/layout/judgement.ts';
import { judgedAfter, writeJudgements, type Clusters, type JudgementChange } from '../store/write/write-judgements.ts';
import type { ChangedJudgement } from '../store/write/change-entries.ts';
import type { ChangeProblem } from './problem.ts';

/** What changes of judgements did: what each was and became, and how counts change with them. */
export interface AppliedJudgements {
  readonly judgements: readonly ChangedJudgement[];
  readonly counts: readonly MaterializedCount[];
}

/** Writes what is judged of pairs, with all that follows. */
export async function applyJudgements(
  run: RunStatement,
  clusters: Clusters,
  changes: readonly JudgementChange[],
): Promise<AppliedJudgements> {
  const { moved, counts } = await writeJudgements(run, clusters, changes);
  const judgements = changes.map(({ id, before, after }) => {
    const { left, right } = (after ?? before)!;
    return { judgement: id, entities: [...new Set([left, right, ...moved])], before, after };
  });
  return { judgements, counts };
}

/** Judgements as part of a message: which entities were judged to be what, and in which change. */
export function inWords(judgements: readonly JudgementRecord[]): string {
  return judgements
    .map(
      ({ left, right, verdict, change }) => `${quoted(left)} and ${quoted(right)} were judged ${verdict} in ${change}`,
    )
    .join(', ');
}

/** Says which judgements keep some others from being made, as a DIFFERENT would then stand between what is one entity. */
export function contradictions(
  { judgements }: Clusters,
  changes: readonly JudgementChange[],
  what: string,
  path: string,
): readonly ChangeProblem[] {
  const found = contradictionIn(judgedAfter(judgements, changes));
  if (found === null) return [];
  const made = new Set(changes.map(({ id }) => id));
  const inTheWay = [found.different, ...found.same].filter(({ id }) => !made.has(id));
  const message = `${what}: ${inWords(inTheWay)}; undo one of these changes first`;
  return [{ code: 'CONTRADICTION', message, path }];
}
