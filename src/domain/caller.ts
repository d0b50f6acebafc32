import type { Role } from './roles.ts';

/** Who asks, as far as the server knows. */
export interface Caller {
  /** `local`: from this machine, as its owner. `anonymous`: nobody in particular. `key` and `token`: who holds it. */
  readonly kind: 'local' | 'anonymous' | 'key' | 'token';
  /** Tells callers from each other, for limits: an address, or the name of a key. */
  readonly id: string;
  /** The name of the key, or the subject of the token; null for who has none. */
  readonly name: string | null;
  /** What the caller may do; null for nothing. */
  readonly role: Role | null;
}
