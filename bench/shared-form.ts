/** A `data` of GraphQL, read as it comes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are of as many types as there are questions
export type Data = any;

/** Things in the order of their ids: a list of which one side promises no order. */
export function byId(things: readonly Data[]): readonly Data[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** A firm of a page in one form, whether its lists are connections or plain, and in whatever order these are. */
export function peerFirm({ id, name, locatedIn, foundedBy, headedBy }: Data) {
  const list = (given: Data) => byId(given.nodes ?? given);
  return { id, name, locatedIn: list(locatedIn), foundedBy: list(foundedBy), headedBy: list(headedBy) };
}

/** A text that is the same for equal values: objects by the names of their fields, whatever the order these came in. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Where two values first differ, as a path with what stands there in each; null when they are equal. */
export function firstDifference(left: unknown, right: unknown, path = 'data'): string | null {
  if (canonicalText(left ?? null) === canonicalText(right ?? null)) return null;
  const both = [left, right];
  if (both.every((value) => typeof value === 'object' && value !== null)) {
    const keys = new Set(both.flatMap((value) => Object.keys(value)));
    for (const key of keys) {
      const [a, b] = both.map((value) => (value as Record<string, unknown>)[key]);
      const found = firstDifference(a, b, Array.isArray(left) ? `${path}[${key}]` : `${path}.${key}`);
      if (found !== null) return found;
    }
  }
  const shown = both.map((value) => canonicalText(value ?? null).slice(0, 200));
  return `${path}: ${shown[0]} is not ${shown[1]}`;
}
