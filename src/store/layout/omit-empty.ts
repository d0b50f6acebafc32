/** A record as the properties of a node or relation: nulls and empty lists are left out, as everything unknown is. */
export function omitEmpty<T extends object>(record: T): { readonly [Name in keyof T]?: unknown } {
  const kept: { [Name in keyof T]?: unknown } = {};
  // A city has tens of millions of values: entries made of each and put together again would take as long as all else.
  for (const name in record) {
    const value = record[name];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
  }
  return kept;
}
