import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { withResolvers } from '../../src/graph/with-resolvers.ts';
import { importOnline, type OnlineResult } from '../../src/registers/import-online.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { removeRegister } from '../../src/registers/remove-register.ts';
import { loadSource } from '../../src/sources/load.ts';
import { verify } from '../../src/store/write/verify.ts';
import { writeRegister, type RegisterRows } from '../support/city.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let database: Database;
let folder: TemporaryFolder;

beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
});

beforeEach(async () => {
  await wipe(database);
  folder = await makeTemporaryFolder();
});

afterEach(() => folder.remove());

afterAll(async () => {
  await wipe(database);
  await database.close();
});

interface Imported extends OnlineResult {
  readonly remarks: readonly string[];
  readonly reasons: readonly string[];
}

/** Imports the register `list`, its entities in two files and so in two batches. */
async function importList(
  {
    entities,
    relations = [],
    id = 'list',
  }: { entities: readonly object[]; relations?: readonly object[]; id?: string },
  { into = database, signal = new AbortController().signal } = {},
): Promise<Imported> {
  const manifest = await writeRegister(folder.path, { entities, relations } as unknown as RegisterRows);
  const source = { id, kind: 'REGISTER_EXTRACT', title: id, language: 'zh', recorded: '2026-11-26' };
  await writeFile(join(folder.path, 'register.json'), JSON.stringify({ ...manifest, sources: [source] }));
  const reasons: string[] = [];
  const remarks: string[] = [];
  const result = await importOnline(into, await readManifest(folder.path), {
    progress: () => undefined,
    signal,
    reject: ({ reason }) => reasons.push(reason),
    remark: (one) => remarks.push(one),
  });
  return { ...result, remarks, reasons };
}

const named = (id: string, kind: string, ...further: readonly object[]) => ({
  id,
  claims: [
    { predicate: 'KIND', value: kind },
    { predicate: 'NAME', value: id, details: { kind: 'PRINTED' } },
    ...further,
  ],
});
const heads = (from: string) => ({ from, type: 'HEADS', to: 'saic', claims: [{}] });

/** A source that says of saic that it is a firm. */
async function loadFirm(): Promise<void> {
  const file = join(folder.path, 'a.yaml');
  await writeFile(
    file,
    `source: { id: src-a, kind: NOTES, title: Notes, language: en, published: '2014', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
entities: [{ id: saic, kind: FIRM, names: [{ value: SAIC, kind: PRINTED }], at: [P1.1] }]
`,
  );
  expect(await loadSource(database, file)).toMatchObject({ ok: true });
}

async function count(pattern: string): Promise<number> {
  return (await database.read(`RETURN COUNT { ${pattern} }`)).rows[0]![0] as number;
}

/** The database; calls `then` once a transaction has left the pattern in it. */
function onceStored(pattern: string, then: () => void): Database {
  return {
    ...database,
    write: async (work, options) => {
      const result = await database.write(work, options);
      if ((await count(pattern)) > 0) then();
      return result;
    },
  };
}

/** The database as it looks where the answer to every write is lost: the driver asks for each again. */
const losingAnswers = (): Database => ({
  ...database,
  write: async (work, options) => {
    await database.write(work, options);
    return database.write(work, options);
  },
});

const otherKind = '"saic" is a PERSON here and a FIRM in the database; one must give way';
const wrongEnd = 'HEADS from "guild" to "saic": HEADS goes from PERSON; "guild" is a ASSOCIATION';

describe('an import that is broken off and run again', () => {
  test('makes anew what it speaks of, where the row of that had been left out before', async () => {
    await loadFirm();
    const rows = { entities: [named('saic', 'PERSON'), named('ann', 'PERSON')], relations: [heads('ann')] };
    const controller = new AbortController();
    const into = onceStored('(:Person {id: "ann"})', () => controller.abort(new Error('stopped')));
    await expect(importList(rows, { into, signal: controller.signal })).rejects.toThrow('stopped');
    expect(await count('()-[:HEADS]->()')).toBe(0);
    expect(await importList(rows)).toMatchObject({ reasons: [], unchanged: false });
    expect(await count('(:Firm {id: "saic"})<-[:HEADS]-()')).toBe(1);
    expect((await verify(database)).total).toBe(0);
  });

  test('ends while the rows that are stored already are read again, when it is stopped there', async () => {
    const rows = { entities: [named('ann', 'PERSON')] };
    const reason = new Error('stopped');
    const broken = {
      ...database,
      write: async (...asked: Parameters<Database['write']>) => {
        if ((await count('(:Person {id: "ann"})')) > 0) throw reason;
        return database.write(...asked);
      },
    } as Database;
    await expect(importList(rows, { into: broken })).rejects.toBe(reason);
    // All is stored but for the mark that it is: no further batch is there to notice the signal.
    await expect(importList(rows, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await importList(rows)).toMatchObject({ unchanged: false, rows: 0 });
  });
});

describe('an import whose answers are lost', () => {
  test('names what it leaves out, and makes anew what it speaks of without a row', async () => {
    await loadFirm();
    const entities = [named('saic', 'PERSON'), named('ann', 'PERSON'), named('guild', 'ASSOCIATION')];
    const imported = await importList(
      { entities, relations: [heads('ann'), heads('guild')] },
      { into: losingAnswers() },
    );
    expect(imported.reasons).toEqual([otherKind, wrongEnd]);
    expect(imported).toMatchObject({ rows: 5, rejected: 2, claims: await count('(:Claim {source: "list"})') });
    expect((await verify(database)).total).toBe(0);
  });
});

describe('what an import and a removal are written down as', () => {
  const written = async () =>
    (await database.read('MATCH (h:Change) RETURN h.kind, h.source, h.claimCount ORDER BY h.number')).rows;
  const rows = { entities: [named('ann', 'PERSON'), named('saic', 'FIRM')], relations: [heads('ann')] };

  test('is one change, once all is stored, however often it was broken off and asked again', async () => {
    const controller = new AbortController();
    const into = onceStored('(:Person {id: "ann"})', () => controller.abort(new Error('stopped')));
    await expect(importList(rows, { into, signal: controller.signal })).rejects.toThrow('stopped');
    expect(await written()).toEqual([]);
    await importList(rows, { into: losingAnswers() });
    expect(await written()).toEqual([['IMPORT', 'list', 5]]);
    expect(await count('(:ChangeEntry)')).toBe(0);
    await importList(rows);
    expect(await written()).toHaveLength(1);
    const steps = { progress: () => undefined, signal: new AbortController().signal };
    await removeRegister(losingAnswers(), { sources: ['list'], claims: 5, isRemoval: true }, steps);
    expect(await written()).toEqual([
      ['IMPORT', 'list', 5],
      ['REMOVE', 'list', 5],
    ]);
  });

  test('is one change where another state of the register was there', async () => {
    await importList(rows);
    await importList({ entities: [named('ann', 'PERSON')] });
    expect(await written()).toEqual([
      ['IMPORT', 'list', 5],
      ['IMPORT', 'list', 2],
    ]);
  });
});

describe('the remarks on a batch', () => {
  const code = { predicate: 'IDENTIFIER', value: '310000400123456', details: { scheme: 'OLD_REGISTER' } };

  test('hold up no batch after it', async () => {
    await importList({ entities: [named('saic', 'FIRM', code)], id: 'list-a' });
    const stored = withResolvers<undefined>();
    // What is remarked on the first batch waits for the second to be stored.
    const into = {
      ...onceStored('(:Person {id: "ann"})', () => stored.resolve(undefined)),
      read: async (...asked: Parameters<Database['read']>) => {
        if (asked[0].includes('entity_name_terms')) await stored.promise;
        return database.read(...asked);
      },
    };
    const entities = [named('other', 'FIRM', code), named('ann', 'PERSON')];
    const { remarks } = await importList({ entities, id: 'list-b' }, { into });
    expect(remarks).toEqual([expect.stringContaining('is that of "other" and, in list-a, of "saic"')]);
  });
});
