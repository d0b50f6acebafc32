import type { Lang } from './lang.ts';
import { translated } from './translated.ts';

/** Posts as Chinese sources print them, put into English by us: a post is no name. */
const POSTS: ReadonlyMap<string, string> = new Map([
  ['主任', 'director'],
  ['副主任', 'deputy director'],
  ['会长', 'president'],
  ['总经理', 'general manager'],
]);

/**
 * A text of our own (a note, a measure, a unit, a description), which is written in English, or of a post, in a language: as it stands
 * where it has no translation. Names have none: what a thing is called comes from sources alone.
 */
export function inLang(text: string, lang: Lang): string {
  return lang === 'en' ? (POSTS.get(text) ?? text) : translated(text, lang);
}
