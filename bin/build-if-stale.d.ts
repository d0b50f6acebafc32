/** See build-if-stale.js. */
export function buildIfStale(): boolean;
