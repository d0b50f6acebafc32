import type { Draw } from './draw.ts';

/** A variable of a generated operation, and what it may be given. */
export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
  /** The default that the operation has for it, as GraphQL text. */
  readonly preset: string | null;
  /** What it must not be given: null, where nothing but the lack of a value is allowed. */
  readonly never: readonly null[];
  /** Whether it must be given. */
  readonly always?: boolean;
  /** A variable without whose value it must have none. */
  readonly needs?: string | null;
  /** A variable beside whose value it must have none. */
  readonly without?: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Values for variables, so many times: given, null or left out. Then again with other values for what was given each
 * time, so that whatever was kept of the first time is used for values that it was not made of.
 */
export function variableSets(variables: readonly Variable[], count: number, draw: Draw): readonly Values[] {
  const sets = Array.from({ length: count }, () => oneSet(variables, draw));
  const others = sets.map((given) => ({
    ...given,
    ...Object.fromEntries(
      variables
        .filter(({ name, type }) => (given[name] ?? null) !== null && !type.startsWith('Boolean'))
        .map(({ name, values }) => [name, draw.one(values)]),
    ),
  }));
  return [...sets, ...others];
}

function oneSet(variables: readonly Variable[], draw: Draw): Values {
  const given: Record<string, unknown> = {};
  for (const { name, values, never, always, needs, without } of variables) {
    const way = always ? 0 : draw.nat(4);
    const isFree = (!needs || Boolean(given[needs])) && (!without || (given[without] ?? null) === null);
    if (way <= 2 && isFree && values.length > 0) given[name] = draw.one(values);
    else if (way === 3 && never.length === 0) given[name] = null;
  }
  return given;
}
