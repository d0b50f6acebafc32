import { writeFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/sources/load.ts';
import { verify } from '../../src/store/write/verify.ts';
import { GAZETTE, NOTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';

let graph: ChangeGraph;
let folder: string;

beforeAll(async () => {
  graph = await openChangeGraph(NOTHING);
  folder = await mkdtemp(join(tmpdir(), 'guanxi-files-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await write(GAZETTE);
  await load();
});

/** A source that says nothing, so that the graph is not empty. */
const NOTHING = `source: { id: src-empty, kind: WEB_PAGE, title: Empty, language: en, recorded: '2026-11-23' }\n`;

const write = (text: string) => writeFile(join(folder, 'gazette.yaml'), text);

async function load(): Promise<readonly string[]> {
  const lines: string[] = [];
  const loaded = await loadFolder(graph.database, folder, { log: (line) => lines.push(line), force: true });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  expect((await verify(graph.database)).differences).toEqual([]);
  return lines;
}

async function claim(id: string) {
  const { claim: found } = await graph.data(
    `query ($id: ID!) { claim(id: $id) { status rank rankReason title } person(id: "ann") { heads { totalCount } } }`,
    { id },
  );
  return found;
}

const undo = (change: string) => graph.change('revertChange', { change, reason: 'a test' });

describe('what was decided on a claim of a file', () => {
  it('holds when the file is loaded again, and goes when it is undone', async () => {
    const decided = await graph.change('decideClaims', { claims: ['r-ann'], decision: 'REJECT', reason: 'no' });
    const ranked = await graph.change('rankClaims', { claims: ['r-guild'], rank: 'PREFERRED', reason: 'best' });
    await load();
    expect(await claim('r-ann')).toMatchObject({ status: 'REJECTED' });
    expect(await claim('r-guild')).toMatchObject({ rank: 'PREFERRED', rankReason: 'best' });
    await undo(decided.change!.id);
    await undo(ranked.change!.id);
    expect(await claim('r-ann')).toMatchObject({ status: 'ACCEPTED' });
    expect(await claim('r-guild')).toMatchObject({ rank: 'NORMAL', rankReason: null });
  });

  it('is named by the load of a file that now says something else; nothing is accepted unread', async () => {
    await write(GAZETTE.replace(`start: '2018-03', at`, `start: '2018-03', status: PROPOSED, at`));
    await load();
    const accepted = await graph.change('decideClaims', { claims: ['r-ann'], decision: 'ACCEPT', reason: 'read' });
    expect(await claim('r-ann')).toMatchObject({ status: 'ACCEPTED' });
    await write(GAZETTE.replace(`start: '2018-03', at`, `start: '2017', status: PROPOSED, at`));
    const lines = await load();
    expect(lines.filter((line) => line.includes('r-ann'))).toEqual([
      expect.stringContaining(`claim "r-ann" says something else than when ${accepted.change!.id} ACCEPTED it`),
    ]);
    expect(await claim('r-ann')).toMatchObject({ status: 'PROPOSED' });
    expect((await undo(accepted.change!.id)).problems).toEqual([]);
  });

  it('waits while the file does not have the claim', async () => {
    const decided = await graph.change('decideClaims', { claims: ['r-guild'], decision: 'REJECT', reason: 'no' });
    await write(GAZETTE.replace(/ {2}- \{ id: r-guild.*\n/, ''));
    await load();
    expect(await claim('r-guild')).toBeNull();
    await write(GAZETTE);
    await load();
    expect(await claim('r-guild')).toMatchObject({ status: 'REJECTED' });
    await undo(decided.change!.id);
  });
});

describe('what changes added to the source of a file', () => {
  const added = { subject: 'ann', predicate: 'MEMBER_OF', object: 'guild', tense: 'CURRENT', passages: ['P1.1'] };

  it('stays when the file is loaded again, and when it is gone', async () => {
    const input = { source: 'src-gazette', claims: [added], accept: true };
    const proposed = await graph.change('proposeClaims', input, 'claims { id }');
    const [{ id } = { id: '' }] = proposed['claims'] as { id: string }[];
    await load();
    expect(await claim(id)).toMatchObject({ status: 'ACCEPTED' });
    await write(NOTHING.replace('src-empty', 'src-other'));
    const lines = await load();
    expect(lines.join('\n')).toContain('kept src-gazette: changes added 1 claim to it');
    expect(await claim(id)).toMatchObject({ status: 'ACCEPTED' });
    expect(await claim('r-ann')).toBeNull();
    await write(GAZETTE);
    await load();
    expect(await claim('r-ann')).not.toBeNull();
    await undo(proposed.change!.id);
  });

  it('does not make a source of changes part of a folder', async () => {
    const { change } = await graph.change('addSource', NOTE);
    await load();
    expect((await graph.data('{ source(id: "src-note") { title } }')).source).toEqual({ title: 'Notes' });
    await undo(change!.id);
  });
});
