import { FORMS, FORMS_ABROAD } from './form-table.ts';
import type { PlacePath } from './places.ts';

/** The last word of an organisation's name, and what it says. */
export interface NameForm {
  readonly text: string;
  /** The classes that the word may be of. */
  readonly classes: readonly string[];
  /** The country that alone has this form. */
  readonly of: PlacePath | null;
}

const han = new Map<string, NameForm>();
const latin = new Map<string, NameForm>();
for (const line of FORMS.replaceAll('\n', '').split('|')) {
  const [form = '', words = ''] = line.split(':');
  enter(words, form, null);
}
for (const line of FORMS_ABROAD.replaceAll('\n', '').split('|')) {
  const [country = '', words = ''] = line.split(':');
  enter(words, line, country);
}
const hanByLength = [...han.values()].sort((a, b) => b.text.length - a.text.length);
const LONGEST_LATIN = 4;

/** Classes of forms that a firm has by law, which may change or be left out. */
export const LEGAL_CLASSES: ReadonlySet<string> = new Set(['LIMITED', 'STOCK', 'COMPANY']);

/** The form at the end of a Chinese text, folded; null where it has none or is nothing else. */
export function lastHanForm(text: string): NameForm | null {
  return hanByLength.find((form) => text.endsWith(form.text)) ?? null;
}

/** The form that Chinese words are as a whole. */
export function hanForm(text: string): NameForm | null {
  return han.get(text) ?? null;
}

/** The form that English words, folded, end with, and how many they are; null where they end with none. */
export function lastLatinForm(words: readonly string[]): (NameForm & { readonly size: number }) | null {
  for (let size = Math.min(LONGEST_LATIN, words.length); size > 0; size -= 1) {
    const form = latin.get(words.slice(-size).join(' '));
    if (form !== undefined) return { ...form, size };
  }
  return null;
}

function enter(words: string, form: string, of: PlacePath | null): void {
  const [chinese = '', english = ''] = words.split('=');
  for (const text of chinese.split(' ').filter((word) => word !== '')) put(han, text, form, of);
  for (const text of english.split(',').filter((word) => word !== '')) put(latin, text, form, of);
}

function put(table: Map<string, NameForm>, text: string, form: string, of: PlacePath | null): void {
  table.set(text, { text, classes: [...(table.get(text)?.classes ?? []), form], of });
}
