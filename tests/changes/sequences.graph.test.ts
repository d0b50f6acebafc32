import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { undoLaterChanges } from '../../src/store/past/undo-later-changes.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { rebuild } from '../../src/store/write/rebuild.ts';
import { verify } from '../../src/store/write/verify.ts';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';
import { DIRECTORY } from '../support/directory-source.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { propertyRuns } from '../support/property-runs.ts';

let graph: ChangeGraph;
let folder: string;

beforeAll(async () => {
  graph = await openChangeGraph(DIRECTORY);
  folder = await mkdtemp(join(tmpdir(), 'guanxi-sequences-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

/** What the file says in turn: other dates, a claim that is only proposed, one that is gone, one that names another entity. */
const FILES = [
  GAZETTE,
  GAZETTE.replace("start: '2018-03'", "start: '2017'"),
  GAZETTE.replace("start: '2018-03', at", "start: '2018-03', status: PROPOSED, at"),
  GAZETTE.replace(/ {2}- \{ id: r-guild.*\n/, ''),
  GAZETTE.replace('HEADS, object: old-works', 'HEADS, object: the-works'),
];

/** What is judged to be the same or not: firms and people of both files, and what a step adds. */
const ENTITIES = ['old-works', 'the-works', 'new-works', 'tea-house', 'ann', 'lee-ann'];

async function load(text: string): Promise<void> {
  await writeFile(join(folder, 'gazette.yaml'), text);
  await writeFile(join(folder, 'directory.yaml'), DIRECTORY);
  const loaded = await loadFolder(graph.database, folder, { force: true });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
}

const dump = () => dumpGraph(graph.database);

/** The number of the last change. */
async function lastNumber(): Promise<number> {
  const { latestChange } = await graph.data('{ latestChange }');
  return Number(latestChange.replace('change-', ''));
}

/** Without the hash of the file that was loaded last: a load is not undone in the record of its source. */
const withoutHashes = (lines: readonly string[]) => lines.map((line) => line.replace(/\["hash","\w+"\],/, ''));

/** The graph as it was after the change of a number. */
function dumpAt(number: number) {
  return graph.database.rolledBack(async (run) => {
    await undoLaterChanges(run, number);
    return dumpGraph({ ...graph.database, read: async (text, given) => ({ keys: [], rows: await run(text, given) }) });
  });
}

/** Some step: numbers by which it chooses what to do, and to what. */
type Step = readonly [what: number, one: number, other: number];

const CLAIMS = [
  { subject: 'ann', predicate: 'MEMBER_OF', object: 'guild', tense: 'CURRENT' },
  { subject: 'ann', predicate: 'OWNS', object: { new: { kind: 'FIRM', name: 'Tea House' } }, tense: 'CURRENT' },
  { subject: 'the-works', predicate: 'OWNERSHIP', value: 'PRIVATE' },
  { subject: 'lee-ann', predicate: 'OWNS', object: 'new-works', tense: 'CURRENT' },
  { subject: 'ann', predicate: 'HEADS', object: 'old-works', tense: 'FORMER', end: '2018' },
  { subject: 'guild', predicate: 'NAME', value: 'The Guild', name: { kind: 'ALIAS', lang: 'en' } },
  {
    subject: 'old-works',
    predicate: 'STATISTIC',
    tense: 'CURRENT',
    figure: { measure: 'staff', value: 30, valueText: '30', qualifier: 'ABOUT' },
  },
] as const;

/** Makes one step; answers the change that it made, or null where something was in its way. */
async function make([what, one, other]: Step, made: readonly string[]): Promise<string | null> {
  const { claims } = await graph.data('{ claims(first: 100) { nodes { id } } }');
  const ids = (claims.nodes as { id: string }[]).map(({ id }) => id);
  const claim = ids[one % ids.length]!;
  const answer = async (mutation: string, input: object) =>
    (await graph.change(mutation, { reason: 'a step', ...input })).change?.id ?? null;
  const said = { ...CLAIMS[other % CLAIMS.length]!, passages: ['P1.1'] };
  switch (what % 9) {
    case 0:
      return answer('proposeClaims', { source: 'src-gazette', claims: [said], accept: one % 2 === 0 });
    case 1:
      return answer('decideClaims', {
        claims: [claim],
        decision: ['ACCEPT', 'REJECT', 'RETRACT', 'REOPEN'][other % 4],
      });
    case 2:
      return answer('rankClaims', { claims: [claim], rank: ['PREFERRED', 'NORMAL', 'DEPRECATED'][other % 3] });
    case 3:
      return answer('correctClaim', { claim, with: said });
    case 4:
      return made.length === 0 ? null : answer('revertChange', { change: made[one % made.length] });
    case 5: {
      const source = { id: `src-note-${other % 3}`, kind: 'EDITORS_NOTE', title: 'Note', language: 'en' };
      return answer('addSource', { source });
    }
    case 6:
    case 7: {
      const [left, right] = [ENTITIES[one % ENTITIES.length], ENTITIES[other % ENTITIES.length]];
      return answer('judgeIdentity', { left, right, judgement: ['SAME', 'DIFFERENT', 'SAME', 'UNSURE'][what % 4] });
    }
    default:
      await load(FILES[one % FILES.length]!);
      return null;
  }
}

it('whatever is changed, judged, undone and loaded, in any order: undoing all of it gives the graph that was', async () => {
  await load(GAZETTE);
  const before = await dump();
  const steps = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 4, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const made: string[] = [];
      const dumps = new Map<number, unknown>();
      for (const step of sequence) {
        const change = await make(step, made);
        dumps.set(await lastNumber(), withoutHashes(await dump()));
        if (change !== null) made.push(change);
        expect((await verify(graph.database)).differences).toEqual([]);
      }
      for (const [number, then] of [...dumps].slice(0, 2)) expect(withoutHashes(await dumpAt(number))).toEqual(then);
      await rebuild(graph.database);
      expect((await verify(graph.database)).differences).toEqual([]);
      for (const change of made.toReversed()) {
        const { change: found } = await graph.data('query ($id: ID!) { change(id: $id) { revertedBy { id } } }', {
          id: change,
        });
        if (found.revertedBy !== null) continue;
        const { problems } = await graph.change('revertChange', { change, reason: 'at the end' });
        expect(problems).toEqual([]);
      }
      await load(GAZETTE);
      expect(await dump()).toEqual(before);
    }),
    propertyRuns(8),
  );
});
