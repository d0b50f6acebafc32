/** The names of the formats to export to, in the order in which they are listed. */
export const EXPORT_FORMAT_NAMES = [
  'jsonl',
  'csv',
  'ftm',
  'ftm-statements',
  'bods',
  'popolo',
  'graphml',
  'gexf',
  'cytoscape',
  'node-link',
  'turtle',
  'jsonld',
  'cypher',
] as const;

/** The name of a format to export to. */
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];
