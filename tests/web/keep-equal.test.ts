import { describe, expect, it } from 'vitest';
import { withOpened, edgeBundlesOf } from '../../web/src/drawing/edge-bundles.ts';
import { keepEqual, sceneKeeper } from '../../web/src/scene/keep-equal.ts';
import { entity, relation, sceneWith } from './made-up-scene.ts';

/** A scene as an answer of the server makes it: each time of objects of its own. */
function told(title: string | null, more: readonly string[] = []) {
  return sceneWith(
    ['ann', 'bob', 'cafe', ...more].map((id) => entity(id)),
    [relation('a', 'ann', 'cafe'), relation('b', 'bob', 'cafe', { title }), relation('c', 'cafe', 'bob')],
  );
}

describe('a scene that is kept', () => {
  it('is equal to the new one, of the objects of the old', () => {
    const [before, after] = [told('owner'), told('owner', ['new'])];
    const kept = keepEqual(before, after);
    expect(kept).toEqual(after);
    expect(kept.entities.slice(0, 3).every((one, index) => one === before.entities[index])).toBe(true);
    expect(kept.relations.every((one, index) => one === before.relations[index])).toBe(true);
    expect(kept.bundles.every((one, index) => one === before.bundles[index])).toBe(true);
  });

  it('has anew what differs, and what holds it', () => {
    const [before, after] = [told('owner'), told(null)];
    const kept = keepEqual(before, after);
    expect(kept).toEqual(after);
    expect(kept.relations.map((one, index) => one === before.relations[index])).toEqual([true, false, true]);
    expect(kept.bundles.map((one, index) => one === before.bundles[index])).toEqual([true, false]);
  });

  it('has the same curves as long as it is the same', () => {
    const keep = sceneKeeper();
    const [before, after] = [edgeBundlesOf(keep(told('owner'))), edgeBundlesOf(keep(told('owner')))];
    expect(after.every((bundle, index) => bundle === before[index])).toBe(true);
    expect(withOpened(after, 'ann')).toBe(after);
  });
});
