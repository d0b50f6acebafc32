/** A word of a cell in the form in which words are compared. */
export function wordKey(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[_.\-\s]+/g, ' ')
    .trim();
}
