import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Logger } from './logger.ts';
import type { Context } from './context.ts';
import { depthLimit } from './depth-limit.ts';
import { formatError } from './errors.ts';
import { readResponseKey, resolvers } from './resolvers.ts';
import { readTypeDefs } from './schema.ts';

const firstOperations = fileURLToPath(new URL('../../questions/first-answers.graphql', import.meta.url));

/** Enough for the longest operation that a person writes; what is longer is refused before it costs anything. */
const MOST_TOKENS = 10_000;
/** Selections with fragments followed: a few fragments within each other are short to write and grow without end. */
const MOST_SELECTIONS = 5_000;

/** Apollo Server over the schema, not yet started. A browser gets Sandbox with the first operations in it. */
export async function createApollo(
  log: Logger,
  plugins: ApolloServerPlugin<Context>[] = [],
): Promise<ApolloServer<Context>> {
  return new ApolloServer<Context>({
    typeDefs: await readTypeDefs(),
    resolvers,
    fieldResolver: readResponseKey,
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
        document: await readFile(firstOperations, 'utf8'),
        footer: false,
      }),
      ...plugins,
    ],
  });
}
