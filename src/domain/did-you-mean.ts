/**
 * The allowed word most like the one given, for "did you mean"; null when none is near (more than one letter and two in
 * five would have to change). Case does not count.
 */
export function nearest(word: string, allowed: Iterable<string>): string | null {
  const wanted = word.toLowerCase().slice(0, 100);
  let best: string | null = null;
  if (wanted === '') return null;
  let least = Math.floor(wanted.length * 0.4) + 2;
  for (const candidate of allowed) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `, did you mean "x"?` or nothing: the tail of a message about an unknown word. */
export function didYouMean(word: string, allowed: Iterable<string>): string {
  const best = nearest(word, allowed);
  return best === null ? '' : `, did you mean "${best}"?`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}
