import type { ApolloServer } from '@apollo/server';
import { createApollo, type ApolloParts } from '../../src/api/apollo.ts';
import { createLogger } from '../../src/api/logger.ts';
import type { Context } from '../../src/query/context.ts';

/** Apollo over the schema, started, without a log. */
export async function startApollo(parts: ApolloParts = {}): Promise<ApolloServer<Context>> {
  const apollo = await createApollo(createLogger('silent'), parts);
  await apollo.start();
  return apollo;
}

let shared: Promise<ApolloServer<Context>> | null = null;

/**
 * Apollo over the schema as it is by default, started once for all test files of a process, as it takes most of a second:
 * it holds nothing of a server or a database. Nobody stops it.
 */
export async function sharedApollo(): Promise<ApolloServer<Context>> {
  return (shared ??= startApollo());
}
