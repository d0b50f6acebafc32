import { InputError } from '../domain/input-error.ts';
import { MOST_ROWS, rowsAhead, type Binding } from './rows-ahead.ts';
import type { Later, Request } from './request.ts';
import type { ArgsOf, FieldOf, TypeName } from './schema-types.ts';
import type { SelectedField } from './selection.ts';
import type { Operation } from './operation.ts';
import type { Expression } from './expression.ts';
import type { Scope } from './scope.ts';

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
 * is part of what the statement was compiled for; `specializeOn`, for something that follows from the arguments, such as
 * whether one is given; and `perRequest`, for what each request has its own of and the text does not show.
 */
export class Compilation {
  readonly operation: Operation;
  /**
   * How a field of any object becomes an expression: `compileField` of `src/query/fields.ts`, passed in because what it
   * compiles calls back here.
   */
  readonly compileField: FieldCompiler;
  /** The request that is being compiled; it is the first to be answered. */
  readonly request: Request;
  /** The moments, in milliseconds since 1970, as of which fields of it are to be answered. */
  readonly moments: Later<number>[] = [];
  /** Whether a field of it asks what some claims alone give. */
  filtersClaims = false;
  readonly #steps: Later<unknown>[] = [];
  readonly #parameters: (readonly [name: string, value: unknown])[] = [];
  readonly #sizes: Later<number>[] = [];
  readonly #bindings: Binding[] = [];
  readonly #counts = new Map<string, Later<number>>();
  #root: string | null = null;
  #variableCount = 0;

  constructor(operation: Operation, compileField: FieldCompiler, unchecked = false) {
    this.operation = operation;
    this.compileField = compileField;
    const args = operation.recording?.args ?? [];
    this.request = { args, values: [], quotes: operation.quotes ?? null, unchecked, made: { objects: 0 } };
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
  perRequest<Given, T>(field: SelectedField<Given>, compute: (args: Given) => T): Later<T> {
    if (field.constant) {
      const value = compute(field.argsOf(this.request));
      return () => value;
    }
    return this.#each((request) => compute(field.argsOf(request)));
  }

  /** What follows from a field's arguments and shows in the text; what is compiled serves those that have the same of it. */
  specializeOn<Given, T>(field: SelectedField<Given>, compute: (args: Given) => T): T {
    const value = compute(field.argsOf(this.request));
    if (!field.constant) field.guard((args) => compute(args), value);
    return value;
  }

  /** Whether an argument has a value. */
  isGiven<Given>(field: SelectedField<Given>, name: keyof Given): boolean {
    return this.specializeOn(field, (args) => args[name] !== null && args[name] !== undefined);
  }

  /** An argument as a parameter. */
  argument<Given>(field: SelectedField<Given>, name: keyof Given): string {
    return this.parameter(this.perRequest(field, (args) => args[name]));
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

/** What a field of an object is, in terms of the variable that the object stands in; `Given` is the type of its arguments. */
export type FieldCompiler<Given = unknown> = (
  compilation: Compilation,
  scope: Scope,
  field: SelectedField<Given>,
) => Expression;

/** Compilers of fields of a type of the schema, by name. */
export type FieldCompilers<Type extends TypeName> = {
  readonly [Field in FieldOf<Type>]?: FieldCompiler<ArgsOf<Type, Field>>;
};
