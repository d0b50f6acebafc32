/**
 * A text as XML takes it, within an element or an attribute. Blanks that a reader would make one, or leave out, are written
 * by number; a character that XML 1.0 has no way to write becomes the sign for such.
 */
export function xmlText(text: string): string {
  return writableXml(text).replace(/[&<>"'\t\n\r]/g, (sign) => SIGNS[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** An XML text without the characters that XML 1.0 has no way to write: the sign for such stands in their place. */
export function writableXml(xml: string): string {
  return xml.replace(UNWRITABLE, '\ufffd');
}

/** Control characters, and halves of characters. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
