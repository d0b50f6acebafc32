/** How deep arrays and objects are nested in a JSON text. */
export function jsonDepth(text: string): number {
  return bracketDepth(text, (at) => (text[at] === '"' ? endOfString(text, at) : null));
}

/** How deep selections, arguments, lists and objects are nested in a GraphQL document. */
export function documentDepth(text: string): number {
  return bracketDepth(text, (at) => {
    if (text[at] === '#') return endOfLine(text, at);
    if (text.startsWith('"""', at)) return endOfBlockString(text, at);
    return text[at] === '"' ? Math.min(endOfString(text, at), endOfLine(text, at)) : null;
  });
}

/** `skip` answers where a string or a comment that begins at a place ends, and null where none does. */
function bracketDepth(text: string, skip: (at: number) => number | null): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '"' || sign === '#') at = skip(at) ?? at;
    else if (sign === '{' || sign === '[' || sign === '(') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']' || sign === ')') depth -= 1;
  }
  return deepest;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function endOfBlockString(text: string, start: number): number {
  let at = text.indexOf('"""', start + 3);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf('"""', at + 3);
  return at < 0 ? text.length : at + 2;
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
