/** The roles, each of which may do what those before it may. */
export const ROLES = ['reader', 'contributor', 'curator', 'owner'] as const;

/** A role. */
export type Role = (typeof ROLES)[number];

/** What can be allowed, and the least role that is. */
const LEAST = {
  read: 'reader',
  addSource: 'contributor',
  proposeClaims: 'contributor',
  decideClaims: 'curator',
  rankClaims: 'curator',
  correctClaim: 'curator',
  judgeIdentity: 'curator',
  revertChange: 'curator',
  manageKeys: 'owner',
} as const satisfies Readonly<Record<string, Role>>;

/** Something that can be allowed. */
export type Right = keyof typeof LEAST;

/** Whether a role may do something; null is no role. */
export function mayDo(role: Role | null, right: Right): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(LEAST[right]);
}

/** The least role that may do something. */
export function leastRole(right: Right): Role {
  return LEAST[right];
}

/** Whether a word is a role. */
export function isRole(word: unknown): word is Role {
  return ROLES.some((role) => role === word);
}
