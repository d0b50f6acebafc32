import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  typeFromAST,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './compilation.ts';
import { checkTexts } from './limits.ts';

/** One field asked of an object, merged over all fragments that ask it under the same response key. */
export interface SelectedField {
  readonly responseKey: string;
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  /** The object types for which it is asked: some of the possible ones, or all. */
  readonly on: readonly GraphQLObjectType[];
}

/** The object types that a value of a type may be of. */
export function possibleTypes(operation: Operation, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [];
}

/**
 * The fields that selection sets ask of an object of one of the possible types, as GraphQL's own execution collects
 * them: fragments applied by type, @skip and @include obeyed, equal response keys merged. `__typename` is left to the
 * completion.
 */
export function selectFields(
  operation: Operation,
  possible: readonly GraphQLObjectType[],
  parents: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): readonly SelectedField[] {
  const merged = new Map<string, SelectedField & { on: GraphQLObjectType[] }>();
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode) => numbers.get(node) ?? (numbers.set(node, numbers.size), numbers.size - 1);
  for (const type of possible) {
    const collected = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const { selectionSet } of parents) {
      if (selectionSet) collect(operation, type, selectionSet, collected, visited);
    }
    for (const [responseKey, nodes] of collected) {
      const key = `${responseKey} ${nodes.map(numberOf).join()}`;
      const known = merged.get(key);
      if (known) known.on.push(type);
      else merged.set(key, { ...selectedField(operation, type, responseKey, nodes), on: [type] });
    }
  }
  return [...merged.values()];
}

/** What a field selects of the one object type, or the possible ones, that it yields. */
export function selectMembers(operation: Operation, field: SelectedField): readonly SelectedField[] {
  return selectFields(operation, possibleTypes(operation, getNamedType(field.definition.type)), field.nodes);
}

function selectedField(
  operation: Operation,
  type: GraphQLObjectType,
  responseKey: string,
  nodes: readonly FieldNode[],
): Omit<SelectedField, 'on'> {
  const node = nodes[0]!;
  const definition = type.getFields()[node.name.value]!;
  const args = getArgumentValues(definition, node, operation.variableValues);
  checkTexts(args);
  return { responseKey, name: definition.name, definition, args, nodes };
}

function collect(
  operation: Operation,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  into: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === '__typename') continue;
      const responseKey = selection.alias?.value ?? selection.name.value;
      const nodes = into.get(responseKey);
      if (nodes) nodes.push(selection);
      else into.set(responseKey, [selection]);
      continue;
    }
    const fragment = fragmentOf(operation, selection, visited);
    if (fragment && applies(operation, type, fragment)) collect(operation, type, fragment.selectionSet, into, visited);
  }
}

function fragmentOf(operation: Operation, selection: FragmentSpreadNode | InlineFragmentNode, visited: Set<string>) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const name = selection.name.value;
  if (visited.has(name)) return undefined;
  visited.add(name);
  return operation.fragments[name];
}

function applies(operation: Operation, type: GraphQLObjectType, fragment: Pick<InlineFragmentNode, 'typeCondition'>) {
  if (!fragment.typeCondition) return true;
  const condition = typeFromAST(operation.schema, fragment.typeCondition);
  if (condition === type) return true;
  return isAbstractType(condition) && operation.schema.isSubType(condition, type);
}

function isIncluded(operation: Operation, selection: FieldNode | FragmentSpreadNode | InlineFragmentNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, operation.variableValues);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, operation.variableValues);
  return include?.['if'] !== false;
}
