/** The names of the formats to import from, in the order in which they are listed. */
export const IMPORT_FORMAT_NAMES = ['csv', 'jsonl', 'ftm', 'bods', 'gleif', 'popolo', 'graphml'] as const;

/** The name of a format to import from. */
export type ImportFormatName = (typeof IMPORT_FORMAT_NAMES)[number];
