import type { RowContext } from '../../registers/row-faults.ts';
import type { ConversionSteps, ConversionTask } from './conversion.ts';
import type { ForeignRecord } from './foreign-record.ts';
import type { ImportLossCounter } from './import-loss-counter.ts';
import type { ImportRejects } from './import-rejects.ts';
import type { ImportSources } from './import-source.ts';
import { itemsOf, type EntityItem, type RecordRules } from './record-items.ts';
import { recordSentences } from './record-sentences.ts';
import type { SortedLines } from './sorted-lines.ts';

/** Where what records say is put. */
export interface Gathered {
  readonly entities: SortedLines;
  readonly relations: SortedLines;
}

/** What goes along with reading. */
export interface Taking extends ConversionSteps {
  readonly counter: ImportLossCounter;
  readonly sources: ImportSources;
  readonly context: RowContext;
  readonly rejects: ImportRejects;
}

/** So many records are shown as sentences. */
const SHOWN = 10;
/** After so many records the progress is looked at, and who asks to stop is heard. */
const AT_ONCE = 1000;
const EVERY_MS = 5000;
/** So many statements on entities are remembered, so that what a thousand records repeat is not sorted a thousand times. */
const REMEMBERED = 5000;

/** Reads a file to its end and puts what its records say where it can be sorted. Answers how many there were, and the first as sentences. */
export async function takeRecords(
  { file, format, source, mapping, keepIds, along = [], jurisdictions }: ConversionTask,
  { entities, relations }: Gathered,
  { progress, signal, counter, sources, context, rejects }: Taking,
): Promise<{ readonly records: number; readonly sample: readonly string[] }> {
  const rules: RecordRules = { sources, keyScheme: format.keyScheme, keepIds, context };
  const isRepeated = remembering();
  const sample: string[] = [];
  let [records, shown] = [0, 0];
  const take = (record: ForeignRecord) => {
    const items = itemsOf(record, rules);
    if (items.fault !== null) {
      const raw = JSON.stringify({ entities: record.entities, relations: record.relations });
      rejects.write({ row: record.row, line: record.line, reason: items.fault, raw });
      return;
    }
    for (const [id, item] of items.entities) if (!isRepeated(id, item)) entities.add(id, JSON.stringify(item));
    for (const [id, item] of items.relations) relations.add(id, JSON.stringify(item));
    if (shown++ < SHOWN) sample.push(...recordSentences(record));
  };
  const report = reporting(progress);
  for await (const item of format.read(file, {
    lost: counter.add,
    signal,
    mapping,
    keepIds,
    published: source.published ?? null,
    along,
    ...(jurisdictions !== undefined && { jurisdictions }),
  })) {
    records += 1;
    if (item.of === 'record') take(item);
    else rejects.write(item);
    if (records % AT_ONCE !== 0) continue;
    // Readers may yield for long without waiting for anything.
    await new Promise(setImmediate);
    signal.throwIfAborted();
    report(records);
  }
  signal.throwIfAborted();
  return { records, sample };
}

function reporting(progress: (line: string) => void): (records: number) => void {
  const start = performance.now();
  let reportedAt = start;
  return (records) => {
    const now = performance.now();
    if (now - reportedAt < EVERY_MS) return;
    reportedAt = now;
    const rate = Math.round((records / (now - start)) * 1000);
    progress(`${records.toLocaleString('en-GB')} records read, ${rate.toLocaleString('en-GB')} a second`);
  };
}

function remembering(): (id: string, item: EntityItem) => boolean {
  const said = new Set<string>();
  return (id, { kind, claims }) => {
    const key = JSON.stringify([id, kind, claims]);
    if (said.has(key)) return true;
    if (said.size >= REMEMBERED) said.clear();
    said.add(key);
    return false;
  };
}
