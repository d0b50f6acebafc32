import { wantedOf } from './wanted-of.ts';
import { nameKey, plainKey } from './names.ts';
import { otherWays } from './other-ways.ts';
import type { NameQuery } from './wanted.ts';

/** Makes a text ready; null where it has no letter or figure. */
export function nameQueryOf(text: string): NameQuery | null {
  const key = nameKey(text);
  return key === '' ? null : { key, plain: plainKey(text), ...wantedOf(text), others: otherWays(text) };
}
