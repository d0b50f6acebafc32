/**
 * The form in which names are compared and looked up: width and compatibility variants unified, accents dropped,
 * lower case, punctuation and runs of blanks as one blank.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
