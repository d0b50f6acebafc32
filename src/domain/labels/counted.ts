import type { EntityKind } from '../vocabulary.ts';
import type { Lang } from './lang.ts';
import { CATALOGUES } from './label.ts';
import { MEASURE_WORDS } from './phrases.ts';

const PLURALS = new Intl.PluralRules('en');

/** The English plural that is not the word with an s. */
const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', 'government body': 'government bodies' };

/** The kinds that Chinese counts with a measure word of their own. */
const OWN_MEASURE_WORDS: Readonly<Partial<Record<EntityKind, string>>> = {
  PERSON: MEASURE_WORDS.PERSON,
  FIRM: MEASURE_WORDS.FIRM,
  ASSOCIATION: MEASURE_WORDS.FIRM,
};

/** What stands behind a number of entities of a kind: `firms`, `家企业`. */
export function countedKind(kind: EntityKind, count: number, lang: Lang): string {
  const word = CATALOGUES[lang].EntityKind[kind];
  if (lang === 'zh') return (OWN_MEASURE_WORDS[kind] ?? MEASURE_WORDS.OTHER) + word;
  return PLURALS.select(count) === 'one' ? word : (IRREGULAR[word] ?? `${word}s`);
}

/** A number of English things: `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${PLURALS.select(count) === 'one' ? one : many}`;
}
