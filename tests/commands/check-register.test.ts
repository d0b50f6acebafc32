import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import { codeClaim, firmRow, ownsRow, writeRegisterOf } from '../support/register-rows.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const USCC = '91350100M000100Y43';
const FILE = `source: { id: src-a, kind: NOTES, title: Notes, language: en, published: '2014-01-20', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
terms: [{ id: tea, kind: PRODUCT, name: tea, at: [P1.1] }]
entities:
  - { id: ann, kind: PERSON, names: [{ value: Ann, kind: PRINTED }], at: [P1.1] }
  - { id: other, kind: FIRM, names: [{ value: Other, kind: PRINTED }], attributes: [{ predicate: IDENTIFIER, scheme: USCC, value: ${USCC}, at: [P1.1] }], at: [P1.1] }
  - { id: works, kind: FIRM, names: [{ value: Works, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: r-a, subject: other, predicate: OWNS, object: works, tense: CURRENT, start: '2012-05-01', details: { share: { number: 70 } }, at: [P1.1] }
`;

let folder: TemporaryFolder;
let [data, register] = ['', ''];

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  [data, register] = [join(folder.path, 'data'), join(folder.path, 'register')];
  await Promise.all([mkdir(data), mkdir(register)]);
  await writeFile(join(data, 'a.yaml'), FILE);
});
afterEach(() => folder.remove());

/** A database that does not run. */
const NOWHERE = { kind: 'managed', home: '/nowhere' };

/** What checking prints and what it finds wrong, without the folders' names. */
async function checked(paths: readonly string[] = [register], dataFolder = data) {
  const lines: string[] = [];
  const context = { config: { dataFolder, place: NOWHERE }, print: (line: string) => lines.push(line) };
  const checking = check(
    {
      ...context,
      stop: new AbortController().signal,
      compute: (work: () => unknown) => work(),
    } as unknown as CommandContext,
    paths,
    null,
  );
  const problems = await checking.then(
    () => [],
    (error: unknown) => (error as Error).message.split('\n'),
  );
  const short = (line: string) => line.replaceAll(`${folder.path}/`, '');
  return { problems: problems.map(short), printed: lines.map(short) };
}

describe('a register is checked against the source files that are loaded beside it', () => {
  test('and goes with them where it says the same, or something else', async () => {
    await writeRegisterOf(
      register,
      [firmRow('works'), firmRow('other', codeClaim(USCC))],
      [ownsRow('other', 'works', 70)],
    );
    expect(await checked()).toEqual({
      problems: [],
      printed: ['register register: 3 rows with 6 claims, without a problem'],
    });
  });

  test.each(['ann', 'tea'])('an entity may not be of another kind than in a file: %s', async (id) => {
    await writeRegisterOf(register, [firmRow(id)]);
    const kind = id === 'ann' ? 'PERSON' : 'PRODUCT';
    expect((await checked()).problems).toEqual([
      `register/e.jsonl:1: "${id}" is a FIRM here and a ${kind} in data/a.yaml; one must give way`,
    ]);
  });

  test('a row may speak of what a file alone describes, if its type takes such ends', async () => {
    await writeRegisterOf(
      register,
      [firmRow('new')],
      [ownsRow('ann', 'new', 5), ownsRow('new', 'ann', 5), ownsRow('new', 'nobody', 5)],
    );
    expect((await checked()).problems).toEqual([
      expect.stringMatching(/^register\/r\.jsonl:2: OWNS from "new" to "ann": OWNS goes to .*"ann" is a PERSON/),
    ]);
  });

  test.each([0, 1])('a source id that a file holds is a problem, in whichever place: %i', async (place) => {
    await writeRegisterOf(register, [firmRow('new')], [], place === 0 ? ['src-a'] : ['list', 'src-a']);
    expect((await checked()).problems).toEqual([
      'register/register.json: source "src-a": data/a.yaml holds the source of this id; give the source of the register another id, or take that file out',
    ]);
  });

  test('a code that a file gives another entity is remarked on', async () => {
    await writeRegisterOf(register, [firmRow('new', codeClaim(USCC.toLowerCase()))]);
    expect(await checked()).toEqual({
      problems: [],
      printed: [
        `register/e.jsonl:1: remark: "new": the USCC "${USCC.toLowerCase()}" is that of "other" in data/a.yaml; they may be the same (POSSIBLY_SAME_AS), or one of the codes is wrong`,
        'register register: 1 rows with 3 claims, without a problem',
      ],
    });
  });

  test('but not where a file says that the two may be the same', async () => {
    const same = '{ id: x-a, subject: new, predicate: POSSIBLY_SAME_AS, object: other, tense: CURRENT, at: [P1.1] }';
    const entity = '{ id: new, kind: FIRM, names: [{ value: New, kind: PRINTED }], at: [P1.1] }';
    await writeFile(join(data, 'a.yaml'), `${FILE.replace('claims:', `  - ${entity}\nclaims:`)}  - ${same}\n`);
    await writeRegisterOf(register, [firmRow('new', codeClaim(USCC))]);
    expect((await checked()).printed).toEqual(['register register: 1 rows with 3 claims, without a problem']);
  });

  test('shares that exceed the whole with those of a file are remarked on once', async () => {
    const since = { start: '2010-01-01' };
    const rows = [
      ownsRow('new', 'works', 20, since),
      ownsRow('new-b', 'works', 20, since),
      ownsRow('new-c', 'works', 5, since),
    ];
    await writeRegisterOf(register, [firmRow('new'), firmRow('new-b'), firmRow('new-c')], rows);
    expect((await checked()).printed).toEqual([
      'register/r.jsonl:2: remark: the shares of "works" that list, src-a say are held on 2012-05-01 add up to 110 percent',
      'register register: 6 rows with 9 claims, without a problem',
    ]);
  });

  test('files that are given with it count as well as those of the folder, and each once', async () => {
    const other = join(folder.path, 'b.yaml');
    await writeFile(
      other,
      FILE.replaceAll('src-a', 'src-b')
        .replace('r-a', 'r-b')
        .replace('id: other', 'id: third')
        .replaceAll(/subject: other/g, 'subject: third'),
    );
    await writeRegisterOf(register, [firmRow('ann')], [], ['src-b']);
    expect((await checked([register, other, join(data, 'a.yaml')])).problems).toEqual([
      expect.stringContaining('source "src-b": b.yaml holds the source of this id'),
      expect.stringContaining('"ann" is a FIRM here and a PERSON in'),
    ]);
  });

  test('what can be read of a file at fault counts', async () => {
    await writeFile(join(data, 'a.yaml'), FILE.replace('published:', 'publisheds:'));
    await writeRegisterOf(register, [firmRow('ann')]);
    expect((await checked()).problems).toHaveLength(1);
  });

  test('it says so where there are no files to compare with', async () => {
    await writeRegisterOf(register, [firmRow('ann')]);
    expect(await checked([register], join(folder.path, 'nowhere'))).toEqual({
      problems: [],
      printed: [
        'not compared with source files: nowhere:1:1: the file cannot be read: it is not there',
        'register register: 1 rows with 2 claims, without a problem',
      ],
    });
  });
});
