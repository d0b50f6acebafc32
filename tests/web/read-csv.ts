/** Reads CSV by RFC 4180, strictly: throws for a quote that stands where none may. Each record by its headings. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    rows.at(-1)!.push(cell);
    const ending = text.startsWith('\r\n', end) ? '\r\n' : text.startsWith(',', end) ? ',' : null;
    if (ending === null) throw new Error(`at ${end}: ${text.slice(end, end + 20)}`);
    at = end + ending.length;
    if (ending === ',' && text.startsWith('\r\n', at)) {
      rows.at(-1)!.push('');
      at += 2;
      rows.push([]);
    } else if (ending === '\r\n') rows.push([]);
  }
  const [headings = [], ...lines] = rows.filter((row) => row.length > 0);
  return lines.map((cells) => {
    if (cells.length !== headings.length) throw new Error(`${cells.length} cells: ${cells.join('|')}`);
    return Object.fromEntries(headings.map((heading, index) => [heading, cells[index]!]));
  });
}

function quotedCell(text: string, start: number): [cell: string, end: number] {
  let end = start + 1;
  while (text[end] !== '"' || text[end + 1] === '"') {
    if (end >= text.length) throw new Error('a quote is not closed');
    end += text[end] === '"' ? 2 : 1;
  }
  return [text.slice(start + 1, end).replaceAll('""', '"'), end + 1];
}

function plainCell(text: string, start: number): [cell: string, end: number] {
  const cell = /[^,"\r\n]*/y;
  cell.lastIndex = start;
  return [cell.exec(text)![0], cell.lastIndex];
}
