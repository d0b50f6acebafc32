import type { DatabasePlace } from '../config.ts';

/** Where a command reads or writes, in a line for who waits: never with a password. */
export function storeLine(place: DatabasePlace): string {
  if (place.kind === 'managed') return `Store: managed, ${place.home}`;
  const address = place.uri.replace(/\/\/[^@/]*@/, '//');
  return `Store: ${address}${place.database === undefined ? '' : `, database ${place.database}`}`;
}
