/** The value that a stored count is of, or null where it counts those whose value is not known. */
export function valueOf(counted: string): string | null {
  return counted.startsWith('=') ? counted.slice(1) : null;
}

/** Counts as they are shown: most frequent first, then by value as stored counts write it, in which what is unknown is last. */
export function byCount<T extends { readonly count: number; readonly keys: readonly string[] }>(rows: readonly T[]) {
  return rows.toSorted((a, b) => b.count - a.count || compare(a.keys, b.keys));
}

function compare(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((key, index) => key !== b[index]);
  return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1;
}
