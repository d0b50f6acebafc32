/**
 * Every id in an answer, each once, in the order in which they are met: what stands under `id` anywhere in its data, and the
 * texts of its variables. Which of them are entities, the server knows.
 */
export function idsIn(data: unknown, variables: Readonly<Record<string, unknown>>): readonly string[] {
  const ids = new Set(Object.values(variables).flat().filter(isText));
  collect(data, ids);
  return [...ids];
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, ids);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inside] of Object.entries(value)) {
      if (name === 'id' && isText(inside)) ids.add(inside);
      else collect(inside, ids);
    }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
