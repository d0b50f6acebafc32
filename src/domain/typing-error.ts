/** What may be taken for an error of typing in one word. */
export interface Allowance {
  /** How many errors: a letter too many, left out, another one, or two beside each other changed round. */
  readonly errors: 0 | 1 | 2;
  /** Whether the first letter is right and no letter stands for another, as between words that are both well formed. */
  readonly gentle: boolean;
}

/**
 * Whether a word was typed for another one, with no more errors than are allowed: not both in its first letter and in its
 * last two.
 */
export function isMistyped(typed: string, word: string, { errors, gentle }: Allowance): boolean {
  // Characters, not the halves in which those beyond the basic plane are kept: the database counts so too.
  const [a, b] = [[...typed], [...word]];
  if (errors === 0 || Math.abs(a.length - b.length) > errors) return false;
  const endAlike = a.slice(-2).join('') === b.slice(-2).join('');
  return (a[0] === b[0] || (!gentle && endAlike)) && within(a, b, errors, gentle);
}

// What two words begin with alike needs no error; the first difference needs one, and there are four sorts of it.
function within(a: readonly string[], b: readonly string[], errors: number, gentle: boolean): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (at === a.length && at === b.length) return true;
  if (errors === 0) return false;
  const left = errors - 1;
  const swapped = at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at];
  return (
    within(a.slice(at + 1), b.slice(at), left, gentle) ||
    within(a.slice(at), b.slice(at + 1), left, gentle) ||
    (!gentle && within(a.slice(at + 1), b.slice(at + 1), left, gentle)) ||
    (swapped && within(a.slice(at + 2), b.slice(at + 2), left, gentle))
  );
}
