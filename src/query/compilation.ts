import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import { InputError } from '../domain/input-error.ts';
import type { Quotes } from '../domain/quotes.ts';
import { MOST_ROWS, rowsAhead, type Binding } from './rows-ahead.ts';
import type { Recording } from './recording.ts';
import type { Args, Decode, Later, Request } from './request.ts';
import type { SelectedField } from './selection.ts';
import type { Told } from './told.ts';

/** What one operation brings to the compiler: its schema, fragments and coerced variables, and what it may quote from. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** The reader's own copies of sources; null where there are none. */
  readonly quotes?: Quotes | null;
  /** Where it is written down what the compilation depends on; left out where nothing is to be kept of it. */
  readonly recording?: Recording;
}

/** What a compilation leaves to be done for each request, in this order, before its statement is run. */
export interface Preparation {
  /** Statements that count the rows of lists, each needed where there could be more than are allowed. */
  readonly counts: readonly { readonly text: string; readonly possible: Later<number> }[];
  readonly steps: readonly Later<unknown>[];
  readonly parameters: readonly (readonly [name: string, value: unknown])[];
}

/**
 * One statement in the making. Values only ever become parameters: no text of a caller's stands in the statement, and
 * the text depends on the shape of the selection alone, so that one plan serves every value.
 *
 * What is compiled serves other requests too. A compiler has three ways to an argument: `field.args`, whose value then
 * is part of what the statement was compiled for; `fixed`, for something that follows from the arguments, such as whether
 * one is given; and `later`, for what each request has its own of and the text does not show.
 */
export class Compilation {
  readonly operation: Operation;
  /** The request that is being compiled; it is the first to be answered. */
  readonly request: Request;
  readonly #steps: Later<unknown>[] = [];
  readonly #parameters: (readonly [name: string, value: unknown])[] = [];
  readonly #sizes: Later<number>[] = [];
  readonly #bindings: Binding[] = [];
  readonly #counts = new Map<string, Later<number>>();
  #root: string | null = null;
  #variableCount = 0;

  constructor(operation: Operation, unchecked = false) {
    this.operation = operation;
    const args = operation.recording?.args ?? [];
    this.request = { args, values: [], quotes: operation.quotes ?? null, unchecked };
  }

  /** Takes a value, or one that each request has its own of, as a parameter and answers its reference, `$p0`. */
  parameter(value: unknown): string {
    const name = `p${this.#parameters.length}`;
    this.#parameters.push([name, value]);
    return `$${name}`;
  }

  /**
   * What is computed of a field's arguments for each request. It is computed at once for the first one, and may throw
   * InputError for any.
   */
  later<T>(field: SelectedField, compute: (args: Args) => T): Later<T> {
    if (field.constant) {
      const value = compute(field.argsOf(this.request));
      return () => value;
    }
    return this.#each((request) => compute(field.argsOf(request)));
  }

  /** What follows from a field's arguments and shows in the text; what is compiled serves those that have the same of it. */
  fixed<T>(field: SelectedField, compute: (args: Args) => T): T {
    const value = compute(field.argsOf(this.request));
    if (!field.constant) field.guard((args) => compute(args), value);
    return value;
  }

  /** Whether an argument has a value. */
  isGiven(field: SelectedField, name: string): boolean {
    return this.fixed(field, (args) => args[name] !== null && args[name] !== undefined);
  }

  /** An argument as a parameter. */
  argument(field: SelectedField, name: string): string {
    return this.parameter(this.later(field, (args) => args[name]));
  }

  /** A variable name that the statement has not used: `n0`, `r1`. */
  variable(letter: string): string {
    return `${letter}${this.#variableCount++}`;
  }

  /** Says by which clauses the statement begins; empty where its outermost list needs none. Only then can rows be counted ahead. */
  beginsWith(root: string): void {
    this.#root = root;
  }

  /** Compiles what stands within a look-up, or a list that is small by nature. */
  within<T>(binding: Binding, compile: () => T): T {
    this.#bindings.push(binding);
    const compiled = compile();
    this.#bindings.pop();
    return compiled;
  }

  /**
   * Compiles what stands within a list of so many rows at most. Where lists within lists could give more rows than one
   * answer may have, those that there are get counted ahead; where they cannot be, throws InputError.
   */
  withinList<T>(size: Later<number>, binding: Binding | null, compile: () => T): T {
    this.#sizes.push(size);
    const sizes = [...this.#sizes];
    const possible = this.#each((request) => sizes.reduce((rows, each) => rows * each(request), 1));
    const compiled = this.within(binding ?? UNCOUNTABLE, () => {
      const count = sizes.length < LEAST_LISTS || this.#root === null ? null : rowsAhead(this.#root, this.#bindings);
      if (count === null) this.#each((request) => checkRows(possible(request)));
      else this.#counts.set(count, possible);
      return compile();
    });
    this.#sizes.pop();
    return compiled;
  }

  /** What is to be done for each request. */
  get preparation(): Preparation {
    const counts = [...this.#counts].map(([text, possible]) => ({ text, possible }));
    return { steps: this.#steps, parameters: this.#parameters, counts };
  }

  #each<T>(step: Later<T>): Later<T> {
    const index = this.#steps.push(step) - 1;
    this.request.values[index] = step(this.request);
    return (request) => request.values[index] as T;
  }
}

/** The parameters of a request's statement. */
export function parametersOf({ parameters }: Preparation, request: Request): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of parameters)
    values[name] = typeof value === 'function' ? (value as Later<unknown>)(request) : value;
  return values;
}

/** Two lists within each other have no more rows than are allowed, however long their pages are. */
const LEAST_LISTS = 3;

/** Stands for a list whose rows bind nothing that could be counted. */
const UNCOUNTABLE: Binding = { match: '', clauses: () => '' };

function checkRows(rows: number): void {
  if (rows <= MOST_ROWS) return;
  const message = `Lists within lists could give ${rows} rows; ${MOST_ROWS} are allowed. Ask for smaller pages.`;
  throw new InputError(message, 'TOO_MUCH');
}

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

/** A decoded object that names its GraphQL type, where graphql-js completes it. */
export const TYPE_NAME = Symbol('the GraphQL type of a decoded object');
