/** From here on, characters are about as wide as two Latin letters: Chinese, Japanese and Korean ones, and signs. */
const WIDE_FROM = 0x2e80;

/** A text in lines of about so many Latin letters each, parted at a blank where there is one within a line. */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const char of text) {
    const wide = char.codePointAt(0)! >= WIDE_FROM ? 2 : 1;
    if (width + wide > most && line !== '') {
      const blank = line.lastIndexOf(' ');
      const [kept, left] = blank > 0 ? [line.slice(0, blank), line.slice(blank + 1)] : [line, ''];
      lines.push(kept);
      line = left;
      width = widthOf(left);
    }
    line += char;
    width += wide;
  }
  return line === '' ? lines : [...lines, line];
}

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.codePointAt(0)! >= WIDE_FROM ? 2 : 1), 0);
}
