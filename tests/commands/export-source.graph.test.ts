import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportSource } from '../../src/commands/export-source.ts';
import { DataAtFault } from '../../src/commands/outcome.ts';
import { importOnline } from '../../src/registers/import-online.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { findFile } from '../../src/sources/find-files.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { storedSourceContent } from '../../src/sources/stored-source-content.ts';
import type { SourceContent } from '../../src/store/layout/source-records.ts';
import { readingFrom } from '../../src/store/write/read-stored.ts';
import { verify } from '../../src/store/write/verify.ts';
import { GAZETTE, NOTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';
import { cityRows, writeRegister } from '../support/city.ts';
import { wipe } from '../support/neo4j.ts';
import { SECOND_SOURCE, SMALL_SOURCE } from '../support/small-source.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from '../support/run-command.ts';

let graph: ChangeGraph;

beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE);
});
afterAll(async () => {
  await wipe(graph.database);
  await graph.close();
});
beforeEach(async () => {
  await wipe(graph.database);
  await load([GAZETTE]);
});

async function load(texts: readonly string[]): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    for (const [index, text] of texts.entries()) await writeFile(join(folder, `${index}.yaml`), text);
    const loaded = await loadFolder(graph.database, folder);
    if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  });
}

async function stored(id: string): Promise<SourceContent> {
  const content = await storedSourceContent(readingFrom(graph.database), id);
  if (content === null) throw new Error(`There is no ${id}.`);
  return content;
}

/** The text that the command writes, which must have nothing to remark. */
async function exported(id: string): Promise<string> {
  const { printed, progress } = await runCommand((context) => exportSource(context, id, null));
  expect(progress.filter((line) => line.startsWith('remark'))).toEqual([]);
  return `${printed.join('\n')}\n`;
}

/** Exports sources, loads them into the emptied database, and expects each to be as it was. */
async function expectTheSameAgain(...ids: readonly string[]): Promise<void> {
  const before = await Promise.all(ids.map(stored));
  const texts: string[] = [];
  for (const id of ids) texts.push(await exported(id));
  await wipe(graph.database);
  await load(texts);
  expect(await Promise.all(ids.map(stored))).toEqual(before);
  expect((await verify(graph.database)).differences).toEqual([]);
}

const change = async (mutation: string, input: object) => {
  const answer = await graph.change(mutation, input);
  expect(answer.problems).toEqual([]);
  return answer;
};

describe('what changes added', () => {
  const at = ['P1.1'];
  const propose = (source: string, ...claims: readonly object[]) =>
    change('proposeClaims', { source, claims, accept: true });

  test('to a note of an editor is a file that loads to the same claims', async () => {
    await change('addSource', NOTE);
    await propose(
      'src-note',
      {
        subject: 'ann',
        predicate: 'HEADS',
        object: { new: { kind: 'FIRM', name: "New Works: no. 3's" } },
        tense: 'CURRENT',
      },
      { subject: 'old-works', predicate: 'NAME', value: '老厂', name: { kind: 'ALIAS', lang: 'zh', script: 'Hans' } },
      { subject: 'old-works', predicate: 'OWNERSHIP', value: 'state-owned', note: '2013-11-18', start: '1990s' },
      { subject: 'old-works', predicate: 'IDENTIFIER', scheme: 'LEI', value: 'nothing known' },
      {
        subject: 'guild',
        predicate: 'STATISTIC',
        figure: {
          measure: 'members',
          value: 3.5,
          valueText: '3.5',
          qualifier: 'ABOUT',
          asOf: '2019',
          asOfBasis: 'said',
        },
      },
      { subjectText: 'makers', predicate: 'TREND', value: 'more of them', valueZh: '渐多' },
    );
    await propose('src-note', {
      subject: 'new-works-no-3-s',
      predicate: 'NAME',
      value: '2013',
      name: { kind: 'FORMER' },
    });
    await expectTheSameAgain('src-gazette', 'src-note');
  });

  test('to a source with passages, and what was decided on its claims and on those of its file, is kept', async () => {
    await propose(
      'src-gazette',
      {
        subject: { new: { kind: 'PERSON', name: 'Bo' } },
        predicate: 'WORKS_AT',
        object: 'old-works',
        tense: 'CURRENT',
        passages: at,
      },
      { subject: 'old-works', predicate: 'NAME', value: 'The Works', name: { kind: 'ALIAS' }, passages: at },
    );
    await change('decideClaims', { claims: ['src-gazette.guild.name', 'r-guild'], decision: 'RETRACT', reason: 'no' });
    await change('decideClaims', { claims: ['src-gazette.bo.kind'], decision: 'REOPEN', reason: 'is it so?' });
    await change('rankClaims', {
      claims: ['src-gazette.old-works.name'],
      rank: 'DEPRECATED',
      reason: 'it is the old one',
    });
    await change('rankClaims', { claims: ['src-gazette.ann.kind', 'r-ann'], rank: 'PREFERRED', reason: 'seen' });
    await expectTheSameAgain('src-gazette');
  });

  test('can rest on what an earlier change added', async () => {
    await change('addSource', NOTE);
    await propose('src-note', { subject: 'old-works', predicate: 'OWNERSHIP', value: 'state-owned' });
    const { id } = (await stored('src-note')).claims[0]!;
    await propose('src-note', {
      subject: 'old-works',
      predicate: 'INDUSTRY',
      value: 'tea',
      modality: 'INFERRED',
      basis: [id],
    });
    await expectTheSameAgain('src-gazette', 'src-note');
  });

  test('in place of a code that was retracted may give that code to another', async () => {
    await propose('src-gazette', {
      subject: 'old-works',
      predicate: 'IDENTIFIER',
      scheme: 'LEI',
      value: 'nothing known',
      passages: at,
    });
    const code = (await stored('src-gazette')).claims.find(({ predicate }) => predicate === 'IDENTIFIER')!;
    await change('correctClaim', {
      claim: code.id,
      with: { subject: 'guild', predicate: 'IDENTIFIER', scheme: 'LEI', value: 'nothing known', passages: at },
      reason: 'it is that of the guild',
    });
    await expectTheSameAgain('src-gazette');
  });

  test('states what the file says is not stated, which the exported file no longer says', async () => {
    await load([SMALL_SOURCE]);
    await propose('src-a', { subject: 'ann', predicate: 'OCCUPATION', value: 'clerk', passages: at });
    const { printed, progress } = await runCommand((context) => exportSource(context, 'src-a', null));
    expect(printed.join('\n')).not.toContain('notStated');
    expect(progress).toContain('remark: claim "src-a.ann.kind" will be another once the file is loaded');
  });
});

test('a source of a file is written with all that its file says', async () => {
  await load([SMALL_SOURCE, SECOND_SOURCE, GAZETTE]);
  await expectTheSameAgain('src-a', 'src-b', 'src-gazette');
});

test('goes into a file, which is replaced, and which check takes', async () => {
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'gazette.yaml');
    await writeFile(file, 'an older one');
    const { printed } = await runCommand((context) => exportSource(context, 'src-gazette', file));
    expect(printed).toEqual([`wrote ${file}: source src-gazette with 8 claims`]);
    expect(await readFile(file, 'utf8')).toBe(await exported('src-gazette'));
    expect(await findFile(file)).toMatchObject({ problems: [] });
  });
});

describe('what cannot be exported', () => {
  const refusal = (id: string) => runCommand((context) => exportSource(context, id, null));

  test('is a source that is not loaded; the nearest one is named', async () => {
    await expect(refusal('src-gazete')).rejects.toEqual(
      new DataAtFault('No source "src-gazete" is loaded. Did you mean src-gazette? `guanxi sources` lists what is.'),
    );
  });

  test('is a source of a register, whose rows are its file', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeRegister(folder, cityRows(100));
      const register = await readManifest(folder);
      const signal = new AbortController().signal;
      await importOnline(graph.database, register, { progress: () => undefined, reject: () => undefined, signal });
      await expect(refusal(register.manifest.sources[0]!.id)).rejects.toThrow(
        /is a source of the register .*guanxi import/,
      );
    });
  });
});
