import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** How often statements were asked, in this run of the program and those before. */
export interface StatementUses {
  /** Counts a statement that somebody asks. */
  readonly asked: (text: string) => void;
  /** How often a statement was asked in earlier runs, the last one counting most. */
  readonly before: (text: string) => number;
  /** Writes the counts down for the next run. Never rejects: what cannot be written is logged. */
  save(): Promise<void>;
}

/** What is kept is a fingerprint of each statement's text and a number: no text, and no value that anybody asked with. */
const FINGERPRINT = /^[0-9a-f]{16}$/;
const MOST_KEPT = 1000;

/** Reads the counts that earlier runs left in a file; a file that cannot be read as such is logged and replaced later. */
export async function openStatementUses(file: string, log: (line: string) => void): Promise<StatementUses> {
  const earlier = await readCounts(file, log);
  const now = new Map<string, number>();
  return {
    asked: (text) => void now.set(text, (now.get(text) ?? 0) + 1),
    before: (text) => earlier.get(fingerprint(text)) ?? 0,
    save: async () => {
      // What was asked last weighs most, so that a habit which has ended is forgotten.
      const counts = new Map([...earlier].map(([key, count]) => [key, count / 2]));
      for (const [text, count] of now) counts.set(fingerprint(text), (counts.get(fingerprint(text)) ?? 0) + count);
      const most = [...counts].filter(([, count]) => count >= 1).toSorted(([, one], [, other]) => other - one);
      const written = JSON.stringify(Object.fromEntries(most.slice(0, MOST_KEPT)));
      try {
        await writeFile(`${file}.new`, written, { mode: 0o600 });
        await rename(`${file}.new`, file);
      } catch (error) {
        log(`How often operations are asked cannot be written to ${file}: ${(error as Error).message}`);
      }
    },
  };
}

async function readCounts(file: string, log: (line: string) => void): Promise<ReadonlyMap<string, number>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return new Map();
  }
  const counts = countsIn(text);
  if (!counts) log(`${file} does not hold how often operations were asked; it is ignored.`);
  return counts ?? new Map();
}

function countsIn(text: string): ReadonlyMap<string, number> | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value) as [string, unknown][];
    const sound = entries.every(([key, count]) => FINGERPRINT.test(key) && Number.isFinite(count) && Number(count) > 0);
    return sound ? new Map(entries as [string, number][]) : null;
  } catch {
    return null;
  }
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
