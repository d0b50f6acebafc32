import { writableText } from './writable-text.ts';

/**
 * A text as XML takes it, within an element or an attribute. Blanks that a reader would make one, or leave out, are written
 * by number; a character that XML 1.0 has no way to write becomes the sign for such.
 */
export function xmlText(text: string): string {
  return writableText(text).replace(/[&<>"'\t\n\r]/g, (sign) => SIGNS[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
