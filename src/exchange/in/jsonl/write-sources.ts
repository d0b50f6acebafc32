import { createHash } from 'node:crypto';
import type { Claim } from '../../../domain/claim.ts';
import { entityKinds, sourceLoaded } from '../../../generated/cypher.ts';
import type { Database } from '../../../graph/database.ts';
import type { SourceContent } from '../../../store/layout/source-records.ts';
import { readingFrom } from '../../../store/write/read-stored.ts';
import { IdTaken, writeSource } from '../../../store/write/write-source.ts';
import { ImportAtFault } from '../import-at-fault.ts';
import type { ImportRejects } from '../import-rejects.ts';
import { groupsOf } from '../sorted-lines.ts';
import type { GraphLines } from './take-lines.ts';

/** For one source, in milliseconds. */
const DEADLINE = { deadlineMs: 600_000 };

/** What writing sources needs. */
export interface WritingSources {
  readonly database: Pick<Database, 'read' | 'write'>;
  readonly lines: GraphLines;
  readonly rejects: ImportRejects;
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Writes the sources that are no part of a register, one at a time, each in one transaction; those that are there as they are, are
 * passed over. `which` is called with the entities of which a source speaks and that only registers describe, and says whether it is its turn.
 * Answers how many claims were written.
 */
export async function writeSources(
  { database, lines, rejects, progress, signal }: WritingSources,
  which: (describedByRegisters: boolean) => boolean,
): Promise<number> {
  const stored = new Map((await readingFrom(database)(sourceLoaded, {})).map(({ id, hash }) => [id, hash]));
  const silent = new Set(
    [...lines.sources.values()].flatMap((one) => (one.register === null ? one.content.source.id : [])),
  );
  let written = 0;
  const write = async (id: string, claims: readonly Claim[]) => {
    signal.throwIfAborted();
    silent.delete(id);
    if (!which(claims.some((claim) => endsOf(claim).some((end) => isOfRegisters(end, lines))))) return;
    const content = {
      ...lines.sources.get(id)!.content,
      claims: await describedOnly(claims, { database, lines, rejects }),
    };
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    if (stored.get(id) === hash) return;
    await writeOne(database, content, hash);
    written += content.claims.length;
    progress(`imported ${id}`);
  };
  for (const { key, texts } of groupsOf(lines.ofSources.read())) {
    const claims: Claim[] = [];
    for (const text of texts) claims.push(JSON.parse(text) as Claim);
    await write(key, claims);
  }
  for (const id of silent) await write(id, []);
  return written;
}

async function writeOne(database: Pick<Database, 'write'>, content: SourceContent, hash: string): Promise<void> {
  try {
    const loading = { hash, loader: 0, origin: 'file' } as const;
    await database.write((run) => writeSource(run, content, loading, { yielding: new Set() }), DEADLINE);
  } catch (error) {
    if (error instanceof IdTaken)
      throw new ImportAtFault(`${error.message}, which the database holds; take that out first.`);
    throw error;
  }
}

/** Claims on entities that are described, in the file or in the database; the others are left out. */
async function describedOnly(
  claims: readonly Claim[],
  { database, lines, rejects }: Pick<WritingSources, 'database' | 'lines' | 'rejects'>,
): Promise<readonly Claim[]> {
  const { described, describedByRegisters } = lines;
  const isHere = (id: string) => described.has(id) || describedByRegisters.has(id);
  const elsewhere = [...new Set(claims.flatMap(endsOf).filter((id) => !isHere(id)))];
  if (elsewhere.length === 0) return claims;
  const there = new Set((await readingFrom(database)(entityKinds, { ids: elsewhere })).map(({ id }) => id));
  return claims.filter((claim) => {
    const missing = endsOf(claim).find((id) => !isHere(id) && !there.has(id));
    if (missing === undefined) return true;
    const reason = `${JSON.stringify(claim.id)}: no claim says what the entity "${missing}" is`;
    rejects.write({ row: 0, line: null, reason, raw: JSON.stringify(claim) });
    return false;
  });
}

function isOfRegisters(id: string, { described, describedByRegisters }: GraphLines): boolean {
  return !described.has(id) && describedByRegisters.has(id);
}

function endsOf({ subject, object }: Claim): readonly string[] {
  return [subject, object].filter((id) => id !== null);
}
