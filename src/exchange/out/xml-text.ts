import type { CountLoss } from '../export-format.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Lone surrogates, and what XML 1.0 allows in no text, escaped or not. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A function that escapes texts for XML, in elements and in attributes; what XML does not allow is replaced and counted. */
export function xmlEscaper(lost: CountLoss): (text: string) => string {
  return (text) => {
    const allowed = text.replace(FORBIDDEN, '\ufffd');
    if (allowed !== text) lost('CONTROL_REMOVED');
    // White space within an attribute would come back as blanks.
    return allowed
      .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
      .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  };
}
