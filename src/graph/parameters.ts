import { int } from 'neo4j-driver';

/** What a statement is given: plain JSON-like values by parameter name. */
export type StatementParameters = Readonly<Record<string, unknown>>;

class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  toJSON(): number {
    return this.value;
  }
}

/** Marks a number to be stored as a float even when it has no fraction (an amount, a share), as 3 would else become an integer. */
export function float(value: number): unknown {
  return new Float(value);
}

/**
 * The parameters as the driver wants them: it sends every JavaScript number as a float, which LIMIT and integer
 * properties refuse, so whole numbers become integers unless marked with `float`. Values without numbers are shared,
 * not copied.
 */
export function toDriverParameters(parameters: StatementParameters): Record<string, unknown> {
  return convert(parameters) as Record<string, unknown>;
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Float) return value.value;
  if (Array.isArray(value)) return convertArray(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? convertObject(value) : value;
}

function convertArray(values: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  values.forEach((value, index) => {
    const converted = convert(value);
    if (converted === value) return;
    copy ??= values.slice();
    copy[index] = converted;
  });
  return copy ?? values;
}

function convertObject(source: object): object {
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(source)) {
    const converted = convert(value);
    if (converted === value) continue;
    copy ??= { ...source };
    copy[key] = converted;
  }
  return copy ?? source;
}
