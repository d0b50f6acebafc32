import { LONG_SURNAMES, SURNAMES } from '../../../domain/surnames.ts';
import { toSimplified } from '../../../domain/simplified.ts';
import type { EntityKind } from '../../../domain/vocabulary.ts';
import { NAME_ENDINGS } from './words/name-endings.ts';

/** The kind that a name itself tells, by its ending or by a Chinese surname; null where it tells none. */
export function kindByName(name: string): EntityKind | null {
  const text = name.normalize('NFKC').trim();
  const ending = NAME_ENDINGS.find(([form]) => form.test(text));
  if (ending !== undefined) return ending[1];
  return isChinesePerson(text) ? 'PERSON' : null;
}

/** Whether a text can be a Chinese person's name in characters: a known surname and one or two characters after it. */
export function isChinesePerson(text: string): boolean {
  const name = text.replaceAll(/\s/g, '');
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  const plain = toSimplified(name);
  if (LONG_SURNAMES.some((surname) => plain.startsWith(surname))) return plain.length > 2;
  return plain.length < 4 && SURNAMES.has(plain[0]!);
}

/** Whether a text can be a person's name in Latin letters: two to four words that begin with capitals. */
export function isLatinPerson(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]*)(?:[ ,]+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|bin|al)){1,4}$/u.test(text.trim());
}
