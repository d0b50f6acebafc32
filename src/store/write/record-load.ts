import { changeId } from '../../domain/change-id.ts';
import type { LoadKind } from '../../domain/change-kind.ts';
import { changeCreate, changeHold, claimById, claimOfSource } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { ChangeProperties } from '../layout/change.ts';
import { claimRow, type ClaimProperties } from '../layout/claim.ts';
import { omitEmpty } from '../layout/omit-empty.ts';
import { batches } from './batches.ts';
import { changeEntries, type ChangedClaim } from './change-entries.ts';
import { readingWith } from './read-stored.ts';

/** The name under which what the command line brings in or takes out is written down. */
const COMMAND_LINE = 'command line';

/** The number of the last change, and the time, while no other change is made. */
export interface HeldChanges {
  readonly number: number;
  readonly at: number;
}

/** A load, an import or a removal, as it is written down. */
export interface LoadRecord {
  readonly kind: LoadKind;
  /** The source that it is about; null for several. */
  readonly source: string | null;
  /** What it did to each claim; left out where that is not written down, as everything came or went. */
  readonly changed?: readonly ChangedClaim[];
  /** How many claims came, went or differ. */
  readonly claims: number;
}

/** Claims as they are stored, by id. */
type Rows = ReadonlyMap<string, ClaimProperties>;

/** Keeps all other changes waiting until the end of the transaction. To be called first in it. */
export async function holdChanges(run: RunStatement): Promise<HeldChanges> {
  const [held] = await runRows(run, changeHold, { actor: COMMAND_LINE, key: null });
  return { number: held!.number, at: held!.now };
}

/** Writes down what the command line did, as the next change. */
export async function recordLoad(
  run: RunStatement,
  held: HeldChanges,
  { kind, source, changed = [], claims }: LoadRecord,
): Promise<void> {
  const number = held.number + 1;
  const id = changeId(number);
  const change: ChangeProperties = omitEmpty({
    id,
    kind,
    actor: COMMAND_LINE,
    role: 'owner',
    source,
    claimCount: claims,
    number,
    at: held.at,
  });
  const entries = changeEntries(id, number, { changed });
  await runRows(run, changeCreate, { change, entries, undone: [], kinds: [], counts: [] });
}

/** The stored claims of a source, and those of some ids whoever makes them. */
export async function storedRows(run: RunStatement, source: string, ids: readonly string[]): Promise<Rows> {
  const found = new Map<string, ClaimProperties>();
  const add = (rows: readonly { readonly claim: ClaimProperties }[]) =>
    rows.forEach(({ claim }) => found.set(String(claim.id), claim));
  for (let after = ''; ;) {
    const rows = await readingWith(run)(claimOfSource, { source, after, limit: 1000 });
    if (rows.length === 0) break;
    add(rows);
    after = String(rows.at(-1)!.claim['id']);
  }
  const others = ids.filter((id) => !found.has(id));
  for (const some of batches(others, 1000)) add(await runRows(run, claimById, { ids: some }));
  return found;
}

/** The claims that came, went or differ, in the order of their ids. */
export function differingRows(before: Rows, after: readonly ClaimProperties[]): readonly ChangedClaim[] {
  const now = new Map(after.map((row) => [String(row.id), row]));
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((claim) => {
    const [was = null, is = null] = [before.get(claim), now.get(claim)];
    const differing = was && is ? parts(was, is) : { before: was && claimRow(was), after: is };
    if (differing === null) return [];
    return [{ claim, entities: [...new Set([was, is].flatMap(entitiesOf))], ...differing }];
  });
}

/** The entities that a stored claim is about. */
export function entitiesOf(row: ClaimProperties | null): readonly string[] {
  return [row?.subject, row?.object].filter((id) => typeof id === 'string');
}

/** The properties in which two rows differ; null where they are the same. */
function parts(was: ClaimProperties, is: ClaimProperties): Pick<ChangedClaim, 'before' | 'after'> | null {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof ClaimProperties)[];
  const other = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  if (other.length === 0) return null;
  const of = (row: ClaimProperties) => Object.fromEntries(other.map((name) => [name, row[name]]));
  return { before: of(was), after: of(is) };
}
