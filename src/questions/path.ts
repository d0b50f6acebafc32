/**
 * A way into an answer: `node.name` from the row, `../question` from what holds the row's list, `/firm.name` from the top,
 * `$firm` a variable, `.` the row itself. `#claims` is how many there are.
 */
export interface Path {
  readonly start: 'row' | 'parent' | 'top' | 'variable';
  readonly keys: readonly string[];
  /** Whether not the values are meant but their number. */
  readonly counted: boolean;
  /** The vocabulary that its values are words of: the name of a GraphQL enum, `predicate`, or `Claim.value`; null for other values. */
  readonly vocabulary: string | null;
  /** Values that are as if there were nothing to say: `modality!ASSERTED`, `status!INTENDED!CONSIDERED`; null where each counts. */
  readonly unless: readonly string[] | null;
}

/** Where paths are read: a row, the whole answer, and what it was asked with. */
export interface Place {
  readonly row: unknown;
  /** The thing whose list the row stands in. */
  readonly parent: unknown;
  readonly top: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stands at the end of a path. */
export interface Found {
  /** Every value there; lists on the way are followed whole, and null is no value. */
  readonly values: readonly unknown[];
  /** Whether what is asked exists for such a thing at all: a person has no size, and that is not "not said". */
  readonly applies: boolean;
  /** How many things the pages on the way leave out. */
  readonly leftOut: number;
  /** Whether a part of the graph on the way was cut at its limit. */
  readonly truncated: boolean;
}

/** The path that a text writes, its vocabulary still open, or null where it writes none. */
export function parsePath(text: string): Path | null {
  if (text === '.') return { start: 'row', keys: [], counted: false, vocabulary: null, unless: null };
  const match = /^(#?)(\.\.\/|[/$]?)([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)((?:![A-Z_]+)*)$/.exec(text);
  if (!match) return null;
  const [, hash, lead, rest, unless] = match as unknown as [string, string, keyof typeof STARTS, string, string];
  const keys = rest.split('.');
  if (lead === '$' && keys.length > 1) return null;
  return {
    start: STARTS[lead],
    keys,
    counted: hash === '#',
    vocabulary: null,
    unless: unless === '' ? null : unless.slice(1).split('!'),
  };
}

const STARTS = { '': 'row', '../': 'parent', '/': 'top', $: 'variable' } as const;

/** Reads a path. */
export function read({ start, keys, counted, unless }: Path, { row, parent, top, variables }: Place): Found {
  let values = follow([{ row, parent, top, variable: variables }[start]]);
  let [applies, leftOut, truncated] = [true, 0, false];
  for (const key of keys) {
    const objects = values.filter((value) => typeof value === 'object') as Record<string, unknown>[];
    const bearers = objects.filter((value) => Object.hasOwn(value, key));
    // Of a variable that was not given there is nothing to say either way.
    applies &&= objects.length === 0 || bearers.length > 0;
    for (const bearer of bearers) {
      leftOut += leftOutBy(bearer, key);
      truncated ||= bearer['truncated'] === true;
    }
    values = follow(bearers.map((bearer) => bearer[key]));
  }
  const counting = values.filter((value) => !unless?.includes(value as string));
  if (counting.length < values.length && counting.length === 0) applies = false;
  values = counting;
  return { values: counted && applies ? [values.length] : values, applies, leftOut, truncated };
}

function follow(values: readonly unknown[]): unknown[] {
  return values.flat().filter((value) => value !== null && value !== undefined);
}

function leftOutBy({ totalCount, ...connection }: Record<string, unknown>, key: string): number {
  const page = connection[key];
  return typeof totalCount === 'number' && Array.isArray(page) ? totalCount - page.length : 0;
}
