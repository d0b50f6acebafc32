import { buildSchema, type GraphQLSchema } from 'graphql';
import { documentLimits } from '../../src/api/document-limits.ts';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import type { Question } from '../../src/questions/question.ts';
import { questionsFolder, readQuestions, type QuestionFolder } from '../../src/questions/read-questions.ts';

/** The schema as questions are read against it. */
export async function ownSchema(): Promise<GraphQLSchema> {
  return buildSchema((await readTypeDefs()).join('\n'));
}

/** A folder of questions, the repository's own unless another is given. */
export async function readOwnQuestions(folder = questionsFolder): Promise<QuestionFolder> {
  return readQuestions(folder, await ownSchema(), [documentLimits(DEFAULT_LIMITS)]);
}

/** The repository's own questions. */
export async function ownQuestions(): Promise<readonly Question[]> {
  return (await readOwnQuestions()).questions;
}
