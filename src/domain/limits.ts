import { didYouMean } from './did-you-mean.ts';

/** A bound on what is asked or answered. */
interface Limit {
  /** The bound unless it is set otherwise; the thing that is counted may be as much, and no more. */
  readonly value: number;
  /** What is counted, and its unit. */
  readonly description: string;
  /** Whether GUANXI_LIMITS may set it; the others are part of the API. */
  readonly isSetting: boolean;
}

const setting = (value: number, description: string): Limit => ({ value, description, isSetting: true });
const fixed = (value: number, description: string): Limit => ({ value, description, isSetting: false });

/** Every limit of the API, by name. */
export const LIMITS = {
  bodyBytes: setting(1_048_576, 'Bytes in the body of a request.'),
  tokens: setting(10_000, 'Words, numbers and marks of GraphQL in a document.'),
  definitions: setting(100, 'Operations and fragments in a document.'),
  variables: setting(100, 'Variables of an operation.'),
  rootFields: setting(50, 'Root fields of an operation, with fragments followed.'),
  aliases: setting(250, 'Aliases in a document.'),
  directives: setting(100, 'Directives in a document.'),
  depth: setting(20, 'Fields within each other, with fragments followed.'),
  selections: setting(5000, 'Selections of an operation, with fragments followed: each time that one is used counts.'),
  cost: setting(
    5_000_000,
    'Points of an operation: one for each object that its answer may have, and more for paths, neighborhoods and searches.',
  ),
  introspection: setting(
    200_000,
    'Objects that the answer to introspection may have; the usual introspection of a client has some 30,000.',
  ),
  subqueries: setting(200, 'Lists, counts and look-ups in the statements of an operation.'),
  pointsPerMinute: setting(600_000, 'Points that an address may spend in a minute without a key; see `cost`.'),
  keyPointsPerMinute: setting(6_000_000, 'Points that a key or a token may spend in a minute.'),
  localPointsPerMinute: setting(
    60_000_000,
    'Points that programs on the same machine may spend in a minute, without a key.',
  ),
  listeners: setting(1000, 'Connections of one server that listen for changes: WebSockets, and server-sent events.'),
  socketOperations: setting(20, 'Operations of a WebSocket at a time.'),
  exports: setting(
    4,
    'Exports that a server writes at a time over HTTP; each client has one, and programs on the same machine all.',
  ),
  rows: fixed(100_000, 'Rows of lists within lists, counted before they are read.'),
  undone: fixed(
    1000,
    'Claims, judgements and changes that are undone for an answer at a moment; claims that `status` takes in.',
  ),
  answers: fixed(10, 'Answers to questions in an operation.'),
  first: fixed(100, '`first` and `last`: items on a page.'),
  ids: fixed(250, 'Ids in an argument.'),
  names: fixed(100, 'Names that `reconcile` looks up at a time, and queries of a request to /reconcile.'),
  hops: fixed(3, '`hops`: relations between an entity of `ids` and the farthest of its neighborhood.'),
  limit: fixed(1000, '`limit`: entities of a neighborhood.'),
  maxHops: fixed(10, '`maxHops`: relations in a path.'),
  textCharacters: fixed(256, 'Characters of a text in an argument.'),
  idCharacters: fixed(512, 'Characters of an id.'),
  cursorCharacters: fixed(4096, 'Characters of a cursor.'),
} as const satisfies Readonly<Record<string, Limit>>;

/** The name of a limit. */
export type LimitName = keyof typeof LIMITS;

/** What each limit is set to. */
export type Limits = Readonly<Record<LimitName, number>>;

const names = Object.keys(LIMITS) as readonly LimitName[];
const settings = names.filter((name) => LIMITS[name].isSetting);

/** The limits where nothing else is set. */
export const DEFAULT_LIMITS = Object.fromEntries(names.map((name) => [name, LIMITS[name].value])) as Limits;

/**
 * Reads limits from a text such as `depth=15,cost=50000`; those it does not name keep their defaults. Each problem is a
 * sentence that names the text at fault and what is allowed.
 */
export function parseLimits(text: string): { readonly limits: Limits; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const given: Partial<Record<LimitName, number>> = {};
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const [, name, value] = /^(\w+)\s*=\s*(\d{1,12})$/.exec(part) ?? [];
    const known = settings.find((one) => one === name);
    if (name === undefined)
      problems.push(`"${part.slice(0, 80)}" is no limit; write name=number, for instance depth=15.`);
    else if (known === undefined)
      problems.push(`there is no limit "${name.slice(0, 40)}" to set${didYouMean(name, settings)}`);
    else if (Number(value) === 0)
      problems.push(`${known}: 0 is not allowed; give 1 or more, for instance ${LIMITS[known].value}.`);
    else given[known] = Number(value);
  }
  return { limits: { ...DEFAULT_LIMITS, ...given }, problems };
}
