import {
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from '../domain/limits.ts';
import { isMoment } from '../domain/moment.ts';
import { DEFAULT_PAGE_SIZE } from './page.ts';

type Values = Readonly<Record<string, unknown>>;

/** What an operation costs at most: points of the answer from the graph, and objects of the answer to introspection. */
export interface Cost {
  readonly points: number;
  readonly introspection: number;
}

/** The cost of an operation for variables as they came, before they are checked: what does not fit counts as not given. */
export type OperationCost = (variables: Values) => Cost;

/** The points of a selection for so many objects that it is asked of; `page` is the size of the page that they are the connection of. */
type Points = (objects: number, page: number, variables: Values) => number;

/** How many items a list has that has no pages: few by nature, as the names of an entity. */
const LIST_ITEMS = 5;

/** Lists without pages that hold more. */
const ITEMS: Readonly<Record<string, number>> = {
  'Query.questions': 60,
  'Query.statistics': 50,
  'Query.relationTypes': 50,
  'Query.vocabularies': 30,
  'Query.coverage': 50,
  'Query.timeline': 50,
  'Query.limits': 30,
  'Difference.claims': 50,
  'Facet.values': 50,
  'Vocabulary.values': 20,
};

/** Lists whose items an argument of the root field bounds: nodes and relations of graphs and paths. */
const BOUNDED_BY: Readonly<Record<string, readonly [argument: string, otherwise: number]>> = {
  neighborhood: ['limit', 200],
  paths: ['maxHops', 6],
  reconcile: ['limit', 5],
};

/** The types of such root fields. */
const BOUNDED: ReadonlySet<string> = new Set(['Graph', 'Path', 'Reconciliation']);

/** Lists that have an item for each of a list argument. */
const ONE_FOR_EACH: Readonly<Record<string, string>> = { 'Query.reconcile': 'queries' };

/** What a change costs beside the objects of its answer: about as much of the database's time as so many objects take. */
export const CHANGE_POINTS = 200;

/** What a graph that is made for one answer costs: as much as writing some hundred claims takes, while changes wait. */
export const MOMENT_POINTS = 5000;

/** What looking up one name costs. */
export const NAME_POINTS = 10;

/** A number that was given for an argument, or how many items were. */
type Given = (name: string, otherwise: number) => number;

/** What a root field costs beside its objects: about as much of the database's time as so many objects take. */
const PRICES: Readonly<Record<string, (argument: Given) => number>> = {
  absence: () => 20,
  difference: () => 50,
  impact: () => 100,
  neighborhood: (argument) => 10 * argument('hops', 1) ** 3,
  paths: (argument) => 10 * argument('maxHops', 6) ** 2,
  question: () => 300,
  reconcile: (argument) => NAME_POINTS * argument('queries', 1),
  search: () => 20,
  sharedTies: () => 20,
  timeline: () => 10,
};

/**
 * What an operation of a schema costs at most, computed for any variables. Each object of the answer is a point. A page has
 * as many as it is asked for, a list without pages an assumed number; no level has more rows than one answer may have.
 * Of fragments on different object types one applies.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  const root = schema.getRootType(operation.operation);
  if (!root) return () => ({ points: 0, introspection: 0 });
  const [fromGraph, introspecting] = [false, true].map((introspection) =>
    new CostCompiler(schema, fragments, introspection).ofSet(root, operation.selectionSet),
  ) as [Points, Points];
  return (variables) => {
    const values = { ...defaults, ...variables };
    return { points: fromGraph(1, 1, values), introspection: introspecting(1, 1, values) };
  };
}

class CostCompiler {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether it is introspection whose objects count; else everything but that. */
  readonly #introspection: boolean;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, introspection: boolean) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#introspection = introspection;
  }

  ofSet(type: GraphQLCompositeType, set: SelectionSetNode): Points {
    const always: Points[] = [];
    const oneOf = new Map<string, Points[]>();
    for (const selection of set.selections) {
      const { on, points } = this.#ofSelection(type, selection);
      if (points === null) continue;
      if (isObjectType(on) && on !== type) oneOf.set(on.name, [...(oneOf.get(on.name) ?? []), points]);
      else always.push(points);
    }
    const alternatives = [...oneOf.values()].map(sum);
    if (alternatives.length > 0)
      always.push((...given) => Math.max(...alternatives.map((alternative) => alternative(...given))));
    return sum(always);
  }

  /** What a selection costs, null for nothing, and of which type its objects must be. */
  #ofSelection(type: GraphQLCompositeType, selection: SelectionNode) {
    if (selection.kind === Kind.FIELD) return { on: type, points: this.#ofField(type, selection) };
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    const condition = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
    const on = isCompositeType(condition) ? condition : type;
    return { on, points: fragment ? this.ofSet(on, fragment.selectionSet) : null };
  }

  #ofField(parent: GraphQLCompositeType, node: FieldNode): Points | null {
    const isMeta = node.name.value.startsWith('__');
    const definition = isMeta ? metaField(node) : fieldOf(parent, node);
    const type = definition && getNamedType(definition.type);
    if (!definition || !isCompositeType(type) || !node.selectionSet) return null;
    const isChange = parent === this.#schema.getMutationType();
    const isRoot = parent === this.#schema.getQueryType() || parent === this.#schema.getSubscriptionType() || isChange;
    if (isRoot && isMeta !== this.#introspection) return null;
    const inside = this.ofSet(type, node.selectionSet);
    const itemsOf = this.#itemsOf(parent, definition, node);
    const price = isChange ? () => CHANGE_POINTS : isRoot ? PRICES[definition.name] : undefined;
    const bound = isRoot ? BOUNDED_BY[definition.name] : undefined;
    return (objects, page, variables) => {
      const argument: Given = (name, otherwise) =>
        numberIn(node, name, variables) ?? lengthIn(node, name, variables) ?? otherwise;
      const rows = Math.min(objects * itemsOf(page, variables), LIMITS.rows.value);
      const size = bound
        ? argument(...bound)
        : (numberIn(node, 'first', variables) ?? numberIn(node, 'last', variables));
      const isMade = asksMoment(node, variables) || (isRoot && asksStatus(node, variables));
      const moment = isMade ? MOMENT_POINTS : 0;
      return rows + moment + (price?.(argument) ?? 0) + inside(rows, size ?? DEFAULT_PAGE_SIZE, variables);
    };
  }

  /** How many objects a field gives for one that it is asked of. */
  #itemsOf(
    parent: GraphQLCompositeType,
    definition: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): (page: number, variables: Values) => number {
    if (!isListType(getNullableType(definition.type))) return () => 1;
    const introspected = this.#introspection
      ? introspectedItems(this.#schema).get(`${parent.name}.${definition.name}`)
      : undefined;
    if (introspected !== undefined) return () => introspected;
    const known = ITEMS[`${parent.name}.${definition.name}`];
    if (known !== undefined) return () => known;
    const each = ONE_FOR_EACH[`${parent.name}.${definition.name}`];
    if (each !== undefined) return (_page, variables) => lengthIn(node, each, variables) ?? 1;
    if (definition.args.some(({ name }) => name === 'first'))
      return (_page, variables) => numberIn(node, 'first', variables) ?? DEFAULT_PAGE_SIZE;
    if (definition.args.some(({ name }) => name === 'ids'))
      return (_page, variables) => lengthIn(node, 'ids', variables) ?? LIST_ITEMS;
    const isPaged = parent.name.endsWith('Connection') || BOUNDED.has(parent.name);
    return isPaged && /^(nodes|edges|relations|candidates)$/.test(definition.name) ? (page) => page : () => LIST_ITEMS;
  }
}

function sum(all: readonly Points[]): Points {
  return (...given) => {
    let points = 0;
    for (const one of all) points += one(...given);
    return points;
  };
}

function metaField({ name: { value } }: FieldNode): GraphQLField<unknown, unknown> | undefined {
  return value === '__schema' ? SchemaMetaFieldDef : value === '__type' ? TypeMetaFieldDef : undefined;
}

function fieldOf(parent: GraphQLCompositeType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined;
}

/** An argument that is a number above 0; undefined where it is none. */
function numberIn(node: FieldNode, name: string, variables: Values): number | undefined {
  const value = argumentIn(node, name, variables);
  return typeof value === 'number' && value > 0 ? value : undefined;
}

/** Whether a field asks for the graph as it was. */
function asksMoment(node: FieldNode, variables: Values): boolean {
  const knownAt = argumentIn(node, 'knownAt', variables);
  return knownAt instanceof Date || (typeof knownAt === 'string' && isMoment(knownAt));
}

/** Whether a root field takes in claims that are not accepted. */
function asksStatus(node: FieldNode, variables: Values): boolean {
  return (lengthIn(node, 'status', variables) ?? 0) > 0;
}

function lengthIn(node: FieldNode, name: string, variables: Values): number | undefined {
  const value = argumentIn(node, name, variables);
  return Array.isArray(value) ? value.length : undefined;
}

function argumentIn(node: FieldNode, name: string, variables: Values): unknown {
  const argument = node.arguments?.find((one) => one.name.value === name);
  return argument && valueFromASTUntyped(argument.value, variables);
}

const itemsOfSchemas = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/** How many items the lists of introspection have: those of the schema itself, and of its types on average. */
function introspectedItems(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const known = itemsOfSchemas.get(schema);
  if (known) return known;
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const args = fields.reduce((count, field) => count + field.args.length, 0);
  const items = new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', fields.length / types.length],
    ['__Field.args', args / fields.length],
    ['__Directive.args', 2],
  ]);
  itemsOfSchemas.set(schema, items);
  return items;
}
