import { ownLang, type Lang } from '../domain/labels/lang.ts';
import { translated } from '../domain/labels/translated.ts';
import { column, tupleOf, type Column } from './columns.ts';
import type { Compilation } from './compilation.ts';
import { asIs, type Expression } from './expression.ts';
import type { Decode } from './request.ts';
import type { SelectedField } from './selection.ts';

/** The types whose sources may give their texts in Chinese. */
const IN_CHINESE: ReadonlySet<string> = new Set(['Absence', 'Ambiguity', 'Claim', 'Derivation', 'Source', 'Statistic']);

/**
 * How a text of our own, or a list of them, becomes what a field answers: in the language of its `lang`, as it stands where
 * the field has no such argument or the text no translation. Most are asked as they stand, and then cost nothing.
 */
function ownText(compilation: Compilation, field: SelectedField): Decode {
  const lang = langOf(compilation, field);
  if (lang === 'en') return asIs;
  const one = (text: unknown) => (typeof text === 'string' ? translated(text, lang) : text);
  return (raw) => (Array.isArray(raw) ? raw.map(one) : one(raw));
}

/** The property that a field is named after, as {@link ownText}; in Chinese first as the file of its source gives it. */
export function ownTextOf(compilation: Compilation, variable: string, field: SelectedField): Expression {
  const text = `${variable}.${field.name}`;
  if (!IN_CHINESE.has(field.on[0]!.name)) return { text, decode: ownText(compilation, field) };
  const texts = column<string | null>(`${variable}.textsZh`);
  return givenOr(compilation, field, text, texts, (given) => givenText(given, field.name));
}

/**
 * A text, or a list of them, as {@link ownText}; in Chinese first what `chosen` answers of a column beside it. An empty
 * text is null.
 */
export function givenOr<Given>(
  compilation: Compilation,
  field: SelectedField,
  text: string,
  beside: Column<Given>,
  chosen: (given: Given) => string | readonly string[] | undefined,
): Expression {
  const decode = ownText(compilation, field);
  if (langOf(compilation, field) === 'en') return { text, decode: (raw, request) => decode(raw, request) || null };
  return tupleOf([column<unknown>(text), beside] as const, ([own, given], request) =>
    own ? (chosen(given) ?? decode(own, request)) : null,
  );
}

/** A text as the file of its source gives it in Chinese, from the JSON that the store holds; undefined where it does not. */
export function givenText(texts: string | null, name: string): string | undefined {
  if (texts === null) return undefined;
  // The fields of one row are decoded one after the other, and share its column.
  if (texts !== parsed.json) parsed = { json: texts, texts: JSON.parse(texts) as TextsByName };
  return parsed.texts[name];
}

type TextsByName = Readonly<Record<string, string | undefined>>;
let parsed: { readonly json: string | null; readonly texts: TextsByName } = { json: null, texts: {} };

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
