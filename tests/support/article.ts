import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { ApolloParts } from '../../src/api/apollo.ts';
import type { Caller } from '../../src/domain/caller.ts';
import type { Context } from '../../src/query/context.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder, loadSource, type LoadResult } from '../../src/sources/load.ts';
import { isLoaded, keepLoaded } from './loaded-graph.ts';
import { openTestDatabase, wipe } from './neo4j.ts';
import { sharedApollo, startApollo } from './start-apollo.ts';

/** What a question is answered with: data or errors, as a client gets them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
export type Answer = FormattedExecutionResult<any>;

/** The graph of some sources behind the API. */
export interface ArticleGraph {
  readonly database: Database;
  readonly apollo: ApolloServer<Context>;
  /** Answers an operation, errors included. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an operation that must have no errors. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  data(query: string, variables?: Record<string, unknown>): Promise<any>;
  close(): Promise<void>;
}

/** Where the article stands in this repository. */
export const ARTICLE_FILE = 'data/chinadaily-20131118-center-links-firms.yaml';

/** Its id. */
export const ARTICLE = 'src-chinadaily-20131118-center-links-firms';

/**
 * Opens the API over the article alone. The test database is emptied and the article loaded into it, unless the test file
 * before left just that there.
 */
export async function openArticleGraph(): Promise<ArticleGraph> {
  return openLoaded(ARTICLE, (database) => loadSource(database, ARTICLE_FILE));
}

/** Opens the API over every source of the repository, loaded as by `openArticleGraph`. */
export async function openRepositoryGraph(): Promise<ArticleGraph> {
  return openLoaded('every source of the repository', (database) => loadFolder(database, 'data'));
}

async function openLoaded(name: string, load: (database: Database) => Promise<LoadResult>): Promise<ArticleGraph> {
  const database = openTestDatabase();
  if (await isLoaded(name)) return openGraph(database);
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  const loaded = await load(database);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  await keepLoaded(name);
  return openGraph(database);
}

/** Opens the API over a database as it is; operations are asked by `caller`. */
export async function openGraph(
  database: Database,
  { caller = null, parts }: { readonly caller?: Caller | null; readonly parts?: ApolloParts | undefined } = {},
): Promise<ArticleGraph> {
  const apollo = parts ? await startApollo(parts) : await sharedApollo();
  const ask: ArticleGraph['ask'] = async (query, variables = {}) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { database, caller } });
    if (body.kind !== 'single') throw new Error('an answer in parts was not asked for');
    // As a client reads it: without prototypes, without what JSON leaves out.
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  return {
    database,
    apollo,
    ask,
    data: async (query, variables) => {
      const answer = await ask(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    close: async () => {
      if (parts) await apollo.stop();
      await database.close();
    },
  };
}
