/** A record as the properties of a node or relation: what is null or an empty list is left out, as unknown is. */
export function compact(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
