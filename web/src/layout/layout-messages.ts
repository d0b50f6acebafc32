import type { Point } from '../address/places.ts';
import type { Route } from './curve.ts';
import type { LayoutInput } from './layout-input.ts';
import type { NamePlace } from './name-lines.ts';

/** What can be asked of the worker: places, or, where everybody has one, the ways of the lines and where their names stand. */
export interface LayoutAnswers {
  readonly places: readonly Point[];
  readonly lines: readonly LaidLine[];
}

/** A line as it runs, with its name; null where its name finds no room. */
export interface LaidLine {
  readonly route: Route;
  readonly name: NamePlace | null;
}

/** What the page asks of the worker. */
export interface LayoutRequest {
  /** Tells the answer to this request from others. */
  readonly ticket: number;
  readonly wanted: keyof LayoutAnswers;
  readonly input: LayoutInput;
}

/** What the worker answers: a place for each node, or a line for each link, in their order. */
export interface LayoutResult {
  readonly ticket: number;
  readonly answer: LayoutAnswers[keyof LayoutAnswers];
}
