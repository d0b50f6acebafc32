import type { Detail } from './claim.ts';
import { hedgeBefore } from './hedged-count.ts';
import type { Lang } from './labels/lang.ts';
import { PHRASES } from './labels/phrases.ts';

/**
 * A detail of a claim as a reader wants it: the hedge, the number and its unit or words ("about 38.5 percent"), each where
 * there is one. A text that holds the number already stands as it is. Empty where the detail says nothing.
 */
export function detailText({ text, number, qualifier }: Detail, lang: Lang): string {
  if (number === null) return text ?? '';
  const digits = String(number);
  if (text !== null && holdsNumber(text, digits)) return text;
  const hedge = hedgeBefore(qualifier, lang);
  if (text === 'percent') return hedge + digits + PHRASES.percent[lang];
  return hedge + [digits, text].filter((part) => part !== null).join(' ');
}

/** Whether the number stands in the text by itself, and not as a part of a longer one; thousands may be grouped. */
function holdsNumber(text: string, digits: string): boolean {
  const numbers: readonly string[] = text.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g) ?? [];
  return numbers.includes(digits);
}
