import { aliasAround } from '../generated/cypher.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import type { ClaimProperties } from '../store/layout/claim.ts';
import { keyedClaim } from '../store/layout/own-ids.ts';
import { holdChanges } from '../store/write/record-load.ts';
import type { Stored } from './row-records.ts';

/** Rows were written of entities that a change merged meanwhile, or took apart; the transaction is undone, and can be run again. */
export class MergedMeanwhile extends Error {
  constructor() {
    super('entities of these rows were merged or taken apart meanwhile');
    this.name = 'MergedMeanwhile';
  }
}

/** Records of rows with what they say of merged entities kept under these. */
export interface BesideMerged<Item> {
  /** Those that speak of none, as they were, and the others with their claims under what these name, and no views of their own. */
  readonly items: readonly Item[];
  /** The entities and relations of the others, which are to be made anew of all claims on them. */
  readonly anew: { readonly entities: ReadonlySet<string>; readonly relations: ReadonlySet<string> };
  /** Throws MergedMeanwhile where that is not so any longer. To be called last in the transaction: changes wait from then on. */
  readonly confirm: () => Promise<void>;
}

/** Finds what of some rows speaks of merged entities. */
export async function besideMerged<View, Item extends { readonly stored: Stored<View> }>(
  run: RunStatement,
  all: readonly Item[],
): Promise<BesideMerged<Item>> {
  const ids = [...new Set(all.flatMap(({ stored }) => stored.claims.flatMap(idsIn)))].sort();
  const merged = await mergedAround(run, ids);
  const anew = { entities: new Set<string>(), relations: new Set<string>() };
  const items = all.map((item) => {
    const own = item.stored.claims.flatMap(idsIn);
    if (!own.some((id) => merged.has(id))) return item;
    const canonical = (id: string) => merged.get(id) ?? id;
    const claims = item.stored.claims.map((claim) => keyedClaim(claim, canonical));
    for (const id of own) anew.entities.add(canonical(id));
    for (const { relation } of claims) if (typeof relation === 'string') anew.relations.add(relation);
    return { ...item, stored: { view: null, claims, conflicts: [] } };
  });
  const confirm = async () => {
    await holdChanges(run);
    const now = await mergedAround(run, ids);
    if (JSON.stringify([...now]) !== JSON.stringify([...merged])) throw new MergedMeanwhile();
  };
  return { items, anew, confirm };
}

/** Those of some ids that were merged, and those that others were merged into, with what each stands for. */
async function mergedAround(run: RunStatement, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await runRows(run, aliasAround, { ids });
  const pairs = rows.flatMap(({ id, canonical }) => [[id, canonical] as const, [canonical, canonical] as const]);
  return new Map(pairs.sort());
}

function idsIn({ subject, object }: ClaimProperties): readonly string[] {
  return [subject, object].filter((id) => typeof id === 'string');
}
