import { exactNumber } from './exact-number.ts';

/**
 * What is wrong with a number as a file writes it; null where what is read is what is written. Numbers of more figures
 * than a double holds would be rounded, and too large ones would be infinite. `quote` is the file's own sign for texts.
 */
export function numberFault(written: string, read: number, quote: "'" | '"' = "'"): string | null {
  const way = `as a text, put it in quotes as it stands: ${quote}${written}${quote}; as a figure, leave its number out (null) and keep it in "valueText"`;
  if (!Number.isFinite(read)) return `${written} is no number that can be kept; ${way}`;
  // Of other forms (hexadecimal, octal) a whole number is exact as long as it is safe.
  const decimal = /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(written);
  if (decimal ? exactNumber(written) !== null : Number.isSafeInteger(read)) return null;
  return `${written} has more figures than a number can keep, and would become ${read}; ${way}`;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?/g;
/** A number of sixteen characters or more, or with an exponent; what stands in quotes may look like one. */
const DOUBTFUL = /[:[,]\s*-?(?:[\d.]{16}|[\d.]+[eE])/;

/** The same of the first such number in a text of JSON that has been read; null where there is none. */
export function jsonNumberFault(json: string): string | null {
  if (!DOUBTFUL.test(json)) return null;
  for (const [token] of json.matchAll(TOKENS)) {
    const fault = token.startsWith('"') ? null : numberFault(token, Number(token), '"');
    if (fault !== null) return fault;
  }
  return null;
}
