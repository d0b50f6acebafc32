const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** An object or a list in which a token stands, and the key or the place that comes next. */
interface Open {
  readonly isList: boolean;
  step: string;
  awaitsKey: boolean;
}

/**
 * The characters of a text of JSON that write the value at a path, its keys and places in lists; null where no such value
 * is there, and for lists and objects. What is read of 1.50 or 1e3 no longer says how it was written.
 */
export function writtenInJson(json: string, path: readonly string[]): string | null {
  const open: Open[] = [];
  for (const [token] of json.matchAll(TOKENS)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push({ isList: token === '[', step: '0', awaitsKey: token === '{' });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inner !== undefined) {
      if (inner.isList) inner.step = String(Number(inner.step) + 1);
      else inner.awaitsKey = true;
    } else if (inner?.awaitsKey) {
      inner.step = JSON.parse(token) as string;
      inner.awaitsKey = false;
    } else if (token !== ':' && isPath(open, path)) return token;
  }
  return null;
}

function isPath(open: readonly Open[], path: readonly string[]): boolean {
  return open.length === path.length && open.every(({ step }, depth) => step === path[depth]);
}
