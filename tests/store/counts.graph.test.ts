import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { maintainCounts } from '../../src/store/write/maintain-counts.ts';
import { rebuild } from '../../src/store/write/rebuild.ts';
import { rebuildCounts } from '../../src/store/write/rebuild-counts.ts';
import type { SourceFile } from '../../src/generated/source-file.ts';
import { toClaims } from '../../src/sources/to-claims.ts';
import { formatDifference, verify } from '../../src/store/write/verify.ts';
import { retractSource, writeSource } from '../../src/store/write/write-source.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { propertyRuns } from '../support/property-runs.ts';

let database: Database;

beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
});

beforeEach(() => wipe(database));

afterAll(async () => {
  await wipe(database);
  await database.close();
});

/** What one source says of a firm: nothing, or that it is one, perhaps whose, and where. */
interface Told {
  readonly ownership: string | null;
  readonly places: readonly number[];
}

/** What one source says: of some firms, and which places there are. */
interface Small {
  readonly id: string;
  readonly firms: readonly (Told | null)[];
  /** Places of which it says that they are, and sometimes that they are something else. */
  readonly places: readonly ('PLACE' | 'GROUP' | null)[];
}

const [FIRMS, PLACES] = [3, 2];
const aTold: fc.Arbitrary<Told> = fc.record({
  ownership: fc.constantFrom(null, 'state-owned', 'family-owned'),
  places: fc.uniqueArray(fc.nat(PLACES - 1)),
});
const aSource: fc.Arbitrary<Small> = fc.record({
  id: fc.constantFrom('src-a', 'src-b', 'src-c'),
  firms: fc.array(fc.option(aTold), { minLength: FIRMS, maxLength: FIRMS }),
  places: fc.array(fc.constantFrom('PLACE', 'PLACE', 'GROUP', null), { minLength: PLACES, maxLength: PLACES }),
});

function contentOf({ id, firms, places }: Small) {
  const at = ['P1.1'];
  const named = (entity: string, kind: string, more: object = {}) => ({
    id: entity,
    kind,
    names: [{ value: entity, kind: 'PRINTED' }],
    at,
    ...more,
  });
  const file = {
    source: { id, kind: 'WEB_PAGE', title: id, language: 'en', published: '2015', recorded: '2026-11-23' },
    passages: [{ id: 'P1.1', paragraph: 'P1' }],
    entities: [
      ...firms.flatMap((told, firm) =>
        told === null
          ? []
          : named(`f-${firm}`, 'FIRM', {
              attributes: told.ownership === null ? [] : [{ predicate: 'OWNERSHIP', value: told.ownership, at }],
            }),
      ),
      ...places.flatMap((kind, place) => (kind === null ? [] : named(`p-${place}`, kind))),
    ],
    claims: firms.flatMap((told, firm) =>
      (told?.places ?? []).map((place) => ({
        id: `${id}-${firm}-${place}`,
        subject: `f-${firm}`,
        predicate: 'LOCATED_IN',
        object: `p-${place}`,
        tense: 'CURRENT',
        at,
      })),
    ),
  };
  return toClaims(file as unknown as SourceFile);
}

async function load(source: Small): Promise<void> {
  const loading = { hash: 'h', loader: 1, origin: 'file' } as const;
  await database.write((run) => writeSource(run, contentOf(source), loading, { yielding: new Set() }));
}

/** The number in one stored count, 0 where there is none. */
async function storedCount(of: string, first = '', second = ''): Promise<number> {
  const { rows } = await database.read('MATCH (t:Tally {of: $of, first: $first, second: $second}) RETURN t.count', {
    of,
    first,
    second,
  });
  return Number(rows[0]?.[0] ?? 0);
}

async function differences(): Promise<readonly string[]> {
  return (await verify(database)).differences.map(formatDifference);
}

const SMALL: Small = {
  id: 'src-a',
  firms: [{ ownership: 'state-owned', places: [0, 1] }, { ownership: null, places: [0] }, null],
  places: ['PLACE', 'PLACE'],
};

describe('counts are kept', () => {
  test('with what a source says', async () => {
    await load(SMALL);
    expect(await storedCount('Firm')).toBe(2);
    expect(await storedCount('Firm ownership', '=state-owned')).toBe(1);
    expect(await storedCount('Firm ownership', '~')).toBe(1);
    expect(await storedCount('Firm place', '=p-0')).toBe(2);
    expect(await storedCount('Firm ownership place', '~', '=p-0')).toBe(1);
    expect(await storedCount('Place')).toBe(2);
  });

  test('when another source tells of the place that a firm was said to be in', async () => {
    await load({ ...SMALL, places: [null, 'PLACE'] });
    expect(await storedCount('Firm place', '=p-0')).toBe(0);
    await load({ id: 'src-b', firms: [null, null, null], places: ['PLACE', null] });
    expect(await storedCount('Firm place', '=p-0')).toBe(2);
    await database.write((run) => retractSource(run, 'src-b', 'LOAD'));
    expect(await storedCount('Firm place', '=p-0')).toBe(0);
    expect(await storedCount('Firm place', '~')).toBe(1);
  });

  test('through any loads and retractions', async () => {
    const step = fc.oneof({ weight: 3, arbitrary: aSource }, fc.constantFrom('src-a', 'src-b', 'src-c'));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        for (const one of steps) {
          if (typeof one === 'string') await database.write((run) => retractSource(run, one, 'LOAD'));
          else await load(one);
          expect(await differences()).toEqual([]);
        }
        for (const id of ['src-a', 'src-b', 'src-c']) await database.write((run) => retractSource(run, id, 'LOAD'));
        expect(await dumpGraph(database)).toEqual([]);
      }),
      propertyRuns(8),
    );
  });

  test('by several who load at one time', async () => {
    const sources = fc
      .sample(aSource, { numRuns: 12, seed: 3 })
      .map((source, index) => ({ ...source, id: `src-${index}` }));
    await Promise.all(sources.map(load));
    expect(await differences()).toEqual([]);
    await Promise.all(sources.slice(2).map(({ id }) => database.write((run) => retractSource(run, id, 'LOAD'))));
    expect(await differences()).toEqual([]);
  });

  test('by whoever writes entities in a way of their own', async () => {
    await load(SMALL);
    await database.write((run) =>
      maintainCounts(run, ['f-0', 'f-1'], () => run("MATCH (e:Firm {id: 'f-0'}) SET e.ownership = 'listed'")),
    );
    expect(await storedCount('Firm ownership', '=listed')).toBe(1);
    expect(await storedCount('Firm ownership', '=state-owned')).toBe(0);
  });
});

describe('counts that are wrong are found, and put right by a rebuild:', () => {
  beforeEach(() => load(SMALL));

  test.each([
    [
      'one changed',
      "MATCH (t:Tally {of: 'Firm place', first: '=p-0'}) SET t.count = 7",
      ['different count Firm place =p-0: count'],
    ],
    ['one deleted', "MATCH (t:Tally {of: 'Firm ownership', first: '~'}) DELETE t", ['missing count Firm ownership ~']],
    [
      'one too many',
      "CREATE (:Tally {of: 'Firm ownership', first: '=x', second: '', count: 1})",
      ['extra count Firm ownership =x'],
    ],
    [
      'one that lost a part of its key',
      "MATCH (t:Tally {of: 'Firm'}) REMOVE t.first",
      ['extra count Firm', 'missing count Firm'],
    ],
  ])('%s', async (_what, text, found) => {
    const before = await dumpGraph(database);
    await database.write((run) => run(text));
    expect(await differences()).toEqual(found);
    expect(await rebuild(database)).toMatchObject({ entity: 0, count: found.length });
    expect(await dumpGraph(database)).toEqual(before);
  });

  test('all of them gone, as after a load that kept none', async () => {
    const before = await dumpGraph(database);
    await database.write((run) => run('MATCH (t:Tally) DELETE t'));
    await rebuildCounts(database);
    expect(await dumpGraph(database)).toEqual(before);
  });

  test('while others load', async () => {
    await database.write((run) => run('MATCH (t:Tally) SET t.count = t.count + 1'));
    const sources = fc
      .sample(aSource, { numRuns: 6, seed: 5 })
      .map((source, index) => ({ ...source, id: `src-${index}` }));
    await Promise.all([rebuildCounts(database), ...sources.map(load)]);
    expect(await differences()).toEqual([]);
  });
});

test('a graph that was filled before counts were kept is counted at the next load', async () => {
  expect(await loadFolder(database, 'data')).toMatchObject({ ok: true });
  const before = await dumpGraph(database);
  await database.write((run) => run('MATCH (t:Tally) DELETE t'));
  expect(await loadFolder(database, 'data')).toMatchObject({ loaded: [] });
  expect(await dumpGraph(database)).toEqual(before);
});
