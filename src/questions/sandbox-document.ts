import { astFromValue, isInputType, Kind, print, typeFromAST, type DefinitionNode, type GraphQLSchema } from 'graphql';
import type { QuestionFolder } from './read-questions.ts';
import type { Question } from './question.ts';

/**
 * The document that Sandbox opens with: the first answers, then every question under its title, each ready to run, since
 * its variables have the example for their defaults; then operations that change the graph, and the fragments that questions
 * share.
 */
export function sandboxDocument(
  { questions, firstAnswers, firstChanges }: QuestionFolder,
  schema: GraphQLSchema,
): string {
  const shared = new Map<string, DefinitionNode>();
  for (const node of questions.flatMap(({ document }) => document.definitions)) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) shared.set(node.name.value, node);
  }
  return [
    firstAnswers.trim(),
    ...questions.map((question) => `# ${question.title.en}\n# ${question.title.zh}\n${withExample(question, schema)}`),
    firstChanges.trim(),
    ...[...shared.values()].map(print),
  ].join('\n\n');
}

function withExample({ definition, example }: Question, schema: GraphQLSchema): string {
  const variableDefinitions = definition.variableDefinitions?.map((variable) => {
    const type = typeFromAST(schema, variable.type as never);
    const value = example[variable.variable.name.value];
    const node = isInputType(type) && value !== undefined ? astFromValue(value, type) : null;
    return node ? { ...variable, defaultValue: node as never } : variable;
  });
  return print({ ...definition, ...(variableDefinitions && { variableDefinitions }) });
}
