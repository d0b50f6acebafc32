import { label } from './label.ts';
import type { Lang } from './lang.ts';

/** The attributes whose values are words of vocabularies. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  KIND: ['EntityKind', 'TermKind'],
  SIZE_CLASS: ['SizeClass'],
  STATUS: ['VentureStatus'],
};

/** Our word for what a claim says of an attribute, by its predicate; null where the value is no word of a vocabulary. */
export function valueLabel(predicate: string, value: string, lang: Lang): string | null {
  const words = VOCABULARIES[predicate]?.map((vocabulary) => label(vocabulary, value, lang));
  return words?.find((word) => word !== null) ?? null;
}
