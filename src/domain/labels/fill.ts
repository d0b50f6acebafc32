/**
 * A sentence with what stands for the names in its braces: `{from} heads {to}`. Of `{is|are}` the first word stands where
 * `count` is 1, and else the second. Any other brace stays as it is.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(?:([^{}|]+)\|([^{}|]+)|(\w+))\}/g, (slot, one?: string, many?: string, name?: string) => {
    if (name === undefined) return (values['count'] === 1 ? one : many) ?? slot;
    return Object.hasOwn(values, name) ? String(values[name]) : slot;
  });
}
