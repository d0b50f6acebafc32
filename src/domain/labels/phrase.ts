import { fill } from './fill.ts';
import type { Bilingual, Lang } from './lang.ts';

/** The names in braces of a text. */
type SlotOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotOf<Rest> : never;

/** A phrase in a language, its slots filled. A slot without a value does not compile. */
export function phrase<const Phrase extends Bilingual>(
  words: Phrase,
  lang: Lang,
  values: Readonly<Record<SlotOf<Phrase[Lang]>, string | number>>,
): string {
  return fill(words[lang], values);
}
