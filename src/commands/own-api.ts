import { createLocalApi } from '../api/local-api.ts';
import type { Caller } from '../domain/caller.ts';
import { sourceCount, type SourceCountRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { deferredDatabase } from '../graph/deferred-database.ts';
import { readRows } from '../graph/statement.ts';
import type { Api, Values } from './api.ts';
import { openDatabaseOf, withDatabase, type OpenDatabase } from './open-database.ts';
import { SomethingMissing } from './outcome.ts';
import { resultData } from './result-data.ts';
import type { CommandContext } from './command-context.ts';
import { openTextsFolder } from './texts-folder.ts';

/**
 * An API of our own over the database that the configuration names. With `only`, it knows the one question of that name,
 * where there is one.
 */
export async function ownApi(context: CommandContext, only?: string): Promise<Api> {
  const over = await apiOver(context, { only });
  return {
    describe: over(deferredDatabase().database),
    answer: (query, variables) =>
      withDatabase(context, async (database) => {
        await requireSources(database);
        return over(database)(query, variables);
      }),
  };
}

/**
 * The same over a database that is opened when it is first asked, and stays open until `close`; it takes changes, as of the owner
 * of this machine.
 */
export async function openOwnApi(context: CommandContext): Promise<Pick<Api, 'answer'> & { close(): Promise<void> }> {
  const over = await apiOver(context, { changes: true });
  let opening: Promise<OpenDatabase> | null = null;
  return {
    answer: async (query, variables) => {
      opening ??= openDatabaseOf(context, { share: true });
      const { database } = await opening.catch((error: unknown) => {
        opening = null;
        throw error;
      });
      await requireSources(database);
      return over(database)(query, variables);
    },
    close: async () => (await opening?.catch(() => null))?.close(),
  };
}

/** Who changes a database that no server stands before. */
const OWNER: Caller = { kind: 'local', id: 'local', name: null, role: 'owner' };

/** Answers operations over a database. */
async function apiOver(
  { config: { textsFolder, review }, log }: CommandContext,
  { only, changes = false }: { readonly only?: string | undefined; readonly changes?: boolean },
) {
  const texts = textsFolder === null ? null : await openTextsFolder(textsFolder);
  const api = await createLocalApi(log, {
    ...(only !== undefined && { only }),
    ...(changes && { changes: { review, texts } }),
  });
  const caller = changes ? { caller: OWNER } : {};
  return (database: Database) => async (query: string, variables: Values) =>
    resultData(await api(query, variables, { database, quotes: texts?.quote ?? null, ...caller }));
}

async function requireSources(database: Database): Promise<void> {
  const [{ sources }] = (await readRows(database, sourceCount, {})) as [SourceCountRow];
  if (sources === 0)
    throw new SomethingMissing('The database holds no source yet; `guanxi load` or `npm start` loads them.');
}
