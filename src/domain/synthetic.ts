/** What the ids of all that was made up begin with: sources, entities, and so the claims and relations of these. */
export const SYNTHETIC_PREFIX = 'syn-';

/** The first source of the made-up city, which describes all of it. */
export const MADE_UP_REGISTER = `${SYNTHETIC_PREFIX}register-2013`;

/** Whether an id is of something that was made up to try the graph with, and that nobody outside knows. */
export function isSynthetic(id: string): boolean {
  return id.startsWith(SYNTHETIC_PREFIX);
}
