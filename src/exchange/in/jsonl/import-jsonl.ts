import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../../graph/database.ts';
import { importOnline } from '../../../registers/import-online.ts';
import { readManifest } from '../../../registers/read-manifest.ts';
import { ensureCandidates } from '../../../store/candidates/ensure-candidates.ts';
import { readingFrom } from '../../../store/write/read-stored.ts';
import { ensureCounts } from '../../../store/write/rebuild-counts.ts';
import { openRejects, rejectsOfRow } from '../import-rejects.ts';
import { refuseHeldSources } from './refuse-held-sources.ts';
import { takeLines, type GraphLines } from './take-lines.ts';
import { writeRegisters } from './write-registers.ts';
import { writeSources } from './write-sources.ts';

/** A file that `guanxi export jsonl` wrote, to be imported. */
export interface JsonlTask {
  readonly file: string;
  /** Where what is sorted goes meanwhile; it is this import's alone, and goes when it is done. */
  readonly folder: string;
  /** The file for what is left out. */
  readonly rejects: string;
}

/** What an import needs of its caller. */
export interface JsonlSteps {
  readonly progress: (line: string) => void;
  /** Called with each disagreement between sources; nothing is left out for it. */
  readonly remark: (remark: string) => void;
  readonly signal: AbortSignal;
  /** Opens the database once the file has been read; null where it is only to be checked. */
  readonly withDatabase: ((work: (database: Database) => Promise<void>) => Promise<void>) | null;
}

/** What came of it. */
export interface JsonlOutcome {
  readonly lines: number;
  readonly sources: number;
  readonly claims: number;
  /** How many lines, or claims, were left out. */
  readonly rejected: number;
}

/**
 * Imports an export of a graph, with the ids that it has: sources with their passages one at a time, registers as registers. What was
 * written before an interruption is passed over. Throws ImportAtFault for a file that is no export, and where sources are there already.
 */
export async function importJsonl(
  { file, folder, rejects: path }: JsonlTask,
  steps: JsonlSteps,
): Promise<JsonlOutcome> {
  const { progress, signal } = steps;
  await rm(folder, { recursive: true, force: true });
  const rejects = openRejects(path);
  try {
    const lines = await takeLines(file, { folder, rejects, progress, signal });
    const registers = await writeRegisters(folder, lines, signal);
    await steps.withDatabase?.((database) => write(database, lines, registers, { ...steps, rejects }));
    await rm(folder, { recursive: true, force: true });
    return { lines: lines.lines, sources: lines.sources.size, claims: lines.claims, rejected: rejects.count };
  } finally {
    rejects.close();
  }
}

async function write(
  database: Database,
  lines: GraphLines,
  registers: readonly string[],
  { rejects, ...steps }: JsonlSteps & { readonly rejects: ReturnType<typeof openRejects> },
): Promise<void> {
  await refuseHeldSources(readingFrom(database), lines);
  await ensureCounts(database);
  const writing = { database, lines, rejects, ...steps };
  // A register may have relations at entities of sources, and the other way about.
  await writeSources(writing, (waits) => !waits);
  for (const folder of registers) {
    const register = await readManifest(folder, steps.signal);
    const reject = (row: Parameters<typeof rejectsOfRow>[0]) => rejectsOfRow(row).forEach(rejects.write);
    await importOnline(database, register, { ...steps, reject });
  }
  await writeSources(writing, (waits) => waits);
  await ensureCandidates(database);
}

/** The folder for what is sorted while a file is imported, in that of all imports. */
export function jsonlFolder(imports: string): string {
  return join(imports, 'jsonl');
}
