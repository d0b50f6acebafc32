import { InputError } from '../domain/input-error.ts';
import type { Compilation } from './compilation.ts';
import { checkOwner, decodeCursor, encodeCursor, type Place } from './cursor.ts';
import { within } from './limits.ts';

const DEFAULT_SIZE = 25;

/** A key by which a list is ordered; the keys together must tell any two of its rows apart, and none is null. */
export interface OrderKey {
  readonly text: string;
  readonly descending?: boolean;
}

/** What a list is paged by. */
export interface Paged {
  /** The list's name, which its cursors carry: `heads`. */
  readonly name: string;
  /** The id of the thing whose list it is, as Cypher; null for a list of the root. */
  readonly owner: string | null;
  /** The clauses that bind a row's variables, without a WHERE. */
  readonly match: string;
  readonly where: readonly string[];
  readonly order: readonly OrderKey[];
}

/** The page that was asked for. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly cursorName: 'after' | 'before';
  readonly place: Place | null;
}

/** The rows of a page in the list's order, each with its cursor, and whether there are rows around them. */
export interface Rows {
  readonly rows: readonly (readonly unknown[])[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The page that `first`, `after`, `last` and `before` ask for; an error where they do not go together. */
export function pageOf(args: Readonly<Record<string, unknown>>, list: Paged): Page {
  const first = args['first'] as number | null | undefined;
  const last = args['last'] as number | null | undefined;
  const backward = last !== null && last !== undefined;
  if (backward && first !== null && first !== undefined)
    throw new InputError('first and last: give one of them; first pages from the start, last from the end.');
  const [cursorName, unused] = backward ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const sizeName = backward ? 'last' : 'first';
  if (args[unused] !== null && args[unused] !== undefined)
    throw new InputError(
      `${unused}: it does not go with ${sizeName}; give ${cursorName}, or ${backward ? 'first' : 'last'}.`,
    );
  const cursor = args[cursorName] as string | null | undefined;
  return {
    size: within(sizeName, (backward ? last : first) ?? DEFAULT_SIZE, 1, 100),
    backward,
    cursorName,
    place:
      cursor === null || cursor === undefined ? null : decodeCursor(cursorName, cursor, list.name, list.order.length),
  };
}

/**
 * The page's rows as a list of `[keys, …columns]`, one row more than asked, to know whether more follow. Paging is by
 * the keys of the row before, so a page costs the same wherever it stands.
 */
export function pageText(compilation: Compilation, list: Paged, page: Page, columns: readonly string[]): string {
  const conditions = page.place ? [...list.where, beyond(compilation, list.order, page, page.place.keys)] : list.where;
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  const order = list.order.map((key) => key.text + (descends(key, page) ? ' DESC' : '')).join(', ');
  const limit = compilation.parameter(page.size + 1);
  const row = [`[${list.order.map(({ text }) => text).join(', ')}]`, ...columns].join(', ');
  return `COLLECT { ${list.match}${where} WITH * ORDER BY ${order} LIMIT ${limit} RETURN [${row}] }`;
}

/** The rows that the database answered to a page, cut to size and in the list's order. */
export function rowsOf(raw: readonly (readonly unknown[])[], owner: unknown, list: Paged, page: Page): Rows {
  checkOwner(page.cursorName, page.place, owner);
  const more = raw.length > page.size;
  const rows = raw.slice(0, page.size);
  if (page.backward) rows.reverse();
  const cursors = rows.map((row) =>
    encodeCursor({ list: list.name, owner: (owner as string | null) ?? null, keys: row[0] as (string | number)[] }),
  );
  const around = page.place !== null;
  return {
    rows,
    cursors,
    hasNextPage: page.backward ? around : more,
    hasPreviousPage: page.backward ? more : around,
  };
}

function descends(key: OrderKey, page: Page): boolean {
  return (key.descending ?? false) !== page.backward;
}

/** Whether a row lies beyond the keys of a place. Written without OR, which would cost the planner its index. */
function beyond(
  compilation: Compilation,
  [key, ...laterKeys]: readonly OrderKey[],
  page: Page,
  [value, ...laterValues]: Place['keys'],
): string {
  const { text } = key!;
  const reference = compilation.parameter(value);
  const sign = descends(key!, page) ? '<' : '>';
  if (laterKeys.length === 0) return `${text} ${sign} ${reference}`;
  const rest = beyond(compilation, laterKeys, page, laterValues);
  return `${text} ${sign}= ${reference} AND NOT (${text} = ${reference} AND NOT (${rest}))`;
}
