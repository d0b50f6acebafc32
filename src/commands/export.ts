import { createWriteStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../domain/input-error.ts';
import { namingPath } from '../domain/naming-path.ts';
import { exportGraph } from '../exchange/export-graph.ts';
import { scopeOf, type ScopeOptions } from '../exchange/export-scope.ts';
import { exportFormat } from '../exchange/formats.ts';
import type { LossReport } from '../exchange/loss-report.ts';
import type { CommandContext } from './command-context.ts';
import { withDatabase } from './open-database.ts';
import { WrongUsage } from './outcome.ts';
import { UNFINISHED } from '../registers/rows-writer.ts';
import { storeLine } from './store-line.ts';

/** What is exported, and where to. */
export interface ExportOptions extends ScopeOptions {
  readonly out?: string;
  readonly loss?: string;
}

/**
 * Writes a scope of the graph in a format to a file or standard output, and what the format does not carry to another file. A file
 * has its name once it is whole. Throws WrongUsage for a format, a date or an id that there is not.
 */
export async function exportFormatted(
  context: CommandContext,
  name: string,
  { out, loss, ...options }: ExportOptions,
): Promise<void> {
  const { config, progress, output, stop: signal } = context;
  try {
    const [format, scope] = [exportFormat(name), scopeOf(options)];
    progress(storeLine(config.place));
    let report: LossReport | null = null;
    await withDatabase(context, async (database) => {
      const onLoss = (found: LossReport) => (report = found);
      const chunks = exportGraph(database, format, scope, loss === undefined ? {} : { onLoss });
      if (out === undefined) return pipeline(Readable.from(chunks), output, { end: false, signal });
      await namingPath(out, pipeline(Readable.from(chunks), createWriteStream(out + UNFINISHED), { signal }));
      await namingPath(out, rename(out + UNFINISHED, out));
    });
    if (loss !== undefined) await namingPath(loss, writeFile(loss, `${JSON.stringify(report, null, 2)}\n`));
    if (out !== undefined) progress(`Wrote ${out}`);
  } catch (error) {
    throw error instanceof InputError ? new WrongUsage(error.message) : error;
  }
}
