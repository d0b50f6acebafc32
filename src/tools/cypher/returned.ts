import { isKeyword } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What a statement's last RETURN gives: its columns in order, and what cannot be told from the text. */
export interface Returned {
  readonly columns: readonly string[];
  readonly faults: readonly string[];
}

const tail = ['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION'];

/** Reads the columns of the last RETURN that stands outside all brackets; null when the text has none. */
export function readReturn(tokens: readonly Token[]): Returned | null {
  const outer = tokens.map((token, index) => ({ token, index })).filter(({ token }) => token.depth === 0);
  const start = outer.findLast(({ index }) => isKeyword(tokens, index, ['RETURN']))?.index;
  if (start === undefined) return null;
  const columns: string[] = [];
  const faults: string[] = [];
  for (const item of items(tokens, start + 1)) {
    const name = columnOf(item);
    if (name === null) faults.push(`it returns \`${item.map(({ text }) => text).join(' ')}\` without an alias`);
    else columns.push(name);
  }
  return { columns, faults };
}

function items(tokens: readonly Token[], start: number): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.depth === 0) {
      if (isKeyword(tokens, index, tail)) break;
      if (index === start && isKeyword(tokens, index, ['DISTINCT'])) continue;
      if (token.text === ',' && token.kind === 'sign') {
        found.push([]);
        continue;
      }
    }
    found.at(-1)!.push(token);
  }
  return found.filter((item) => item.length > 0);
}

// A lone variable is its own alias; anything else must say its name, or the driver would know it by its text.
function columnOf(item: readonly Token[]): string | null {
  const last = item.at(-1)!;
  if (last.kind !== 'word' && last.kind !== 'quoted') return null;
  if (item.length === 1) return last.text;
  const before = item.at(-2)!;
  return before.kind === 'word' && before.text.toUpperCase() === 'AS' && before.depth === 0 ? last.text : null;
}
