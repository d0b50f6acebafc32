import type { Quotes } from '../domain/quotes.ts';

/** The coerced arguments of a field. */
export type Args = Readonly<Record<string, unknown>>;

/** What differs from one request to the next of those that one compiled statement answers. */
export interface Request {
  /** The arguments of those fields in which variables stand, in the order in which they were compiled. */
  readonly args: readonly Args[];
  /** What was computed of them, in the order in which the compilers asked for it. */
  readonly values: unknown[];
  /** The reader's own copies of sources; null where there are none. */
  readonly quotes: Quotes | null;
  /** Whether graphql-js completes the answer, so that nothing is checked and objects name their types. */
  readonly unchecked: boolean;
  /** Counts the objects that the answer is made of. */
  readonly made: ObjectCount;
}

/** How many objects were made. */
export interface ObjectCount {
  objects: number;
}

/** Of what is shaped for graphql-js to complete, and takes nothing from a compilation. */
export const UNCHECKED: Request = { args: [], values: [], quotes: null, unchecked: true, made: { objects: 0 } };

/** A value that each request has its own of. */
export type Later<T> = (request: Request) => T;

/** How a value of the database becomes a piece of the response. */
export type Decode = (raw: unknown, request: Request) => unknown;
