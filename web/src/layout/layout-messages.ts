import type { Point } from '../address/places.ts';
import type { LayoutInput } from './layout-input.ts';

/** What the page asks of the worker. */
export interface LayoutRequest {
  /** Tells the answer to this request from others. */
  readonly ticket: number;
  readonly input: LayoutInput;
}

/** What the worker answers: a place for each node, in their order. */
export interface LayoutResult {
  readonly ticket: number;
  readonly points: readonly Point[];
}
