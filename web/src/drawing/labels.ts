import { lengthOf } from '../layout/curve.ts';
import { NAME_LETTER } from '../layout/layout-input.ts';
import { nameInMiddle } from './geometry.ts';
import { labelLines, LETTER, LINE, widthOf } from '../scene/label-lines.ts';
import { LABEL_GAP } from '../scene/sizes.ts';
import type { Stage } from './stage.ts';
import { uncovered, type Box, type Candidate } from './thinning.ts';

/**
 * How labels are drawn from a scale on: the further away, the larger their letters are beside the shapes, and the fewer
 * are shown. The labels of curves are read from near by only. The sizes are those of drawing.css.
 */
const LEVELS = [
  { from: 0.62, enlarged: 1, edges: true },
  { from: 0.4, enlarged: 1.5, edges: false },
  { from: 0.22, enlarged: 2.5, edges: false },
  { from: 0, enlarged: 4.5, edges: false },
] as const;

/** The level of a scale: an index of the list above. */
export function levelOf(scale: number): number {
  return LEVELS.findIndex(({ from }) => scale >= from);
}

/** Shows those labels that do not cover each other, at a level, and always those of `certain`. */
export function thinLabels(stage: Stage, level: number, certain: ReadonlySet<string>): void {
  const { enlarged, edges } = LEVELS[level]!;
  const { standing } = stage;
  const willBeLaid = isLaid(standing.length);
  const shapes = standing.map(({ entity, radius, at }) => box(at.x, at.y, radius * 0.9, radius * 0.9, entity.id));
  const candidates = standing.map(({ entity, radius, at }): Candidate => {
    const { lines, width } = labelLines(entity.name);
    const height = lines.length * LINE * LETTER * enlarged;
    const middle = at.y + radius + LABEL_GAP + height / 2;
    return {
      id: entity.id,
      boxes: [box(at.x, middle, (width * enlarged) / 2, height / 2 - 1, entity.id)],
      weight: certain.has(entity.id) ? Infinity : 1000 + entity.count,
    };
  });
  const running = edges ? stage.running.filter(({ label }) => label) : [];
  const ofLines = running.map(({ bundle, route, laid, label }): Candidate => {
    const { id } = bundle;
    const weight = certain.has(id) || laid?.name ? Infinity : bundle.relations.length;
    const half = (widthOf(label!.textContent) * NAME_LETTER) / 2;
    // A line shorter than its name cannot carry it; one that is laid knows whether it can.
    const cannot = willBeLaid ? !laid?.name : lengthOf(route) < 2 * half;
    if (cannot && !certain.has(id)) return { id, boxes: [], weight: -1 };
    const { x, y, angle } = laid?.name ?? nameInMiddle(route);
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const steps = Math.max(1, Math.round(half / NAME_LETTER));
    const boxes = Array.from({ length: 2 * steps + 1 }, (_, step) => {
      const along = ((step - steps) / steps) * half;
      return box(x + along * cos, y + along * sin, NAME_LETTER / 2, NAME_LETTER / 2, id);
    });
    return { id, boxes, weight };
  });
  const shown = uncovered([...candidates, ...ofLines.filter(({ weight }) => weight >= 0)], shapes);
  for (const { entity } of standing) stage.element(entity.id)?.classList.toggle('unnamed', !shown.has(entity.id));
  for (const { bundle, label } of running) label!.classList.toggle('thinned', !shown.has(bundle.id));
}

/** Up to so many entities have their lines laid around what is in the way, and their names where there is room. */
const MOST_LAID = 80;

/** Whether the lines between so many entities are laid. */
export function isLaid(entities: number): boolean {
  return entities <= MOST_LAID;
}

function box(x: number, y: number, halfWidth: number, halfHeight: number, owner: string): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight, owner };
}
