/**
 * The header as the names of columns: without a mark and outer blanks; those without a name have their place as a name, and of equal
 * names the later ones have their place after them.
 */
export function columnNames(cells: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const plain = cell.replaceAll('\ufeff', '').trim().replaceAll(/\s+/g, ' ');
    const name = plain === '' ? `column ${index + 1}` : seen.has(plain) ? `${plain} (column ${index + 1})` : plain;
    seen.add(name);
    return name;
  });
}

const BRACKET = /\s*[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/u;

/** The unit that stands in brackets at the end of a column's name: 万元 of 注册资本(万元); null for none. */
export function headerUnit(column: string): string | null {
  const unit = BRACKET.exec(column)?.[1]?.trim() ?? '';
  return unit === '' || /^column \d+$/.test(unit) ? null : unit;
}

/** A column's name in the form in which words of headers are compared. */
export function headerKey(column: string): string {
  return column
    .normalize('NFKC')
    .replace(BRACKET, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_.\-\s/:：*]+/g, ' ')
    .trim();
}
