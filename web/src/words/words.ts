import { useView } from '../address/address-bar.ts';
import type { Language } from '../address/view.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of one language: each that English has, made of the same values. A missing one does not compile. */
export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

const ALL: Readonly<Record<Language, Words>> = { en, zh };

/** The words of the language that the address names. */
export function useWords(): Words {
  return wordsOf(useView().lang);
}

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return ALL[lang];
}
