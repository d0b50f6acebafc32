import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadSource } from '../../src/sources/load.ts';
import { ensureCandidates, rebuildCandidates } from '../../src/store/candidates/ensure-candidates.ts';
import { MOST_AT_ONCE, refreshCandidates } from '../../src/store/candidates/refresh-candidates.ts';
import { rebuild } from '../../src/store/write/rebuild.ts';
import { removeSource } from '../../src/store/write/remove-source.ts';
import { formatDifference, verify } from '../../src/store/write/verify.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { namedSource, type NamedEntity } from '../support/named-source.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const database: Database = openTestDatabase();

afterAll(() => database.close());
beforeEach(async () => {
  await wipe(database);
  await migrate(database, 'cypher/migrations');
});
// Whatever was done, keys and pairs are those of the entities.
afterEach(async () => expect((await verify(database)).differences.map(formatDifference)).toEqual([]));

async function load(entities: readonly NamedEntity[], id = 'src-names'): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, `${id}.yaml`);
    await writeFile(file, namedSource(entities).replace('src-names', id));
    expect(await loadSource(database, file)).toMatchObject({ ok: true });
  });
}

function person(id: string, name = 'Peter Miller'): NamedEntity {
  return { id, kind: 'PERSON', names: [{ value: name, lang: 'en' }] };
}

function people(count: number): readonly NamedEntity[] {
  return Array.from({ length: count }, (_, index) => person(`miller-${index}`));
}

async function pairs(): Promise<readonly string[]> {
  const { rows } = await database.read('MATCH (p:IdentityCandidate) RETURN p.id ORDER BY p.position, p.id');
  return rows.map(([id]) => String(id));
}

describe('a key that many entities have', () => {
  test('makes pairs of up to sixty of them, and none of more', async () => {
    await load(people(59));
    expect(await pairs()).toHaveLength((59 * 58) / 2);
    await load([person('one')], 'src-one');
    expect(await pairs()).toHaveLength((60 * 59) / 2);
    const sixty = await dumpGraph(database);
    await load([person('other')], 'src-other');
    expect(await pairs()).toEqual([]);
    expect((await verify(database)).total).toBe(0);
    await removeSource(database, 'src-other');
    expect(await dumpGraph(database)).toEqual(sixty);
  });

  test('leaves those that share a further key', async () => {
    const twice = [person('a'), person('b')].map((one) => ({ ...one, names: [...one.names, 'Zachary Quill'] }));
    await load([...people(61), ...twice]);
    expect(await pairs()).toEqual(['a~b']);
  });
});

describe('pairs that were tampered with', () => {
  const four = [person('a'), person('b'), person('c', 'Zachary Quill'), person('d', 'Zachary Quill')];

  test.each([
    ['a pair deleted', "MATCH (p:IdentityCandidate {id: 'a~b'}) DELETE p", ['missing candidate a~b']],
    ['a score changed', "MATCH (p:IdentityCandidate {id: 'a~b'}) SET p.score = 1", ['different candidate a~b']],
    [
      'a pair that nothing gives',
      "CREATE (:IdentityCandidate {id: 'a~c', left: 'a', right: 'c'})",
      ['extra candidate a~c'],
    ],
    ['keys deleted', "MATCH (k:BlockingKeys {entity: 'a'}) DELETE k", ['missing candidate a: keys']],
    ['keys changed', "MATCH (k:BlockingKeys {entity: 'a'}) SET k.keys = []", ['different candidate a: keys']],
    ['keys of nobody', "CREATE (:BlockingKeys {entity: 'x', keys: []})", ['extra candidate x: keys']],
  ])('are found and put right: %s', async (_title, text, found) => {
    await load(four);
    const before = await dumpGraph(database);
    await database.write((run) => run(text));
    expect((await verify(database)).differences.map(formatDifference)).toEqual(found);
    expect(await rebuild(database)).toMatchObject({ candidate: 1 });
    expect(await dumpGraph(database)).toEqual(before);
  });
});

describe('pairs of a graph that has none yet', () => {
  test('are made once, as they would have been with the loads', async () => {
    await load([person('a'), person('b')]);
    const before = await dumpGraph(database);
    await database.write((run) => run('MATCH (n:IdentityCandidate|BlockingKeys|CandidateState) DELETE n'));
    await ensureCandidates(database);
    expect(await dumpGraph(database)).toEqual(before);
  });

  test('are not made with a change, which would take too long, but by what follows', async () => {
    await load([person('a'), person('c', 'Zachary Quill')]);
    await database.write((run) => run('MATCH (n:IdentityCandidate|BlockingKeys|CandidateState) DELETE n'));
    await database.write((run) => refreshCandidates(run, new Set(['a'])));
    expect((await verify(database)).differences.map(formatDifference)).toEqual([
      'missing candidate a: keys',
      'missing candidate c: keys',
    ]);
    await load([person('b')], 'src-other');
    expect(await pairs()).toEqual(['a~b']);
  });
});

describe('entities that change', () => {
  test('in great number have all pairs made anew afterwards', async () => {
    await load([person('a'), person('b')]);
    const many = new Set(Array.from({ length: MOST_AT_ONCE + 1 }, (_, index) => `x-${index}`));
    await database.write((run) => refreshCandidates(run, many));
    await database.write((run) => run('MATCH (p:IdentityCandidate) DELETE p'));
    await database.write((run) => refreshCandidates(run, new Set(['a'])));
    expect(await pairs()).toEqual([]);
    await ensureCandidates(database);
    expect(await pairs()).toEqual(['a~b']);
  });

  test('one after the other in one transaction make a pair', async () => {
    await load([person('a', 'Zachary Quill'), person('b', 'Anna Smith')]);
    await database.write(async (run) => {
      for (const id of ['a', 'b']) {
        const rename = 'MATCH (e:Entity {id: $id}) SET e.nameValues = [$name], e.name = $name';
        await run(rename, { id, name: 'Peter Miller' });
        await refreshCandidates(run, new Set([id]));
      }
    });
    expect(await pairs()).toEqual(['a~b']);
    await rebuild(database);
  });

  test('while all pairs are made anew are looked at again', async () => {
    await load([person('a'), person('b', 'Zachary Quill')]);
    const rename = "MATCH (e:Entity {id: 'b'}) SET e.nameValues = ['Peter Miller'], e.name = 'Peter Miller'";
    let renamed = false;
    const meanwhile: Database = {
      ...database,
      // Once the entities have been read.
      write: async (work, options) => {
        const done = await database.write(work, options);
        if (!renamed && (await database.read('MATCH (s:CandidateState) RETURN s.build')).rows[0]?.[0] !== null) {
          renamed = true;
          await database.write(async (run) => {
            await run(rename);
            await refreshCandidates(run, new Set(['b']));
          });
        }
        return done;
      },
    };
    await rebuildCandidates(meanwhile);
    expect(renamed).toBe(true);
    expect(await pairs()).toEqual(['a~b']);
    await rebuild(database);
  });
});
