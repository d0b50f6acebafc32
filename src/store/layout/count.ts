import type { MaterializedCount } from '../../domain/materialized-count.ts';
import { typed, type Layout } from './properties.ts';

/** The properties of a node that holds a count: of what, under which values, and how many. */
export const COUNT = {
  ...typed('string', 'of', 'first', 'second'),
  count: 'long',
} as const satisfies Layout & Record<keyof MaterializedCount, unknown>;
