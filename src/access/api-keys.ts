import { createHash, randomBytes } from 'node:crypto';
import { keyCreate, keyFind, keyListed, keyRevoke, keyUsed, type KeyListedRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readRows, runRows } from '../graph/statement.ts';
import { isRole, type Role } from '../domain/roles.ts';

/** What a key's secret begins with, so that one is known for what it is wherever it turns up. */
const PREFIX = 'guanxi_';
const SECRET = /^guanxi_[\w-]{43}$/;

/** How long an answer of the database about a key is used again, in milliseconds: a revoked key is refused after that. */
const KNOWN_FOR_MS = 10_000;
/** Of so many secrets at most, right and wrong ones. */
const MOST_KNOWN = 1000;
/** How often the use of a key is noted at most, in milliseconds. */
const NOTED_EACH_MS = 60_000;

/** Who holds a key. */
export interface KeyHolder {
  readonly name: string;
  readonly role: Role;
}

/** Finds keys by their secrets. */
export interface ApiKeys {
  /** Who holds the secret; null for none, or one that was revoked. Rejects as a read of the database does. */
  find(secret: string): Promise<KeyHolder | null>;
}

/**
 * The keys of a database. Several servers over one database agree within {@link KNOWN_FOR_MS}. `now`, in milliseconds, goes on
 * when a clock is set; the times of a key are those of the database's clock, which all servers share.
 */
export function openApiKeys(database: Database, now: () => number = () => performance.now()): ApiKeys {
  const known = new Map<string, { readonly holder: KeyHolder | null; readonly until: number }>();
  const noted = new Map<string, number>();

  async function look(hash: string): Promise<KeyHolder | null> {
    const [row] = await readRows(database, keyFind, { hash });
    const holder = row && isRole(row.role) ? { name: row.name, role: row.role } : null;
    known.delete(hash);
    known.set(hash, { holder, until: now() + KNOWN_FOR_MS });
    if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
    return holder;
  }

  function noteUse({ name }: KeyHolder): void {
    if (now() - (noted.get(name) ?? -Infinity) < NOTED_EACH_MS) return;
    noted.set(name, now());
    // Nobody waits for it, and a request does not fail for it.
    database.write((run) => runRows(run, keyUsed, { name })).catch(() => noted.delete(name));
  }

  return {
    async find(secret) {
      if (!SECRET.test(secret)) return null;
      const hash = hashOf(secret);
      const before = known.get(hash);
      const holder = before && before.until > now() ? before.holder : await look(hash);
      if (holder) noteUse(holder);
      return holder;
    },
  };
}

/** Creates a key and answers its secret, which is kept nowhere; null where there is a key of that name, revoked or not. */
export async function createApiKey(database: Database, { name, role }: KeyHolder): Promise<string | null> {
  const secret = PREFIX + randomBytes(32).toString('base64url');
  const [row] = await database.write((run) => runRows(run, keyCreate, { name, role, hash: hashOf(secret) }));
  return row!.created ? secret : null;
}

/** All keys by name, without their secrets; times in ISO 8601. */
export function listApiKeys(database: Database): Promise<readonly KeyListedRow[]> {
  return readRows(database, keyListed, {});
}

/** Revokes a key; false where there is none of that name. */
export async function revokeApiKey(database: Database, name: string): Promise<boolean> {
  return (await database.write((run) => runRows(run, keyRevoke, { name }))).length > 0;
}

/** A secret is 256 random bits, so that one round is enough: there is nothing to guess. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
