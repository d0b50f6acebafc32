import { ownLang, type Lang } from '../domain/labels/lang.ts';
import { translated } from '../domain/labels/translated.ts';
import { column, tupleOf } from './columns.ts';
import type { Compilation } from './compilation.ts';
import { asIs, type Expression } from './expression.ts';
import type { Decode } from './request.ts';
import type { SelectedField } from './selection.ts';

/** The types whose sources may give their texts in Chinese. */
const IN_CHINESE: ReadonlySet<string> = new Set(['Claim', 'Source', 'Statistic']);

/**
 * How a text of our own, or a list of them, becomes what a field answers: in the language of its `lang`, as it stands where
 * the field has no such argument or the text no translation. Most are asked as they stand, and then cost nothing.
 */
export function ownText(compilation: Compilation, field: SelectedField): Decode {
  const lang = langOf(compilation, field);
  if (lang === 'en') return asIs;
  const one = (text: unknown) => (typeof text === 'string' ? translated(text, lang) : text);
  return (raw) => (Array.isArray(raw) ? raw.map(one) : one(raw));
}

/** The property that a field is named after, as {@link ownText}; in Chinese first as the file of its source gives it. */
export function ownTextOf(compilation: Compilation, variable: string, field: SelectedField): Expression {
  const text = `${variable}.${field.name}`;
  const lang = langOf(compilation, field);
  if (lang === 'en' || !IN_CHINESE.has(field.on[0]!.name)) return { text, decode: ownText(compilation, field) };
  const columns = [column<string | null>(text), column<string | null>(`${variable}.textsZh`)] as const;
  return tupleOf(columns, ([own, texts]) => own && (givenText(texts, field.name) ?? translated(own, lang)));
}

/** A text as the file of its source gives it in Chinese, from the JSON that the store holds; undefined where it does not. */
export function givenText(texts: string | null, name: string): string | undefined {
  return texts === null ? undefined : (JSON.parse(texts) as Readonly<Record<string, string | undefined>>)[name];
}

/** The same of a value that is no column of its own: what its field answers, by the field's arguments. */
export function inLangOf(text: string | null): (args: LangArgs) => string | null {
  return ({ lang }) => text && translated(text, ownLang(lang));
}

interface LangArgs {
  readonly lang: string;
}

function langOf(compilation: Compilation, field: SelectedField): Lang {
  return hasLang(field) ? compilation.specializeOn(field, (args) => ownLang(args.lang)) : 'en';
}

function hasLang(field: SelectedField): field is SelectedField<LangArgs> {
  return field.definition.args.some(({ name }) => name === 'lang');
}
