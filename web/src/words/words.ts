import { useView } from '../address/address-bar.ts';
import type { Language } from '../address/view.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

const ALL: Readonly<Record<Language, Words>> = { en, zh };

/** The words of the language that the address names. */
export function useWords(): Words {
  return wordsOf(useView().lang);
}

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return ALL[lang];
}
