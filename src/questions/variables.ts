import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { InputError } from '../domain/input-error.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { choiceProblem } from './choices.ts';
import { LANG, type Lang, type Question, type QuestionVariable } from './question.ts';

/** The variables that must be given and are not. */
export function missingVariables(
  variables: readonly QuestionVariable[],
  given: Readonly<Record<string, unknown>>,
): readonly QuestionVariable[] {
  return variables.filter(({ name, required }) => required && (given[name] ?? null) === null);
}

/** What is wrong with the values of an operation's variables, or null. */
export function variableProblem(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): string | null {
  const { errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
  return errors?.[0]?.message ?? null;
}

/**
 * The values that a question is asked with: those given, or its example where none are. Throws InputError for a name
 * that it does not take, for one that it needs and for a value that is not allowed or of the wrong type.
 */
export function chosenVariables(
  { name: question, variables, example, definition }: Question,
  schema: GraphQLSchema,
  given: Readonly<Record<string, unknown>> | null | undefined,
): Readonly<Record<string, unknown>> {
  if (!given || Object.keys(given).length === 0) return example;
  const names = variables.map(({ name }) => name);
  const takes = names.length > 0 ? `it takes ${names.join(', ')}` : 'it takes none';
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, names) || '.';
    throw new InputError(`variables: the question "${question}" takes no "${unknown.slice(0, 80)}"; ${takes}${hint}`);
  }
  const [missing] = missingVariables(variables, given);
  if (missing) {
    const instance = JSON.stringify(example[missing.name]);
    throw new InputError(
      `variables: the question "${question}" needs "${missing.name}" (${missing.type}), for instance ${instance}.`,
    );
  }
  for (const { name, choices } of variables) {
    const wrong = choiceProblem(given[name], choices);
    if (wrong !== null) throw new InputError(`variables: ${name}: ${wrong}`);
  }
  const problem = variableProblem(schema, definition, given);
  if (problem !== null) throw new InputError(`variables: ${problem}`);
  return given;
}

/** The same with the language that the answer is wanted in, for an operation that asks for it. */
export function withLang(
  { definition }: Question,
  variables: Readonly<Record<string, unknown>>,
  lang: Lang,
): Readonly<Record<string, unknown>> {
  const asks = definition.variableDefinitions?.some(({ variable }) => variable.name.value === LANG);
  return asks ? { ...variables, [LANG]: lang } : variables;
}
