import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { StatementFailed } from '../../src/graph/errors.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder, loadSource, type LoadResult } from '../../src/sources/load.ts';
import { formatProblem } from '../../src/sources/problem.ts';
import { verify } from '../../src/store/write/verify.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { SECOND_SOURCE, SMALL_SOURCE } from '../support/small-source.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { edited } from '../support/wrong-file.ts';

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
  await put({ 'a.yaml': SMALL_SOURCE, 'b.yaml': null });
});

afterAll(async () => {
  leave();
  await wipe(database);
  await database.close();
});

async function put(files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) await rm(join(folder, name), { force: true });
    else await writeFile(join(folder, name), text);
  }
}

async function load(files: Readonly<Record<string, string | null>> = {}): Promise<LoadResult> {
  await put(files);
  return loadFolder(database, folder);
}

async function relation(id: string): Promise<Record<string, unknown> | null> {
  const { rows } = await database.read('MATCH (:Entity)-[r {id: $id}]->(:Entity) RETURN properties(r)', { id });
  expect(rows.length).toBeLessThan(2);
  return (rows[0]?.[0] as Record<string, unknown> | undefined) ?? null;
}

async function entity(id: string): Promise<Record<string, unknown> | null> {
  const { rows } = await database.read('MATCH (e:Entity {id: $id}) RETURN properties(e)', { id });
  return (rows[0]?.[0] as Record<string, unknown> | undefined) ?? null;
}

const heads = 'ann.heads.tea-guild';

describe('a source', () => {
  test('is loaded with everything that it says', async () => {
    expect(await load()).toEqual({ ok: true, loaded: ['src-a'], unchanged: [], retracted: [] });
    const { rows } = await database.read('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label');
    expect(Object.fromEntries(rows)).toEqual({
      Absence: 1,
      Ambiguity: 1,
      Association: 1,
      // By which entities are compared that may be the same, one for each.
      BlockingKeys: 5,
      CandidateState: 1,
      // The load itself, which lists nothing.
      Change: 1,
      ChangeCounter: 1,
      Claim: 24,
      Derivation: 1,
      Entity: 5,
      Ground: 1,
      Group: 1,
      Organization: 1,
      Passage: 4,
      Person: 1,
      Place: 1,
      Source: 1,
      Statistic: 1,
      // 39 of entities; of claims one in all, one by source, and one for each predicate and each modality.
      Tally: 39 + 16,
      Term: 2,
      Venture: 1,
    });
    expect(await relation(heads)).toMatchObject({ title: 'chair', source: 'src-a' });
    expect(await entity('ann')).toMatchObject({ name: 'Ann Lee', gender: 'female', nameFamilies: ['Lee'] });
    expect(await entity('crowd')).toMatchObject({
      sizeValue: 100,
      sizeText: 'more than 100',
      sizeQualifier: 'MORE_THAN',
    });
  });

  test('that is unchanged is not loaded again, nor is anything written', async () => {
    await load();
    const before = await dumpGraph(database);
    const writing = { ...database, write: () => Promise.reject(new Error('it wrote')) };
    expect(await loadFolder(writing, folder)).toEqual({ ok: true, loaded: [], unchanged: ['src-a'], retracted: [] });
    expect(await dumpGraph(database)).toEqual(before);
  });

  test('that is loaded again by force gives the same graph', async () => {
    await load();
    const before = await dumpGraph(database);
    const told: string[] = [];
    const result = await loadFolder(database, folder, { force: true, log: (line) => told.push(line) });
    expect(result).toMatchObject({ loaded: ['src-a'] });
    expect(told).toEqual(['loaded src-a']);
    expect(await dumpGraph(database)).toEqual(before);
  });

  test('that was changed gives the same graph as if it had never been otherwise', async () => {
    const changed = edited('title: chair', "title: head\n    start: '2010'")
      .replace('id: r-crowd-makes-tea', 'id: r-crowd-makes-it')
      .replace('predicate: GENDER', 'predicate: OCCUPATION')
      .replace('    notStated: [OCCUPATION]\n', '')
      .replace(/ {2}- id: tea-house[\s\S]*?(?=claims:)/, '')
      .replace('kind: PLACE', 'kind: FIRM')
      .replace('  dateline: town\n', '');
    expect(await load({ 'a.yaml': changed })).toMatchObject({ ok: true });
    const wanted = await dumpGraph(database);
    await wipe(database);
    await load({ 'a.yaml': SMALL_SOURCE });
    expect(await load({ 'a.yaml': changed })).toMatchObject({ loaded: ['src-a'] });
    expect(await dumpGraph(database)).toEqual(wanted);
  });

  test('that no longer makes a claim takes away what that claim alone supported', async () => {
    await load({ 'b.yaml': SECOND_SOURCE });
    const without = SECOND_SOURCE.replace(/ {2}- \{ id: r-b-bob.*\n/, '');
    await load({ 'b.yaml': without });
    expect(await relation('bob.works-at.tea-guild')).toBeNull();
    expect(await entity('bob')).toMatchObject({ name: 'Bob' });
    expect(await relation(heads)).toMatchObject({ sources: ['src-a', 'src-b'] });
  });

  test('is retracted entirely when its file is gone from the folder', async () => {
    await load();
    const alone = await dumpGraph(database);
    await load({ 'b.yaml': SECOND_SOURCE });
    expect(await relation(heads)).toMatchObject({
      title: 'chair',
      sources: ['src-a', 'src-b'],
      startMax: 20131118,
      endMin: 20150101,
    });
    expect(await entity('ann')).toMatchObject({ nameValues: ['Ann Lee', 'Lee Ann'], sources: ['src-a', 'src-b'] });
    expect(await load({ 'b.yaml': null })).toMatchObject({ loaded: [], unchanged: ['src-a'], retracted: ['src-b'] });
    expect(await dumpGraph(database)).toEqual(alone);
  });

  test('leaves what another says of the same thing when it is retracted', async () => {
    await load({ 'b.yaml': SECOND_SOURCE });
    await load({ 'a.yaml': null });
    expect(await relation(heads)).toMatchObject({ title: 'president', source: 'src-b' });
    expect(await entity('ann')).toMatchObject({ name: 'Lee Ann', nameValues: ['Lee Ann'], sources: ['src-b'] });
    expect(await entity('crowd')).toBeNull();
    expect(await relation('bob.works-at.tea-guild')).not.toBeNull();
  });

  test('may pass a claim on to another file', async () => {
    const line = /claims:\n {2}- \{ id: r-b-ann.*\n/.exec(SECOND_SOURCE)![0];
    await load({ 'b.yaml': SECOND_SOURCE });
    const took = edited(
      'id: r-ann-heads-guild\n    subject: ann\n    predicate: HEADS',
      'id: r-b-ann\n    subject: ann\n    predicate: SPEAKS_FOR',
    ).replace('basis: [r-ann-heads-guild]', 'basis: [r-b-ann]');
    await load({ 'a.yaml': took, 'b.yaml': SECOND_SOURCE.replace(line, 'claims:\n') });
    expect(await relation(heads)).toBeNull();
    expect(await relation('ann.speaks-for.tea-guild')).toMatchObject({ source: 'src-a' });
  });

  test('waits for the end of a relation that another source brings', async () => {
    const lone = `source: { id: src-0, kind: WEB_PAGE, title: L, language: en, recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
claims:
  - { id: r-0, subject: ann, predicate: LOCATED_IN, object: town, tense: CURRENT, at: [P1.1] }
`;
    // Sources are loaded in the order of their files: this one before that of which it speaks.
    await load({ '0.yaml': lone });
    await put({ '0.yaml': null });
    expect(await relation('ann.located-in.town')).toMatchObject({ source: 'src-0' });
    expect((await entity('town'))?.['sources']).toEqual(['src-0', 'src-a']);
  });
});

test('an id that turns from a term into an entity does so in unchanged files too', async () => {
  const user = `source: { id: src-u, kind: WEB_PAGE, title: U, language: en, recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
claims: [{ id: r-u, subject: tea-guild, predicate: MAKES, object: tea, tense: CURRENT, at: [P1.1] }]
`;
  await load({ 'b.yaml': user });
  const object = async () => (await database.read("MATCH (c:Claim {id: 'r-u'}) RETURN c.object, c.objectTerm")).rows[0];
  expect(await object()).toEqual([null, 'tea']);
  const turned = edited('  - { id: tea, kind: PRODUCT, name: tea, at: [P1.1] }\n', '').replace(
    'entities:\n',
    'entities:\n  - { id: tea, kind: GROUP, names: [{ value: teas, kind: PRINTED }], at: [P1.1] }\n',
  );
  expect(await load({ 'a.yaml': turned })).toMatchObject({ loaded: ['src-a', 'src-u'], unchanged: [] });
  expect(await object()).toEqual(['tea', null]);
  expect(await verify(database)).toMatchObject({ total: 0 });
});

describe('a failure in the middle', () => {
  test('leaves the source as it was', async () => {
    await load();
    const before = await dumpGraph(database);
    await put({ 'a.yaml': edited('title: chair', 'title: head') });
    for (const part of ['MERGE (c:Claim', 'MERGE (a)-[r', 'CREATE (h:Change)']) {
      await expect(loadFolder(failingAt(part), folder)).rejects.toThrow('the power went');
      expect(await dumpGraph(database)).toEqual(before);
    }
    expect(await loadFolder(database, folder)).toMatchObject({ loaded: ['src-a'] });
    expect(await relation(heads)).toMatchObject({ title: 'head' });
  });

  test('keeps the sources that were loaded before it, and loading again goes on from there', async () => {
    await put({ 'b.yaml': SECOND_SOURCE });
    await expect(loadFolder(failingAt('MERGE (c:Claim', 2), folder)).rejects.toThrow('the power went');
    expect(await entity('bob')).toBeNull();
    expect(await load()).toMatchObject({ loaded: ['src-b'], unchanged: ['src-a'] });
  });

  function failingAt(part: string, time = 1): Database {
    let seen = 0;
    return {
      ...database,
      write: (work, options) =>
        database.write(
          (run) =>
            work((text, parameters) => {
              if (text.includes(part)) seen += 1;
              return text.includes(part) && seen === time
                ? Promise.reject(new Error('the power went'))
                : run(text, parameters);
            }),
          options,
        ),
    };
  }
});

test('a file too large for one transaction is told, and is not loaded', async () => {
  const full: Database = {
    ...database,
    write: () => Promise.reject(new StatementFailed('Neo.TransientError.General.MemoryPoolOutOfMemoryError')),
  };
  expect(await loadFolder(full, folder)).toMatchObject({
    ok: false,
    problems: [{ file: join(folder, 'a.yaml'), message: expect.stringMatching(/^its 24 claims are more than/) }],
  });
});

describe('a problem in any file', () => {
  test('is told, and nothing is loaded or retracted', async () => {
    await load({ 'b.yaml': SECOND_SOURCE });
    const before = await dumpGraph(database);
    const result = await load({
      'a.yaml': null,
      'b.yaml': SECOND_SOURCE.replace('object: tea-guild', 'object: tee-guild'),
    });
    expect(result).toMatchObject({ ok: false, problems: [{ file: join(folder, 'b.yaml'), line: 8 }] });
    expect(await dumpGraph(database)).toEqual(before);
  });

  test.each([
    ['a folder that is not there', 'missing', 'the folder cannot be read: it is not there'],
    ['a folder without sources', '.', 'the folder holds no source file (*.yaml)'],
  ])('as is %s', async (_, name, message) => {
    await load();
    await put({ 'a.yaml': null });
    const result = await loadFolder(database, join(folder, name));
    expect(result).toMatchObject({ ok: false, problems: [{ message }] });
    expect(await entity('ann')).not.toBeNull();
  });
});

describe('a single file', () => {
  const lines = (result: LoadResult) => (result.ok ? [] : result.problems.map(formatProblem));

  test('is loaded beside what is there, and stays when the folder is loaded', async () => {
    await load();
    await inTemporaryFolder(async (elsewhere) => {
      const file = join(elsewhere, 'b.yaml');
      await writeFile(file, SECOND_SOURCE);
      expect(await loadSource(database, file)).toMatchObject({ ok: true, loaded: ['src-b'] });
    });
    expect(await load()).toMatchObject({ unchanged: ['src-a'], retracted: [] });
    expect(await loadFolder(database, folder, { force: true })).toMatchObject({ retracted: [] });
    expect(await relation(heads)).toMatchObject({ sources: ['src-a', 'src-b'] });
  });

  test('may speak of what is there, and may not take its ids', async () => {
    await load();
    await inTemporaryFolder(async (elsewhere) => {
      const file = join(elsewhere, 'b.yaml');
      const thin = SECOND_SOURCE.replace(/ {2}- \{ id: (ann|tea-guild), kind.*\n/g, '');
      await writeFile(file, thin);
      expect(lines(await loadSource(database, file))).toEqual([]);
      await writeFile(
        file,
        thin.replace('r-b-ann', 'r-ann-heads-guild').replace('id: bob, kind: PERSON', 'id: town, kind: PERSON'),
      );
      expect(lines(await loadSource(database, file)).map((line) => line.slice(file.length))).toEqual([
        ':4:11: entity "town": it is a PERSON here and a PLACE in the database; one must give way',
        ':6:11: claim "r-ann-heads-guild": claim "r-ann-heads-guild" of source "src-a" in the database has the same id',
        expect.stringMatching(/^:7:29: claim "r-b-bob": "subject" names "bob"/),
      ]);
    });
  });

  test('loaded at the same time as another that speaks of the same things is not lost on them', async () => {
    await inTemporaryFolder(async (elsewhere) => {
      const texts = [
        SMALL_SOURCE,
        SECOND_SOURCE,
        SECOND_SOURCE.replaceAll('src-b', 'src-c').replaceAll('r-b-', 'r-c-'),
      ];
      const files = texts.map((text, index) => ({ file: join(elsewhere, `${index}.yaml`), text }));
      for (const { file, text } of files) await writeFile(file, text);
      for (let round = 0; round < 3; round += 1) {
        await wipe(database);
        const results = await Promise.all(files.map(({ file }) => loadSource(database, file)));
        expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
        expect(await relation(heads)).toMatchObject({ sources: ['src-a', 'src-b', 'src-c'] });
        expect(await verify(database)).toMatchObject({ total: 0 });
      }
    });
  });

  test('that cannot be read is told', async () => {
    const file = join(folder, 'none.yaml');
    expect(lines(await loadSource(database, file))).toEqual([`${file}:1:1: the file cannot be read: it is not there`]);
  });
});
