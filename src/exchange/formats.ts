import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError } from '../domain/input-error.ts';
import type { ExportFormat } from './export-format.ts';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from './format-names.ts';
import { bods } from './out/bods.ts';
import { csv } from './out/csv.ts';
import { cypher } from './out/cypher.ts';
import { cytoscape } from './out/cytoscape.ts';
import { ftm } from './out/ftm.ts';
import { ftmStatements } from './out/ftm-statements.ts';
import { gexf } from './out/gexf.ts';
import { graphml } from './out/graphml.ts';
import { jsonl } from './out/jsonl.ts';
import { jsonld } from './out/jsonld.ts';
import { nodeLink } from './out/node-link.ts';
import { popolo } from './out/popolo.ts';
import { turtle } from './out/turtle.ts';

/** The formats to export to: those of the command line, of `GET /export/…` and of docs/exchange.md. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  jsonl,
  csv,
  ftm,
  'ftm-statements': ftmStatements,
  bods,
  popolo,
  graphml,
  gexf,
  cytoscape,
  'node-link': nodeLink,
  turtle,
  jsonld,
  cypher,
};

/** The format of a name. Throws InputError for a name that is none. */
export function exportFormat(name: string): ExportFormat {
  const known = EXPORT_FORMAT_NAMES.find((one) => one === name);
  if (known !== undefined) return EXPORT_FORMATS[known];
  throw new InputError(
    `"${name.slice(0, 40)}" is no format; use one of ${EXPORT_FORMAT_NAMES.join(', ')}${didYouMean(name, EXPORT_FORMAT_NAMES)}`,
    'NOT_FOUND',
  );
}
