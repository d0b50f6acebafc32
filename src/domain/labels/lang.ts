/** A language that everything of our own is worded in. */
export type Lang = 'en' | 'zh';

/** Something in each of these languages. */
export type Bilingual<T = string> = Readonly<Record<Lang, T>>;

/** The language of our own words for a BCP 47 tag: Chinese for `zh` and its kin, else English. */
export function ownLang(tag: string): Lang {
  return /^zh(-|$)/i.test(tag) ? 'zh' : 'en';
}
