import { ask } from '../data/ask.ts';
import { NamesForExportDocument, type NamesForExportQuery } from '../generated/operations.ts';

/** What a file tells of an entity beside what the scene shows. */
export type NamesAndCodes = Pick<
  NonNullable<NonNullable<NamesForExportQuery['entities']>[number]>,
  'names' | 'identifiers'
>;

/** How many ids the server takes at once. */
const AT_ONCE = 250;

/** Asks for the names and codes of entities, by their ids. Rejects where the server does not answer. */
export async function askNames(ids: readonly string[]): Promise<ReadonlyMap<string, NamesAndCodes>> {
  const all = new Map<string, NamesAndCodes>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { data } = await ask(
      NamesForExportDocument,
      { ids: ids.slice(at, at + AT_ONCE) },
      new AbortController().signal,
    );
    for (const entity of data.entities ?? []) if (entity) all.set(entity.id, entity);
  }
  return all;
}
