import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  GraphQLError,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { parseQuestion } from './parse-question.ts';
import type { Question } from './question.ts';

/** The questions that come with the program. */
export const questionsFolder = fileURLToPath(new URL('../../questions', import.meta.url));

/** The files of the folder that are no question: what Sandbox begins with, and what questions share. */
const FIRST_ANSWERS = 'first-answers.graphql';
const FIRST_CHANGES = 'first-changes.graphql';
const FRAGMENTS = 'fragments.graphql';

/** Files of questions that cannot be used; the message has a line for each fault. */
export class QuestionsAtFault extends Error {}

/** A folder of questions, read. */
export interface QuestionFolder {
  /** In the order of their names. */
  readonly questions: readonly Question[];
  /** The operations that Sandbox begins with, as written. */
  readonly firstAnswers: string;
  /** Operations that change the graph, as written. */
  readonly firstChanges: string;
}

/**
 * Reads a folder of questions against a schema; with `only`, the one question of that name, where there is one. Throws
 * QuestionsAtFault naming every fault.
 */
export async function readQuestions(
  folder: string,
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
  only?: string,
): Promise<QuestionFolder> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -8));
  // By their names, not their files': with the ending, `heads-over-time` would come before `heads`.
  const files = names.sort().map((name) => `${name}.graphql`);
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  );
  const firstAnswers = texts.get(FIRST_ANSWERS) ?? '';
  const firstChanges = texts.get(FIRST_CHANGES) ?? '';
  const fragments = fragmentsOf(texts.get(FRAGMENTS));
  const parsed = files
    .filter((file) => ![FIRST_ANSWERS, FIRST_CHANGES, FRAGMENTS].includes(file))
    .filter((file) => !texts.has(`${only}.graphql`) || file === `${only}.graphql`)
    .map((file) => parseQuestion(`questions/${file}`, texts.get(file)!, { schema, fragments, rules }));
  const problems = parsed.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) throw new QuestionsAtFault(problems.join('\n'));
  return { questions: parsed.flatMap((one) => ('question' in one ? [one.question] : [])), firstAnswers, firstChanges };
}

/** The operations that Sandbox begins with, as written. */
export async function readFirstAnswers(folder: string): Promise<string> {
  return readFile(join(folder, FIRST_ANSWERS), 'utf8');
}

/** The operations that change the graph, as written. */
export async function readFirstChanges(folder: string): Promise<string> {
  return readFile(join(folder, FIRST_CHANGES), 'utf8');
}

function fragmentsOf(text: string | undefined): readonly FragmentDefinitionNode[] {
  if (text === undefined) return [];
  try {
    return parse(text).definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new QuestionsAtFault(`questions/${FRAGMENTS}:${error.locations?.[0]?.line ?? 1}: ${error.message}`);
  }
}
