import { isIP } from 'node:net';
import type { ApiKeys } from './api-keys.ts';
import type { Caller } from '../domain/caller.ts';
import { isLocal, type Credentials } from './is-local.ts';
import type { CheckToken } from './tokens.ts';

/** Who may ask: `local` is open to this machine, `keys` open for reading, `closed` open to nobody without a key. */
export const AUTH_MODES = ['local', 'keys', 'closed'] as const;

/** One of the modes. */
export type AuthMode = (typeof AUTH_MODES)[number];

/** What tells who asks. */
export interface Authentication {
  readonly mode: AuthMode;
  readonly keys: ApiKeys;
  /** Null where no issuer of tokens is known. */
  readonly checkToken: CheckToken | null;
}

/** The request has no key where one is needed, or one that is not valid. */
export class Unauthenticated extends Error {}

/**
 * Who asks. A key or token that is given is checked, also where none is needed. Throws Unauthenticated, and IssuerUnavailable
 * or a fault of the database where that cannot be told.
 */
export async function authenticate(
  { mode, keys, checkToken }: Authentication,
  credentials: Credentials,
): Promise<Caller> {
  const { authorization } = credentials.headers;
  if (authorization !== undefined) {
    const [, bearer] = /^bearer +([^\s,]+) *$/i.exec(String(authorization)) ?? [];
    if (bearer === undefined)
      throw new Unauthenticated('The header Authorization is not understood; send "Bearer" and a key.');
    return holderOf(bearer, keys, checkToken);
  }
  if (mode === 'closed')
    throw new Unauthenticated('This server answers those who have a key; send it in the header Authorization: Bearer.');
  if (mode === 'local' && isLocal(credentials)) return { kind: 'local', id: 'local', name: null, role: 'owner' };
  return { kind: 'anonymous', id: clientOf(credentials.address), name: null, role: 'reader' };
}

async function holderOf(bearer: string, keys: ApiKeys, checkToken: CheckToken | null): Promise<Caller> {
  // A token has three parts with dots between, which no key has.
  const isToken = checkToken !== null && bearer.split('.').length === 3;
  const holder = isToken ? await checkToken(bearer) : await keys.find(bearer);
  if (!holder)
    throw new Unauthenticated('The key or token is not valid here: it is unknown, or it was revoked or has expired.');
  return { kind: isToken ? 'token' : 'key', id: holder.name, ...holder };
}

/** An address as that of one client: whoever has one of IPv6 has all that begin with the same 64 bits. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (isIP(address) !== 6) return address;
  const [head, tail] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = tail === undefined ? [] : Array<string>(8 - head!.length - tail.length).fill('0');
  const network = [...head!, ...zeros, ...(tail ?? [])].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
