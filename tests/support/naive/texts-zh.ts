import { ownLang } from '../../../src/domain/labels/lang.ts';
import type { Thing } from './world.ts';

/** The texts of a thing that the file of its source gives in a language, by the names of its properties. */
export function textsGiven(thing: Thing, lang: unknown): Readonly<Record<string, string | undefined>> {
  const json = typeof lang === 'string' && ownLang(lang) === 'zh' ? thing.text('textsZh') : '';
  return json === '' ? {} : (JSON.parse(json) as Readonly<Record<string, string>>);
}
