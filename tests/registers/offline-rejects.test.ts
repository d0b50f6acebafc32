import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importOffline } from '../../src/registers/import-offline.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { EXAMPLE_MANIFEST, EXAMPLE_ROW } from '../../src/registers/register-example.ts';
import { cityRows, writeRegister, type RegisterRows } from '../support/city.ts';
import { fault } from '../support/fault.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let register: string;

beforeEach(async () => {
  folder = await makeTemporaryFolder();
  register = join(folder.path, 'register');
  await mkdir(register);
});
afterEach(() => folder.remove());

const REACHED = new Error('the tables are made');

/** The reasons for which rows are left out before the store is touched. */
async function rejectsOf(rows: RegisterRows): Promise<readonly string[]> {
  const manifest = await writeRegister(register, rows);
  // In one file: a single one is made ready here, and needs no worker.
  const [first, second] = manifest.files.entities.map(({ name }) => join(register, name));
  await appendFile(first!, await readFile(second!));
  const files = { ...manifest.files, entities: [{ name: 'entities-1.jsonl', rows: rows.entities.length }] };
  await writeFile(join(register, 'register.json'), JSON.stringify({ ...manifest, files }));
  const reasons: string[] = [];
  const importing = importOffline(await readManifest(register), {
    scratch: join(folder.path, 'scratch'),
    signal: new AbortController().signal,
    progress: () => undefined,
    reject: ({ reason }) => reasons.push(reason),
    bulk: () => Promise.reject(REACHED),
    withDatabase: () => Promise.reject(new Error('The store was touched.')),
  });
  await expect(importing).rejects.toBe(REACHED);
  return reasons;
}

test('offline, rows are left out for the same reasons as online', async () => {
  const city = cityRows(100);
  const twice = 'is of the same; all that it says of one matter goes into one row';
  const relation = (from: string, to: string) => `{"from":"${from}","type":"HEADS","to":"${to}","claims":[{}]}`;
  const reasons = await rejectsOf({
    entities: [...city.entities, city.entities[0]!],
    relations: [
      ...city.relations,
      city.relations[0]!,
      relation('syn-firm-0000001', 'syn-firm-0000002'),
      relation('syn-nobody', 'syn-firm-0000002'),
    ],
  });
  expect(reasons).toEqual([
    `row 1 of the register ${twice}`,
    `row ${city.entities.length + 2} of the register ${twice}`,
    'HEADS from "syn-firm-0000001" to "syn-firm-0000002": HEADS goes from PERSON; "syn-firm-0000001" is a FIRM',
    'there is no entity "syn-nobody" for its end',
  ]);
});

describe('a register whose files are damaged is refused before anything of it is taken:', () => {
  const said = async () => String(await fault(readManifest(register)));
  const put = async (name: string, bytes: string | Uint8Array) => writeFile(join(register, name), bytes);

  beforeEach(async () => {
    await put('register.json', EXAMPLE_MANIFEST);
    await put('entities.jsonl', `${EXAMPLE_ROW}\n`);
  });

  test('the example that messages give is whole', async () => {
    expect((await readManifest(register)).manifest.counts).toEqual({ entities: 1, relations: 0, claims: 2 });
  });

  test('rows in GB18030', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"my-firm","x":"'),
      Buffer.from([0xc9, 0xcf, 0xba, 0xa3]),
      Buffer.from('"}\n'),
    ]);
    await put('entities.jsonl', bytes);
    expect(await said()).toMatch(/entities\.jsonl:1: this is not UTF-8 text/);
  });

  test('rows in UTF-16', async () => {
    await put('entities.jsonl', Buffer.from(`\ufeff${EXAMPLE_ROW}\n`, 'utf16le'));
    expect(await said()).toMatch(/entities\.jsonl: it is text in UTF-16: save it as UTF-8/);
  });

  test('rows that end within a character', async () => {
    await put('entities.jsonl', Buffer.from(EXAMPLE_ROW.replace(/司.*/u, '司')).subarray(0, -1));
    expect(await said()).toMatch(/entities\.jsonl:1: this is not UTF-8 text/);
  });

  test('rows that are packed', async () => {
    await put('entities.jsonl', Buffer.from([0x1f, 0x8b, 8, 0, 0x0a]));
    expect(await said()).toMatch(/packed with gzip: unpack it first/);
  });

  test('fewer rows than its manifest says', async () => {
    await put('entities.jsonl', '');
    expect(await said()).toMatch(/holds 0 rows, and .*register\.json says 1: it may have been cut off/);
  });

  test('more rows than its manifest says', async () => {
    await appendFile(join(register, 'entities.jsonl'), EXAMPLE_ROW);
    expect(await said()).toMatch(/holds 2 rows, and .* says 1/);
  });

  test('a file that is not there, and one that is a folder', async () => {
    await rm(join(register, 'entities.jsonl'));
    expect(await said()).toMatch(/entities\.jsonl is not there, and register\.json names it/);
    await mkdir(join(register, 'entities.jsonl'));
    expect(await said()).toMatch(/entities\.jsonl is no file/);
  });

  test.each([
    [
      'a key that is missing',
      EXAMPLE_MANIFEST.replace(',"counts":{"entities":1,"relations":0,"claims":2}', ''),
      /the key "counts" is missing.*A whole register\.json is, for example: /,
    ],
    [
      'a key of another type',
      EXAMPLE_MANIFEST.replace('"rows":1', '"rows":"1"'),
      /"files\.entities\.0\.rows" is "1" and must be a whole number/,
    ],
    [
      'a key that is not known',
      EXAMPLE_MANIFEST.replace('"recorded"', '"publishd":"2013","recorded"'),
      /a key "publishd", which is not known; .*did you mean "published"\?/,
    ],
    [
      'counts that do not add up',
      EXAMPLE_MANIFEST.replace('"counts":{"entities":1', '"counts":{"entities":5'),
      /"counts\.entities" is 5, and the rows of the files of entities add up to 1/,
    ],
    [
      'a day that is none',
      EXAMPLE_MANIFEST.replace('2026-11-29', '2026-02-30'),
      /source "my-list": "2026-02-30" is not a real date/,
    ],
    [
      'a character nobody sees',
      EXAMPLE_MANIFEST.replace('My list', 'My\\u202elist'),
      /"sources\[0\]\.title": character 3 is U\+202E/,
    ],
    [
      'a file twice',
      EXAMPLE_MANIFEST.replace('"relations":[]', '"relations":[{"name":"entities.jsonl","rows":0}]'),
      /the file "entities\.jsonl" is listed twice/,
    ],
    ['half of it', EXAMPLE_MANIFEST.slice(0, 50), /register\.json: it is no JSON: /],
  ])('a manifest with %s', async (_, manifest, message) => {
    await put('register.json', manifest);
    expect(await said()).toMatch(message);
  });

  test('a folder with a table alone says what to do', async () => {
    await rm(join(register, 'register.json'));
    await put('firms.csv', 'name,code\n');
    await rm(join(register, 'entities.jsonl'));
    expect(await said()).toMatch(
      /it has no register\.json\. firms\.csv is not taken by itself: write its lines as rows.*\{"id":"my-firm"/,
    );
  });

  test('a folder that is not there, and a file in its place', async () => {
    expect(String(await fault(readManifest(join(register, 'nowhere'))))).toMatch(/There is no folder /);
    expect(String(await fault(readManifest(join(register, 'entities.jsonl'))))).toMatch(
      /is a file; what is imported is a folder/,
    );
  });

  test('but byte order marks, ends of lines of Windows and blank lines are no damage, and no part of the content', async () => {
    const before = await readManifest(register);
    await put('register.json', `\ufeff${EXAMPLE_MANIFEST}`);
    await put('entities.jsonl', `\ufeff${EXAMPLE_ROW}\n`);
    expect(await readManifest(register)).toEqual(before);
    await put('entities.jsonl', `\ufeff${EXAMPLE_ROW}\r\n\r\n  \n`);
    expect((await readManifest(register)).manifest).toEqual(before.manifest);
  });

  test('and a row that is corrected makes another register, though the manifest stay', async () => {
    const before = await readManifest(register);
    await put('entities.jsonl', `${EXAMPLE_ROW.replace('某公司', '某某公司')}\n`);
    const after = await readManifest(register);
    expect(after.manifest).toEqual(before.manifest);
    expect(after.hash).not.toBe(before.hash);
  });
});
