import { toSimplified } from '../domain/simplified.ts';

/** Signs that are written in several ways, each with the one that rules read. All have one UTF-16 unit. */
const SAME_SIGNS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u300c': '"',
  '\u300d': '"',
  '\uff02': '"',
  '\u2010': '-',
  '\u2011': '-',
};

const OTHERWISE = new RegExp(`[${Object.keys(SAME_SIGNS).join('')}]`, 'gu');

/** A sentence as the rules read it: simplified characters, one sort of quotation marks and blanks. Every offset stays as it is. */
export function readable(words: string): string {
  const plain = words.replace(OTHERWISE, (sign) => SAME_SIGNS[sign]!);
  return plain.replace(/\p{Script=Han}/gu, (character) => {
    const simplified = toSimplified(character);
    return simplified.length === character.length ? simplified : character;
  });
}
