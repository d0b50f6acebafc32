import { describe, expect, test } from 'vitest';
import { ARRANGEMENTS } from '../../web/src/address/arrangements.ts';
import { boardOf, occupied, partsAt } from '../../web/src/layout/board.ts';
import { linesCross, meetsBox, type Box } from '../../web/src/layout/box.ts';
import { sampled } from '../../web/src/layout/curve.ts';
import { detourFor } from '../../web/src/layout/detour.ts';
import { Heap } from '../../web/src/layout/heap.ts';
import { layLines } from '../../web/src/layout/lay-lines.ts';
import { layOut } from '../../web/src/layout/lay-out.ts';
import { layersOf } from '../../web/src/layout/arrangements.ts';
import { layoutInputOf, type LayoutOptions } from '../../web/src/layout/layout-input.ts';
import { polylineMeets } from '../../web/src/layout/route-lines.ts';
import { tiltedMeet } from '../../web/src/layout/tilted.ts';
import type { Scene } from '../../web/src/scene/scene.ts';
import { entity, relation, sceneWith } from './made-up-scene.ts';

const canvas = { width: 656, height: 584 };
const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const NAMES = ['the State', '上海咖啡协会', 'Shanghai Small Enterprises Center'];

/** A hub with leaves, some of which are tied to each other as well. */
function hubScene(leaves: number): Scene {
  const ids = Array.from({ length: leaves }, (_, index) => `e${index}`);
  return sceneWith(
    ['hub', ...ids].map((id, index) => entity(id, 'FIRM', NAMES[index % NAMES.length])),
    [
      ...ids.map((id) => relation(`to-${id}`, 'hub', id)),
      ...ids.slice(3).map((id, index) => relation(`beside-${id}`, id, ids[index]!)),
    ],
  );
}

function laidOut(
  scene: Scene,
  options: Partial<LayoutOptions> = {},
  standing = new Map<string, { x: number; y: number }>(),
) {
  const given = { canvas, nameOf: () => 'works at', ...options };
  const points = layOut(layoutInputOf(scene, standing, undefined, given));
  const places = new Map(scene.entities.map(({ id }, index) => [id, points[index]!]));
  const input = layoutInputOf(scene, places, undefined, given);
  return { places, board: boardOf(input, points, NOWHERE), lines: layLines(input) };
}

/** What is wrong with a drawing: cards that cover each other, and lines through a label, or a mark that is not their end. */
function faultsOf({ board, lines }: Pick<ReturnType<typeof laidOut>, 'board' | 'lines'>): readonly string[] {
  const parts = board.cards.map((_, index) => partsAt(board, index, -1));
  const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const covered = parts.flatMap((some, a) =>
    parts.flatMap((others, b) =>
      b > a && some.some((one) => others.some((other) => meet(one, other))) ? [`${a} covers ${b}`] : [],
    ),
  );
  const crossed = lines.flatMap(({ route }, link) =>
    parts.flatMap((some, index) =>
      some.some((part) => polylineMeets(sampled(route, 40), part)) ? [`line ${link} runs through ${index}`] : [],
    ),
  );
  return [...covered, ...crossed];
}

describe('A drawing of a hub with eleven leaves', () => {
  const scene = hubScene(11);
  const drawn = laidOut(scene);

  test('has no label under a label, a mark or a line', () => {
    expect(faultsOf(drawn)).toEqual([]);
  });

  test('names every line', () => {
    expect(drawn.lines.filter(({ name }) => name === null)).toEqual([]);
  });

  test('fills the canvas', () => {
    const box = occupied(drawn.board)!;
    const [wide, high] = [(box.right - box.left) / canvas.width, (box.bottom - box.top) / canvas.height];
    const scale = 1 / Math.max(wide, high);
    expect(wide * high * scale ** 2).toBeGreaterThan(0.6);
  });

  test('leaves what stands where it is when others come, which cover nothing', () => {
    const grown = laidOut(hubScene(13), {}, drawn.places);
    for (const [id, place] of drawn.places) expect(grown.places.get(id)).toEqual(place);
    expect(faultsOf(grown)).toEqual([]);
  });

  test.each(ARRANGEMENTS)('covers nothing, arranged %s', (arrangement) => {
    expect(faultsOf(laidOut(hubScene(7), { arrangement }))).toEqual([]);
  });
});

test('in layers, who heads stands over whom is headed, and circles end', () => {
  const scene = sceneWith(
    ['a', 'b', 'c', 'd'].map((id) => entity(id)),
    [relation('1', 'a', 'b'), relation('2', 'b', 'c'), relation('3', 'd', 'c', { type: 'PART_OF' })],
  );
  expect(layersOf(layoutInputOf(scene, new Map()))).toEqual([0, 1, 2, 3]);
  const circle = sceneWith(
    ['a', 'b'].map((id) => entity(id)),
    [relation('1', 'a', 'b'), relation('2', 'b', 'a')],
  );
  expect(Math.max(...layersOf(layoutInputOf(circle, new Map())))).toBeLessThan(5);
});

describe('A way around', () => {
  const wall = { left: -10, top: -200, right: 10, bottom: 200 };

  test('touches nothing that is in the way', () => {
    const route = detourFor({ x: -100, y: 0 }, { x: 100, y: 0 }, [wall], null)!;
    expect(polylineMeets(sampled(route, 20), wall)).toBe(false);
    expect(route[0]!.start).toEqual({ x: -100, y: 0 });
    expect(route.at(-1)!.end).toEqual({ x: 100, y: 0 });
  });

  test('is null where all ways are barred', () => {
    const within = { left: -120, top: -100, right: 120, bottom: 100 };
    expect(detourFor({ x: -100, y: 0 }, { x: 100, y: 0 }, [wall], within)).toBeNull();
  });

  test('is looked for from the nearest on', () => {
    const heap = new Heap();
    for (const rank of [5, 1, 4, 2, 3]) heap.add(rank * 10, rank);
    expect([heap.take(), heap.take(), heap.take(), heap.take(), heap.take(), heap.take()]).toEqual([
      10,
      20,
      30,
      40,
      50,
      null,
    ]);
  });
});

test('a line touches a box that it runs through, and none that it passes', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(meetsBox(-5, 5, 15, 6, box)).toBe(true);
  expect(meetsBox(-5, 5, 5, -6, box)).toBe(false);
  expect(linesCross(0, 0, 10, 10, 0, 10, 10, 0)).toBe(true);
  expect(linesCross(0, 0, 10, 10, 20, 0, 30, 10)).toBe(false);
});

test('turned rectangles meet where they do, not where only the boxes around them do', () => {
  const bar = { x: 0, y: 0, wide: 50, high: 4, angle: Math.PI / 4 };
  expect(tiltedMeet(bar, { x: 30, y: 30, wide: 5, high: 5, angle: 0 })).toBe(true);
  expect(tiltedMeet(bar, { x: 30, y: -30, wide: 5, high: 5, angle: 0 })).toBe(false);
});
