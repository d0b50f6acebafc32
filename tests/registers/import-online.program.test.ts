import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EntityRow } from '../../src/domain/register.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importOnline, type OnlineResult } from '../../src/registers/import-online.ts';
import type { Reject } from '../../src/registers/reject.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { loadSource } from '../../src/sources/load.ts';
import { verify } from '../../src/store/write/verify.ts';
import { cityRows, writeRegister, type RegisterRows } from '../support/city.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, testDatabaseOptions, wipe } from '../support/neo4j.ts';
import { runProgram, startProgram, until } from '../support/program.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let database: Database;
let folder: TemporaryFolder;
const city = cityRows(200);

/** What is enough where an import is compared with another one. */
const smallCity = cityRows(100);

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

/** Imports rows; answers the result and what was left out. */
async function importRows(
  rows: RegisterRows,
  { into = database, signal = new AbortController().signal } = {},
): Promise<OnlineResult & { readonly rejects: readonly Reject[] }> {
  await writeRegister(folder.path, rows);
  const rejects: Reject[] = [];
  const register = await readManifest(folder.path);
  const result = await importOnline(into, register, {
    progress: () => undefined,
    signal,
    reject: (one) => rejects.push(one),
  });
  return { ...result, rejects };
}

/** The database; calls `then` once a transaction has left some of the pattern in it. */
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

async function count(pattern: string): Promise<number> {
  return (await database.read(`RETURN COUNT { ${pattern} }`)).rows[0]![0] as number;
}

describe('a register', () => {
  test('is imported with all its claims, and gives just what they give', async () => {
    const { rows, claims, rejected, unchanged } = await importRows(city);
    expect({ rows, rejected, unchanged }).toEqual({
      rows: city.entities.length + city.relations.length,
      rejected: 0,
      unchanged: false,
    });
    expect(await count('(:Claim)')).toBe(claims);
    expect(await count('(:Firm)')).toBe(200);
    const verification = await verify(database);
    expect(verification.total).toBe(0);
    expect(verification.checked.conflict).toBeGreaterThan(0);
  });

  test('is imported once: the same again does nothing', async () => {
    await importRows(smallCity);
    const before = await dumpGraph(database);
    expect(await importRows(smallCity)).toMatchObject({ rows: 0, unchanged: true });
    expect(await dumpGraph(database)).toEqual(before);
  });

  // A graph of before claims were counted has them counted first, or those that go would be taken off nothing.
  test.each([
    ['', 'RETURN 0'],
    [' where no claims had been counted', "MATCH (t:Tally) WHERE t.of STARTS WITH 'Claim' DELETE t"],
  ])('in another state takes the place of the former one%s', async (_, before) => {
    await importRows(cityRows(120, 2));
    await database.write((run) => run(before));
    await importRows(smallCity);
    const after = await dumpGraph(database);
    await wipe(database);
    await importRows(smallCity);
    expect(after).toEqual(await dumpGraph(database));
  });

  test('goes on where an import was broken off', async () => {
    await importRows(smallCity);
    const whole = await dumpGraph(database);
    await wipe(database);
    const controller = new AbortController();
    const stopping = onceStored('(:Entity)', () => controller.abort(new Error('stopped')));
    await expect(importRows(smallCity, { into: stopping, signal: controller.signal })).rejects.toThrow('stopped');
    const stored = await count('(:Entity)');
    expect(stored).toBeGreaterThan(0);
    expect(await count('()-->()')).toBeLessThan(smallCity.relations.length);
    await importRows(smallCity);
    expect(await dumpGraph(database)).toEqual(whole);
  });

  test('leaves out the rows that are wrong, and says which and why', async () => {
    const entities = [...city.entities, 'no row', '{"id":"syn-thing","claims":[{"predicate":"KIND","value":"FIRMA"}]}'];
    const relations = [
      ...city.relations,
      '{"from":"syn-nobody","type":"HEADS","to":"syn-firm-0000001","claims":[{}]}',
      '{"from":"syn-person-0000001","type":"HEADDS","to":"syn-firm-0000001","claims":[{}]}',
    ];
    const { rejected, rejects } = await importRows({ entities, relations });
    expect(rejected).toBe(4);
    const told = new Map(rejects.map(({ line, reason, row }) => [row, { line, reason }]));
    expect(told.get('no row')?.reason).toMatch(/^it is no JSON/);
    expect(told.get(entities.at(-1) as string)?.reason).toMatch(/"FIRMA" is not allowed; .*did you mean "FIRM"\?$/);
    expect(relations.slice(-2).map((row) => told.get(row as string))).toEqual([
      { line: relations.length - 1, reason: 'there is no entity "syn-nobody" for its end' },
      { line: relations.length, reason: 'there is no relation type "HEADDS", did you mean "HEADS"?' },
    ]);
    expect((await verify(database)).total).toBe(0);
  });

  test('with two rows of one thing has the second left out', async () => {
    const [first] = smallCity.entities;
    const [relation] = smallCity.relations;
    const { rejects } = await importRows({
      entities: [...smallCity.entities, first!],
      relations: [...smallCity.relations, relation!],
    });
    const reason = (row: number) =>
      `row ${row} of the register is of the same; all that it says of one matter goes into one row`;
    expect(rejects.map((one) => one.reason)).toEqual([reason(1), reason(smallCity.entities.length + 2)]);
    expect((await verify(database)).total).toBe(0);
  });

  test('cannot relate what does not fit the type', async () => {
    const relations = ['{"from":"syn-firm-0000001","type":"HEADS","to":"syn-firm-0000002","claims":[{}]}'];
    const { rejects } = await importRows({ entities: smallCity.entities, relations });
    expect(rejects.map((one) => one.reason)).toEqual([
      'HEADS from "syn-firm-0000001" to "syn-firm-0000002": HEADS goes from PERSON; "syn-firm-0000001" is a FIRM',
    ]);
    expect(await count('()-->()')).toBe(0);
    expect((await verify(database)).total).toBe(0);
  });

  test('with a correction in its rows is imported anew, whatever its manifest', async () => {
    await importRows(smallCity);
    const [first, ...others] = smallCity.entities;
    const corrected = JSON.parse(
      JSON.stringify(first).replace(/"value":"[^"]*"(?=,"details":\{"lang":"zh")/, '"value":"改正"'),
    ) as EntityRow;
    const register = await readManifest(folder.path);
    await importRows({ ...smallCity, entities: [corrected, ...others] });
    expect((await readManifest(folder.path)).manifest).toEqual(register.manifest);
    expect(await count(`(:Entity {id: "${corrected.id}", name: "改正"})`)).toBe(1);
    expect((await verify(database)).total).toBe(0);
  });

  test('and a source that speaks of the same things are told together', async () => {
    await importRows(smallCity);
    const person = smallCity.entities.find((row) => typeof row === 'object' && row.id.startsWith('syn-person'));
    const id = typeof person === 'object' ? person.id : '';
    const file = join(folder.path, 'a.yaml');
    await writeFile(
      file,
      `source: { id: syn-notes, kind: NOTES, title: Notes, language: en, published: '2014', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
claims: [{ id: r-syn-works, subject: ${id}, predicate: WORKS_AT, object: syn-firm-0000001, tense: CURRENT, at: [P1.1] }]
`,
    );
    expect(await loadSource(database, file)).toMatchObject({ ok: true });
    expect((await verify(database)).total).toBe(0);
    await importRows(cityRows(100, 2));
    expect((await verify(database)).total).toBe(0);
    expect(await count('(:Claim {source: "syn-notes"})')).toBe(1);
  });
});

describe('a register of real things', () => {
  const KIND = (value: string) => ({ predicate: 'KIND', value });
  const source = (id: string) => ({ id, kind: 'REGISTER_EXTRACT', title: id, language: 'zh', recorded: '2026-11-26' });
  const named = (id: string, kind: string) => ({
    id,
    claims: [KIND(kind), { predicate: 'NAME', value: id, details: { kind: 'PRINTED' } }],
  });

  async function importReal(entities: readonly object[], relations: readonly object[] = [], id = 'list') {
    const manifest = await writeRegister(folder.path, { entities, relations } as unknown as RegisterRows);
    await writeFile(join(folder.path, 'register.json'), JSON.stringify({ ...manifest, sources: [source(id)] }));
    const rejects: Reject[] = [];
    const result = await importOnline(database, await readManifest(folder.path), {
      progress: () => undefined,
      signal: new AbortController().signal,
      reject: (one) => rejects.push(one),
    });
    return { ...result, reasons: rejects.map(({ reason }) => reason) };
  }

  async function loadFirm(): Promise<void> {
    const file = join(folder.path, 'a.yaml');
    await writeFile(
      file,
      `source: { id: src-a, kind: NOTES, title: Notes, language: en, published: '2014', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
terms: [{ id: tea, kind: PRODUCT, name: tea, at: [P1.1] }]
entities: [{ id: saic, kind: FIRM, names: [{ value: SAIC, kind: PRINTED }], at: [P1.1] }]
`,
    );
    expect(await loadSource(database, file)).toMatchObject({ ok: true });
  }

  test('cannot change what an entity or a term is', async () => {
    await loadFirm();
    const { reasons } = await importReal([
      named('saic', 'PERSON'),
      named('tea', 'FIRM'),
      named('guild', 'ASSOCIATION'),
    ]);
    expect(reasons).toEqual([
      '"saic" is a PERSON here and a FIRM in the database; one must give way',
      '"tea" is a FIRM here and a PRODUCT in the database; one must give way',
    ]);
    expect(await count('(:Firm {id: "saic"})')).toBe(1);
    expect(await count('(:Person)')).toBe(0);
    expect((await verify(database)).total).toBe(0);
  });

  test('may speak of what others describe, as what it is', async () => {
    await loadFirm();
    const heads = (from: string) => ({ from, type: 'HEADS', to: 'saic', claims: [{}] });
    const { reasons } = await importReal(
      [named('ann', 'PERSON'), named('guild', 'ASSOCIATION')],
      [heads('ann'), heads('guild')],
    );
    expect(reasons).toEqual(['HEADS from "guild" to "saic": HEADS goes from PERSON; "guild" is a ASSOCIATION']);
    expect((await verify(database)).total).toBe(0);
  });

  test('and another one may both describe one firm', async () => {
    await importReal([named('saic', 'FIRM')], [], 'list-a');
    expect(await importReal([named('saic', 'FIRM')], [], 'list-b')).toMatchObject({ reasons: [], claims: 2 });
    expect(await count('(:Claim {subject: "saic"})')).toBe(4);
    expect((await verify(database)).total).toBe(0);
  });
});

describe('an import that is killed', () => {
  test('goes on with the next one, and stores no row twice', async () => {
    const large = cityRows(400);
    await writeRegister(folder.path, large);
    const { uri, username, password } = testDatabaseOptions();
    const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const program = startProgram(['import', folder.path], variables);
    await until('some rows are stored', async () => (await count('(:Entity)')) > 0);
    program.kill('SIGKILL');
    await program.ended;
    expect(await count('()-->()')).toBeLessThan(large.relations.length);
    const { code, output } = await runProgram(['import', folder.path], variables);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(await count('(:Entity)')).toBe(large.entities.length);
    expect((await verify(database)).total).toBe(0);
  });
});
