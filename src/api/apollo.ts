import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLSchema } from 'graphql';
import { sandboxDocument } from '../questions/sandbox-document.ts';
import type { Logger } from './logger.ts';
import type { Context, Executor } from '../query/engine.ts';
import { depthLimit } from './depth-limit.ts';
import { executableSchema } from './executable-schema.ts';
import { formatError } from './errors.ts';
import { releaseAnswers } from './release-answers.ts';

/** Enough for the longest operation that a person writes; what is longer is refused before it costs anything. */
const MOST_TOKENS = 10_000;
/** Selections with fragments followed: a few fragments within each other are short to write and grow without end. */
const MOST_SELECTIONS = 5_000;

/**
 * Apollo Server over the schema and the questions, not yet started. A browser gets Sandbox with the first operations and
 * all questions in it. Throws QuestionsAtFault where the file of a question is at fault.
 */
export async function createApollo(
  log: Logger,
  plugins: ApolloServerPlugin<Context>[] = [],
): Promise<ApolloServer<Context>> {
  const { schema, folder, executor } = await executableSchema();
  return new ApolloServer<Context>({
    gateway: gatewayOf(schema, executor),
    introspection: true,
    // Stored operations are for caches at the edge; a malformed one would be taken for our mistake.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    maxRecursiveSelections: MOST_SELECTIONS,
    validationRules: [depthLimit],
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) => formatError(formatted, error, (cause) => log.error(cause, 'a request failed')),
    plugins: [
      // No answer is cached between here and the reader, and nobody is told what is asked.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageLocalDefault({
        embed: { runTelemetry: false, endpointIsEditable: false },
        document: sandboxDocument(folder, schema),
        footer: false,
      }),
      ...plugins,
      releaseAnswers,
    ],
  });
}

/** Apollo takes a schema with an executor of one's own in the form of a gateway. */
function gatewayOf(schema: GraphQLSchema, executor: Executor): NonNullable<ApolloServerOptions<Context>['gateway']> {
  return {
    onSchemaLoadOrUpdate: (use) => {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operation, request, context }) =>
        executor({
          document,
          definition: operation,
          operationName: request.operationName,
          variables: request.variables,
          context: context as Context,
        }),
    }),
    stop: async () => undefined,
  };
}
