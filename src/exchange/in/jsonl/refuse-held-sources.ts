import { sourceLoaded } from '../../../generated/cypher.ts';
import type { ReadStored } from '../../../store/write/read-stored.ts';
import { ImportAtFault } from '../import-at-fault.ts';
import type { GraphLines } from './take-lines.ts';

/** So many are named. */
const NAMED = 5;

/**
 * Refuses a file with sources that the database holds and that came by a folder, a register or changes: what brought a source in
 * owns it. Throws ImportAtFault, naming them. Those of registers are looked at where these are imported.
 */
export async function refuseHeldSources(read: ReadStored, { sources }: GraphLines): Promise<void> {
  const held = (await read(sourceLoaded, {})).flatMap(({ id, origin }) => {
    const source = sources.get(id);
    return source?.register === null && origin !== 'file' ? [id] : [];
  });
  if (held.length === 0) return;
  const named = held.slice(0, NAMED).join(', ');
  throw new ImportAtFault(
    `The database holds ${held.length} of the file's sources already (${named}${held.length > NAMED ? ', …' : ''}); import into an empty database, or take each out first: guanxi remove ${held[0]!}`,
  );
}
