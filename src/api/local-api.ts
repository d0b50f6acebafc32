import { getOperationAST, parse, type GraphQLFormattedError } from 'graphql';
import { DEFAULT_LIMITS } from '../domain/limits.ts';
import type { Context } from '../query/engine.ts';
import { formatError } from './errors.ts';
import { executableSchema } from './executable-schema.ts';
import type { ChangeSettings } from './change-resolvers.ts';
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

/** What a local API may be given besides its log. */
export interface LocalApiParts {
  /** The one question that it knows, where there is one of that name; all unless given. */
  readonly only?: string;
  /** How changes are taken; none are unless given. */
  readonly changes?: Pick<ChangeSettings, 'review' | 'texts'>;
}

/**
 * The API within the process, for a command that asks a few operations of its own: the schema, the questions and the executor,
 * without a server. Throws QuestionsAtFault.
 */
export async function createLocalApi(log: Logger, { only, changes }: LocalApiParts = {}): Promise<LocalApi> {
  const { executor } = await executableSchema(DEFAULT_LIMITS, {
    ...(only !== undefined && { only }),
    ...(changes && { changes: { ...changes, takesKeys: false, log } }),
  });
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
