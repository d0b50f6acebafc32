import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { comparePages } from '../../src/store/write/differences.ts';
import { loadFolder, loadSource } from '../../src/sources/load.ts';
import { readingFrom } from '../../src/store/write/read-stored.ts';
import { rebuild } from '../../src/store/write/rebuild.ts';
import { formatDifference, verify } from '../../src/store/write/verify.ts';
import { ARTICLE_FILE } from '../support/article.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

let database: Database;
let loaded: readonly string[];

beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
});

beforeEach(async () => {
  await wipe(database);
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'a.yaml');
    await writeFile(file, SMALL_SOURCE);
    expect(await loadSource(database, file)).toMatchObject({ ok: true });
  });
  loaded = await dumpGraph(database);
});

afterAll(async () => {
  await wipe(database);
  await database.close();
});

async function tamper(text: string): Promise<void> {
  await database.write((run) => run(text));
}

/** What differs from the claims; counts and pairs, which follow from it, are looked at on their own. */
async function differences(): Promise<readonly string[]> {
  return (await verify(database)).differences
    .filter(({ of }) => of !== 'count' && of !== 'candidate')
    .map(formatDifference);
}

const heads = 'ann.heads.tea-guild';

describe('a graph that was loaded', () => {
  test('is what its claims give', async () => {
    expect(await verify(database)).toEqual({
      checked: { entity: 5, relation: 3, term: 2, conflict: 0, count: 55, candidate: 0, alias: 0, claim: 0 },
      differences: [],
      total: 0,
    });
  });

  test('is not written by a rebuild', async () => {
    const writing = { ...database, write: () => Promise.reject(new Error('it wrote')) };
    expect(await rebuild(writing)).toEqual({
      entity: 0,
      relation: 0,
      term: 0,
      conflict: 0,
      count: 0,
      candidate: 0,
      alias: 0,
      claim: 0,
    });
  });

  test('is so with the article as well, every part of it looked at', async () => {
    expect(await loadSource(database, ARTICLE_FILE)).toMatchObject({ ok: true });
    expect(await verify(database)).toMatchObject({
      checked: { entity: 46, relation: 53, term: 13, conflict: 0, count: 205, candidate: 2 },
      total: 0,
    });
  });

  test('is so with all sources of this repository, which speak of the same things', async () => {
    expect(await loadFolder(database, 'data')).toMatchObject({ ok: true });
    expect(await verify(database)).toMatchObject({ total: 0 });
  });
});

describe('with a name beyond the basic plane', () => {
  const YOSHINOYA = `source: { id: src-y, kind: NOTES, title: Notes on 𠮷野家, language: zh, published: '2014', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
terms: [{ id: gyudon, kind: PRODUCT, name: 𠮷野家牛肉饭, at: [P1.1] }]
entities:
  - id: yoshinoya
    kind: FIRM
    names:
      - { value: 𠮷野家, lang: zh, script: Hans, kind: PRINTED, start: '1990s' }
      - { value: 𠮷野屋, lang: zh, script: Hans, kind: FORMER, end: '1990s' }
    attributes: [{ predicate: DESCRIPTION, value: 𠮷野家的门店, at: [P1.1] }]
    at: [P1.1]
claims:
  - { id: r-y, subject: ann, predicate: HEADS, object: yoshinoya, title: 𠮷野家店长, tense: CURRENT, at: [P1.1] }
`;

  test('a rebuild between two verifications changes nothing, and neither finds anything', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'y.yaml');
      await writeFile(file, YOSHINOYA);
      expect(await loadSource(database, file)).toMatchObject({ ok: true });
    });
    const before = await dumpGraph(database);
    expect(before.join()).toContain('𠮷野家');
    expect(await verify(database)).toMatchObject({ checked: { entity: 6 }, total: 0 });
    expect(await rebuild(database)).toEqual({
      entity: 0,
      relation: 0,
      term: 0,
      conflict: 0,
      count: 0,
      candidate: 0,
      alias: 0,
      claim: 0,
    });
    expect(await verify(database)).toMatchObject({ checked: { entity: 6 }, total: 0 });
    expect(await dumpGraph(database)).toEqual(before);
  });

  test('what a verification finds is put right by a rebuild, and found no more', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'y.yaml');
      await writeFile(file, YOSHINOYA);
      expect(await loadSource(database, file)).toMatchObject({ ok: true });
    });
    const before = await dumpGraph(database);
    await tamper("MATCH (f:Firm {id: 'yoshinoya'}) SET f.nameValues = ['吉野家'], f.nameEnds = ['2001']");
    expect(await differences()).toEqual(['different entity yoshinoya: nameEnds, nameValues']);
    expect(await rebuild(database)).toMatchObject({ entity: 1 });
    expect((await verify(database)).total).toBe(0);
    expect(await dumpGraph(database)).toEqual(before);
  });
});

describe('tampering is found, and put right by a rebuild:', () => {
  test.each([
    ['a relation deleted', 'MATCH ()-[r:HEADS]->() DELETE r', [`missing relation ${heads}`]],
    [
      'a property of a relation changed',
      "MATCH ()-[r:HEADS]->() SET r.title = 'queen', r.endMin = 20140101",
      [`different relation ${heads}: endMin, title`],
    ],
    [
      'a property added to a relation',
      "MATCH ()-[r:HEADS]->() SET r.note = 'x'",
      [`different relation ${heads}: note`],
    ],
    [
      'a property taken from a relation',
      'MATCH ()-[r:HEADS]->() REMOVE r.title',
      [`different relation ${heads}: title`],
    ],
    [
      'a relation of another type',
      `MATCH (a)-[r:HEADS]->(b) CREATE (a)-[s:OWNS]->(b) SET s = r DELETE r`,
      [`different relation ${heads}: type`],
    ],
    ['a relation twice', 'MATCH (a)-[r:HEADS]->(b) CREATE (a)-[s:HEADS]->(b) SET s = r', [`extra relation ${heads}`]],
    [
      'a relation the other way round',
      'MATCH (a)-[r:HEADS]->(b) CREATE (b)-[s:HEADS]->(a) SET s = r DELETE r',
      [`extra relation ${heads}`, `missing relation ${heads}`],
    ],
    [
      'a relation that no claim gives',
      "MATCH (a:Entity {id: 'ann'}), (b:Entity {id: 'town'}) CREATE (a)-[:LOCATED_IN {id: 'ann.located-in.town'}]->(b)",
      ['extra relation ann.located-in.town'],
    ],
    [
      'a claim struck out behind the back',
      "MATCH (c:Claim {id: 'r-ann-heads-guild'}) SET c.status = 'REJECTED'",
      [`extra relation ${heads}`],
    ],
    [
      'an entity deleted',
      "MATCH (e:Entity {id: 'crowd'}) DETACH DELETE e",
      ['missing entity crowd', 'missing relation tea-guild.oversees.crowd'],
    ],
    [
      'an entity changed',
      "MATCH (e:Entity {id: 'ann'}) SET e.name = 'Anna', e.nameKeys = ['x']",
      ['different entity ann: name, nameKeys'],
    ],
    [
      'an entity without its label',
      "MATCH (e:Entity {id: 'ann'}) REMOVE e:Person SET e:Firm",
      ['different entity ann: labels'],
    ],
    [
      'an entity that is no longer one',
      "MATCH (e:Entity {id: 'ann'}) REMOVE e:Entity",
      ['missing entity ann', 'extra entity ann', 'missing relation ann.founded.tea-guild', `missing relation ${heads}`],
    ],
    ['an entity that no claim gives', "CREATE (:Entity:Firm {id: 'ghost', name: 'Ghost'})", ['extra entity ghost']],
    ['a term deleted', "MATCH (t:Term {id: 'tea'}) DELETE t", ['missing term tea']],
    ['a term changed', "MATCH (t:Term {id: 'tea'}) SET t.kind = 'MARKET'", ['different term tea: kind']],
    ['a term that no claim gives', "CREATE (:Term {id: 'air', kind: 'PRODUCT'})", ['extra term air']],
  ])('%s', async (title, text, found) => {
    await tamper(text);
    expect((await differences()).toSorted()).toEqual(found.toSorted());
    await rebuild(database);
    expect(await differences()).toEqual([]);
    if (!title.startsWith('a claim')) expect(await dumpGraph(database)).toEqual(loaded);
    expect(await rebuild(database)).toEqual({
      entity: 0,
      relation: 0,
      term: 0,
      conflict: 0,
      count: 0,
      candidate: 0,
      alias: 0,
      claim: 0,
    });
  });

  test('an entity without an id', async () => {
    await tamper("CREATE (:Entity {name: 'nobody'})-[:OWNS]->(:Firm {name: 'nothing'})");
    expect(await verify(database)).toMatchObject({ total: 2 });
    expect(await rebuild(database)).toMatchObject({ entity: 2 });
    expect(await dumpGraph(database)).toEqual(loaded);
  });

  test('a relation that lost its id', async () => {
    await tamper('MATCH ()-[r:HEADS]->() REMOVE r.id');
    expect(await verify(database)).toMatchObject({ total: 2 });
    await rebuild(database);
    expect(await dumpGraph(database)).toEqual(loaded);
  });

  test('everything deleted but the claims', async () => {
    await tamper('MATCH (n:Entity|Term) DETACH DELETE n');
    expect(await verify(database, 4)).toMatchObject({ total: 54, differences: { length: 4 } });
    expect(await rebuild(database)).toEqual({
      entity: 5,
      term: 2,
      relation: 0,
      conflict: 0,
      count: 39,
      candidate: 0,
      alias: 0,
      claim: 0,
    });
    expect(await dumpGraph(database)).toEqual(loaded);
  });
});

test('nothing is missed at the border of a page', async () => {
  for (const size of [1, 2, 3]) {
    const checked = { entity: 0, relation: 0, term: 0, conflict: 0, count: 0, candidate: 0, alias: 0, claim: 0 };
    for await (const page of comparePages(readingFrom(database), size)) {
      expect(page.differences).toEqual([]);
      checked[page.of] += page.checked;
    }
    expect(checked).toEqual({
      entity: 5,
      relation: 3,
      term: 2,
      conflict: 0,
      count: 55,
      candidate: 0,
      alias: 0,
      claim: 0,
    });
  }
});
