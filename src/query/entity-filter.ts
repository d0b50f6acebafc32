import { dimensionsOf, countedValue, type Dimension } from '../domain/materialized-count.ts';
import type { Compilation } from './compilation.ts';
import { dimensionNamed } from './dimension-name.ts';
import { limitedIds } from './limits.ts';
import type { Args } from './request.ts';
import type { SelectedField } from './selection.ts';
import { whereOf } from './filter-arguments.ts';

/** One condition on a list of one kind. */
export interface ListCondition {
  /** As Cypher over the list's own node. */
  readonly live: string;
  /** The dimension it is a condition on, and the same as Cypher over a column of a stored count; null where it is on none. */
  readonly counted: { readonly on: Dimension; readonly overCount: (column: string) => string } | null;
  /** The property that it gives one value, where it does. */
  readonly equals: string | null;
}

/** What lists of every kind have in their `where`, besides conditions on the properties of the kind. */
interface ListWhereArgs {
  readonly where?:
    | (Args & { readonly ids?: readonly string[] | null; readonly isNull?: readonly string[] | null })
    | null;
}

interface Operator {
  readonly live: (property: string, value: string) => string;
  /** Over a column as `countedValue` writes it, where what is unknown fulfils `isNull` alone. */
  readonly overCount: (column: string, value: string) => string;
}

const IN: Operator = {
  live: (property, value) => `${property} IN ${value}`,
  overCount: (column, value) => `${column} IN [one IN ${value} | '=' + one]`,
};

const EQUAL: Operator = {
  live: (property, value) => `${property} = ${value}`,
  overCount: (column, value) => `${column} = '=' + ${value}`,
};

/** A column of what is not known, as `countedValue` writes it. */
function isUnknown(column: string): string {
  return `${column} = '${countedValue(null)}'`;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: EQUAL,
  in: IN,
  isNull: { live: (property) => `${property} IS NULL`, overCount: isUnknown },
  isKnown: { live: (property) => `${property} IS NOT NULL`, overCount: (column) => `${column} STARTS WITH '='` },
  startsWith: {
    live: (property, value) => `${property} STARTS WITH ${value}`,
    overCount: (column, value) => `${column} STARTS WITH '=' + ${value}`,
  },
  contains: {
    live: (property, value) => `${property} CONTAINS ${value}`,
    overCount: (column, value) => `${column} STARTS WITH '=' AND substring(${column}, 1) CONTAINS ${value}`,
  },
};

/** What an operator of a filter asks of a property, as Cypher. */
export function propertyCondition(property: string, operator: string, value: string): string {
  return OPERATORS[operator]!.live(property, value);
}

/** What the `where` of a list asks of its node, a condition each. */
export function conditionsOf(
  compilation: Compilation,
  field: SelectedField<ListWhereArgs>,
  label: string,
  node: string,
): readonly ListCondition[] {
  const on = (name: string) => dimensionsOf(label).find((dimension) => dimension.name === name) ?? null;
  const asked = conditionsAsked(compilation, field).map(([name, operator]) => {
    if (operator === 'isNull' || operator === 'isKnown') {
      const { live, overCount: overCount } = OPERATORS[operator]!;
      return counted(live(`${node}.${name}`, ''), on(name), (column) => overCount(column, ''));
    }
    const reference = compilation.parameter(compilation.perRequest(field, (args) => operandOf(args, name, operator)));
    if (name === 'source') {
      return counted(`${reference} IN ${node}.sources`, on('source'), (column) => EQUAL.overCount(column, reference));
    }
    if (name === 'locatedIn') {
      const live = `EXISTS { (${node})-[:LOCATED_IN]->(:Entity {id: ${reference}}) }`;
      return counted(live, on('place'), (column) => EQUAL.overCount(column, reference));
    }
    const { live, overCount: overCount } = operator === null ? IN : OPERATORS[operator]!;
    const property = name === 'ids' ? 'id' : name;
    const condition = counted(live(`${node}.${property}`, reference), on(name), (column) =>
      overCount(column, reference),
    );
    return operator === 'eq' ? { ...condition, equals: name } : condition;
  });
  const unknown = compilation.specializeOn(field, (args) => [...new Set(args.where?.isNull ?? [])]);
  return [...asked, ...unknown.map((value) => unknownIn(node, dimensionNamed(label, value)))];
}

/** The condition that a dimension of a node is not known. */
function unknownIn(node: string, dimension: Dimension): ListCondition {
  const { name } = dimension;
  if (name === 'source') return counted(`size(coalesce(${node}.sources, [])) = 0`, null, isUnknown);
  const live = name === 'place' ? `NOT EXISTS { (${node})-[:LOCATED_IN]->(:Entity) }` : `${node}.${name} IS NULL`;
  return counted(live, dimension, isUnknown);
}

/** The conditions that are asked: their names, and of those on a text the operators. Their values stay out of the text. */
function conditionsAsked(
  compilation: Compilation,
  field: SelectedField<ListWhereArgs>,
): readonly (readonly [string, string | null])[] {
  return compilation.specializeOn(field, (args) =>
    Object.entries(whereOf(args)).flatMap(([name, value]): [string, string | null][] => {
      if (name === 'isNull') return [];
      if (typeof value !== 'object' || Array.isArray(value)) return [[name, null]];
      return Object.entries(value as Args).map(([operator, operand]) => [
        name,
        // Shows in the statement, as either is found in a way of its own.
        operator === 'isNull' && operand === false ? 'isKnown' : operator,
      ]);
    }),
  );
}

function operandOf({ where }: ListWhereArgs, name: string, operator: string | null): unknown {
  if (name === 'ids') return limitedIds('where.ids', where!.ids!);
  const value = where![name];
  return operator === null ? value : (value as Args)[operator];
}

function counted(live: string, on: Dimension | null, overCount: (column: string) => string): ListCondition {
  return { live, counted: on === null ? null : { on, overCount: overCount }, equals: null };
}
