import { createLocalApi } from '../api/local-api.ts';
import { sourceCount, type SourceCountRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { deferredDatabase } from '../graph/deferred-database.ts';
import { readRows } from '../graph/statement.ts';
import type { Api, Values } from './api.ts';
import { withDatabase } from './open-database.ts';
import { SomethingMissing } from './outcome.ts';
import { resultData } from './result-data.ts';
import type { CommandContext } from './command-context.ts';
import { openTextsFolder } from './texts-folder.ts';

/**
 * An API of our own over the database that the configuration names. With `only`, it knows the one question of that name,
 * where there is one.
 */
export async function ownApi(context: CommandContext, only?: string): Promise<Api> {
  const { textsFolder } = context.config;
  const quotes = textsFolder === null ? null : (await openTextsFolder(textsFolder)).quote;
  const api = await createLocalApi(context.log, only);
  const over = (database: Database) => async (query: string, variables: Values) =>
    resultData(await api(query, variables, { database, quotes }));
  return {
    describe: over(deferredDatabase().database),
    answer: (query, variables) =>
      withDatabase(context, async (database) => {
        const [{ sources }] = (await readRows(database, sourceCount, {})) as [SourceCountRow];
        if (sources === 0)
          throw new SomethingMissing('The database holds no source yet; `guanxi load` or `npm start` loads them.');
        return over(database)(query, variables);
      }),
  };
}
