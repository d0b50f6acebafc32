import { dimensionsOf, type Dimension } from '../domain/tally.ts';
import type { Compilation } from './compilation.ts';
import { limitedIds } from './limits.ts';
import type { Args } from './request.ts';
import type { SelectedField } from './selection.ts';

/** One condition on a list of one kind. */
export interface ListCondition {
  /** As Cypher over the list's own node. */
  readonly live: string;
  /** The dimension it is a condition on, and the same as Cypher over a column of a tally; null where it is on none. */
  readonly counted: { readonly on: Dimension; readonly tally: (column: string) => string } | null;
  /** The property that it gives one value, where it does. */
  readonly equals: string | null;
}

interface Operator {
  readonly live: (property: string, value: string) => string;
  /** Over a column as `tallyValue` writes it, where what is unknown fulfils nothing. */
  readonly tally: (column: string, value: string) => string;
}

const IN: Operator = {
  live: (property, value) => `${property} IN ${value}`,
  tally: (column, value) => `${column} IN [one IN ${value} | '=' + one]`,
};

const EQUAL: Operator = {
  live: (property, value) => `${property} = ${value}`,
  tally: (column, value) => `${column} = '=' + ${value}`,
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: EQUAL,
  in: IN,
  startsWith: {
    live: (property, value) => `${property} STARTS WITH ${value}`,
    tally: (column, value) => `${column} STARTS WITH '=' + ${value}`,
  },
  contains: {
    live: (property, value) => `${property} CONTAINS ${value}`,
    tally: (column, value) => `${column} STARTS WITH '=' AND substring(${column}, 1) CONTAINS ${value}`,
  },
};

/** What the `where` of a list asks of its node, a condition each; what is null is not asked. */
export function conditionsOf(
  compilation: Compilation,
  field: SelectedField,
  label: string,
  node: string,
): readonly ListCondition[] {
  const on = (name: string) => dimensionsOf(label).find((dimension) => dimension.name === name) ?? null;
  return conditionsAsked(compilation, field).map(([name, operator]) => {
    const reference = compilation.parameter(compilation.later(field, (args) => operandOf(args, name, operator)));
    if (name === 'source') {
      return counted(`${reference} IN ${node}.sources`, on('source'), (column) => EQUAL.tally(column, reference));
    }
    if (name === 'locatedIn') {
      const live = `EXISTS { (${node})-[:LOCATED_IN]->(:Entity {id: ${reference}}) }`;
      return counted(live, on('place'), (column) => EQUAL.tally(column, reference));
    }
    const { live, tally } = operator === null ? IN : OPERATORS[operator]!;
    const property = name === 'ids' ? 'id' : name;
    const condition = counted(live(`${node}.${property}`, reference), on(name), (column) => tally(column, reference));
    return operator === 'eq' ? { ...condition, equals: name } : condition;
  });
}

/** The conditions that are asked: their names, and of those on a text the operators. Their values stay out of the text. */
function conditionsAsked(
  compilation: Compilation,
  field: SelectedField,
): readonly (readonly [string, string | null])[] {
  const given = (value: unknown) => value !== null && value !== undefined;
  return compilation.fixed(field, ({ where }) =>
    Object.entries((where as Args | null | undefined) ?? {}).flatMap(([name, value]): [string, string | null][] => {
      if (!given(value)) return [];
      if (typeof value !== 'object' || Array.isArray(value)) return [[name, null]];
      const operators = Object.entries(value as Args).filter(([, text]) => given(text));
      return operators.map(([operator]) => [name, operator]);
    }),
  );
}

function operandOf(args: Args, name: string, operator: string | null): unknown {
  const value = (args['where'] as Args)[name];
  if (operator !== null) return (value as Args)[operator];
  return name === 'ids' ? limitedIds('where.ids', value as string[]) : value;
}

function counted(live: string, on: Dimension | null, tally: (column: string) => string): ListCondition {
  return { live, counted: on === null ? null : { on, tally }, equals: null };
}
