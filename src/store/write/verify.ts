import type { Database } from '../../graph/database.ts';
import { comparePages, type Difference } from './differences.ts';
import { readingFrom } from './read-stored.ts';

/** What a comparison of the graph with its claims found. */
export interface Verification {
  /** How many of each the claims give; counts as the entities give them. */
  readonly checked: Readonly<Record<Difference['of'], number>>;
  /** The first differences; see `total` for how many there are. */
  readonly differences: readonly Difference[];
  readonly total: number;
}

/**
 * Proves that every entity, term, relation and conflict stands in the graph exactly as the claims give it, every count and every
 * pair of entities that may be the same as the entities give it, merged ids as judgements give them, and nothing else does:
 * `total` is 0. Reads everything, a page at a time, and changes nothing. At most `limit` differences are listed.
 */
export async function verify(database: Pick<Database, 'read'>, limit = 1000): Promise<Verification> {
  const checked = { entity: 0, relation: 0, term: 0, conflict: 0, count: 0, candidate: 0, alias: 0, claim: 0 };
  const differences: Difference[] = [];
  let total = 0;
  for await (const page of comparePages(readingFrom(database))) {
    checked[page.of] += page.checked;
    total += page.differences.length;
    differences.push(...page.differences.slice(0, limit - differences.length));
  }
  return { checked, differences, total };
}

/** A difference as one line. */
export function formatDifference({ of, kind, id, properties }: Difference): string {
  return `${kind.toLowerCase()} ${of} ${id}${properties.length > 0 ? `: ${properties.join(', ')}` : ''}`;
}
