/**
 * The keys of an entry of a source file, null for one that is left out. All of them are there: a key that is new in the
 * schema does not compile before it is written.
 */
export type EntryFields<Entry> = { readonly [Key in keyof Entry]-?: Exclude<Entry[Key], undefined> | null };

/** An entry of a source file, in the order of its keys, without those that are null; `kept` may be null in a file too. */
export function entryOf<Entry extends object>(
  fields: EntryFields<Entry>,
  ...kept: readonly (keyof Entry & string)[]
): Entry {
  const always: ReadonlySet<string> = new Set(kept);
  const given = Object.entries(fields).filter(([key, value]) => value !== null || always.has(key));
  return Object.fromEntries(given) as Entry;
}

/** A list as a key of an entry: an empty one is left out. */
export function listOrNull<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}
