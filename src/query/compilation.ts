import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import { InputError } from '../domain/input-error.ts';
import type { Quotes } from '../domain/quotes.ts';
import type { Told } from './told.ts';

/** An answer of more rows would keep the server from everybody else for seconds. */
const MOST_ROWS = 100_000;

/** What one operation brings to the compiler: its schema, fragments and coerced variables, and what it may quote from. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** The reader's own copies of sources; null where there are none. */
  readonly quotes?: Quotes | null;
}

/**
 * One statement in the making. Values only ever become parameters: no text of a caller's stands in the statement, and
 * the text depends on the shape of the selection alone, so that one plan serves every value.
 */
export class Compilation {
  readonly operation: Operation;
  readonly #parameters: Record<string, unknown> = {};
  #parameterCount = 0;
  #variableCount = 0;
  #rows = 1;

  constructor(operation: Operation) {
    this.operation = operation;
  }

  /** Takes a value as a parameter and answers its reference, `$p0`. */
  parameter(value: unknown): string {
    const name = `p${this.#parameterCount++}`;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  /** A variable name that the statement has not used: `n0`, `r1`. */
  variable(letter: string): string {
    return `${letter}${this.#variableCount++}`;
  }

  /**
   * Compiles what stands within a list of so many rows at most. Throws InputError where lists within lists could give more
   * rows than one answer may have.
   */
  withinList<T>(size: number, compile: () => T): T {
    const outer = this.#rows;
    this.#rows *= size;
    if (this.#rows > MOST_ROWS) {
      const message = `Lists within lists could give ${this.#rows} rows; ${MOST_ROWS} are allowed. Ask for smaller pages.`;
      throw new InputError(message, 'TOO_MUCH');
    }
    const compiled = compile();
    this.#rows = outer;
    return compiled;
  }

  /** Every parameter taken so far. */
  get parameters(): Readonly<Record<string, unknown>> {
    return this.#parameters;
  }
}

/** A piece of Cypher that yields one value, and how that value becomes a piece of the response. */
export interface Expression {
  readonly text: string;
  readonly decode: (raw: unknown) => unknown;
}

/** The Cypher variable that a GraphQL object stands for, and what is bound around it. */
export interface Scope {
  readonly variable: string;
  /** For a relation: the variables of its ends. */
  readonly ends?: { readonly from: string; readonly to: string };
  /** For a relation: whose claims count, where not all do. */
  readonly told?: Told | null;
  /** For a passage that a claim cites: the claim's variable, and that of the pair of passage key and stance. */
  readonly cited?: { readonly by: string; readonly place: string };
}

/** Decodes a value that goes to the response as it is. */
export const asIs = (raw: unknown): unknown => raw;

/** A decoded object that names its GraphQL type, for the completion of interfaces. */
export const TYPE_NAME = Symbol('the GraphQL type of a decoded object');
