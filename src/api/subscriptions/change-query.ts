import {
  getArgumentValues,
  getNamedType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A subscription as the query that answers it for one change. */
export interface ChangeQuery {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** The variable that has the id of the change. */
  readonly variable: string;
  /** What `after` is given as, for variables as they were coerced; null for nothing. */
  readonly after: (variables: Readonly<Record<string, unknown>>) => string | null;
}

/**
 * Makes of a valid subscription of changes the query that asks the same of one change by its id, under the same response key, so
 * that it is compiled and answered as any other.
 */
export function changeQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ChangeQuery {
  const [subscription, query] = [schema.getSubscriptionType()!, schema.getQueryType()!];
  const variable = freeName(operation);
  const asked: FieldNode[] = [];
  const types = new TypeInfo(schema);
  let definition = operation;
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave: (node) => {
          if (types.getParentType() !== subscription) return undefined;
          asked.push(node);
          return { ...node, alias: node.alias ?? node.name, name: name('change'), arguments: [idArgument(variable)] };
        },
      },
      NamedType: {
        // A fragment on subscriptions is one on queries.
        leave: (node) =>
          getNamedType(schema.getType(node.name.value)) === subscription ? named(query.name) : undefined,
      },
      OperationDefinition: {
        leave: (node, _key, _parent, path) => {
          if (document.definitions[Number(path[1])] !== operation) return null;
          definition = {
            ...node,
            operation: OperationTypeNode.QUERY,
            variableDefinitions: [...(node.variableDefinitions ?? []), idDefinition(variable)],
          };
          return definition;
        },
      },
    }),
  );
  const field = subscription.getFields()['changed']!;
  return {
    document: changed,
    definition,
    variable,
    after: (variables) => (getArgumentValues(field, asked[0]!, variables)['after'] ?? null) as string | null,
  };
}

function freeName({ variableDefinitions = [] }: OperationDefinitionNode): string {
  const taken = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  let free = 'change';
  while (taken.has(free)) free += '_';
  return free;
}

function name(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function named(value: string) {
  return { kind: Kind.NAMED_TYPE, name: name(value) } as const;
}

function idArgument(variable: string) {
  const value = { kind: Kind.VARIABLE, name: name(variable) } as const;
  return { kind: Kind.ARGUMENT, name: name('id'), value } as const;
}

function idDefinition(variable: string) {
  const type = { kind: Kind.NON_NULL_TYPE, type: named('ID') } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(variable) },
    type,
  } as const;
}
