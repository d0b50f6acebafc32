/**
 * To be raised whenever entities would get other keys, or pairs another score or other reasons: all stored pairs are then made
 * anew. `tests/identity/scorer-version.test.ts` fails where that was forgotten.
 */
export const SCORER_VERSION = 1;
