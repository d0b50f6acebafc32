import type { DecisionRecord } from '../store/write/decisions.ts';

/** Says that a claim has changed since something was decided on it, and what holds now. */
export function staleText({ claim, change, status, rank }: DecisionRecord): string {
  const what = status ?? `ranked ${rank}`;
  const now = status === 'ACCEPTED' ? 'it stands as its file says until it is decided on again' : 'that still holds';
  return `claim "${claim}" says something else than when ${change} ${what} it; ${now}`;
}
