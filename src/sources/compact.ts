/** A record as the properties of a node or relation: what is null or an empty list is left out, as unknown is. */
export function compact(record: object): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  // A city has tens of millions of values: entries made of each and put together again would take as long as all else.
  for (const name in record) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    told[name] = value;
  }
  return told;
}
