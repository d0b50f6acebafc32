import type { Decode } from './request.ts';

/** A piece of Cypher that yields one value, and how that value becomes a piece of the response. */
export interface Expression {
  readonly text: string;
  readonly decode: Decode;
  /** What a value that is never null is made of, where that is several columns: they may stand in a row of others. */
  readonly tuple?: Tuple;
}

/** Several pieces of Cypher that together yield a value. */
export interface Tuple {
  readonly columns: readonly string[];
  readonly placed: Placed;
}

/** How a value is decoded of a row in which its columns, in their order, stand at these places. */
export type Placed = (places: readonly number[]) => Decode;

/** Decodes a value that goes to the response as it is. */
export const asIs = (raw: unknown): unknown => raw;

/** A decoded object that names its GraphQL type, where graphql-js completes it. */
export const TYPE_NAME = Symbol('the GraphQL type of a decoded object');
