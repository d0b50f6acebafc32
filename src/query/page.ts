import { InputError } from '../domain/input-error.ts';
import { LIMITS } from '../domain/limits.ts';
import type { Compilation } from './compilation.ts';
import { checkOwner, decodeCursor, encodeCursor, type CursorPosition } from './cursor.ts';
import { within } from './limits.ts';
import type { Later, Request } from './request.ts';
import type { SelectedField } from './selection.ts';

/** How many items a page has unless it is asked for otherwise. */
export const DEFAULT_PAGE_SIZE = 25;

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
  /**
   * The pattern that the match is of, where it finds no more than a handful by nature: all are then taken and sorted here,
   * as a subquery for each list, to sort it in the database, costs several times what a few rows do. The first key of the
   * order must then be the node's own.
   */
  readonly bounded?: string;
  readonly where: readonly string[];
  readonly order: readonly OrderKey[];
  /** An index whose order the page is read in. */
  readonly index?: IndexOrder;
  /** Several ways to find the rows, each in the order of an index. */
  readonly accessPaths?: AccessPaths;
}

/**
 * Ways that lead to all rows together. A page takes as many of each as it may show, and of these the first: what it costs
 * does not grow with what there is.
 */
export interface AccessPaths {
  /** The row's variable. */
  readonly row: string;
  /** Clauses before the paths, which bind what they use; empty for none. */
  readonly bind: string;
  /** The variables that the paths use. */
  readonly uses: string;
  readonly each: readonly AccessPath[];
}

/** One of several ways to find rows. */
export interface AccessPath {
  /** The condition on the rows of this path. */
  readonly is: string;
  readonly index: IndexOrder;
}

/** An index that has the list's keys in their order, or begins with a property which is the same for all rows. */
export interface IndexOrder {
  /** That property, as Cypher; null where the index begins with the keys. */
  readonly constant: string | null;
  /** The index, as Neo4j's hint names it. */
  readonly hint: string;
}

/** The arguments of a list that is read page by page; many lists are paged from their start only. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The page that was asked for; how long it is, and after which place, each request has its own of. */
export interface Page {
  readonly size: Later<number>;
  readonly backward: boolean;
  readonly cursorName: 'after' | 'before';
  readonly place: Later<CursorPosition> | null;
}

/** The rows of a page in the list's order, whose list it is, and whether there are rows around them. */
export interface PageRows {
  readonly rows: readonly (readonly unknown[])[];
  readonly owner: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The page that `first`, `after`, `last` and `before` ask for; an error where they do not go together. */
export function pageOf(compilation: Compilation, field: SelectedField<PageArgs>, list: Paged): Page {
  const backward = compilation.isGiven(field, 'last');
  const [sizeName, cursorName, unused] = backward
    ? (['last', 'before', 'after'] as const)
    : (['first', 'after', 'before'] as const);
  if (backward && compilation.isGiven(field, 'first'))
    throw new InputError('first and last: give one of them; first pages from the start, last from the end.');
  if (compilation.isGiven(field, unused))
    throw new InputError(
      `${unused}: it does not go with ${sizeName}; give ${cursorName}, or ${backward ? 'first' : 'last'}.`,
    );
  const sizeOf = (args: PageArgs) => within(sizeName, args[sizeName] ?? DEFAULT_PAGE_SIZE, 1, LIMITS.first.value);
  const placeOf = (args: PageArgs) => decodeCursor(cursorName, args[cursorName]!, list.name, list.order.length);
  return {
    size: compilation.perRequest(field, sizeOf),
    backward,
    cursorName,
    place: compilation.isGiven(field, cursorName) ? compilation.perRequest(field, placeOf) : null,
  };
}

/**
 * The page's rows as a list, each as the expression `row` gives it; one more than asked, to know whether more follow.
 * Paging is by the keys of the row before, so a page costs the same wherever it stands.
 */
export function pageText(compilation: Compilation, list: Paged, page: Page, row: string): string {
  if (list.bounded !== undefined)
    return `[${list.bounded}${whereText(conditionsOf(compilation, list, page))} | ${row}]`;
  return `COLLECT { ${pageClauses(compilation, list, page)} RETURN ${row} }`;
}

/** The clauses that bind the variables of the page's rows, and of one more; of a list of few, all of them in no order. */
export function pageClauses(compilation: Compilation, list: Paged, page: Page): string {
  const conditions = conditionsOf(compilation, list, page);
  const where = whereText(conditions);
  if (list.bounded !== undefined) return `${list.match}${where}`;
  const { size } = page;
  const limit = compilation.parameter((request: Request) => size(request) + 1);
  const first = (index?: IndexOrder) => `ORDER BY ${orderText(list, page, index)} LIMIT ${limit}`;
  const hint = list.index ? ` USING INDEX ${list.index.hint}` : '';
  const found = list.accessPaths
    ? accessPathsText(list, list.accessPaths, conditions, first)
    : `${list.match}${hint}${where}`;
  return `${found} WITH * ${first(list.index)}`;
}

function conditionsOf(compilation: Compilation, list: Paged, page: Page): readonly string[] {
  return page.place ? [...list.where, beyond(compilation, list.order, page, page.place)] : list.where;
}

function whereText(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

function accessPathsText(
  list: Paged,
  { row, bind, uses, each }: AccessPaths,
  conditions: readonly string[],
  first: (index: IndexOrder) => string,
): string {
  const branches = each.map(
    ({ is, index }) =>
      `${list.match} USING INDEX ${index.hint} WHERE ${[is, ...conditions].join(' AND ')} WITH ${row} ${first(index)} RETURN ${row}`,
  );
  return `${bind}CALL (${uses}) { ${branches.join(' UNION ')} }`;
}

/** The keys of a list as a page is ordered by them. The constant of an index says nothing, and lets the planner read the order off it. */
function orderText({ order }: Paged, page: Page, index?: IndexOrder): string {
  const constant = index?.constant ? [{ ...order[0]!, text: index.constant }] : [];
  return [...constant, ...order].map((key) => key.text + (descends(key, page) ? ' DESC' : '')).join(', ');
}

/** The rows that the database answered to a page, cut to size and in the list's order; `keys` are the places of their keys. */
export function rowsOf(
  raw: PageRows['rows'],
  owner: string | null,
  list: Paged,
  page: Page,
  keys: readonly number[],
  request: Request,
): PageRows {
  if (page.place) checkOwner(page.cursorName, page.place(request), owner);
  const size = page.size(request);
  const more = raw.length > size;
  const sorted = list.bounded !== undefined && raw.length > 1 ? raw.toSorted(byKeys(keys)) : raw;
  const rows = more ? sorted.slice(0, size) : sorted;
  const around = page.place !== null;
  return {
    rows: page.backward ? rows.toReversed() : rows,
    owner,
    hasNextPage: page.backward ? around : more,
    hasPreviousPage: page.backward ? more : around,
  };
}

/** The cursor of a row of a list, whose keys stand at these places. */
export function cursorOf(
  { name }: Paged,
  owner: string | null,
  keys: readonly number[],
  row: readonly unknown[],
): string {
  return encodeCursor({ list: name, owner, keys: keys.map((place) => row[place]) as CursorPosition['keys'] });
}

// Ids are of letters that JavaScript sorts as the database does.
function byKeys(keys: readonly number[]) {
  return (one: readonly unknown[], other: readonly unknown[]): number => {
    const place = keys.find((key) => one[key] !== other[key]);
    return place === undefined ? 0 : (one[place] as string) < (other[place] as string) ? -1 : 1;
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
  place: Later<CursorPosition>,
  index = 0,
): string {
  const { text } = key!;
  const reference = compilation.parameter((request: Request) => place(request).keys[index]);
  const sign = descends(key!, page) ? '<' : '>';
  if (laterKeys.length === 0) return `${text} ${sign} ${reference}`;
  const rest = beyond(compilation, laterKeys, page, place, index + 1);
  return `${text} ${sign}= ${reference} AND NOT (${text} = ${reference} AND NOT (${rest}))`;
}
