import { createApiKey, listApiKeys, revokeApiKey } from '../access/api-keys.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Role } from '../domain/roles.ts';
import { alignedTable } from './aligned-table.ts';
import type { CommandContext } from './command-context.ts';
import { withDatabase } from './open-database.ts';
import { DataAtFault, WrongUsage } from './outcome.ts';
import { storeLine } from './store-line.ts';

const NAME = /^[A-Za-z0-9][\w.@-]{0,63}$/;

/** Creates an API key and prints its secret, once: only a hash of it is stored. */
export async function createKey(context: CommandContext, name: string, role: Role): Promise<void> {
  const { config, print, progress } = context;
  if (!NAME.test(name))
    throw new WrongUsage(
      `"${name.slice(0, 80)}" is no name for a key; give letters, digits and . _ @ - (64 at most), for instance alice.`,
    );
  progress(storeLine(config.place));
  const secret = await withDatabase(context, (database) => createApiKey(database, { name, role }));
  if (secret === null) throw new DataAtFault(`There is a key "${name}" already, or was; give another name.`);
  progress(`The key "${name}" may do what a ${role} may. It is shown this once; keep it where nobody else reads it:`);
  print(secret);
}

/** Lists the API keys, without their secrets. */
export async function listKeys(context: CommandContext, { json }: { readonly json: boolean }): Promise<void> {
  const { config, print, progress } = context;
  progress(storeLine(config.place));
  const keys = await withDatabase(context, listApiKeys);
  if (json) print(JSON.stringify(keys, null, 2));
  else if (keys.length === 0) print('There is no key yet; guanxi key create NAME makes one.');
  else {
    const rows = keys.map(({ name, role, createdAt, usedAt, revokedAt }) => [
      name,
      role,
      createdAt,
      usedAt ?? 'never',
      revokedAt ?? 'no',
    ]);
    print(alignedTable(['name', 'role', 'created', 'last used', 'revoked'], rows));
  }
}

/** Revokes an API key; servers refuse it within ten seconds. */
export async function revokeKey(context: CommandContext, name: string): Promise<void> {
  const { config, progress } = context;
  progress(storeLine(config.place));
  const names = await withDatabase(context, async (database) =>
    (await revokeApiKey(database, name)) ? null : (await listApiKeys(database)).map((key) => key.name),
  );
  if (names !== null) throw new DataAtFault(`There is no key "${name.slice(0, 80)}"${didYouMean(name, names) || '.'}`);
  progress(`The key "${name}" is revoked; servers refuse it within ten seconds.`);
}
