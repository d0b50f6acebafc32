import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLSchema } from 'graphql';
import { DEFAULT_LIMITS, type Limits } from '../domain/limits.ts';
import { sandboxDocument } from '../questions/sandbox-document.ts';
import type { ChangeSettings } from './change-resolvers.ts';
import type { Logger } from './logger.ts';
import type { Context, Executor } from '../query/engine.ts';
import { documentLimits } from './document-limits.ts';
import { executableSchema } from './executable-schema.ts';
import { formatError } from './errors.ts';
import { identifyRequests } from './identify-requests.ts';
import { releaseAnswers } from './release-answers.ts';

/** What a server may be given besides its log. */
export interface ApolloParts {
  /** Run before those of the server; none unless given. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** The defaults unless given. */
  readonly limits?: Limits;
  /** How changes are taken: open to review by the one who proposed them, without texts or keys, unless given. */
  readonly changes?: Partial<Omit<ChangeSettings, 'log'>>;
}

/**
 * Apollo Server over the schema and the questions, not yet started. A browser gets Sandbox with the first operations and
 * all questions in it. Throws QuestionsAtFault where the file of a question is at fault.
 */
export async function createApollo(
  log: Logger,
  { plugins = [], limits = DEFAULT_LIMITS, changes = {} }: ApolloParts = {},
): Promise<ApolloServer<Context>> {
  const taken: ChangeSettings = { review: 'open', texts: null, takesKeys: false, ...changes, log };
  const { schema, folder, executor } = await executableSchema(limits, { changes: taken });
  const requests = identifyRequests();
  return new ApolloServer<Context>({
    gateway: gatewayOf(schema, executor),
    introspection: true,
    // Stored operations are for caches at the edge; a malformed one would be taken for our mistake.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [documentLimits(limits)],
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) =>
      formatError(formatted, error, (cause) =>
        log.error({ err: cause, requestId: requests.requestIdOf(error) }, 'a request failed'),
      ),
    plugins: [
      // No answer is cached between here and the reader, and nobody is told what is asked.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageLocalDefault({
        embed: { runTelemetry: false, endpointIsEditable: false },
        document: sandboxDocument(folder, schema),
        footer: false,
      }),
      requests.plugin,
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
