import {
  GraphQLError,
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  parse,
  print,
  specifiedRules,
  typeFromAST,
  validate,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { didYouMean } from '../domain/did-you-mean.ts';
import { readForm } from './answer-form.ts';
import { readHead } from './front-matter.ts';
import { choiceProblem, choicesOf, type Operation } from './choices.ts';
import { LANG, type LookUp, type Question, type QuestionVariable } from './question.ts';
import { missingVariables, variableProblem } from './variables.ts';

/** What a question is read with. */
export interface QuestionContext {
  readonly schema: GraphQLSchema;
  /** Fragments that every question may spread. */
  readonly fragments: readonly FragmentDefinitionNode[];
  /** Rules beside GraphQL's own that an operation must keep. */
  readonly rules: readonly ValidationRule[];
}

/** A question, or the lines that say what is wrong with its file. */
export type ParsedQuestion = { readonly question: Question } | { readonly problems: readonly string[] };

/** What the command line takes for itself. */
const TAKEN = ['help', 'json', 'lang', 'list', 'table', 'text', 'version'];

/** Reads one file of the folder of questions. */
export function parseQuestion(file: string, text: string, context: QuestionContext): ParsedQuestion {
  const problems: string[] = [];
  const report = (line: number, message: string) => void problems.push(`${file}:${line}: ${message}`);
  const head = readHead(text);
  for (const { line, message } of head.problems) report(line, message);
  const operation = readOperation(text, context, report);
  if (!head.values || !operation) return { problems };

  const { document, definition } = operation;
  const name = file.replace(/^.*\//, '').replace(/\.graphql$/, '');
  const expected = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  const operationLine = definition.loc?.startToken.line ?? 1;
  if (definition.name?.value !== expected) report(operationLine, `name the operation ${expected}, as its file`);
  const variables = variablesOf(operation, context.schema);
  for (const variable of variables.filter((one) => TAKEN.includes(one.name.toLowerCase())))
    report(operationLine, `$${variable.name}: the command line uses this name for itself`);
  const example = head.values.example ?? {};
  const exampleProblem = problemOfExample(context.schema, definition, variables, example);
  if (exampleProblem) report(head.lineOf('example'), `example: ${exampleProblem}`);
  const form = readForm(head.values, { ...context, document, definition }, (key, message) =>
    report(head.lineOf(key), `${key}: ${message}`),
  );
  if (!form || problems.length > 0) return { problems };
  const { title, titleZh, answers, answersZh } = head.values;
  return {
    question: {
      name,
      title: { en: title, zh: titleZh },
      answers: { en: answers, zh: answersZh },
      document,
      definition,
      variables,
      example,
      lookUps: lookUpsOf(definition, context.schema),
      form,
    },
  };
}

type Report = (line: number, message: string) => void;

/** The one operation of a file, with the common fragments that it uses. */
function readOperation(text: string, { schema, fragments, rules }: QuestionContext, report: Report) {
  try {
    const own = parse(text);
    const definition = own.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as
      | OperationDefinitionNode
      | undefined;
    const operations = own.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (!definition || operations.length > 1) throw new GraphQLError('a file holds one operation');
    const document = withFragments(own, fragments);
    for (const error of validate(schema, document, [...specifiedRules, ...rules])) reportError(error, report);
    for (const selection of definition.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD)
        report(selection.loc?.startToken.line ?? 1, 'write the root fields out, without a fragment');
      else if (/^questions?$/.test(selection.name.value))
        report(selection.loc?.startToken.line ?? 1, 'a question does not ask another');
    }
    return { document, definition };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    reportError(error, report);
    return null;
  }
}

function reportError({ message, locations }: GraphQLError, report: Report): void {
  report(locations?.[0]?.line ?? 1, message);
}

/** The document with the common fragments that it spreads, and those that they spread. */
function withFragments(own: DocumentNode, fragments: readonly FragmentDefinitionNode[]): DocumentNode {
  const added = new Set<FragmentDefinitionNode>();
  const add = (node: DocumentNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.find((one) => one.name.value === name.value);
        if (!fragment || added.has(fragment)) return;
        added.add(fragment);
        add(fragment);
      },
    });
  add(own);
  return { ...own, definitions: [...own.definitions, ...added] };
}

function variablesOf(operation: Operation, schema: GraphQLSchema): readonly QuestionVariable[] {
  return (operation.definition.variableDefinitions ?? [])
    .map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      choices: choicesOf(schema, operation, variable.name.value),
    }))
    .filter(({ name }) => name !== LANG);
}

function problemOfExample(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  variables: readonly QuestionVariable[],
  example: Readonly<Record<string, unknown>>,
): string | null {
  const names = variables.map(({ name }) => name);
  const unknown = Object.keys(example).find((name) => !names.includes(name));
  if (unknown !== undefined) return `the operation has no $${unknown}${didYouMean(unknown, names)}`;
  const [missing] = missingVariables(variables, example);
  if (missing) return `$${missing.name} is missing`;
  const wrong = variables.find(({ name, choices }) => choiceProblem(example[name], choices) !== null);
  if (wrong) return `$${wrong.name}: ${choiceProblem(example[wrong.name], wrong.choices)!}`;
  return variableProblem(schema, definition, example);
}

/** The root fields that find one thing by an id that must be given. */
function lookUpsOf({ selectionSet, variableDefinitions }: OperationDefinitionNode, schema: GraphQLSchema): LookUp[] {
  const fields = schema.getQueryType()!.getFields();
  return selectionSet.selections.flatMap((selection) => {
    const { name, alias, arguments: given = [] } = selection as FieldNode;
    const id = given.find((argument) => argument.name.value === 'id')?.value;
    if (id?.kind !== Kind.VARIABLE) return [];
    const definition = variableDefinitions?.find(({ variable }) => variable.name.value === id.name.value);
    const type = definition && typeFromAST(schema, definition.type as never);
    const answer = fields[name.value]?.type;
    const found = getNamedType(answer);
    // A list is what there is about the thing, not the thing.
    if (!isNonNullType(type) || !isCompositeType(found) || isListType(getNullableType(answer))) return [];
    return [{ responseKey: alias?.value ?? name.value, variable: id.name.value, type: found.name }];
  });
}
