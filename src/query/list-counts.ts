import {
  claimCountSubject,
  dimensionsOf,
  countSubject,
  type ClaimDimension,
  type Dimension,
} from '../domain/materialized-count.ts';
import type { Compilation } from './compilation.ts';
import type { ListCondition } from './entity-filter.ts';
import { oneValue, countText } from './cypher-text.ts';

/** A list of one kind, as something to be counted. */
export interface CountedList {
  readonly label: string;
  readonly node: string;
  /** The MATCH that binds the node. */
  readonly match: string;
  readonly conditions: readonly ListCondition[];
  /** Trivially true; tells the planner that an index in the list's order holds every row. */
  readonly inOrder: readonly string[];
}

/** How many of a list have each value, or each two values: clauses that bind them, ordered and cut. */
export interface Groups {
  readonly text: string;
  /** A value of each dimension asked, in the order asked, as Cypher over what `text` binds. */
  readonly values: readonly string[];
  readonly count: string;
}

/**
 * How many a list has, as Cypher: read from stored counts where the conditions are on no more than two dimensions, else
 * counted now.
 */
export function totalText(compilation: Compilation, list: CountedList): string {
  const { match, conditions } = list;
  // Without a condition the database knows by heart.
  if (conditions.length === 0) return countText(match, []);
  const cells = cellsOf(list, []);
  if (cells === null) return countText(match, liveConditions(list));
  const stored = compilation.variable('t');
  return oneValue(`${countMatch(stored, cells)} RETURN sum(${stored}.count)`);
}

/** How many claims have a value of what they are counted by, as Cypher; of a list of values, one or another of them. */
export function claimsWith(compilation: Compilation, name: ClaimDimension, values: string, isList: boolean): string {
  const [stored, value, sum] = ['t', 'v', 'k'].map((letter) => compilation.variable(letter));
  const each = isList ? `UNWIND ${values} AS ${value} WITH DISTINCT ${value} ` : '';
  const is = `${stored}.of = '${claimCountSubject(name)}' AND ${stored}.first = '=' + ${isList ? value : values}`;
  const counts = `COLLECT { ${each}MATCH (${stored}:Tally) WHERE ${is} AND ${stored}.second = '' RETURN ${stored}.count }`;
  // Neo4j takes an aggregation in here for one of the clause around it where the value is of a variable of that.
  return `reduce(${sum} = 0, ${value} IN ${counts} | ${sum} + ${value})`;
}

/**
 * A list counted by one or two dimensions, most frequent first and then by value, what is unknown last; at most `limit`
 * (a reference). Read from stored counts where the dimensions and conditions take no more than two, else counted now.
 */
export function groupsText(
  compilation: Compilation,
  list: CountedList,
  by: readonly Dimension[],
  limit: string,
): Groups {
  const values = by.map(() => compilation.variable('g'));
  const count = compilation.variable('k');
  const order = `ORDER BY ${[`${count} DESC`, ...values].join(', ')} LIMIT ${limit}`;
  const cells = cellsOf(list, by);
  if (cells === null) {
    const bound = by.map(({ name }, index) => bindText(compilation, list, name, values[index]!));
    const where = list.conditions.length > 0 ? ` WHERE ${liveConditions(list).join(' AND ')}` : '';
    const text = `${list.match}${where} ${bound.join(' ')} WITH ${values.join(', ')}, count(*) AS ${count} ${order}`;
    return { text, values, count };
  }
  const stored = compilation.variable('t');
  const columns = values.map((value, index) => {
    const at = cells.slots.findIndex(({ group }) => group === index);
    return `${columnOf(stored, at)} AS ${value}`;
  });
  const sum = list.conditions.length > 0 ? `sum(${stored}.count)` : `${stored}.count`;
  return {
    text: `${countMatch(stored, cells)} WITH ${columns.join(', ')}, ${sum} AS ${count} ${order}`,
    values: values.map((value) => `CASE WHEN ${value} STARTS WITH '=' THEN substring(${value}, 1) END`),
    count,
  };
}

function liveConditions({ conditions, inOrder }: CountedList): readonly string[] {
  return [...conditions.map(({ live }) => live), ...inOrder];
}

/** A dimension of the stored counts that is asked for: its index among those grouped by, and the conditions on it. */
interface Slot {
  readonly dimension: Dimension;
  readonly group: number | null;
  readonly conditions: ((column: string) => string)[];
}

/** The stored counts that answer a question: what they count, and what is asked of their dimensions, in stored order. */
interface Cells {
  readonly of: string;
  readonly slots: readonly Slot[];
}

/**
 * The stored counts of a list by some dimensions; null where there are none. A condition on a dimension
 * of several values, which asks for one of them, is a dimension of its own beside the same one grouped by.
 */
function cellsOf({ label, conditions }: CountedList, by: readonly Dimension[]): Cells | null {
  const slots: Slot[] = by.map((dimension, group) => ({ dimension, group, conditions: [] }));
  for (const { counted } of conditions) {
    if (counted === null) return null;
    const same = slots.find(({ dimension }) => dimension === counted.on && !dimension.multiple);
    if (same) same.conditions.push(counted.overCount);
    else slots.push({ dimension: counted.on, group: null, conditions: [counted.overCount] });
  }
  if (slots.length > 2) return null;
  const places = dimensionsOf(label);
  slots.sort((a, b) => places.indexOf(a.dimension) - places.indexOf(b.dimension));
  return { of: countSubject(label, ...slots.map(({ dimension }) => dimension)), slots };
}

function columnOf(stored: string, at: number): string {
  return `${stored}.${at === 0 ? 'first' : 'second'}`;
}

/** Finds the stored counts, each question by the index that holds just what it asks for (migration 0009). */
function countMatch(stored: string, { of, slots }: Cells): string {
  const asked = slots.flatMap(({ conditions }, at) => conditions.map((condition) => condition(columnOf(stored, at))));
  const more =
    asked.length === 0
      ? [`${stored}.count > 0`]
      : [
          ...(slots[0]!.conditions.length > 0 && slots[1]?.conditions.length === 0 ? [`${stored}.second >= ''`] : []),
          ...(slots.length === 1 ? [`${stored}.second = ''`] : []),
        ];
  return `MATCH (${stored}:Tally) WHERE ${[`${stored}.of = '${of}'`, ...asked, ...more].join(' AND ')}`;
}

/** Binds the values of one dimension of a list's node, a row each. */
function bindText(compilation: Compilation, { node }: CountedList, name: string, as: string): string {
  if (name === 'source') return `UNWIND ${node}.sources AS ${as}`;
  if (name !== 'place') return `WITH *, ${node}.${name} AS ${as}`;
  const place = compilation.variable('p');
  return `CALL (${node}) { OPTIONAL MATCH (${node})-[:LOCATED_IN]->(${place}:Entity) RETURN DISTINCT ${place}.id AS ${as} }`;
}
