import type { Lang } from './lang.ts';
import { TEXTS_ZH } from './texts-zh.ts';

/** A text of our own in a language; as it stands, which is in English, where it has no translation. */
export function translated(text: string, lang: Lang): string {
  return (lang === 'zh' ? TEXTS_ZH.get(text) : undefined) ?? text;
}
