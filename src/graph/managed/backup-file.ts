import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { namingPath } from '../../domain/naming-path.ts';

/** What a backup says of itself in its first line. */
export interface BackupHeader {
  readonly format: typeof FORMAT;
  /** Of the layout of the file. */
  readonly version: number;
  /** When it was made, in ISO 8601. */
  readonly created: string;
  /** The release of Neo4j that wrote the dump. */
  readonly neo4j: string;
  /** The newest migration that the program which made it knows. */
  readonly migration: number;
  /** Length and SHA-256 of the dump, which is all that follows the first line. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A file is no backup, not a whole one, or one of a newer program; the message says which, after the name of the file. */
export class BackupAtFault extends Error {}

const FORMAT = 'guanxi-backup';
const VERSION = 1;
/** A longer first line is none of ours. */
const LONGEST_HEADER = 4096;

/**
 * Writes a backup: a line of JSON, then the dump as Neo4j made it. The file comes into being whole or not at all; one
 * that has its name is replaced at the end.
 */
export async function writeBackup(
  file: string,
  dump: string,
  about: Pick<BackupHeader, 'neo4j' | 'migration'> & { readonly signal?: AbortSignal | undefined },
): Promise<BackupHeader> {
  const { neo4j, migration, signal } = about;
  const sum = await checksum(createReadStream(dump), signal);
  const header = {
    format: FORMAT,
    version: VERSION,
    created: new Date().toISOString(),
    neo4j,
    migration,
    ...sum,
  } as const;
  const part = join(dirname(resolve(file)), `.${basename(file)}.part`);
  try {
    await namingPath(file, writeAll(part, header, dump, signal));
    await rename(part, file);
    await syncFolder(dirname(resolve(file)));
    return header;
  } finally {
    await rm(part, { force: true });
  }
}

async function writeAll(part: string, header: BackupHeader, dump: string, signal?: AbortSignal): Promise<void> {
  // It holds all that the store holds, which is its owner's alone.
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.write(`${JSON.stringify(header)}\n`);
    for await (const chunk of createReadStream(dump)) {
      signal?.throwIfAborted();
      await handle.writeFile(chunk as Buffer);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes sure that a rename within a folder outlives a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Reads what a backup says of itself, and compares its length. Throws BackupAtFault. */
export async function readBackupHeader(file: string): Promise<BackupHeader> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    const header = headerOf(buffer.toString('utf8', 0, Math.max(end, 0)));
    if (header?.format !== FORMAT)
      throw new BackupAtFault(`${file} is no backup of Guanxi: give a file that \`guanxi backup\` wrote.`);
    if (header.version > VERSION)
      throw new BackupAtFault(`${file} was made by a newer version of this program: restore it with that version.`);
    const length = (await handle.stat()).size - end - 1;
    if (length !== header.bytes)
      throw new BackupAtFault(
        `${file} is not whole: it holds ${length} of ${header.bytes} bytes. Use another copy of it, or another backup.`,
      );
    return header;
  } finally {
    await handle.close();
  }
}

function headerOf(line: string): BackupHeader | null {
  try {
    return JSON.parse(line) as BackupHeader | null;
  } catch {
    return null;
  }
}

/** Copies the dump of a backup to a file of its own. Throws BackupAtFault where its checksum is another. */
export async function extractDump(file: string, header: BackupHeader, to: string, signal?: AbortSignal): Promise<void> {
  const start = (await stat(file)).size - header.bytes;
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const from = createReadStream(file, { start });
  const copying = pipeline(from, hashing, createWriteStream(to, { mode: 0o600 }), { ...(signal && { signal }) });
  await namingPath(to, copying);
  if (hash.digest('hex') === header.sha256) return;
  throw new BackupAtFault(
    `${file} is damaged: its checksum is not the one it was made with. Use another copy of it, or another backup.`,
  );
}

async function checksum(
  stream: AsyncIterable<Buffer>,
  signal?: AbortSignal,
): Promise<Pick<BackupHeader, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream) {
    signal?.throwIfAborted();
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
