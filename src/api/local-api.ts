import { getOperationAST, parse, type GraphQLFormattedError } from 'graphql';
import { DEFAULT_LIMITS } from '../domain/limits.ts';
import type { Context } from '../query/engine.ts';
import { formatError } from './errors.ts';
import { executableSchema } from './executable-schema.ts';
import type { Logger } from './logger.ts';

/** The result of an operation as a client would read it. */
export interface LocalResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Answers one of the program's own operations, which are right: they are not validated. */
export type LocalApi = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<LocalResult>;

/**
 * The API within the process, for a command that asks a few operations of its own: the schema, the questions (or `only`
 * the one of that name) and the executor, without a server. Throws QuestionsAtFault.
 */
export async function createLocalApi(log: Logger, only?: string): Promise<LocalApi> {
  const { executor } = await executableSchema(DEFAULT_LIMITS, only === undefined ? {} : { only });
  return async (query, variables, context) => {
    const document = parse(query);
    const { data, errors } = await executor({ document, definition: getOperationAST(document), variables, context });
    const messages = errors?.map((error) =>
      formatError(error.toJSON(), error, (cause) => log.error(cause, 'a request failed')),
    );
    // As a client reads it: without prototypes.
    return JSON.parse(JSON.stringify({ data, ...(messages && { errors: messages }) })) as LocalResult;
  };
}
