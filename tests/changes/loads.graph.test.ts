import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunStatement } from '../../src/graph/database.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { removeSource } from '../../src/store/write/remove-source.ts';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';

let graph: ChangeGraph;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guanxi-loads-'));
});
beforeEach(async () => {
  graph = await openChangeGraph(GAZETTE);
  // The first load was of another folder: from now on the file is this one's.
  await load(GAZETTE);
  return () => graph.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function load(text: string, options: { readonly force?: boolean } = {}): Promise<void> {
  await writeFile(join(folder, 'gazette.yaml'), text);
  const loaded = await loadFolder(graph.database, folder, { prune: true, ...options });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
}

async function changes() {
  const { changes: found } = await graph.data(
    '{ changes { nodes { id kind actor { name role } sentence zh: sentence(lang: "zh") claimCount claims { id before after } entities { id } } } }',
  );
  return found.nodes as Record<string, unknown>[];
}

const ANN_EARLIER = GAZETTE.replace("start: '2018-03'", "start: '2017'");
const WITHOUT_GUILD = GAZETTE.replace(/ {2}- \{ id: r-guild.*\n/, '');

describe('a load', () => {
  it('into an empty database is one change, which does not list what all came with it', async () => {
    expect(await changes()).toEqual([
      {
        id: 'change-1',
        kind: 'LOAD',
        actor: { name: 'command line', role: 'owner' },
        sentence: 'the file of “Gazette” was loaded (8 claims)',
        zh: '载入了《Gazette》的文件（8条陈述）',
        claimCount: 8,
        claims: [],
        entities: [],
      },
    ]);
  });

  it('is written down once where an answer is lost and the driver asks again', async () => {
    await removeSource(graph.database, 'src-gazette');
    const before = (await changes()).length;
    const losing = {
      ...graph.database,
      write: async <T>(...asked: [work: (run: RunStatement) => Promise<T>, options?: object]) => {
        await graph.database.write(...asked);
        return graph.database.write(...asked);
      },
    };
    await writeFile(join(folder, 'gazette.yaml'), GAZETTE);
    expect(await loadFolder(losing, folder)).toMatchObject({ ok: true });
    await writeFile(join(folder, 'gazette.yaml'), ANN_EARLIER);
    expect(await loadFolder(losing, folder)).toMatchObject({ ok: true });
    expect(await changes()).toHaveLength(before + 2);
  });

  it('lists what came, what went and what differs, and nothing that stayed', async () => {
    await load(ANN_EARLIER);
    await load(WITHOUT_GUILD);
    const [second, first] = await changes();
    expect(first).toMatchObject({
      kind: 'LOAD',
      claimCount: 1,
      claims: [{ id: 'r-ann', before: { start: '2018-03' }, after: { start: '2017' } }],
      entities: [{ id: 'ann' }, { id: 'old-works' }],
    });
    expect(second).toMatchObject({
      claims: [
        { id: 'r-ann', before: { start: '2017' }, after: { start: '2018-03' } },
        { id: 'r-guild', before: { predicate: 'MEMBER_OF', subject: 'old-works', object: 'guild' }, after: null },
      ],
    });
    const { claim, person, association } = await graph.data(
      '{ claim(id: "r-ann") { history { change { id } } } person(id: "ann") { changes { totalCount } } association(id: "guild") { changes { totalCount } } }',
    );
    expect(claim.history).toEqual([{ change: { id: 'change-3' } }, { change: { id: 'change-2' } }]);
    expect([person.changes.totalCount, association.changes.totalCount]).toEqual([2, 1]);
  });

  it('of what is stored as it is writes nothing down; of other words about the source it does', async () => {
    await load(GAZETTE, { force: true });
    expect(await changes()).toHaveLength(1);
    await load(GAZETTE.replace('title: Gazette', 'title: Daily Gazette'));
    expect(await changes()).toMatchObject([{ sentence: 'the file of “Daily Gazette” was loaded (0 claims)' }, {}]);
  });

  it('is found by who asked and by its kind', async () => {
    await graph.change('rankClaims', { claims: ['r-ann'], rank: 'PREFERRED', reason: 'best' });
    const { byKind, byActor } = await graph.data(
      '{ byKind: changes(kinds: [LOAD]) { totalCount } byActor: changes(actor: "command line") { totalCount } }',
    );
    expect([byKind.totalCount, byActor.totalCount]).toEqual([1, 1]);
  });

  it('between a reading and a decision is a problem that says what the file says now', async () => {
    await load(ANN_EARLIER);
    const { problems } = await graph.change('decideClaims', {
      claims: ['r-ann'],
      decision: 'RETRACT',
      reason: 'no',
      readAt: 'change-1',
    });
    expect(problems).toMatchObject([{ code: 'CHANGED_MEANWHILE', path: 'claim' }]);
    expect(problems[0]!.message).toContain('{"start":"2018-03"} became {"start":"2017"}');
  });
});

it('a source that is taken out is written down as such', async () => {
  await removeSource(graph.database, 'src-gazette');
  expect(await changes()).toMatchObject([{ kind: 'REMOVE', claimCount: 8, actor: { name: 'command line' } }, {}]);
});

describe('undoing', () => {
  const undo = (change: string) => graph.change('revertChange', { change, reason: 'a test' });

  it('is not how a load or a removal is taken back: the problem says how it is done', async () => {
    await load(ANN_EARLIER);
    expect((await undo('change-2')).problems).toEqual([
      {
        code: 'NOT_ALLOWED',
        message:
          'change-2 came of the command line, and is not undone here: decide on its claims, change the file and load it again, or take it out: guanxi remove src-gazette',
        path: 'change',
      },
    ]);
    await removeSource(graph.database, 'src-gazette');
    expect((await undo('change-3')).problems[0]!.message).toContain('load or import it again');
  });

  it('takes back a decision whatever was loaded since, as that lies beside the file', async () => {
    const decided = await graph.change('decideClaims', { claims: ['r-ann'], decision: 'REJECT', reason: 'no' });
    await load(ANN_EARLIER);
    expect((await undo(decided.change!.id)).problems).toEqual([]);
    const { claim } = await graph.data('{ claim(id: "r-ann") { status start } }');
    expect(claim).toEqual({ status: 'ACCEPTED', start: '2017' });
  });

  it('does not take out a claim that the file has taken over', async () => {
    const claims = [{ subject: 'ann', predicate: 'MEMBER_OF', object: 'guild', tense: 'CURRENT', passages: ['P1.1'] }];
    const input = { source: 'src-gazette', claims, accept: true };
    const proposed = await graph.change('proposeClaims', input, 'claims { id }');
    const [{ id } = { id: '' }] = proposed['claims'] as { id: string }[];
    const line = `  - { id: ${id}, subject: ann, predicate: MEMBER_OF, object: guild, tense: CURRENT, at: [P1.1], recorded: '2026-11-24' }\n`;
    await load(GAZETTE + line);
    expect((await undo(proposed.change!.id)).problems).toMatchObject([
      { code: 'LATER_CHANGES', message: expect.stringContaining(`claim "${id}": its file has had it since change-3`) },
    ]);
  });

  it('of some claims of a change leaves the others as they are', async () => {
    const decided = await graph.change('decideClaims', {
      claims: ['r-ann', 'r-guild'],
      decision: 'RETRACT',
      reason: 'no',
    });
    const change = decided.change!.id;
    const part = (only: readonly string[]) =>
      graph.change('revertChange', { change, only, reason: 'in part' }, 'change { id reverts { id } }');
    const status = async () => {
      const {
        ann,
        guild,
        change: found,
      } = await graph.data(
        `{ ann: claim(id: "r-ann") { status } guild: claim(id: "r-guild") { status } change(id: "${change}") { revertedBy { id } } }`,
      );
      return [ann.status, guild.status, found.revertedBy];
    };
    expect((await part(['r-anna'])).problems).toEqual([
      {
        code: 'NOT_FOUND',
        message: `${change} did nothing to a claim "r-anna", did you mean "r-ann"?`,
        path: 'only[0]',
      },
    ]);
    expect((await part([])).problems).toMatchObject([{ code: 'INVALID', path: 'only' }]);
    const undone = await part(['r-ann']);
    expect(undone).toMatchObject({ problems: [], change: { reverts: { id: change } } });
    expect(await status()).toEqual(['ACCEPTED', 'RETRACTED', null]);
    expect((await undo(change)).problems).toMatchObject([
      { code: 'LATER_CHANGES', message: expect.stringContaining(`in ${undone.change!.id}`) },
    ]);
    expect((await part(['r-ann'])).problems).toMatchObject([{ code: 'LATER_CHANGES' }]);
    expect((await undo(undone.change!.id)).problems).toEqual([]);
    expect(await status()).toEqual(['RETRACTED', 'RETRACTED', null]);
    const whole = await undo(change);
    expect(await status()).toEqual(['ACCEPTED', 'ACCEPTED', { id: whole.change!.id }]);
  });

  it('again and again says of each change whether it stands', async () => {
    const first = await graph.change('rankClaims', { claims: ['r-ann'], rank: 'PREFERRED', reason: 'best' });
    const chain = [first.change!.id];
    for (let step = 0; step < 3; step += 1) chain.push((await undo(chain.at(-1)!)).change!.id);
    const [a, b, c, d] = chain;
    const { changes: found } = await graph.data('{ changes(first: 4) { nodes { id revertedBy { id } } } }');
    const by = found.nodes.map(({ id, revertedBy }: { id: string; revertedBy: { id: string } | null }) => [
      id,
      revertedBy?.id ?? null,
    ]);
    expect(by).toEqual([
      [d, null],
      [c, d],
      [b, null],
      [a, b],
    ]);
  });
});
