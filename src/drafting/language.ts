import { toSimplified } from '../domain/simplified.ts';

/** The language of a text by its characters, as a BCP 47 tag: `en`, `zh-Hans` or `zh-Hant`. */
export function languageOf(text: string): string {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}+/gu) ?? [];
  if (han.length <= latin.length) return 'en';
  const traditional = han.filter((character) => toSimplified(character) !== character).length;
  return traditional * 20 > han.length ? 'zh-Hant' : 'zh-Hans';
}
