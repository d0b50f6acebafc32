import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim } from '../../../domain/claim.ts';
import { REGISTER_FORMAT, type EntityRow, type RelationRow } from '../../../domain/register.ts';
import { MANIFEST } from '../../../registers/read-manifest.ts';
import { writeRows } from '../../../registers/rows-writer.ts';
import { groupsOf, type SortedLines } from '../sorted-lines.ts';
import { entityRowOf, inOrderOfNumbers, relationRowOf } from './row-of-claims.ts';
import { registerSourceOf } from './source-line.ts';
import type { GraphLines } from './take-lines.ts';

/** Writes the registers of a file, each into a folder of its own within `folder`; answers these. */
export async function writeRegisters(
  folder: string,
  lines: GraphLines,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const register of new Set([...lines.sources.values()].flatMap((source) => source.register ?? [])))
    folders.push(await writeRegister(join(folder, register), register, lines, signal));
  return folders;
}

async function writeRegister(
  folder: string,
  register: string,
  { sources, ofRegisters }: GraphLines,
  signal: AbortSignal,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const own = [...sources.values()].filter((source) => source.register === register);
  // The first source is the one by which the register is known.
  const records = own
    .map(({ content }) => registerSourceOf(content.source))
    .sort((a, b) => Number(b.id === register) - Number(a.id === register));
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const lines = ofRegisters.get(register);
  let claims = 0;
  const count = (rows: readonly (EntityRow | RelationRow)[]) => {
    signal.throwIfAborted();
    for (const row of rows) claims += row.claims.length;
  };
  const files = {
    entities: await writeRows(
      folder,
      'entities',
      rowsOf(lines?.entities, (group) => entityRowOf(group, places)),
      count,
    ),
    relations: await writeRows(
      folder,
      'relations',
      rowsOf(lines?.relations, (group) => relationRowOf(group, places)),
      count,
    ),
  };
  lines?.entities.remove();
  lines?.relations.remove();
  const rows = (kind: keyof typeof files) => files[kind].reduce((sum, file) => sum + file.rows, 0);
  const counts = { entities: rows('entities'), relations: rows('relations'), claims };
  const manifest = { format: REGISTER_FORMAT, sources: records, files, counts };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

function* rowsOf<Row>(lines: SortedLines | undefined, rowOf: (claims: readonly Claim[]) => Row): Generator<Row> {
  if (lines === undefined) return;
  for (const { texts } of groupsOf(lines.read())) {
    const claims: Claim[] = [];
    for (const text of texts) claims.push(JSON.parse(text) as Claim);
    yield rowOf(inOrderOfNumbers(claims));
  }
}
