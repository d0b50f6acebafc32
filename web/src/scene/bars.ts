import { FOREVER, type Day } from '../../../src/domain/partial-date.ts';
import { intervalsOf } from '../../../src/domain/validity.ts';
import type { RelationOnSceneFragment } from '../generated/operations.ts';
import { boundsOf } from './scene.ts';

/** The years that the bars go over, both as fractions: 2012.5 is the middle of 2012. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** A bar as shares of its axis, from 0 to 1: the whole of when it may have held, and what of it is certain. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** The intervals within it of which each day is certain; a relation attested on two days has two. */
  readonly certain: readonly { readonly from: number; readonly to: number }[];
  /** Whether nobody says when it began, or when it ended. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The axis on which all bounds of some relations have room, with a year to spare on either side; null without bounds. */
export function axisOf(relations: readonly RelationOnSceneFragment[]): Axis | null {
  const years = relations
    .map(boundsOf)
    .flatMap((validity) => [
      ...[validity.startMin, validity.startMax, validity.endMin, validity.endMax],
      ...intervalsOf(validity).flatMap(({ from, to }) => [from, to]),
    ])
    .filter((day) => day !== null && day !== FOREVER)
    .map((day) => yearOf(day!));
  if (years.length === 0) return null;
  return { from: Math.floor(Math.min(...years)) - 1, to: Math.ceil(Math.max(...years)) + 1 };
}

/** Where the bar of a relation stands on an axis. */
export function barOf(relation: RelationOnSceneFragment, { from, to }: Axis): Bar {
  const validity = boundsOf(relation);
  const { startMin, endMax } = validity;
  const at = (day: Day) => Math.max(0, Math.min(1, (yearOf(day) - from) / (to - from)));
  return {
    from: startMin === null ? 0 : at(startMin),
    to: endMax === null || endMax === FOREVER ? 1 : at(endMax),
    certain: intervalsOf(validity)
      .filter((interval) => interval.from <= interval.to)
      .map((interval) => ({ from: at(interval.from), to: at(interval.to) })),
    openStart: startMin === null,
    openEnd: endMax === null,
  };
}

function yearOf(day: Day): number {
  if (day === FOREVER) return Infinity;
  const [year, month, date] = [Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100];
  return year + (month - 1) / 12 + (date - 1) / 372;
}
