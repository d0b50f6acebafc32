import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aliasPut } from '../../src/generated/cypher.ts';
import { runRows } from '../../src/graph/statement.ts';
import { importOnline } from '../../src/registers/import-online.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { removeRegister } from '../../src/registers/remove-register.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { sourceFileOf } from '../../src/sources/source-file-of.ts';
import { sourceYaml } from '../../src/sources/source-yaml.ts';
import { storedSourceContent } from '../../src/sources/stored-source-content.ts';
import { readingFrom } from '../../src/store/write/read-stored.ts';
import { ensureCandidates } from '../../src/store/candidates/ensure-candidates.ts';
import { rebuild } from '../../src/store/write/rebuild.ts';
import { verify } from '../../src/store/write/verify.ts';
import { GAZETTE, openChangeGraph, type ChangeAnswer, type ChangeGraph } from '../support/change-graph.ts';
import { DIRECTORY } from '../support/directory-source.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { firmRow, ownsRow, writeRegisterOf } from '../support/register-rows.ts';

let graph: ChangeGraph;
let folder: string;

beforeAll(async () => {
  graph = await openChangeGraph(NOTHING);
  folder = await mkdtemp(join(tmpdir(), 'guanxi-merged-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => load(GAZETTE, DIRECTORY));

/** A source that says nothing, so that the graph is not empty. */
const NOTHING = `source: { id: src-empty, kind: WEB_PAGE, title: Empty, language: en, recorded: '2026-11-23' }\n`;

async function load(gazette: string, directory: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'gazette.yaml'), gazette);
  await writeFile(join(folder, 'directory.yaml'), directory);
  const lines: string[] = [];
  const loaded = await loadFolder(graph.database, folder, { log: (line) => lines.push(line), force: true });
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  await consistent();
  return lines;
}

async function consistent(): Promise<void> {
  expect((await verify(graph.database)).differences).toEqual([]);
}

async function dump(): Promise<readonly string[]> {
  return (await dumpGraph(graph.database)).filter((line) => !line.startsWith('Change'));
}

const same = (left: string, right: string) =>
  graph.change('judgeIdentity', { left, right, judgement: 'SAME', reason: 'a test' }, 'canonical { id }');
const undo = async ({ change }: ChangeAnswer) => {
  const { problems } = await graph.change('revertChange', { change: change!.id, reason: 'a test' });
  expect(problems).toEqual([]);
};

const withHead = (id: string) =>
  GAZETTE.replace('subject: ann, predicate: HEADS, object: old-works', `subject: ann, predicate: HEADS, object: ${id}`);

describe('a load of files keeps entities merged', () => {
  it('when the files say the same again, and gives what was when that is undone', async () => {
    const before = await dump();
    const merged = await same('the-works', 'old-works');
    const after = await dump();
    await load(GAZETTE, DIRECTORY);
    expect(await dump()).toEqual(after);
    await undo(merged);
    await load(GAZETTE, DIRECTORY);
    expect(await dump()).toEqual(before);
  });

  it('when a file names the old id, says something new of it, or no longer says that it is there', async () => {
    const before = await dump();
    const merged = await same('the-works', 'old-works');
    await load(withHead('the-works'), DIRECTORY.replace("start: '2018-04'", "start: '2017'"));
    const { claim, firm } = await graph.data(`{
      claim(id: "r-ann") { object { id } ownObject }
      firm(id: "the-works") { id headedBy { nodes { id } } }
    }`);
    expect(claim).toEqual({ object: { id: 'old-works' }, ownObject: 'the-works' });
    expect(firm).toEqual({ id: 'old-works', headedBy: { nodes: [{ id: 'ann' }, { id: 'lee-ann' }] } });
    await load(GAZETTE, NOTHING.replace('src-empty', 'src-none'));
    expect(await graph.data('{ firm(id: "the-works") { id headedBy { nodes { id } } } }')).toEqual({
      firm: { id: 'old-works', headedBy: { nodes: [{ id: 'ann' }] } },
    });
    await load(GAZETTE, DIRECTORY);
    expect((await graph.data('{ firm(id: "old-works") { names { value } } }')).firm.names).toHaveLength(3);
    await undo(merged);
    await load(GAZETTE, DIRECTORY);
    expect(await dump()).toEqual(before);
  });

  it('while decisions on their claims hold, which are not taken for decisions on other words', async () => {
    const merged = await same('the-works', 'old-works');
    const decided = await graph.change('decideClaims', { claims: ['d-place'], decision: 'REJECT', reason: 'x' });
    expect(await load(GAZETTE, DIRECTORY)).not.toContainEqual(expect.stringContaining('says something else'));
    await undo(merged);
    expect(await load(GAZETTE, DIRECTORY)).not.toContainEqual(expect.stringContaining('says something else'));
    expect((await graph.data('{ claim(id: "d-place") { status } }')).claim.status).toBe('REJECTED');
    await undo(decided);
  });

  it('and no remark calls one code that of two entities when they are one', async () => {
    const code = (of: string, text: string) =>
      text.replace(
        `- { id: ${of}, kind: FIRM,`,
        `- { id: ${of}, kind: FIRM, attributes: [{ predicate: IDENTIFIER, value: 91310000132260250X, scheme: USCC, at: [P1.1] }],`,
      );
    const remarks = (lines: readonly string[]) => lines.filter((line) => line.includes('91310000132260250X'));
    expect(remarks(await load(code('old-works', GAZETTE), code('new-works', DIRECTORY)))).not.toEqual([]);
    const merged = await same('new-works', 'old-works');
    expect(remarks(await load(code('old-works', GAZETTE), code('new-works', DIRECTORY)))).toEqual([]);
    await undo(merged);
  });
});

describe('an export of a source', () => {
  const exportedSource = async (id: string) =>
    sourceYaml(sourceFileOf((await storedSourceContent(readingFrom(graph.database), id))!));

  it('names the ids that its claims themselves name', async () => {
    const before = await exportedSource('src-directory');
    const merged = [await same('the-works', 'old-works'), await same('ann', 'lee-ann')];
    expect(await exportedSource('src-directory')).toBe(before);
    expect(before).toContain('about: [the-works]');
    for (const made of merged) await undo(made);
  });
});

describe('an import of a register keeps entities merged', () => {
  const importRows = async (entities: readonly { claims: object[] }[], relations: readonly { claims: object[] }[]) => {
    await writeRegisterOf(folder, entities, relations);
    const rejects: string[] = [];
    const register = await readManifest(folder);
    const steps = { progress: () => undefined, signal: new AbortController().signal };
    await importOnline(graph.database, register, { ...steps, reject: ({ reason }) => rejects.push(reason) });
    expect(rejects).toEqual([]);
    await consistent();
  };
  const remove = async () => {
    await removeRegister(
      graph.database,
      { sources: ['list'], claims: 1, isRemoval: true },
      { progress: () => undefined, signal: new AbortController().signal },
    );
    await ensureCandidates(graph.database);
  };

  it('whose rows name an old id, or the one that it was merged into', async () => {
    const firms = [await same('the-works', 'old-works'), await same('new-works', 'old-works')];
    await importRows([firmRow('the-works'), firmRow('old-works'), firmRow('yard')], [
      ownsRow('the-works', 'yard', 20),
      ownsRow('old-works', 'yard', 30),
      ownsRow('yard', 'new-works', 40),
    ] as never);
    const { firm } = await graph.data(`{
      firm(id: "the-works") { id names { value } sources { nodes { id } } relations(types: [OWNS]) { nodes { from { id } to { id } claims { id ownSubject ownObject } } } }
    }`);
    expect(firm.id).toBe('new-works');
    expect(firm.sources.nodes).toContainEqual({ id: 'list' });
    expect(firm.relations.nodes).toMatchObject([
      {
        from: { id: 'new-works' },
        to: { id: 'yard' },
        claims: [{ ownSubject: 'old-works' }, { ownSubject: 'the-works' }],
      },
      { from: { id: 'yard' }, to: { id: 'new-works' }, claims: [{ ownSubject: null, ownObject: null }] },
    ]);
    for (const made of firms.toReversed()) await undo(made);
    await consistent();
    const apart = await dump();
    await remove();
    await consistent();
    await importRows([firmRow('the-works'), firmRow('old-works'), firmRow('yard')], [
      ownsRow('the-works', 'yard', 20),
      ownsRow('old-works', 'yard', 30),
      ownsRow('yard', 'new-works', 40),
    ] as never);
    const others = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('Register'));
    expect(others(await dump())).toEqual(others(apart));
    await remove();
  });
});

describe('what does not stand as it is judged', () => {
  it('is found by verify and put right by rebuild', async () => {
    const merged = [await same('the-works', 'old-works'), await same('lee-ann', 'ann')];
    const before = await dump();
    const faults = [
      `MATCH (a:Alias {id: 'the-works'}) DELETE a`,
      `MATCH (a:Alias {id: 'the-works'}) SET a.canonical = 'new-works'`,
      `MATCH (c:Claim {id: 'd-place'}) SET c.subject = 'the-works', c.relation = 'the-works.located-in.harbour' REMOVE c.ownSubject`,
      `MATCH (c:Claim {id: 'r-guild'}) SET c.ownSubject = c.subject, c.subject = 'new-works'`,
      `MATCH (c:Claim {id: 'd-owns'}) SET c.attributedTo = 'lee-ann' REMOVE c.ownAttributedTo`,
    ];
    for (const fault of faults) {
      await graph.database.write((run) => run(fault, {}));
      expect((await verify(graph.database)).differences, fault).not.toEqual([]);
      await rebuild(graph.database);
      expect((await verify(graph.database)).differences, fault).toEqual([]);
    }
    await graph.database.write((run) => runRows(run, aliasPut, { rows: [{ id: 'stray', canonical: 'ann' }] }));
    expect((await verify(graph.database)).differences).toMatchObject([{ of: 'alias', kind: 'EXTRA', id: 'stray' }]);
    await rebuild(graph.database);
    expect(await dump()).toEqual(before);
    for (const made of merged) await undo(made);
  });
});
