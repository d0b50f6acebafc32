import { NOTHING_BESIDE, type SaidBeside } from '../domain/claim-checks/said-beside.ts';
import type { Stake } from '../domain/claim-checks/stakes.ts';
import { postsInFiles } from './checks/posts.ts';
import { codesIn, maybeSameIn, stakesIn } from './checks/together.ts';
import type { ParsedFile } from './read-source.ts';

type Values<Of> = Of extends ReadonlyMap<string, infer Value> ? Map<string, Value> : never;

/** What source files say that the rows of a register may contradict, as far as the files can be read. */
export function saidInFiles(files: readonly ParsedFile[]): SaidBeside {
  if (files.length === 0) return NOTHING_BESIDE;
  const wellFormed = files.flatMap((file) => file.wellFormed ?? []);
  const sources = new Map<string, string>();
  const kinds: Values<SaidBeside['kinds']> = new Map();
  const codes: Values<SaidBeside['codes']> = new Map();
  const stakes = new Map<string, Stake[]>();
  for (const items of wellFormed) {
    const { file, source } = items;
    if (source !== null) sources.set(source.id, file);
    for (const { item } of [...items.items('terms'), ...items.items('entities')])
      if (item.kind !== undefined && !kinds.has(item.id)) kinds.set(item.id, { kind: item.kind, file });
    for (const { id, code } of codesIn(items)) if (!codes.has(code.key)) codes.set(code.key, { id, file });
    for (const { item, stake } of stakesIn(items)) stakes.set(item.object, [...(stakes.get(item.object) ?? []), stake]);
  }
  return { sources, kinds, codes, stakes, posts: postsInFiles(wellFormed), maybeSame: maybeSameIn(wellFormed) };
}
