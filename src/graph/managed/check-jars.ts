import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ManagedStartFailed } from './managed-start-failed.ts';

/** Throws ManagedStartFailed unless the folder holds exactly the files of the manifest, byte for byte. */
export async function checkJars(folder: string, manifest: readonly (readonly [string, string])[]): Promise<void> {
  const expected = new Map(manifest);
  const present = await readdir(folder);
  const missing = [...expected.keys()].filter((name) => !present.includes(name));
  const unknown = present.filter((name) => !expected.has(name));
  if (missing.length > 0 || unknown.length > 0) {
    throw wrong(`${[...missing, ...unknown][0] ?? ''} is ${missing.length > 0 ? 'missing from' : 'no part of'} it`);
  }
  for (const [name, sha256] of manifest) {
    if ((await digest(join(folder, name))) !== sha256) throw wrong(`${name} has other contents than it should`);
  }
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 ** 2 }), hash);
  return hash.digest('hex');
}

function wrong(what: string): ManagedStartFailed {
  return new ManagedStartFailed(
    `What Maven fetched is not the Neo4j this program knows: ${what}. ` +
      "Delete that file from Maven's own cache (usually ~/.m2/repository) and start again.",
  );
}
