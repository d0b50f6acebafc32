import { changeLatest } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readingFrom, type ReadStored } from '../store/write/read-stored.ts';
import { DATA_LICENCE } from './data-licence.ts';
import type { Chunk, ExportFormat } from './export-format.ts';
import { RECORD_KINDS } from './export-record.ts';
import type { ExportScope } from './export-scope.ts';
import { LossCounter, type LossReport } from './loss-report.ts';
import { readRecords } from './read-records.ts';

/** Chunks are sent once they have so many characters or bytes together. */
const CHUNK = 1 << 16;

/** What an export may be given. */
export interface ExportOptions {
  /** Called with what the export does not carry, once it is written. All records are then read, also those that the format has no use for. */
  readonly onLoss?: (report: LossReport) => void;
}

/**
 * Writes a scope of the graph in a format, chunk by chunk as they are asked for, in memory that does not grow with the graph.
 * Throws InputError for a source or an entity of the scope that there is not, before the first chunk.
 */
export async function* exportGraph(
  database: Pick<Database, 'read'>,
  format: ExportFormat,
  scope: ExportScope,
  { onLoss }: ExportOptions = {},
): AsyncGenerator<Buffer> {
  const read = readingFrom(database);
  const counter = new LossCounter(format);
  const before = await lastChange(read);
  const writer = format.open({ scope, licence: DATA_LICENCE, day: new Date().toISOString().slice(0, 10) }, counter.add);
  const gathered = new Gathered();
  const records = readRecords(read, scope, new Set(onLoss ? RECORD_KINDS : format.wants));
  let record = await records.next();
  gathered.add(writer.begin());
  for (; record.done !== true; record = await records.next()) {
    counter.see(record.value);
    if (format.wants.includes(record.value.of)) gathered.add(writer.write(record.value));
    if (gathered.size >= CHUNK) yield gathered.take();
  }
  gathered.add(writer.end());
  yield gathered.take();
  onLoss?.(counter.report({ scope, licence: DATA_LICENCE, changes: { before, after: await lastChange(read) } }));
}

async function lastChange(read: ReadStored): Promise<number | null> {
  const [latest] = await read(changeLatest, {});
  return latest?.number ?? null;
}

/** Chunks until they are worth sending. */
class Gathered {
  #parts: Uint8Array[] = [];
  #text = '';
  #bytes = 0;

  get size(): number {
    return this.#bytes + this.#text.length;
  }

  add(chunks: Iterable<Chunk>): void {
    for (const chunk of chunks) {
      if (typeof chunk === 'string') {
        this.#text += chunk;
      } else {
        this.#closeText();
        this.#parts.push(chunk);
        this.#bytes += chunk.length;
      }
    }
  }

  take(): Buffer {
    this.#closeText();
    const taken = Buffer.concat(this.#parts);
    [this.#parts, this.#bytes] = [[], 0];
    return taken;
  }

  #closeText(): void {
    if (this.#text === '') return;
    const bytes = Buffer.from(this.#text);
    this.#parts.push(bytes);
    this.#bytes += bytes.length;
    this.#text = '';
  }
}
