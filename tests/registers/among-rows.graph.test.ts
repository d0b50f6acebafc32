import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importOffline } from '../../src/registers/import-offline.ts';
import { importOnline } from '../../src/registers/import-online.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { loadFolder, loadSource } from '../../src/sources/load.ts';
import { verify } from '../../src/store/write/verify.ts';
import { fault } from '../support/fault.ts';
import { codeClaim as code, firmRow as firm, ownsRow as owns, writeRegisterOf } from '../support/register-rows.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const USCC = '91350100M000100Y43';
const OTHER_USCC = '91310000132260250X';

let database: Database;
let folder: TemporaryFolder;

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

/** What each way of reading the register says of it: the reasons of rejects, and remarks. */
async function saidOf() {
  const online = await imported();
  const offline = { reasons: [] as string[], remarks: [] as string[] };
  const reached = new Error('the tables are made');
  const importing = importOffline(await readManifest(folder.path), {
    scratch: join(folder.path, 'scratch'),
    signal: new AbortController().signal,
    progress: () => undefined,
    reject: ({ reason }) => offline.reasons.push(reason),
    remark: (remark) => offline.remarks.push(remark),
    bulk: () => Promise.reject(reached),
    withDatabase: () => Promise.reject(new Error('The store was touched.')),
  });
  await expect(importing).rejects.toBe(reached);
  return { online, offline, checked: await checked() };
}

async function imported() {
  const [reasons, remarks]: [string[], string[]] = [[], []];
  await importOnline(database, await readManifest(folder.path), {
    signal: new AbortController().signal,
    progress: () => undefined,
    reject: ({ reason }) => reasons.push(reason),
    remark: (remark) => remarks.push(remark),
  });
  return { reasons, remarks };
}

async function checked() {
  const printed: string[] = [];
  const place = { kind: 'managed', home: '/nowhere' };
  const config = { dataFolder: join(folder.path, 'nothing'), place };
  const context = {
    config,
    print: (line: string) => printed.push(line),
    stop: new AbortController().signal,
    compute: (work: () => unknown) => work(),
  };
  const problem = await check(context as unknown as CommandContext, [folder.path], null).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  const after = (mark: RegExp, lines: readonly string[]) => lines.flatMap((line) => line.split(mark)[1] ?? []);
  return {
    reasons: after(/^\S+\.jsonl:\d+: /, problem.split('\n')),
    remarks: after(/: remark: /, printed),
  };
}

describe('a register that contradicts itself', () => {
  test('in whose a code is has the later row left out, and what rests on it', async () => {
    await writeRegisterOf(
      folder.path,
      [firm('firm-a', code(USCC)), firm('firm-b', code('91350100m000100y43')), firm('firm-c', code(OTHER_USCC))],
      [owns('firm-b', 'firm-c', 10), owns('firm-a', 'firm-c', 10)],
    );
    const { online, offline, checked: read } = await saidOf();
    const reason =
      'the USCC "91350100m000100y43" is that of row 1 of the register too: a code is of one thing. If both are one, give them one row; if a code is wrong, give it the rank DEPRECATED';
    expect(online).toEqual({ reasons: [reason, 'there is no entity "firm-b" for its end'], remarks: [] });
    expect(offline).toEqual(online);
    expect(read).toEqual({ reasons: [reason], remarks: [] });
    expect((await verify(database)).total).toBe(0);
  });

  test('in how much of a firm is held has the row left out that is too much', async () => {
    const entities = ['a', 'b', 'c', 'd'].map((letter) => firm(`firm-${letter}`));
    const past = { tense: 'PAST_STATE', start: '2010-01-01', end: '2011-01-01' };
    await writeRegisterOf(folder.path, entities, [
      owns('firm-a', 'firm-d', 60),
      owns('firm-c', 'firm-d', 90, past),
      owns('firm-b', 'firm-d', 55),
      owns('firm-b', 'firm-c', 55),
    ]);
    const reason = 'with it the shares of "firm-d" that are held on 2014-01-15 add up to 115 percent; a whole is 100';
    const expected = { reasons: [reason], remarks: [] };
    expect(await saidOf()).toEqual({ online: expected, offline: expected, checked: expected });
    expect((await verify(database)).total).toBe(0);
  });

  test.each([
    ['a code that is no longer believed', code(USCC, { rank: 'DEPRECATED', rankReason: 'misprint' })],
    ['a code that it is denied to have', code(USCC, { polarity: 'DENIED' })],
    ['a code that was given up', code(USCC, { tense: 'PAST_STATE', end: '2010' })],
    ['the code of another scheme', { ...code(USCC), details: { scheme: 'OTHER' } }],
  ])('but for %s, does not', async (_, claim) => {
    await writeRegisterOf(folder.path, [firm('firm-a', code(USCC)), firm('firm-b', claim)]);
    expect(await checked()).toEqual({ reasons: [], remarks: [] });
  });

  test('by two of its sources is taken, with a remark', async () => {
    await writeRegisterOf(
      folder.path,
      [firm('firm-a', code(USCC)), firm('firm-b', code(USCC, { source: 1 })), firm('firm-c')],
      [
        owns('firm-a', 'firm-c', 60, { start: '2010-01-01' }),
        owns('firm-b', 'firm-c', 60, { start: '2010-01-01', source: 1 }),
      ],
      ['list', 'roll'],
    );
    const expected = {
      reasons: [],
      remarks: [
        `"firm-b": the USCC "${USCC}" is that of row 1 by another source of the register`,
        'the shares of "firm-c" that list, roll say are held on 2010-01-01 add up to 120 percent',
      ],
    };
    expect(await saidOf()).toEqual({ online: expected, offline: expected, checked: expected });
  });
});

describe('a register and a source file', () => {
  const FILE = `source: { id: src-a, kind: NOTES, title: Notes, language: en, published: '2014-01-20', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - { id: other, kind: FIRM, names: [{ value: Other, kind: PRINTED }], attributes: [{ predicate: IDENTIFIER, scheme: USCC, value: ${USCC}, at: [P1.1] }], at: [P1.1] }
  - { id: firm-c, kind: FIRM, names: [{ value: C, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: r-a, subject: other, predicate: OWNS, object: firm-c, tense: CURRENT, start: '2012-05-01', details: { share: { number: 70 } }, at: [P1.1] }
`;
  const rows = [
    [firm('firm-a', code(USCC)), firm('firm-c')],
    [owns('firm-a', 'firm-c', 60, { start: '2010-01-01' })],
  ] as const;

  async function load(): Promise<readonly string[]> {
    const lines: string[] = [];
    await writeFile(join(folder.path, 'a.yaml'), FILE);
    const result = await loadFolder(database, folder.path, { log: (line) => lines.push(line) });
    expect(result).toMatchObject({ ok: true });
    return lines;
  }

  const SHARES = 'the shares of "firm-c" that list, src-a say are held on 2012-05-01 add up to 130 percent';
  const way = 'they may be the same (POSSIBLY_SAME_AS), or one of the codes is wrong';

  test('that disagree are both taken: what is imported last is remarked on', async () => {
    await load();
    await writeRegisterOf(folder.path, ...rows);
    expect(await imported()).toEqual({
      reasons: [],
      remarks: [`the USCC "${USCC}" is that of "firm-a" and, in src-a, of "other"; ${way}`, SHARES],
    });
  });

  test('that disagree are both taken: what is loaded last is remarked on', async () => {
    await writeRegisterOf(folder.path, ...rows);
    await imported();
    expect(await load()).toEqual([
      'loaded src-a',
      `remark: the USCC "${USCC}" is that of "other" and, in list, of "firm-a"; ${way}`,
      `remark: ${SHARES}`,
    ]);
  });

  test('of one id: the register is refused where the file was loaded first, in whichever place it has the id', async () => {
    await load();
    for (const ids of [['src-a'], ['list', 'src-a']]) {
      await writeRegisterOf(folder.path, ...rows, ids);
      expect(String(await fault(imported()))).toMatch(
        /source "src-a": \S+\/a\.yaml was loaded with this id; give the source of the register another id, or take that one out first \(guanxi remove src-a\)\.$/,
      );
    }
    expect((await database.read('MATCH (c:Claim) RETURN DISTINCT c.source')).rows).toEqual([['src-a']]);
  });

  test('of one id: the file is refused where the register was imported first, loaded by itself or with its folder', async () => {
    await writeRegisterOf(folder.path, ...rows, ['list', 'src-a']);
    await imported();
    const file = join(folder.path, 'a.yaml');
    await writeFile(file, FILE);
    const refused = { ok: false, problems: [{ message: expect.stringContaining('an imported register has this id') }] };
    expect(await loadFolder(database, folder.path)).toMatchObject(refused);
    expect(await loadFolder(database, folder.path, { prune: true, force: true })).toMatchObject(refused);
    expect(await loadSource(database, file)).toMatchObject(refused);
  });

  test('two registers do not share a source', async () => {
    await writeRegisterOf(folder.path, ...rows, ['list', 'roll']);
    await imported();
    await writeRegisterOf(folder.path, ...rows, ['other-list', 'roll']);
    expect(String(await fault(imported()))).toMatch(
      /source "roll": the register "list" has a source of this id; .*\(guanxi remove list\)\.$/,
    );
  });

  test('a register keeps its sources when it is imported again in another state', async () => {
    await writeRegisterOf(folder.path, ...rows, ['list', 'roll']);
    await imported();
    await writeRegisterOf(folder.path, [...rows[0], firm('firm-d')], rows[1], ['list', 'roll']);
    expect(await imported()).toEqual({ reasons: [], remarks: [] });
  });
});
