import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  TypeNameMetaFieldDef,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  typeFromAST,
  type DirectiveNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './operation.ts';
import { argumentsOf, unrecorded, type RecordedArguments } from './variable-dependencies.ts';
import type { Args } from './request.ts';

/**
 * One field asked of an object, merged over all fragments that ask it under the same response key. `Given` is the type of
 * its arguments; of a field that may be any, nothing can be read off them.
 */
export interface SelectedField<Given = unknown> extends RecordedArguments<Given> {
  readonly responseKey: string;
  readonly name: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** The object types for which it is asked: some of the possible ones, or all. */
  readonly on: readonly GraphQLObjectType[];
}

/** What is asked of an object that may be of several types. */
export interface Selection {
  /** Every field once, whichever types it is asked of. */
  readonly fields: readonly SelectedField[];
  /** The fields asked of each type, in the order in which the response has them. */
  readonly byType: ReadonlyMap<GraphQLObjectType, readonly SelectedField[]>;
}

/** The object types that a value of a type may be of. */
export function possibleTypes(operation: Operation, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [];
}

/** Something that has a selection set: a field, a fragment, an operation. */
export interface Selecting {
  readonly selectionSet?: SelectionSetNode | undefined;
}

/**
 * The fields that selection sets ask of an object of one of the possible types, as GraphQL's own execution collects
 * them: fragments applied by type, @skip and @include obeyed, equal response keys merged.
 */
export function selectFields(
  operation: Operation,
  possible: readonly GraphQLObjectType[],
  parents: readonly Selecting[],
): Selection {
  const merged = new Map<string, SelectedField & { on: GraphQLObjectType[] }>();
  const byType = new Map<GraphQLObjectType, SelectedField[]>();
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode) => numbers.get(node) ?? (numbers.set(node, numbers.size), numbers.size - 1);
  for (const type of possible) {
    const ofType: SelectedField[] = [];
    byType.set(type, ofType);
    for (const [responseKey, nodes] of collectFields(operation, type, parents)) {
      const key = `${responseKey} ${nodes.map(numberOf).join()}`;
      const known = merged.get(key);
      const field = known ?? { ...selectField(operation, type, responseKey, nodes), on: [] };
      field.on.push(type);
      ofType.push(field);
      if (!known) merged.set(key, field);
    }
  }
  return { fields: [...merged.values()], byType };
}

/** The nodes of the fields that are asked of an object of one type, by response key and in the order of the response. */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  parents: readonly Selecting[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const collected = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selectionSet } of parents) {
    if (selectionSet) collect(operation, type, selectionSet, collected, visited);
  }
  return collected;
}

/** What a field selects of the one object type, or the possible ones, that it yields. */
export function selectMembers(operation: Operation, field: SelectedField): readonly SelectedField[] {
  return selectFields(operation, possibleTypes(operation, getNamedType(field.definition.type)), field.nodes).fields;
}

/** A field of an object type with its arguments; throws where these are not allowed. */
export function selectField(
  operation: Operation,
  type: GraphQLObjectType,
  responseKey: string,
  nodes: readonly FieldNode[],
): SelectedField<Args> {
  const node = nodes[0]!;
  const definition = isTypeName(node) ? TypeNameMetaFieldDef : type.getFields()[node.name.value]!;
  const { recording, variableValues } = operation;
  const given = recording
    ? recording.arguments(definition, node, variableValues)
    : unrecorded(argumentsOf(definition, node, variableValues));
  return { ...given, responseKey, name: definition.name, definition, nodes, on: [type] };
}

function isTypeName(node: FieldNode): boolean {
  return node.name.value === TypeNameMetaFieldDef.name;
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
  if (!selection.directives?.length) return true;
  recordVariables(operation, selection.directives);
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, operation.variableValues);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, operation.variableValues);
  return include?.['if'] !== false;
}

/** What is selected depends on the variables in its directives. */
function recordVariables({ recording, variableValues }: Operation, directives: readonly DirectiveNode[]): void {
  for (const { value } of directives.flatMap((directive) => directive.arguments ?? []))
    if (value.kind === Kind.VARIABLE) recording?.variable(value.name.value, variableValues[value.name.value]);
}
