/** The ids of those among some entities whose name another of them has as well, in their order; letter case does not matter. */
export function namesakesAmong(entities: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of entities) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return entities.filter(({ name }) => counts.get(name.toLowerCase())! > 1).map(({ id }) => id);
}
