import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Limits } from '../domain/limits.ts';
import { questionsFolder, readQuestions, type QuestionFolder } from '../questions/read-questions.ts';
import { createEngine, type Executor } from '../query/engine.ts';
import { bindResolvers } from './bind-resolvers.ts';
import { callerResolvers } from './caller-resolvers.ts';
import { changeResolvers, type ChangeSettings } from './change-resolvers.ts';
import { chargedExecutor } from './charged-executor.ts';
import { documentLimits } from './document-limits.ts';
import { toGraphQLError } from './errors.ts';
import { questionResolvers } from './question-resolvers.ts';
import { limitResolvers } from './limit-resolvers.ts';
import { reconciliationResolvers } from './reconciliation-resolvers.ts';
import { scalars } from './scalars.ts';
import { readTypeDefs } from './schema.ts';
import { subscribingExecutor } from './subscriptions/subscribing-executor.ts';

/** The schema with its resolvers, the questions that it serves, and what executes operations on it. */
export interface ExecutableSchema {
  readonly schema: GraphQLSchema;
  readonly folder: QuestionFolder;
  readonly executor: Executor;
}

/**
 * Reads the schema and the questions. With `only`, the one question of that name is read, where there is one, as reading
 * all of them takes longer than to answer one. `changes` is null where none are asked for. Throws QuestionsAtFault where the file of a question is at fault.
 */
export async function executableSchema(
  limits: Limits,
  { changes = null, only }: { readonly changes?: ChangeSettings | null; readonly only?: string } = {},
): Promise<ExecutableSchema> {
  const typeDefs = await readTypeDefs();
  // Checked where it is written: by the generator, the linter and the tests.
  const schema = buildSchema(typeDefs.join('\n'), { assumeValidSDL: true });
  const folder = await readQuestions(questionsFolder, schema, [documentLimits(limits)], only);
  const { execute: executor, resolvers, entitiesById } = createEngine(schema, toGraphQLError, limits);
  const own = [
    callerResolvers(),
    limitResolvers(limits),
    questionResolvers(folder.questions, executor),
    reconciliationResolvers(entitiesById),
  ];
  for (const some of [scalars, resolvers, ...own]) bindResolvers(schema, some);
  if (changes !== null) bindResolvers(schema, changeResolvers(changes));
  return { schema, folder, executor: chargedExecutor(subscribingExecutor(executor, schema), schema, limits) };
}
