import { countedKind } from '../../../src/domain/labels/counted.ts';
import { heading, label, typeLabel } from '../../../src/domain/labels/label.ts';
import type { EntityKind } from '../../../src/domain/vocabulary.ts';
import { useView } from '../address/address-bar.ts';
import type { Language } from '../address/view.ts';

/** The catalogue's words in one language, as the explorer asks for them. */
export interface Terms {
  /** The word for a value of an enum, within a sentence; the value itself where there is none. */
  readonly word: (vocabulary: string, value: string) => string;
  /** The same as a heading. */
  readonly heading: (vocabulary: string, value: string) => string;
  /** What stands behind a number of entities of a kind. */
  readonly counted: (kind: EntityKind, count: number) => string;
  /** A relation type in a word or two, read from its start, or with IN from its end. */
  readonly type: (type: string, direction?: string) => string;
}

const ALL: Readonly<Record<Language, Terms>> = { en: wordsIn('en'), zh: wordsIn('zh') };

/** The terms of the language that the address names. */
export function useTerms(): Terms {
  return termsOf(useView().lang);
}

/** The terms of a language. */
export function termsOf(lang: Language): Terms {
  return ALL[lang];
}

function wordsIn(lang: Language): Terms {
  const word: Terms['word'] = (vocabulary, value) => label(vocabulary, value, lang) ?? value;
  return {
    word,
    heading: (vocabulary, value) => heading(word(vocabulary, value)),
    counted: (kind, count) => countedKind(kind, count, lang),
    type: (type, direction) => typeLabel(type, lang, direction),
  };
}
