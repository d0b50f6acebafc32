/** What may stand in a text of either language as it is: names, titles and ids of the graph. */
export interface KnownNames {
  /** Names as sources print them, titles of sources, ids. */
  readonly names: readonly string[];
}

/** Words that no language translates: what a code or a place in a text is called. */
const CODES = /\b(?:https?:\/\/\S+|[A-Z]{2,}\d*|[PQ]\d+(?:\.\d+)?|[0-9A-Z]{8,}|[a-z0-9]+(?:[-.][a-z0-9]+)+)\b/g;

/**
 * The English words of a Chinese text that belong to no name. What stands in it is read without every known name; of the
 * rest, a word in capitals is a code, and a capitalised one may be a part of a name ("Guangyu").
 */
export function strayEnglish(text: string, { names }: KnownNames): readonly string[] {
  const parts = new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{L}'’]+/gu) ?? []));
  const rest = without(text, names).replace(CODES, ' ');
  return (rest.match(/[A-Za-z][A-Za-z'’]+/g) ?? []).filter((word) => !parts.has(word));
}

/** The Chinese of an English text that belongs to no name. */
export function strayChinese(text: string, { names }: KnownNames): readonly string[] {
  return without(text, names).match(/\p{Script=Han}+/gu) ?? [];
}

function without(text: string, names: readonly string[]): string {
  // A sentence may begin with a name that does not begin with a capital.
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (left, name) => left.replaceAll(name, ' ').replaceAll(name.charAt(0).toUpperCase() + name.slice(1), ' '),
      text,
    );
}
