/**
 * A function of a text that remembers its answers: for a function that takes long and is given the same few texts again and
 * again. It remembers at most `most` texts, and forgets all of them when one more comes, so that texts which differ each
 * time fill no memory. An answer must not be undefined.
 */
export function remembered<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size === most) known.clear();
    known.set(text, now);
    return now;
  };
}
