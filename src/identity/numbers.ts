import { HAN_FIGURES } from './form-table.ts';

const ENGLISH = [
  ...[
    'one two three four five six seven eight nine ten eleven twelve',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ],
].map((list) => list.split(' '));
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A number below a hundred in Chinese figures, or in figures of any script that has been folded; null for none. */
export function hanFigure(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = HAN_FIGURES.length - 1;
  const digits = [...text].map((figure) => HAN_FIGURES.indexOf(figure));
  if (digits.includes(-1)) return null;
  const at = digits.indexOf(ten);
  if (at < 0) return Number(digits.join(''));
  return (at === 0 ? 1 : digits[at - 1]!) * 10 + (digits[at + 1] ?? 0);
}

/** The number that an English word says, as a figure, a number, an ordinal or a Roman one; null for another word. */
export function englishNumber(word: string): number | null {
  const figure = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word);
  if (figure) return Number(figure[1]);
  const at = [...ENGLISH, ROMAN].map((list) => list.indexOf(word)).find((index) => index >= 0);
  return at === undefined ? null : at + 1;
}
