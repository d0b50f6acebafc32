import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { layOut } from '../../web/src/layout/lay-out.ts';
import { layoutInputOf, type LayoutInput } from '../../web/src/layout/layout-input.ts';
import { spread } from '../../web/src/layout/spread.ts';
import { startPlaces, widestGap } from '../../web/src/layout/start-places.ts';
import { aPlace } from './places.arbitrary.ts';
import { entity, relation, sceneWith } from './made-up-scene.ts';

const NAMES = ['the State', '上海咖啡协会', 'Shanghai Small Enterprises Center'];

/** Scenes of up to ten entities, each related to some of those before it. */
const scenes = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { minLength: 1, maxLength: 10 }).map((tied) =>
  sceneWith(
    tied.map((_, index) => entity(`e${index}`, 'FIRM', NAMES[index % NAMES.length])),
    tied.flatMap((others, index) =>
      others.filter((other) => other < index).map((other) => relation(`r${index}-${other}`, `e${index}`, `e${other}`)),
    ),
  ),
);

describe('A layout', () => {
  test('gives the same places each time, in whole units', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const input = layoutInputOf(scene, new Map());
        const points = layOut(input);
        expect(layOut(input)).toEqual(points);
        expect(points.flatMap(({ x, y }) => [x, y]).every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  test('moves nobody who has a place already', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `e${index}`);
    const someOf = fc.subarray(ids).chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), aPlace))));
    fc.assert(
      fc.property(scenes, someOf, (scene, given) => {
        const placed = new Map(given);
        const input = layoutInputOf(scene, placed);
        const points = [layOut(input), spread(input)];
        for (const found of points)
          scene.entities.forEach(({ id }, index) => {
            if (placed.has(id)) expect(found[index]).toEqual(placed.get(id));
          });
      }),
      { numRuns: 4 },
    );
  });

  test('leaves no shape or name covered by another', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const input = layoutInputOf(scene, new Map());
        expect(coveredPairs(input, layOut(input))).toBe(0);
      }),
      { numRuns: 4 },
    );
  });

  test('puts what comes to a scene beside what it hangs on, where nothing stands', () => {
    const old = Array.from({ length: 12 }, (_, index) => `e${index}`);
    const scene = sceneWith(
      [...old, 'new'].map((id) => entity(id)),
      [...old.slice(1).map((id) => relation(id, 'e0', id)), relation('new', 'e5', 'new')],
    );
    const before = layOut(layoutInputOf(scene, new Map()));
    const places = new Map(old.map((id, index) => [id, before[index]!]));
    const input = layoutInputOf(scene, places);
    const after = layOut(input);
    expect(coveredPairs(input, after)).toBe(0);
    const { x, y } = after[12]!;
    expect(Math.hypot(x - after[5]!.x, y - after[5]!.y)).toBeLessThan(300);
  });

  test('gives thousands a place each', () => {
    const count = 3000;
    const scene = sceneWith(
      Array.from({ length: count }, (_, index) => entity(`e${index}`)),
      Array.from({ length: count - 1 }, (_, index) => relation(`r${index}`, `e${index + 1}`, `e${index >> 2}`)),
    );
    const points = spread(layoutInputOf(scene, new Map()));
    expect(new Set(points.map(({ x, y }) => `${x},${y}`)).size).toBeGreaterThan(count * 0.95);
  });
});

describe('What hangs on an entity', () => {
  test('begins in the widest gap around it', () => {
    const scene = sceneWith(
      ['hub', 'east', 'north', 'new'].map((id) => entity(id)),
      ['east', 'north', 'new'].map((id) => relation(id, 'hub', id)),
    );
    const placed = new Map([
      ['hub', { x: 0, y: 0 }],
      ['east', { x: 100, y: 0 }],
      ['north', { x: 0, y: -100 }],
    ]);
    const { x, y } = startPlaces(layoutInputOf(scene, placed))[3]!;
    expect(x).toBeLessThan(0);
    expect(y).toBeGreaterThan(0);
  });

  test('finds that gap across the direction in which angles begin anew', () => {
    expect(widestGap([-1, 0, 1])).toEqual({ start: 1, width: 2 * Math.PI - 2 });
  });
});

function coveredPairs({ nodes }: LayoutInput, points: readonly { readonly x: number; readonly y: number }[]): number {
  const boxes = nodes.map(({ extent: { radius, side, below } }, index) => {
    const { x, y } = points[index]!;
    return { left: x - side, right: x + side, top: y - radius, bottom: y + below };
  });
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length;
}
