const KEY_LIKE = /"\s*:/g;
const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/**
 * The first key that an object of a JSON text has twice; null where there is none. Reading takes the last and says nothing.
 * `read` is what the text was read as.
 */
export function repeatedKey(json: string, read: unknown): string | null {
  // Nearly always each is there once, and counting is much less work than telling whose each key is.
  if ((json.match(KEY_LIKE)?.length ?? 0) === keysIn(read)) return null;
  const open: Set<string>[] = [];
  for (const [token, colon] of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      if (open.at(-1)!.has(key)) return key;
      open.at(-1)!.add(key);
    }
  }
  return null;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const part of Object.values(value)) keys += keysIn(part);
  return keys;
}
