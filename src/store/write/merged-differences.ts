import { canonicalIds } from '../../domain/identity-clusters.ts';
import {
  aliasDelete,
  aliasPut,
  aliasStored,
  claimById,
  claimNaming,
  claimOwnIdsPage,
  judgementSame,
} from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { claimRow, type ClaimProperties } from '../layout/claim.ts';
import { judgementFromProperties } from '../layout/judgement.ts';
import { keyedClaim, type CanonicalOf } from '../layout/own-ids.ts';
import { batches } from './batches.ts';
import { addToCounts } from './maintain-counts.ts';
import { readingWith, type ReadStored } from './read-stored.ts';
import { writeClaims } from './write-claims.ts';

/** Something that does not stand as the judgements of SAME give it. */
export interface MergedDifference {
  readonly of: 'alias' | 'claim';
  readonly kind: 'MISSING' | 'EXTRA' | 'DIFFERENT';
  readonly id: string;
  readonly properties: readonly string[];
  readonly element: null;
}

/** What was compared, and how it differs. */
export interface MergedPage {
  readonly of: 'alias' | 'claim';
  readonly checked: number;
  readonly differences: readonly MergedDifference[];
}

/** Compares merged ids, and the claims that name them, with what is judged; nothing for a graph in which nothing was merged. */
export async function* compareMerged(read: ReadStored, size: number): AsyncGenerator<MergedPage> {
  const wanted = await wantedAliases(read);
  const stored = new Map((await read(aliasStored, {})).map(({ id, canonical }) => [id, canonical]));
  if (wanted.size + stored.size > 0)
    yield { of: 'alias', checked: wanted.size, differences: aliasDifferences(wanted, stored) };
  const canonical: CanonicalOf = (id) => wanted.get(id) ?? id;
  for (const ids of batches(wanted.keys(), size)) yield await claimPage(read, ids, canonical);
  for (let after = ''; ;) {
    const ids = (await read(claimOwnIdsPage, { after, limit: size })).map(({ id }) => id);
    if (ids.length === 0) return;
    after = ids.at(-1)!;
    const others = ids.filter((id) => !wanted.has(id));
    if (others.length > 0) yield await claimPage(read, others, canonical);
  }
}

/** Makes merged ids stand as judgements give them. */
export async function putAliasesRight(
  run: RunStatement,
  differences: readonly { readonly id: string }[],
): Promise<void> {
  const wanted = await wantedAliases(readingWith(run));
  const ids = differences.map(({ id }) => id);
  await runRows(run, aliasDelete, { ids: ids.filter((id) => !wanted.has(id)) });
  const rows = ids.flatMap((id) => (wanted.has(id) ? [{ id, canonical: wanted.get(id)! }] : []));
  await runRows(run, aliasPut, { rows });
}

/** Keeps claims under the entities that the ids which they name stand for. */
export async function putClaimsRight(
  run: RunStatement,
  differences: readonly { readonly id: string }[],
): Promise<void> {
  const wanted = await wantedAliases(readingWith(run));
  const claims = await runRows(run, claimById, { ids: differences.map(({ id }) => id) });
  const writes = claims.map(({ claim }) => ({
    before: claim,
    after: claimRow(keyedClaim(claim, (id) => wanted.get(id) ?? id)),
  }));
  await addToCounts(run, await writeClaims(run, writes));
}

async function wantedAliases(read: ReadStored): Promise<ReadonlyMap<string, string>> {
  const judgements = (await read(judgementSame, {})).map(({ judgement }) => judgementFromProperties(judgement));
  return new Map([...canonicalIds(judgements)].filter(([id, canonical]) => id !== canonical).sort());
}

function aliasDifferences(
  wanted: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, string>,
): readonly MergedDifference[] {
  const ids = [...new Set([...wanted.keys(), ...stored.keys()])].sort();
  return ids.flatMap((id): readonly MergedDifference[] => {
    const [want, have] = [wanted.get(id), stored.get(id)];
    if (want === have) return [];
    const rest = { of: 'alias', id, element: null } as const;
    if (have === undefined) return [{ ...rest, kind: 'MISSING', properties: [] }];
    if (want === undefined) return [{ ...rest, kind: 'EXTRA', properties: [] }];
    return [{ ...rest, kind: 'DIFFERENT', properties: ['canonical'] }];
  });
}

async function claimPage(read: ReadStored, ids: readonly string[], canonical: CanonicalOf): Promise<MergedPage> {
  const claims = await read(claimNaming, { ids });
  const differences = claims.flatMap(({ claim }): readonly MergedDifference[] => {
    const keyed = keyedClaim(claim, canonical);
    const names = [...new Set([...Object.keys(claim), ...Object.keys(keyed)])] as (keyof ClaimProperties)[];
    const properties = names.filter((name) => claim[name] !== keyed[name]).sort();
    const id = String(claim.id);
    return properties.length === 0 ? [] : [{ of: 'claim', kind: 'DIFFERENT', id, properties, element: null }];
  });
  return { of: 'claim', checked: claims.length, differences };
}
