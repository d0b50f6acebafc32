import { didYouMean } from '../../domain/did-you-mean.ts';
import type { ReferenceIndex } from '../reference-index.ts';

interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

const LISTS = {
  entity: ({ entities }: ReferenceIndex): readonly Ids[] => [entities],
  term: ({ terms }: ReferenceIndex): readonly Ids[] => [terms],
  'entity or term': ({ entities, terms }: ReferenceIndex): readonly Ids[] => [entities, terms],
  claim: ({ claims }: ReferenceIndex): readonly Ids[] => [claims],
  'claim or attribute': ({ claims, describing }: ReferenceIndex): readonly Ids[] => [claims, describing],
  statistic: ({ statistics }: ReferenceIndex): readonly Ids[] => [statistics],
  'entity, term or claim': ({ entities, terms, claims }: ReferenceIndex): readonly Ids[] => [entities, terms, claims],
} as const;

/** What an id may have to be the id of. */
export type Wanted = keyof typeof LISTS;

/**
 * Says that nothing of the wanted sort has this id, and the nearest that has; null when there is one, and while a file
 * that may define it cannot be read.
 */
export function unknownId(references: ReferenceIndex, wanted: Wanted, field: string, id: string): string | null {
  const lists = LISTS[wanted](references);
  if (references.incomplete || references.misshapen.has(id) || lists.some((ids) => ids.has(id))) return null;
  const near = suggestion(references, wanted, id);
  return `"${field}" names "${id}", and no file defines ${/^[aeiou]/.test(wanted) ? 'an' : 'a'} ${wanted} of that id${near}`;
}

/** How many ids are compared for suggestions in one run: those of a file with an unknown id in every line stay few. */
const MOST_COMPARED = 2_000_000;
const compared = new WeakMap<ReferenceIndex, number>();

function suggestion(references: ReferenceIndex, wanted: Wanted, id: string): string {
  const before = compared.get(references) ?? 0;
  if (before > MOST_COMPARED) return '';
  const ids = LISTS[wanted](references).flatMap((list) => [...list.keys()]);
  compared.set(references, before + ids.length);
  return didYouMean(id, ids);
}
