import { registerListed, sourceListed } from '../generated/cypher.ts';
import type { ReadStored } from '../store/write/read-stored.ts';

/** What a database holds and what can be taken out of it as a whole: a source by itself, or a register with its sources. */
export interface Holding {
  /** The id of the source; of a register, that of its first source. */
  readonly id: string;
  readonly kind: 'SOURCE' | 'REGISTER';
  readonly title: string;
  /** The ids of its sources: one of a source, all of a register. */
  readonly sources: readonly string[];
  /** Which folder it was loaded from, and the file in it; null of a register, and where that was not noted. */
  readonly folder: string | null;
  readonly file: string | null;
  /** Whether changes added it, so that it has no file. */
  readonly byChanges: boolean;
  readonly claims: number;
  /** How many rows of a register were read; null of a source, and of a register that was imported offline. */
  readonly rows: number | null;
  /** Whether it is all there; false of a register whose import was broken off. */
  readonly whole: boolean;
}

/** All that a database holds, in the order of ids. */
export async function holdings(read: ReadStored): Promise<readonly Holding[]> {
  const sources = await read(sourceListed, {});
  const registers = new Map((await read(registerListed, {})).map((one) => [one.id, one]));
  const alone = sources
    .filter(({ origin }) => origin !== 'register')
    .map((source): Holding => {
      const { id, title, folder, file, claims, origin } = source;
      const byChanges = origin === 'change';
      return {
        id,
        kind: 'SOURCE',
        title: title ?? id,
        sources: [id],
        folder,
        file,
        byChanges,
        claims,
        rows: null,
        whole: true,
      };
    });
  const registered = sources.filter(({ origin }) => origin === 'register');
  // The sources of a register bear its hash.
  const hashes = [...new Set(registered.map(({ hash }) => hash))];
  const groups = hashes.map((hash) => registered.filter((source) => source.hash === hash));
  const imported = groups.map((group): Holding => {
    const first = group.find(({ id }) => registers.has(id)) ?? group[0]!;
    const state = registers.get(first.id);
    return {
      id: first.id,
      kind: 'REGISTER',
      title: first.title ?? first.id,
      sources: [first.id, ...group.map(({ id }) => id).filter((id) => id !== first.id)],
      folder: null,
      file: null,
      byChanges: false,
      claims: group.reduce((sum, { claims }) => sum + claims, 0),
      rows: state?.rows ?? null,
      whole: state?.done ?? true,
    };
  });
  return [...alone, ...imported].sort((a, b) => (a.id < b.id ? -1 : 1));
}
