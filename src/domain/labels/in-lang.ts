import type { Lang } from './lang.ts';
import { TEXTS_ZH } from './texts-zh.ts';

/**
 * A text of our own (a note, a measure, a unit, a description), which is written in English, in a language: as it stands
 * where it has no translation. Names have none: what a thing is called comes from sources alone.
 */
export function inLang(text: string, lang: Lang): string {
  return (lang === 'zh' ? TEXTS_ZH.get(text) : undefined) ?? text;
}
