import { Kind, getArgumentValues, type FieldNode, type GraphQLField, type ValueNode } from 'graphql';
import { checkArguments } from './check-arguments.ts';
import type { Args, Request } from './request.ts';
import { same } from './same.ts';

type Values = Readonly<Record<string, unknown>>;

/** Whether a request with these variables and arguments is like the one that a variant was compiled for. */
type Guard = (variables: Values, args: readonly Args[]) => boolean;

/** A field as its compiler sees it: what it was asked with, and how a later request's arguments are got at. */
export interface RecordedArguments<Given> {
  /** The arguments of the request that is being compiled. Whatever is read of them becomes a guard. */
  readonly args: Given;
  /** The arguments of any request that the compiled variant answers. Nothing is guarded. */
  readonly argsOf: (request: Request) => Given;
  /** Whether every request has the same ones, because no variable stands in them. */
  readonly constant: boolean;
  /** Makes something that follows from the arguments a guard. */
  readonly guard: (compute: (args: Given) => unknown, value: unknown) => void;
}

/**
 * Writes down on which values of variables one compilation depends, so that it can serve every request that has the same
 * of those, whatever the others are. A compiler that reads an argument makes it a guard by doing so: what is not thought
 * of costs a variant too many, and never a wrong answer. After `freeze` a read is a mistake of ours and throws, for a
 * decoder that reads the first request's arguments would answer everybody with them.
 */
export class VariableDependencies {
  readonly #fields: { readonly definition: GraphQLField<unknown, unknown>; readonly node: FieldNode }[] = [];
  readonly #guards: Guard[] = [];
  readonly #args: Args[] = [];
  #frozen = false;

  /** The arguments of a field; throws GraphQL's own error or InputError where they are not allowed. */
  arguments(definition: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): RecordedArguments<Args> {
    const given = argumentsOf(definition, node, variables);
    if (!node.arguments?.some(({ value }) => hasVariable(value))) return unrecorded(given);
    const index = this.#fields.push({ definition, node }) - 1;
    this.#args.push(given);
    const args = this.#watched(given, index, []);
    return {
      args,
      argsOf: (request) => request.args[index]!,
      constant: false,
      guard: (compute, value) => this.guard((_variables, all) => same(compute(all[index]!), value)),
    };
  }

  /** Makes a variable itself a guard: one that decides what is selected. */
  variable(name: string, value: unknown): void {
    this.guard((variables) => same(variables[name], value));
  }

  guard(guard: Guard): void {
    this.#guards.push(guard);
  }

  /** The arguments of the request that is being compiled, to go on with. */
  get args(): readonly Args[] {
    return this.#args;
  }

  /** Whether every request is like the first. */
  get isFree(): boolean {
    return this.#guards.length === 0 && this.#fields.length === 0;
  }

  /** Ends the writing down. */
  freeze(): void {
    this.#frozen = true;
  }

  /** The arguments with which a later request can take the variant, or null where it is not like the first. */
  match(variables: Values): readonly Args[] | null {
    try {
      const args = this.#fields.map(({ definition, node }) => argumentsOf(definition, node, variables));
      return this.#guards.every((guard) => guard(variables, args)) ? args : null;
    } catch {
      // What is not allowed is said in compiling, where it has its place among what else may be wrong.
      return null;
    }
  }

  #watched(given: Args, index: number, path: readonly string[]): Args {
    const at = (all: readonly Args[]) => path.reduce((value, key) => value[key] as Args, all[index]!);
    const guard = (read: (value: Args) => unknown, expected: unknown) => {
      if (this.#frozen) throw new Error(`An argument was read after compiling: ${path.join('.') || 'all'}`);
      this.guard((_variables, all) => same(read(at(all)), expected));
    };
    return new Proxy(given, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof key === 'symbol') return value;
        if (!isObject(value)) {
          guard((now) => now[key], value);
          return value;
        }
        guard((now) => isObject(now[key]), true);
        return this.#watched(value, index, [...path, key]);
      },
      has: (target, key) => {
        guard((now) => key in now, key in target);
        return key in target;
      },
      ownKeys: (target) => {
        guard((now) => Object.keys(now), Object.keys(target));
        return Reflect.ownKeys(target);
      },
    });
  }
}

/** Arguments that all requests have, or of which nothing is written down. */
export function unrecorded<Given>(args: Given): RecordedArguments<Given> {
  return { args, argsOf: () => args, constant: true, guard: () => undefined };
}

function isObject(value: unknown): value is Args {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The coerced arguments of a field; throws where they are not allowed. */
export function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Args {
  const args = getArgumentValues(definition, node, variables);
  checkArguments(definition.args, args);
  return args;
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}
