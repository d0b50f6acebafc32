import {
  Kind,
  getNamedType,
  isEnumType,
  typeFromAST,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  type ObjectFieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { didYouMean } from '../domain/did-you-mean.ts';
import { PREDICATES } from '../domain/predicates.ts';

/** The arguments that take predicates, which are texts in the schema: an attribute is added without a change of it. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = { predicate: PREDICATES, predicates: PREDICATES };

/** An operation, and the document with the fragments that it spreads. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

/**
 * The values that a variable of an operation allows: those of its enum, or of the vocabulary of the argument that it is
 * given to, in the operation or in a fragment. Null where any value of its type is allowed.
 */
export function choicesOf(
  schema: GraphQLSchema,
  { document, definition: operation }: Operation,
  name: string,
): readonly string[] | null {
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  // A type that the schema lacks is reported where the operation is checked.
  const type = definition && getNamedType(typeFromAST(schema, definition.type as never));
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  const given = argumentsGiven(document, name).find((argument) => Object.hasOwn(VOCABULARIES, argument));
  return given === undefined ? null : VOCABULARIES[given]!;
}

function argumentsGiven(document: DocumentNode, variable: string): readonly string[] {
  const found: string[] = [];
  const look = ({ name, value }: ArgumentNode | ObjectFieldNode) => {
    const values = [value].flatMap((one) => (one.kind === Kind.LIST ? one.values : one));
    if (values.some((one) => one.kind === Kind.VARIABLE && one.name.value === variable)) found.push(name.value);
  };
  visit(document, { Argument: look, ObjectField: look });
  return found;
}

/** What is wrong with the first of some values that a variable does not allow, with what it allows and the nearest; or null. */
export function choiceProblem(values: unknown, choices: readonly string[] | null): string | null {
  if (choices === null) return null;
  const wrong = [values].flat().find((value) => typeof value === 'string' && !choices.includes(value));
  if (typeof wrong !== 'string') return null;
  const hint = didYouMean(wrong, choices) || '.';
  return `"${wrong.slice(0, 80)}" is not allowed${hint} Allowed: ${choices.join(', ')}.`;
}
