import { ownLang } from '../../../src/domain/labels/lang.ts';
import type { StoredNode } from './world.ts';

/** The texts of a node that the file of its source gives in a language, by the names of its properties. */
export function textsGiven(node: StoredNode, lang: unknown): Readonly<Record<string, string | undefined>> {
  const json = typeof lang === 'string' && ownLang(lang) === 'zh' ? node.text('textsZh') : '';
  return json === '' ? {} : (JSON.parse(json) as Readonly<Record<string, string>>);
}
