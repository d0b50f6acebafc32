/** To be raised whenever the same file would be stored otherwise: every source is then loaded anew. */
export const LOADER_VERSION = 8;
