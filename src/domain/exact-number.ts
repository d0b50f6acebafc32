/**
 * The number that a text in figures writes (with an exponent or without, thousands set off by commas or blanks), where a
 * double holds it to the last figure; null for other texts, and for numbers that would be rounded: 9007199254740993.
 */
export function exactNumber(text: string): number | null {
  const bare = text.trim().replace(/(?<=\d)[, ](?=\d{3}(?:\D|$))/g, '');
  const written = decimalOf(bare);
  const number = Number(bare);
  if (written === null || !Number.isFinite(number)) return null;
  return decimalOf(String(number)) === written ? number : null;
}

const FORM = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;

// The figures without zeros around them, and where the point stands: 1.50e3, 1500 and 1500.0 are one.
function decimalOf(text: string): string | null {
  const [, sign, whole = '', fraction = '', exponent = '0'] = FORM.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return null;
  const all = (whole + fraction).replace(/^0+/, '');
  const figures = all.replace(/0+$/, '');
  if (figures === '') return '0';
  const point = all.length - fraction.length + Number(exponent);
  return `${sign === '-' ? '-' : ''}${figures}e${point}`;
}
