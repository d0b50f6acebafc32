import type { Catalogue, TypeLabel } from './catalogue.ts';
import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { zh } from './zh.ts';

/** The catalogue of each language. */
export const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { en, zh };

/**
 * Our word for a value of a vocabulary, within a sentence: the name of one of the schema's enums, or `predicate` for what
 * a claim says. Null where there is none.
 */
export function label(vocabulary: string, value: string, lang: Lang): string | null {
  const words = wordsOf(vocabulary, lang);
  if (words === undefined || !Object.hasOwn(words, value)) return null;
  const word = words[value]!;
  return typeof word === 'string' ? word : word[0];
}

/** How a relation type reads from its start, or with IN from its end; the type itself where it has no words. */
export function typeLabel(type: string, lang: Lang, direction = 'OUT'): string {
  return CATALOGUES[lang].RelationType[type]?.[direction === 'IN' ? 1 : 0] ?? type;
}

/** The sentence of a relation type, with {from} and {to} for the names of its ends; `past` where it has happened. */
export function typeSentence(type: string, lang: Lang, past = false): string {
  const [, , usual = type, happened = usual] = CATALOGUES[lang].RelationType[type] ?? [];
  return past ? happened : usual;
}

/** With a capital, as a heading or a sentence begins. */
export function heading(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The vocabularies that the catalogue has words for, each with its values; those that share their words are one. */
export function vocabularies(): readonly { readonly name: string; readonly values: readonly string[] }[] {
  return ['predicate', ...Object.keys(en).filter((name) => !/^(Attribute|Language|Thing)$/.test(name))].map((name) => ({
    name,
    values: Object.keys(wordsOf(name, 'en')!),
  }));
}

type Words = Readonly<Record<string, string | TypeLabel>>;

function wordsOf(vocabulary: string, lang: Lang): Words | undefined {
  const catalogue = CATALOGUES[lang];
  if (vocabulary === 'predicate') return { ...catalogue.Attribute, ...catalogue.RelationType };
  if (vocabulary === 'EntityKind') return { ...catalogue.Thing, ...catalogue.EntityKind };
  const shared = /(?:Dimension|OrderField)$/.exec(vocabulary)?.[0] ?? vocabulary;
  return Object.hasOwn(catalogue, shared) ? catalogue[shared as keyof Catalogue] : undefined;
}
