import { ownLang } from '../domain/labels/lang.ts';
import { translated } from '../domain/labels/translated.ts';
import type { Compilation } from './compilation.ts';
import { asIs } from './expression.ts';
import type { Decode } from './request.ts';
import type { SelectedField } from './selection.ts';

/**
 * How a text of our own, or a list of them, becomes what a field answers: in the language of its `lang`, as it stands where
 * the field has no such argument or the text no translation. Most are asked as they stand, and then cost nothing.
 */
export function ownText(compilation: Compilation, field: SelectedField): Decode {
  const lang = hasLang(field) ? compilation.specializeOn(field, (args) => ownLang(args.lang)) : 'en';
  if (lang === 'en') return asIs;
  const one = (text: unknown) => (typeof text === 'string' ? translated(text, lang) : text);
  return (raw) => (Array.isArray(raw) ? raw.map(one) : one(raw));
}

/** The same of a value that is no column of its own: what its field answers, by the field's arguments. */
export function inLangOf(text: string | null): (args: LangArgs) => string | null {
  return ({ lang }) => text && translated(text, ownLang(lang));
}

interface LangArgs {
  readonly lang: string;
}

function hasLang(field: SelectedField): field is SelectedField<LangArgs> {
  return field.definition.args.some(({ name }) => name === 'lang');
}
