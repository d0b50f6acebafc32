import { LOAD_KINDS } from '../domain/change-kind.ts';
import type { ChangeLaterRow } from '../generated/cypher.ts';
import type { ChangeEntryProperties } from '../store/layout/change.ts';
import { timeText } from './make-change.ts';
import type { ChangeProblem } from './problem.ts';

/** What is stored of what a change did to a claim. */
export type ClaimEntry = ChangeEntryProperties & { readonly claim: string };

/** What is stored of what a change did to a judgement. */
export type JudgementEntry = ChangeEntryProperties & { readonly judgement: string };

/** A later change of a claim or a judgement. */
export type LaterChange = Pick<ChangeLaterRow, 'of' | 'id' | 'change' | 'kind' | 'actor' | 'at' | 'reverts'>;

/** What keeps the entries of a change from being undone: those of the `later` changes of their claims and judgements that stand. */
export function changesInTheWay(
  entries: readonly (ClaimEntry | JudgementEntry)[],
  later: readonly LaterChange[],
): readonly ChangeProblem[] {
  return entries.flatMap((entry) => {
    const own = later.filter(({ of, id }) => id === entry[of as 'claim' | 'judgement']);
    return standing(own)
      .filter(({ kind }) => !isLoad(kind) || !isDecision(entry))
      .map(problemOf);
  });
}

/** Of later changes of a claim, oldest first, those that stand: one that was undone does not, nor does what undid it. */
export function standing<Row extends Pick<ChangeLaterRow, 'change' | 'reverts'>>(
  later: readonly Row[],
): readonly Row[] {
  const byId = new Map(later.map((row) => [row.change, row]));
  const rootOf = ({ change, reverts }: Pick<ChangeLaterRow, 'change' | 'reverts'>): string => {
    if (reverts === null) return change;
    const undone = byId.get(reverts);
    return undone ? rootOf(undone) : reverts;
  };
  const stands = new Map<string, Row>();
  for (const row of later) {
    const root = rootOf(row);
    // Undone, made again, undone again: each turns the one before.
    if (!stands.delete(root)) stands.set(root, byId.get(root) ?? row);
  }
  return [...stands.values()];
}

/** What is decided on a claim lies beside what its file says, and goes without touching that. */
function isDecision({ before, after }: ChangeEntryProperties): boolean {
  return before !== undefined && after !== undefined;
}

function isLoad(kind: string): boolean {
  return LOAD_KINDS.some((one) => one === kind);
}

function problemOf({ of, id, change, kind, actor, at }: LaterChange): ChangeProblem {
  const message = isLoad(kind)
    ? `${of} "${id}": its file has had it since ${change} at ${timeText(at)}; change the file`
    : `${of} "${id}": ${actor} changed it again in ${change} at ${timeText(at)}; undo that first`;
  return { code: 'LATER_CHANGES', message, path: 'change' };
}
