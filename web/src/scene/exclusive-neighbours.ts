import type { Scene } from './scene.ts';

/**
 * The entities that hang on one alone: no drawn relation ties them to any other. What an expansion of it brought is among
 * them, unless something else has come to hold it; what is pinned, and those `kept`, are not.
 */
export function exclusiveNeighboursOf(
  { entities, relations }: Scene,
  id: string,
  kept: readonly string[],
): readonly string[] {
  const near = new Set<string>();
  const held = new Set([id, ...kept]);
  for (const { from, to } of relations) {
    if (from.id === to.id) continue;
    if (from.id === id) near.add(to.id);
    else if (to.id === id) near.add(from.id);
    else held.add(from.id).add(to.id);
  }
  return entities
    .filter((entity) => near.has(entity.id) && !held.has(entity.id) && !entity.pinned)
    .map((one) => one.id);
}
