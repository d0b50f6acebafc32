import { hasHan } from '../../domain/names.ts';
import type { NameMention } from '../mention.ts';
import { chineseOrganisations, knownHanPlaces, withoutInner } from './chinese-organisations.ts';
import { chinesePersons } from './chinese-persons.ts';

/** The names in a Chinese sentence, by their endings, by titles, and by places that are known. */
export function chineseNames(sentence: string): readonly NameMention[] {
  if (!hasHan(sentence)) return [];
  const organisations = chineseOrganisations(sentence);
  const isTaken = (at: number) => organisations.some(({ start, end }) => start <= at && at < end);
  const persons = chinesePersons(sentence, isTaken);
  return withoutInner([...organisations, ...persons, ...knownHanPlaces(sentence)]);
}
