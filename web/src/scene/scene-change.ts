import type { EntityKind } from '../generated/operations.ts';
import type { Scene } from './scene.ts';

/** What differs between two scenes, for those who cannot see it. */
export interface SceneChange {
  /** How many entities came, by kind, and how many in all. */
  readonly added: readonly (readonly [EntityKind, number])[];
  readonly addedCount: number;
  readonly removedCount: number;
  /** How many relations are shown now, and how many were before. */
  readonly relations: number;
  readonly relationsBefore: number;
}

/** What changed from one scene to the next; null where it is nothing to speak of. */
export function changeBetween(before: Scene, after: Scene): SceneChange | null {
  const [old, now] = [before, after].map(({ entities }) => new Set(entities.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ];
  const added = new Map<EntityKind, number>();
  for (const { id, kind } of after.entities) if (!old.has(id)) added.set(kind, (added.get(kind) ?? 0) + 1);
  const change = {
    added: [...added].sort(([, a], [, b]) => b - a),
    addedCount: [...now].filter((id) => !old.has(id)).length,
    removedCount: [...old].filter((id) => !now.has(id)).length,
    relations: after.relations.length,
    relationsBefore: before.relations.length,
  };
  const isNothing = change.addedCount + change.removedCount === 0 && change.relations === change.relationsBefore;
  return isNothing ? null : change;
}

/** The entities of a scene with the most relations on it, at most `count`. */
export function hubsOf({ entities }: Scene, count: number): readonly string[] {
  return [...entities]
    .sort((a, b) => b.shown - a.shown)
    .slice(0, count)
    .map(({ name }) => name);
}
