import { open, stat } from 'node:fs/promises';

/** Why a database process ended, in words for the operator. */
export interface ExitReason {
  readonly kind: 'port' | 'locked' | 'memory' | 'disk' | 'java' | 'other';
  readonly words: string;
}

const known: readonly (readonly [ExitReason['kind'], RegExp, string])[] = [
  ['port', /Address already in use|BindException/, 'its port is used by another program'],
  ['locked', /Lock file has been locked|FileLockException|store_lock/, 'another process has its store open'],
  ['disk', /No space left on device|DiskFull/i, 'the disk is full'],
  [
    'memory',
    /OutOfMemoryError|insufficient memory for the Java Runtime|Could not reserve enough space|Cannot allocate memory/,
    'there was not enough memory',
  ],
  [
    'java',
    /UnsupportedClassVersionError|Unrecognized VM option|Could not create the Java Virtual Machine/,
    'Java refused to run it',
  ],
];

/** A log, and where in it (in bytes) the run in question began. */
export interface LogPart {
  readonly file: string;
  readonly from: number;
}

/** The logs as they are now, so that what a coming run adds can be told from what earlier ones left. */
export function logEnds(files: readonly string[]): Promise<LogPart[]> {
  return Promise.all(
    files.map(async (file) => ({
      file,
      from: await stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    })),
  );
}

/** The reason that a run's part of the logs gives, else how its process ended. */
export async function exitReason(logs: readonly LogPart[], ended: string): Promise<ExitReason> {
  const text = (await Promise.all(logs.map(readLogPart))).join('\n');
  for (const [kind, pattern, words] of known) if (pattern.test(text)) return { kind, words };
  const lines = text.split('\n').filter((line) => /\bERROR\b|^Caused by:|^Exception|^Error:/.test(line));
  const last = lines
    .at(-1)
    ?.replace(/^[-\d: .+]+ERROR\s+/, '')
    .trim();
  return { kind: 'other', words: last ? `it ended (${ended}) saying: ${last.slice(0, 240)}` : `it ended (${ended})` };
}

const most = 65_536;

/** What a run has added to a log, the last 64 KiB of it; empty where there is no log. */
export async function readLogPart({ file, from }: LogPart): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      // A log that shrank was begun afresh.
      const start = Math.max(size < from ? 0 : from, size - most);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, start);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
