import { readLogPart, type LogPart } from './exit-reason.ts';

const ANEW =
  'without one, delete the folder `store` in GUANXI_HOME and start again, which loads the source files anew.';

/**
 * Why a database server that runs cannot open its store, in a line that says what to do; null while it says nothing of
 * the kind. It would be waited for in vain: it goes on without the store, and does not listen. `log` is the run's part of
 * its debug log.
 */
export async function storeFault(log: LogPart): Promise<string | null> {
  const text = await readLogPart(log);
  const [failure] = /Failed to start DatabaseId\{[^}]*\[neo4j\]\}[\s\S]*/.exec(text) ?? [];
  if (failure === undefined) return null;
  if (/No space left on device/i.test(failure))
    return 'The database cannot open its store, as its disk is full: make room there, and start it again. Nothing was lost.';
  if (/store version|StoreUpgrade|UnableToMigrate|UnsupportedFormat/i.test(failure))
    return `The database cannot open its store, which another version of Neo4j wrote: use the version of this program that made it, or \`guanxi restore FILE\` with a backup; ${ANEW}`;
  return `The database cannot open its store: it is damaged. \`guanxi restore FILE\` puts a backup in its place; ${ANEW}`;
}
