import type { Bundle, Scene } from './scene.ts';

/**
 * A scene in which whatever is as it was in the scene before is the very same object. An answer of the server says
 * everything anew; only what differs in it is then drawn anew.
 */
export function keepEqual(before: Scene, after: Scene): Scene {
  const entities = kept(before.entities, after.entities);
  const relations = kept(before.relations, after.relations);
  const relationAt = new Map(relations.map((relation) => [relation.id, relation]));
  const bundles = after.bundles.map((bundle): Bundle => ({
    ...bundle,
    relations: bundle.relations.map(({ id }) => relationAt.get(id)!),
  }));
  return { ...after, entities, relations, bundles: kept(before.bundles, bundles) };
}

/** Makes what it is given into scenes that keep what they have in common with the one before. */
export function sceneKeeper(): (scene: Scene) => Scene {
  let last: Scene | null = null;
  return (scene) => (last = last === null ? scene : keepEqual(last, scene));
}

function kept<One extends { readonly id: string }>(before: readonly One[], after: readonly One[]): readonly One[] {
  const was = new Map(before.map((one) => [one.id, one]));
  return after.map((one) => {
    const old = was.get(one.id);
    return old !== undefined && isEqual(old, one) ? old : one;
  });
}

/** Whether two values hold the same: as plain data are compared, all the way down. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [mine, others] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(mine);
  return keys.length === Object.keys(others).length && keys.every((key) => isEqual(mine[key], others[key]));
}
