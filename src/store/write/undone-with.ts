import { changeStored } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { ChangeProperties } from '../layout/change.ts';

/** By which change another one is undone; null for none any longer. */
export interface UndoneChange {
  readonly id: string;
  readonly by: string | null;
}

/** A change that is undone, or no longer (`by` is null), and those that it undid in turn, each with the one by which it now is. */
export async function undoneWith(
  run: RunStatement,
  change: ChangeProperties,
  by: string | null,
): Promise<readonly UndoneChange[]> {
  const all: UndoneChange[] = [];
  let [undone, undoneBy]: [ChangeProperties, string | null] = [change, by];
  for (;;) {
    all.push({ id: String(undone.id), by: undoneBy });
    if (typeof undone.reverts !== 'string' || undone.isPart === true) return all;
    const [stored] = await runRows(run, changeStored, { id: undone.reverts });
    undoneBy = undoneBy === null ? String(undone.id) : null;
    undone = stored!.change;
  }
}
