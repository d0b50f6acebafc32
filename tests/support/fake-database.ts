import type { Context, RequestOrigin } from '../../src/query/context.ts';
import type { Database } from '../../src/graph/database.ts';
import type { Row } from '../../src/graph/table.ts';
import type { StatementParameters } from '../../src/graph/parameters.ts';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Answer } from './article.ts';
import { startApollo } from './start-apollo.ts';

/** What a database answers to a statement: the rows, or a fault thrown. */
export type Reading = (text: string, parameters: StatementParameters) => readonly Row[] | Promise<readonly Row[]>;

/** A database that answers reads by a function. */
export function fakeDatabase(reading: Reading): Database {
  const never = async () => {
    throw new Error('The fake database is for reading.');
  };
  return {
    read: async (text, parameters = {}) => ({ keys: ['value'], rows: await reading(text, parameters) }),
    write: never,
    rolledBack: never,
    schema: never,
    explain: never,
    ping: async () => undefined,
    close: async () => undefined,
  };
}

/** A request that nothing is known of yet. */
const origin = (): RequestOrigin => ({
  requestId: 'test',
  caller: null,
  operationName: null,
  operationType: null,
  codes: [],
  points: null,
});

let shared: ReturnType<typeof startApi> | null = null;

/**
 * The API over any database, and the errors of its last answer as they were before they were made fit to be seen. Without
 * plugins it is the same for all test files of a process, and is not stopped.
 */
export async function openApi(...plugins: ApolloServerPlugin<Context>[]) {
  if (plugins.length > 0) return startApi(plugins);
  return { ...(await (shared ??= startApi([]))), close: async () => undefined };
}

async function startApi(plugins: readonly ApolloServerPlugin<Context>[]) {
  let thrown: readonly GraphQLError[] = [];
  const seen: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors }) => {
        thrown = errors;
      },
    }),
  };
  const apollo = await startApollo({ plugins: [seen, ...plugins] });
  return {
    close: () => apollo.stop(),
    /** Answers as a client reads it, with the messages of the errors as they were thrown. */
    ask: async (database: Database, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      thrown = [];
      const { body } = await apollo.executeOperation(
        { query, variables },
        { contextValue: { database, origin: origin() } },
      );
      if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
      const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as Answer;
      const told = errors?.map((error, index) => ({ ...error, message: thrown[index]!.message }));
      return { ...(data !== undefined && { data }), ...(told && { errors: told }) };
    },
  };
}
