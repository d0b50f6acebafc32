import { relationType, type Family } from '../../../src/domain/relation-types.ts';
import type { Places, Point } from '../address/places.ts';
import { badgeWidth, extentOf, type Extent } from '../scene/sizes.ts';
import { widthOf } from '../scene/label-lines.ts';
import type { Scene, SceneRelation } from '../scene/scene.ts';
import type { Arrangement } from '../address/arrangements.ts';

/** An entity as the layout knows it. */
export interface LayoutNode {
  readonly extent: Extent;
  /** The width of its "+N"; 0 where it has none. */
  readonly badge: number;
  /** Where it stands and stays; null when its place is to be found. */
  readonly place: Point | null;
  /** The first year that a relation of it is known of; null where none is. */
  readonly year: number | null;
}

/** A line between two entities, which are named by their positions in the list of nodes. */
export interface LayoutLink {
  readonly from: number;
  readonly to: number;
  /** The width of its name. */
  readonly name: number;
  /** How it is bent, where that is decided; null where the layout decides. */
  readonly bend: number | null;
  /** 1 where the first is over the second, -1 where it is under it, 0 where neither. */
  readonly rank: number;
}

/** The part of the screen that a scene is drawn on, in pixels. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** What a layout is worked out from. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly canvas: Canvas;
  readonly arrangement: Arrangement;
  /** The one that others stand around, where they are to; null for the one with the most links. */
  readonly middle: number | null;
}

/** A line that is to be drawn: one relation, or several. */
export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly SceneRelation[];
  readonly bend: number | null;
}

/** How a scene is to be laid out. */
export interface LayoutOptions {
  readonly canvas: Canvas;
  readonly arrangement: Arrangement;
  /** The id of the one that others stand around. */
  readonly middle: string | null;
  /** What stands at a line. */
  readonly nameOf: (line: DrawnLine) => string;
}

/** The size of the letters of a line's name, in the drawing's units. */
export const NAME_LETTER = 11;

/** A canvas as most people have it, for what is laid out without one. */
export const USUAL_CANVAS: Canvas = { width: 790, height: 650 };

const OPTIONS: LayoutOptions = { canvas: USUAL_CANVAS, arrangement: 'free', middle: null, nameOf: () => '' };

/** A scene as the layout knows it: its entities in their order, and the lines between two of them. */
export function layoutInputOf(
  { entities, bundles }: Scene,
  places: Places,
  lines: readonly DrawnLine[] = bundles.map((bundle) => ({ ...bundle, bend: null })),
  options: Partial<LayoutOptions> = {},
): LayoutInput {
  const { canvas, arrangement, middle, nameOf } = { ...OPTIONS, ...options };
  const positions = new Map(entities.map(({ id }, index) => [id, index]));
  const years = yearsOf(lines);
  return {
    nodes: entities.map((entity) => ({
      extent: extentOf(entity),
      badge: badgeWidth(entity),
      place: places.get(entity.id) ?? null,
      year: years.get(entity.id) ?? null,
    })),
    links: joining(lines).map((line) => ({
      from: positions.get(line.from)!,
      to: positions.get(line.to)!,
      name: widthOf(nameOf(line)) * NAME_LETTER,
      bend: line.bend,
      rank: rankOf(line),
    })),
    canvas,
    arrangement,
    middle: (middle === null ? null : positions.get(middle)) ?? null,
  };
}

/** Those lines that join two entities; one that leads back to where it began is drawn as it is. */
export function joining<Line extends Pick<DrawnLine, 'from' | 'to'>>(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ from, to }) => from !== to);
}

const DOWN: ReadonlySet<Family> = new Set(['LEADERSHIP', 'FOUNDING', 'OVERSIGHT', 'OWNERSHIP', 'PROGRAMME']);
const UP: ReadonlySet<Family> = new Set(['STRUCTURE', 'MEMBERSHIP', 'EMPLOYMENT']);

function rankOf({ from, relations }: DrawnLine): number {
  for (const relation of relations) {
    const family = relationType(relation.type)?.family;
    const rank = family === undefined ? 0 : DOWN.has(family) ? 1 : UP.has(family) ? -1 : 0;
    if (rank !== 0) return relation.from.id === from ? rank : -rank;
  }
  return 0;
}

function yearsOf(lines: readonly DrawnLine[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const { from, to, relations } of lines)
    for (const { start, end } of relations)
      for (const date of [start, end]) {
        const year = Number(/\d{4}/.exec(date ?? '')?.[0]);
        if (!year) continue;
        for (const id of [from, to]) years.set(id, Math.min(year, years.get(id) ?? Infinity));
      }
  return years;
}
