import { dimensionsOf, type Dimension } from '../domain/tally.ts';
import type { Compilation } from './compilation.ts';
import { limitedIds } from './limits.ts';
import type { SelectedField } from './selection.ts';

/** One condition on a list of one kind. */
export interface ListCondition {
  /** As Cypher over the list's own node. */
  readonly live: string;
  /** The dimension it is a condition on, and the same as Cypher over a column of a tally; null where it is on none. */
  readonly counted: { readonly on: Dimension; readonly tally: (column: string) => string } | null;
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
  const where = field.args['where'] as Record<string, unknown> | null | undefined;
  if (!where) return [];
  const on = (name: string) => dimensionsOf(label).find((dimension) => dimension.name === name) ?? null;
  const condition = (name: string, operator: Operator, value: unknown): ListCondition => {
    const reference = compilation.parameter(value);
    return counted(operator.live(`${node}.${name}`, reference), on(name), (column) =>
      operator.tally(column, reference),
    );
  };
  return Object.entries(where).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (name === 'ids') return condition('id', IN, limitedIds('where.ids', value as string[]));
    if (name === 'locatedIn' || name === 'source') {
      const reference = compilation.parameter(value);
      const live =
        name === 'source'
          ? `${reference} IN ${node}.sources`
          : `EXISTS { (${node})-[:LOCATED_IN]->(:Entity {id: ${reference}}) }`;
      return counted(live, on(name === 'source' ? 'source' : 'place'), (column) => EQUAL.tally(column, reference));
    }
    if (Array.isArray(value)) return condition(name, IN, value);
    return Object.entries(value as Record<string, unknown>).flatMap(([operator, operand]) =>
      operand === null || operand === undefined ? [] : condition(name, OPERATORS[operator]!, operand),
    );
  });
}

function counted(live: string, on: Dimension | null, tally: (column: string) => string): ListCondition {
  return { live, counted: on === null ? null : { on, tally } };
}
