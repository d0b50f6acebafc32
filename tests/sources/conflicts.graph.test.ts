import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder, loadSource } from '../../src/sources/load.ts';
import { rebuild } from '../../src/store/write/rebuild.ts';
import { formatDifference, verify } from '../../src/store/write/verify.ts';
import { DISPUTING_SOURCES } from '../support/disputing-sources.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

type Files = Readonly<Record<string, string | null>>;

const { 'a.yaml': A, 'b.yaml': B, 'c.yaml': C, 'd.yaml': D } = DISPUTING_SOURCES;
let database: Database;
let folder: string;
let leave: () => void;

beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  // The folder is there until the last test has ended.
  await new Promise<void>((ready) => {
    void inTemporaryFolder((made) => {
      folder = made;
      ready();
      return new Promise<void>((resolve) => (leave = resolve));
    });
  });
});

beforeEach(async () => {
  await wipe(database);
  for (const name of ['a', 'b', 'c', 'd', 'e']) await rm(join(folder, `${name}.yaml`), { force: true });
});

afterAll(async () => {
  leave();
  await wipe(database);
  await database.close();
});

async function load(files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) await rm(join(folder, name), { force: true });
    else await writeFile(join(folder, name), text);
  }
  expect(await loadFolder(database, folder)).toMatchObject({ ok: true });
  expect((await verify(database)).differences.map(formatDifference)).toEqual([]);
}

/** Every conflict by its id, with the claims of each of its positions. */
async function conflicts(): Promise<Record<string, string[]>> {
  const { rows } = await database.read(
    `MATCH (c:Conflict) UNWIND range(0, size(c.readings) - 1) AS place
     WITH c.id AS id, place, c.readings[place] + ' ' + c.ranks[place] AS reading,
          COLLECT { MATCH (t:Contention {conflict: c.id, position: place}) RETURN t.claim ORDER BY t.claim } AS claims
     ORDER BY id, place RETURN id, collect(reading + ': ' + claims[0])`,
  );
  return Object.fromEntries(
    rows.map(([id, positions]) => [String(id).replace(/[0-9a-f]{8}/, 'HASH'), positions]),
  ) as never;
}

async function statusOf(id: string): Promise<unknown> {
  const { rows } = await database.read('MATCH (:Entity)-[r {id: $id}]->(:Entity) RETURN r.status', { id });
  return rows[0]?.[0];
}

const ALL = {
  'ann.founded.guild~when': ['2002 NORMAL: r-a-founded', '2011 DEPRECATED: r-b-founded'],
  'ann.heads.guild~whether': ['it is so NORMAL: r-a-heads', 'it is not so NORMAL: r-b-heads'],
  'ann~gender': ['female NORMAL: src-a.ann.gender', 'male NORMAL: src-b.ann.gender'],
  'dispute-owner': ['the mill owns the house NORMAL: r-a-owns', 'the house owns the mill PREFERRED: r-c-owns'],
  'guild~members-HASH~2013': ['about 70 PREFERRED: s-b-members', '50 NORMAL: s-a-members'],
  'tea~share-HASH~2013': ['40 NORMAL: s-a-share', '60 NORMAL: s-b-share'],
};

describe('sources that disagree', () => {
  test('are found, and stand beside each other', async () => {
    await load(DISPUTING_SOURCES);
    expect(await conflicts()).toEqual(ALL);
    expect(await verify(database)).toMatchObject({ checked: { conflict: 6 } });
  });

  test('make relations disputed, save by what is no longer believed', async () => {
    await load(DISPUTING_SOURCES);
    expect(await statusOf('ann.heads.guild')).toBe('DISPUTED');
    expect(await statusOf('mill.owns.house')).toBe('DISPUTED');
    expect(await statusOf('ann.founded.guild')).toBe('ACTIVE');
  });

  test('are the same in whatever order their files are loaded', async () => {
    // Which file a source stands in is all that may differ.
    const dump = async () =>
      (await dumpGraph(database)).map((line) => line.replace(/\["file","[^"]*"\],/, '')).toSorted();
    await load(DISPUTING_SOURCES);
    const wanted = await dump();
    const texts = [A, B, C, D];
    for (const order of ['dcba', 'bdac', 'cadb']) {
      await wipe(database);
      for (const name of 'abcde') await rm(join(folder, `${name}.yaml`), { force: true });
      // Sources are loaded in the order of their files.
      await load(Object.fromEntries([...order].map((name, place) => [`${name}.yaml`, texts[place]!])));
      expect(await dump()).toEqual(wanted);
    }
  });

  test('are the same after loading again, also by force', async () => {
    await load(DISPUTING_SOURCES);
    const wanted = await dumpGraph(database);
    expect(await loadFolder(database, folder)).toMatchObject({ loaded: [] });
    expect(await dumpGraph(database)).toEqual(wanted);
    await loadFolder(database, folder, { force: true });
    expect(await dumpGraph(database)).toEqual(wanted);
  });

  test('are forgotten when one is retracted, and come again with it', async () => {
    await load(DISPUTING_SOURCES);
    const wanted = await dumpGraph(database);
    await load({ 'b.yaml': null });
    expect(Object.keys(await conflicts())).toEqual(['dispute-owner']);
    expect(await statusOf('ann.heads.guild')).toBe('ACTIVE');
    await load({ 'b.yaml': B });
    expect(await dumpGraph(database)).toEqual(wanted);
  });

  test('that come to agree are in conflict no longer', async () => {
    await load(DISPUTING_SOURCES);
    await load({
      'b.yaml': B.replace('value: male', 'value: female')
        .replace("start: '2011'", "start: '2002-05'")
        .replace('polarity: DENIED, ', '')
        .replace('value: 70, valueText: about 70', 'value: 49, valueText: about 49')
        .replace("value: 60, valueText: '60', unit: '%'", "value: 60, valueText: '60', unit: percent"),
    });
    expect(Object.keys(await conflicts())).toEqual(['dispute-owner']);
    expect(await statusOf('ann.heads.guild')).toBe('ACTIVE');
  });
});

describe('a declared dispute', () => {
  const dispute = async () => (await conflicts())['dispute-owner'] ?? null;

  test('is gone while fewer than two of its positions have claims, and comes back with them', async () => {
    await load(DISPUTING_SOURCES);
    const rejected = C.replace('tense: CURRENT', 'tense: CURRENT, status: REJECTED');
    await load({ 'c.yaml': rejected });
    expect(await dispute()).toBeNull();
    expect(await statusOf('mill.owns.house')).toBe('ACTIVE');
    await load({ 'c.yaml': C });
    expect(await dispute()).toEqual(ALL['dispute-owner']);
    expect(await statusOf('mill.owns.house')).toBe('DISPUTED');
    expect(await statusOf('house.owns.mill')).toBe('DISPUTED');
  });

  test('waits for a claim of a source that is loaded later', async () => {
    await load({ 'a.yaml': A, 'c.yaml': C });
    await inTemporaryFolder(async (elsewhere) => {
      const file = join(elsewhere, 'd.yaml');
      await writeFile(file, D);
      expect(await loadSource(database, file)).toMatchObject({ ok: true });
    });
    await load({ 'c.yaml': null });
    expect(await dispute()).toBeNull();
    await load({ 'c.yaml': C });
    expect(await dispute()).toEqual(ALL['dispute-owner']);
  });

  test('follows its file', async () => {
    await load(DISPUTING_SOURCES);
    const settled = D.replace('claims: [r-a-owns]', 'claims: [r-a-owns], rank: DEPRECATED, reason: a slip');
    await load({ 'd.yaml': settled });
    expect(await dispute()).toEqual(['the mill owns the house DEPRECATED: r-a-owns', expect.any(String)]);
    expect(await statusOf('mill.owns.house')).toBe('ACTIVE');
    const other = D.replace('claims: [r-a-owns]', 'claims: [src-a.ann.kind, r-a-heads]');
    await load({ 'd.yaml': other });
    expect(await statusOf('mill.owns.house')).toBe('ACTIVE');
    expect(await statusOf('house.owns.mill')).toBe('DISPUTED');
    await load({ 'd.yaml': null });
    expect(await dispute()).toBeNull();
    expect(await statusOf('house.owns.mill')).toBe('ACTIVE');
    const { rows } = await database.read('MATCH (n:Dispute|DisputeClaim) RETURN count(n)');
    expect(rows).toEqual([[0]]);
  });

  test('may pass to another file', async () => {
    await load(DISPUTING_SOURCES);
    const lines = D.slice(D.indexOf('disputes:'));
    await load({ 'd.yaml': D.replace(lines, ''), 'c.yaml': C + lines });
    expect(await dispute()).toEqual(ALL['dispute-owner']);
    const { rows } = await database.read("MATCH (c:Conflict {id: 'dispute-owner'}) RETURN c.source");
    expect(rows).toEqual([['src-c']]);
  });

  test('loaded at the same time as the claims that it is about is not lost on them', async () => {
    await inTemporaryFolder(async (elsewhere) => {
      for (let round = 0; round < 2; round += 1) {
        await wipe(database);
        for (const name of 'abcde') await rm(join(folder, `${name}.yaml`), { force: true });
        await load({ 'a.yaml': A, 'c.yaml': C, 'd.yaml': D });
        const [claims, disputes] = [join(elsewhere, 'c.yaml'), join(elsewhere, 'd.yaml')];
        await writeFile(claims, C);
        await writeFile(disputes, D);
        await Promise.all([claims, disputes].map((file) => loadSource(database, file)));
        expect((await verify(database)).differences.map(formatDifference)).toEqual([]);
        expect(await dispute()).toEqual(ALL['dispute-owner']);
      }
    });
  });
});

describe('tampering with a conflict is found, and put right by a rebuild:', () => {
  test.each([
    [
      'one deleted',
      "MATCH (c:Conflict {id: 'ann~gender'}) DELETE c",
      ['missing conflict ann~gender', 'extra conflict'],
    ],
    [
      'one changed',
      "MATCH (c:Conflict {id: 'ann~gender'}) SET c.readings = ['x', 'y'], c.kind = 'WHEN'",
      ['different conflict ann~gender: kind, readings'],
    ],
    [
      'a claim on the wrong side',
      "MATCH (t:Contention {claim: 's-a-share'}) SET t.position = 7",
      [expect.stringMatching(/^different conflict tea~share-\w+~2013: contentions$/)],
    ],
    [
      'a concern lost',
      "MATCH (k:Concern {conflict: 'ann.heads.guild~whether', source: 'src-b'}) DELETE k",
      ['different conflict ann.heads.guild~whether: concerns'],
    ],
    [
      'one that no claim gives',
      "CREATE (:Conflict {id: 'ann~ownership', matter: 'ann~attributes'}), (:Conflict {id: 'ghost', matter: 'ghost'})",
      ['extra conflict ann~ownership', 'extra conflict ghost'],
    ],
    [
      'what hangs on nothing',
      "CREATE (:Contention {id: 'x#y', conflict: 'x'}), (:Concern {id: 'x#z', conflict: 'x'})",
      ['extra conflict x#y', 'extra conflict x#z'],
    ],
    [
      'a declared one on another matter',
      "MATCH (c:Conflict {id: 'dispute-owner'}) SET c.matter = 'x', c.source = 'src-a'",
      ['different conflict dispute-owner: matter, source'],
    ],
    [
      'a claim struck out behind the back',
      "MATCH (c:Claim {id: 'r-c-owns'}) SET c.status = 'REJECTED'",
      ['different relation mill.owns.house: status', 'extra relation house.owns.mill', 'extra conflict dispute-owner'],
    ],
  ])('%s', async (title, text, found) => {
    await load(DISPUTING_SOURCES);
    const loaded = await dumpGraph(database);
    await database.write((run) => run(text));
    const told = (await verify(database)).differences.map(formatDifference);
    for (const one of found) expect(told).toContainEqual(typeof one === 'string' ? expect.stringContaining(one) : one);
    await rebuild(database);
    expect((await verify(database)).differences.map(formatDifference)).toEqual([]);
    if (!title.startsWith('a claim struck')) expect(await dumpGraph(database)).toEqual(loaded);
  });
});
