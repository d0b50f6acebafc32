/** What a tally says of a value: the value itself, or null where the tally counts those of which it is not known. */
export function valueOf(tallied: string): string | null {
  return tallied.startsWith('=') ? tallied.slice(1) : null;
}

/** Counts as they are shown: most frequent first, then by value as the tallies write it, in which what is unknown is last. */
export function byCount<T extends { readonly count: number; readonly keys: readonly string[] }>(rows: readonly T[]) {
  return rows.toSorted((a, b) => b.count - a.count || compare(a.keys, b.keys));
}

function compare(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((key, index) => key !== b[index]);
  return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1;
}
