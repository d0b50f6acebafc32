/**
 * How legible the explorer's drawings are, by hand:
 *
 *     npx tsx bench/web/legibility.ts [random scenes] [width] [height]
 *
 * Lays out the shipped scenes and random connected parts of the shipped data for a canvas, and prints for each: entities,
 * lines, pairs of labels or marks that cover each other, lines through a label and through a mark of others, crossings, lines
 * that bear their name, the part of the canvas in use, the size of the letters in px, and the time in ms.
 */
import { typeLabel } from '../../src/domain/labels/label.ts';
import { boardOf, occupied, partsAt } from '../../web/src/layout/board.ts';
import { sampled } from '../../web/src/layout/curve.ts';
import { layLines } from '../../web/src/layout/lay-lines.ts';
import { BORDER, layOut } from '../../web/src/layout/lay-out.ts';
import { layoutInputOf, type DrawnLine } from '../../web/src/layout/layout-input.ts';
import { crossingsOf, polylineMeets } from '../../web/src/layout/route-lines.ts';
import { ARRANGEMENTS } from '../../web/src/address/arrangements.ts';
import { edgeBundlesOf, edgeNameOf } from '../../web/src/drawing/edge-bundles.ts';
import { LETTER } from '../../web/src/scene/label-lines.ts';
import { randomScenes, shippedScenes, type NamedScene } from './shipped-scenes.ts';

const [count = 50, width = 656, height = 584] = process.argv.slice(2).map(Number);
const arrangement = ARRANGEMENTS.find((one) => process.argv.includes(one)) ?? 'free';
const canvas = { width, height };
const LARGEST = 1.25;

function measure({ name, scene }: NamedScene) {
  const began = performance.now();
  const lines = edgeBundlesOf(scene);
  const nameOf = (line: DrawnLine) => edgeNameOf(line, (type) => typeLabel(type, 'en'));
  const options = { canvas, nameOf, arrangement };
  const points = layOut(layoutInputOf(scene, new Map(), lines, options));
  const places = new Map(scene.entities.map(({ id }, index) => [id, points[index]!]));
  const input = layoutInputOf(scene, places, lines, options);
  const laid = layLines(input);
  const ms = performance.now() - began;
  const board = boardOf(input, points, { left: 0, top: 0, right: 0, bottom: 0 });
  const parts = board.cards.map((_, index) => partsAt(board, index, -1));
  let covered = 0;
  parts.forEach((some, a) =>
    parts.slice(a + 1).forEach((others) => {
      for (const one of some)
        for (const other of others)
          if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
            covered++;
    }),
  );
  let [labels, marks] = [0, 0];
  laid.forEach(({ route }, link) => {
    const way = sampled(route, 40);
    parts.forEach((some, index) => {
      // A line begins and ends beside its own marks and labels, but must not run through either.
      some.forEach((part, at) => {
        if (!polylineMeets(way, part)) return;
        const isOwn = index === board.from[link] || index === board.to[link];
        if (at === 1) labels++;
        else if (!isOwn) marks++;
      });
    });
  });
  const box = occupied(board)!;
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const scale = Math.min(LARGEST, (width - 2 * BORDER) / wide, (height - 2 * BORDER) / high);
  return {
    name,
    entities: scene.entities.length,
    lines: laid.length,
    covered,
    labels,
    marks,
    crossings: crossingsOf(
      board,
      laid.map(({ route }) => ({ route, met: 0 })),
    ),
    named: laid.filter((one) => one.name !== null).length,
    used: Math.round((100 * wide * high * scale ** 2) / ((width - 2 * BORDER) * (height - 2 * BORDER))),
    letters: Math.round(10 * scale * LETTER) / 10,
    ms: Math.round(ms),
  };
}

const rows = [...shippedScenes(), ...randomScenes(count)].map(measure);
console.table(rows.map(({ name, ...figures }) => ({ scene: name, ...figures })));
const random = rows.slice(-count);
const share = (test: (row: (typeof rows)[number]) => boolean) => `${random.filter(test).length} of ${random.length}`;
console.log({
  'without fault': share(({ covered, labels, marks }) => covered + labels + marks === 0),
  'canvas at least 60 %': share(({ used }) => used >= 60),
  'letters at least 12 px up to 30 entities': share(({ entities, letters }) => entities > 30 || letters >= 12),
  'all named up to 30 lines': share(({ lines, named }) => lines > 30 || named === lines),
  'crossings in all': random.reduce((sum, { crossings }) => sum + crossings, 0),
});
