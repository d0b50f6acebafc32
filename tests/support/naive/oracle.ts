import type { ApolloServerPlugin } from '@apollo/server';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { createApollo } from '../../../src/api/apollo.ts';
import type { Context } from '../../../src/query/context.ts';
import { createLogger } from '../../../src/api/logger.ts';
import type { Database } from '../../../src/graph/database.ts';
import { executeNaively, naiveSchema } from './execute.ts';
import { readWorld, type World } from './world.ts';

/** An answer as far as two programs can agree on it: what it says, and where and why it is silent. */
export interface Answered {
  readonly data: unknown;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

/** The program and the naive resolvers over one database. */
export interface Oracle {
  readonly world: World;
  readonly schema: GraphQLSchema;
  /** As the program answers, and as graphql-js does over naive resolvers. */
  readonly byProgram: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<Answered>;
  readonly naively: (text: string, variables: Readonly<Record<string, unknown>>) => Answered;
  readonly stop: () => Promise<void>;
}

/** Reads the database into memory as it is, and opens the API over it; what is written later the memory does not know. */
export async function openOracle(database: Database): Promise<Oracle> {
  // A reader is not found what is wrong on our side; here it is compared all the same.
  let seen: readonly GraphQLError[] = [];
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          seen = errors;
          return Promise.resolve();
        },
      }),
  };
  const apollo = await createApollo(createLogger('silent'), { plugins: [plugin] });
  await apollo.start();
  const [world, schema] = [await readWorld(database), await naiveSchema()];
  return {
    world,
    schema,
    byProgram: async (query, variables) => {
      seen = [];
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { database } });
      if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
      return answered({ data: body.singleResult.data ?? null, errors: seen });
    },
    naively: (text, variables) => answered(executeNaively(schema, world, text, variables)),
    stop: () => apollo.stop(),
  };
}

function answered({ data, errors = [] }: ExecutionResult): Answered {
  // How a type is not known is each program's own affair.
  const found = errors.map(({ path = [], message }) => ({
    path: path.join('.'),
    message: message.replace(/^(Abstract type "\w+").*$/s, '$1'),
  }));
  return {
    // As a client reads it: without prototypes, without what JSON leaves out.
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: found.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

/** The same answer with one word for every cursor: what it says is each program's own affair. */
export function withoutCursors({ data, errors }: Answered): Answered {
  const text = JSON.stringify(data, (key, value: unknown) =>
    CURSORS.has(key) && typeof value === 'string' ? 'a cursor' : value,
  );
  return { data: JSON.parse(text), errors };
}

/** What stands at a place of an answer; undefined where there is nothing. */
export function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}
