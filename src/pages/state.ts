import type { PageStateFragment } from '../generated/page-operations.ts';
import type { PageState } from './document.tsx';

/** How much of the fingerprint of the data is shown: enough to tell versions apart. */
const VERSION_LENGTH = 12;

/** The state of the data that an answer was made from. */
export function stateOf({ stats, changes }: PageStateFragment): PageState {
  return { version: stats?.version.slice(0, VERSION_LENGTH) ?? '', changedAt: changes?.nodes[0]?.at ?? null };
}
