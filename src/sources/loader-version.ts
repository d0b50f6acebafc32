/**
 * To be raised whenever the same file would be stored otherwise: every source is then loaded anew.
 * `tests/sources/loader-version.test.ts` fails where that was forgotten.
 */
export const LOADER_VERSION = 10;
