import { aliasExist, aliasOfIds } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readRows } from '../graph/statement.ts';
import type { CanonicalOf } from '../store/layout/own-ids.ts';
import type { EntityIds } from './entity-ids.ts';
import { UnknownIds } from './root.ts';

/**
 * Answers a root field, and once more under the entities that merged ids stand for where any was asked with. These are looked up
 * when an id was not found, so that an answer to an id that stands for itself waits for nothing; where the answer does not show
 * that, while it is made. `answer` gets null the first time, and `valueOf` gives what its answer holds.
 */
export async function underCanonicalIds<Answer>(
  database: Database,
  { ids, isMissed }: EntityIds,
  answer: (canonical: CanonicalOf | null) => Promise<Answer>,
  valueOf: (answer: Answer) => unknown,
): Promise<Answer> {
  if (ids.length === 0) return answer(null);
  const ahead = isMissed ? null : mergedAmong(database, ids);
  // Whatever becomes of the answer, nobody may be left without a listener.
  ahead?.catch(() => undefined);
  const first = await answer(null).then(
    (made) => ({ made }) as const,
    (fault: unknown) => ({ fault }) as const,
  );
  const wait = ahead ?? (isMiss(first, valueOf) ? mergedAmong(database, ids) : null);
  const canonical = wait === null ? null : await wait;
  if (canonical !== null) return answer(canonical);
  if ('fault' in first) throw first.fault;
  return first.made;
}

type First<Answer> = { readonly made: Answer } | { readonly fault: unknown };

function isMiss<Answer>(first: First<Answer>, valueOf: (answer: Answer) => unknown): boolean {
  if ('fault' in first) return first.fault instanceof UnknownIds && first.fault.of === 'entity';
  const value = valueOf(first.made);
  return value === null || (Array.isArray(value) && value.includes(null));
}

/** What merged ids among some stand for; null where none is one. */
async function mergedAmong(database: Database, ids: readonly string[]): Promise<CanonicalOf | null> {
  if (!(await anyMerged(database))) return null;
  const rows = await readRows(database, aliasOfIds, { ids: [...new Set(ids)] });
  const canonical = new Map(rows.map((row) => [row.id, row.canonical]));
  return canonical.size === 0 ? null : (id) => canonical.get(id) ?? id;
}

/** For how long a graph without merged ids is taken to have none, in milliseconds: other servers merge too. */
const TAKEN_FOR_MS = 1000;

interface Known {
  readonly any: Promise<boolean>;
  readonly until: number;
  readonly merges: number;
}

/** By the function that writes, which is one for all requests, as what reads for each of them is not. */
const known = new WeakMap<Database['write'], Known>();
let merges = 0;

/** To be called when entities were merged or taken apart, so that what is asked next knows of it. */
export function noteMerge(): void {
  merges += 1;
}

/** Whether any id was merged. Most graphs have none, and their readers should not pay for looking. */
function anyMerged(database: Pick<Database, 'read' | 'write'>): Promise<boolean> {
  const before = known.get(database.write);
  if (before?.merges === merges && performance.now() < before.until) return before.any;
  const any = readRows(database, aliasExist, {}).then(([row]) => row?.merged === true);
  known.set(database.write, { any, merges, until: performance.now() + TAKEN_FOR_MS });
  any.catch(() => known.delete(database.write));
  return any;
}
