import { didYouMean } from '../../domain/nearest.ts';
import type { Things } from '../things.ts';

interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

const LISTS = {
  entity: ({ entities }: Things): readonly Ids[] => [entities],
  term: ({ terms }: Things): readonly Ids[] => [terms],
  'entity or term': ({ entities, terms }: Things): readonly Ids[] => [entities, terms],
  claim: ({ claims }: Things): readonly Ids[] => [claims],
  'claim or attribute': ({ claims, describing }: Things): readonly Ids[] => [claims, describing],
  statistic: ({ statistics }: Things): readonly Ids[] => [statistics],
  'entity, term or claim': ({ entities, terms, claims }: Things): readonly Ids[] => [entities, terms, claims],
} as const;

/** What an id may have to be the id of. */
export type Wanted = keyof typeof LISTS;

/**
 * Says that nothing of the wanted sort has this id, and the nearest that has; null when there is one, and while a file
 * that may define it cannot be read.
 */
export function unknownId(things: Things, wanted: Wanted, field: string, id: string): string | null {
  const lists = LISTS[wanted](things);
  if (things.incomplete || things.misshapen.has(id) || lists.some((ids) => ids.has(id))) return null;
  const near = didYouMean(
    id,
    lists.flatMap((ids) => [...ids.keys()]),
  );
  return `"${field}" names "${id}", and no file defines ${/^[aeiou]/.test(wanted) ? 'an' : 'a'} ${wanted} of that id${near}`;
}
