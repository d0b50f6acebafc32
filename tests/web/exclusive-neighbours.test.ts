import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { exclusiveNeighboursOf } from '../../web/src/scene/exclusive-neighbours.ts';
import type { Scene } from '../../web/src/scene/scene.ts';
import { entity, relation, sceneWith } from './made-up-scene.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anId = fc.constantFrom(...IDS);

/** Any scene of these entities, some of them pinned. */
const aScene = fc
  .record({ ends: fc.array(fc.tuple(anId, anId), { maxLength: 14 }), pinned: fc.subarray(IDS, { maxLength: 2 }) })
  .map(({ ends, pinned }) => sceneOf(IDS, ends, pinned));

function sceneOf(
  ids: readonly string[],
  ends: readonly (readonly [string, string])[],
  pinned: readonly string[] = [],
): Scene {
  const relations = ends.map(([from, to], index) => relation(`${index}`, from, to));
  const nodes = ids.map((id) => entity(id));
  return sceneWith(nodes, relations, { pinned });
}

/** A scene after some have left it. */
function without(scene: Scene, left: readonly string[]): Scene {
  const ends = scene.relations.map(({ from, to }) => [from.id, to.id] as const);
  return sceneOf(
    scene.entities.map(({ id }) => id).filter((id) => !left.includes(id)),
    ends.filter((pair) => !pair.some((id) => left.includes(id))),
    scene.entities.filter((one) => one.pinned).map(({ id }) => id),
  );
}

describe('what hangs on one entity alone', () => {
  it('is what an expansion has brought and nothing else holds', () => {
    const before = [
      ['hub', 'other'],
      ['other', 'further'],
    ] as const;
    const brought = [
      ['hub', 'new'],
      ['newer', 'hub'],
      ['hub', 'held'],
      ['held', 'other'],
    ] as const;
    const scene = sceneOf(['hub', 'other', 'further', 'new', 'newer', 'held'], [...before, ...brought]);
    expect(exclusiveNeighboursOf(scene, 'hub', [])).toEqual(['new', 'newer']);
  });

  it('may be tied to it more than once, and to itself', () => {
    const ends = [
      ['hub', 'leaf'],
      ['leaf', 'hub'],
      ['leaf', 'leaf'],
    ] as const;
    expect(exclusiveNeighboursOf(sceneOf(['hub', 'leaf'], ends), 'hub', [])).toEqual(['leaf']);
  });

  it('is held by what is drawn alone: not by a relation that did not hold at the time asked', () => {
    const ended = { startMin: null, startMax: null, endMin: null, endMax: '2001-01-01', endless: false, certain: [] };
    const nodes = ['hub', 'leaf', 'other'].map((id) => entity(id));
    const relations = [relation('now', 'hub', 'leaf'), relation('then', 'leaf', 'other', { validity: ended })];
    expect(exclusiveNeighboursOf(sceneWith(nodes, relations), 'hub', [])).toEqual([]);
    expect(exclusiveNeighboursOf(sceneWith(nodes, relations, { asOf: '2012' }), 'hub', [])).toEqual(['leaf']);
  });

  it('is nothing that is pinned, or was sought', () => {
    const ends = ['pinned', 'sought', 'leaf'].map((id) => ['hub', id] as const);
    const scene = sceneOf(['hub', 'pinned', 'sought', 'leaf'], ends, ['pinned']);
    expect(exclusiveNeighboursOf(scene, 'hub', ['sought'])).toEqual(['leaf']);
  });

  it('takes no relation with it but its own, and leaves nothing that hangs so', () => {
    fc.assert(
      fc.property(aScene, anId, fc.subarray(IDS, { maxLength: 2 }), (scene, id, kept) => {
        const leaves = exclusiveNeighboursOf(scene, id, kept);
        const after = without(scene, leaves);
        const gone = scene.relations.filter(({ from, to }) => leaves.includes(from.id) || leaves.includes(to.id));
        expect(scene.relations.length - after.relations.length).toBe(gone.length);
        for (const { from, to } of gone) expect([id, ...leaves]).toEqual(expect.arrayContaining([from.id, to.id]));
        expect(leaves).not.toEqual(expect.arrayContaining([id]));
        expect(exclusiveNeighboursOf(after, id, kept)).toEqual([]);
      }),
    );
  });

  it('undoes an expansion of an entity that had nothing of the kind', () => {
    fc.assert(
      fc.property(aScene, anId, fc.integer({ min: 1, max: 5 }), (scene, id, count) => {
        const base = without(scene, exclusiveNeighboursOf(scene, id, []));
        const brought = Array.from({ length: count }, (_, index) => `brought-${index}`);
        const ids = base.entities.map((one) => one.id);
        const ends = base.relations.map(({ from, to }) => [from.id, to.id] as const);
        const pinned = base.entities.filter((one) => one.pinned).map((one) => one.id);
        const expanded = sceneOf([...ids, ...brought], [...ends, ...brought.map((far) => [id, far] as const)], pinned);
        expect(exclusiveNeighboursOf(expanded, id, [])).toEqual(brought);
      }),
    );
  });
});
