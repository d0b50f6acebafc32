import { sourceLoaded } from '../generated/cypher.ts';
import type { ReadStored } from '../store/write/read-stored.ts';
import { heldFault } from './held-fault.ts';
import { holdings, type Holding } from './holdings.ts';
import type { Register } from './read-manifest.ts';
import { RegisterAtFault } from './register-at-fault.ts';

/**
 * Refuses a register with the id of a source that a file brought in, or that belongs to another register: a folder owns
 * what it brought in, whichever came first. Throws RegisterAtFault, naming each; answers the register's former state,
 * or null where it is new.
 */
export async function refuseHeld(read: ReadStored, { folder, manifest }: Register): Promise<Holding | null> {
  const registers = (await holdings(read)).filter(({ kind }) => kind === 'REGISTER');
  const [first] = manifest.sources;
  const former = registers.find(({ sources }) => sources.includes(first!.id)) ?? null;
  const loaded = new Map((await read(sourceLoaded, {})).map((source) => [source.id, source]));
  const faults = manifest.sources.flatMap(({ id }): readonly string[] => {
    const there = loaded.get(id);
    if (there === undefined || former?.sources.includes(id)) return [];
    const way = (held: string) => `take that one out first (guanxi remove ${held})`;
    if (there.origin === 'register') {
      const other = registers.find(({ sources }) => sources.includes(id))?.id ?? id;
      return [heldFault(id, `the register "${other}" has a source of this id`, way(other))];
    }
    const file = there.file === null ? 'a source file' : [there.folder, there.file].filter(Boolean).join('/');
    return [heldFault(id, `${file} was loaded with this id`, way(id))];
  });
  if (faults.length > 0) throw new RegisterAtFault(`${folder}: ${faults.join('; ')}.`);
  return former;
}
