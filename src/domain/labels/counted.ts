import type { EntityKind } from '../vocabulary.ts';
import type { Lang } from './lang.ts';
import { CATALOGUES } from './label.ts';

const PLURALS = new Intl.PluralRules('en');

/** The English plural that is not the word with an s. */
const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', 'government body': 'government bodies' };

/** The measure word of Chinese for what is counted; 个 for whatever has none of its own. */
const MEASURE_WORDS: Readonly<Partial<Record<EntityKind, string>>> = {
  PERSON: '位',
  FIRM: '家',
  ASSOCIATION: '家',
};

/** The measure word that goes before a kind in Chinese. */
function measureWord(kind: EntityKind): string {
  return MEASURE_WORDS[kind] ?? '个';
}

/** What stands behind a number of entities of a kind: `firms`, `家企业`. */
export function countedKind(kind: EntityKind, count: number, lang: Lang): string {
  const word = CATALOGUES[lang].EntityKind[kind];
  if (lang === 'zh') return measureWord(kind) + word;
  return PLURALS.select(count) === 'one' ? word : (IRREGULAR[word] ?? `${word}s`);
}

/** A number of English things: `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${PLURALS.select(count) === 'one' ? one : many}`;
}
