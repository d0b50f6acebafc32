import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_BESIDE } from '../../src/domain/claim-checks/said-beside.ts';
import { checkRows } from '../../src/registers/check-rows.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { parseSource } from '../../src/sources/read-source.ts';
import { saidInFiles } from '../../src/sources/said-in-files.ts';
import { firmRow, writeRegisterOf } from '../support/register-rows.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { toBytes } from '../support/wrong-file.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

const bob = { id: 'bob', claims: [{ predicate: 'KIND', value: 'PERSON' }] };
const heads = (from: string, to: string, claims: readonly object[], more: object = {}) => ({
  ...{ from, type: 'HEADS', to, claims },
  ...more,
});

async function remarksOn(relation: { readonly claims: readonly object[] }, files: readonly string[] = []) {
  await writeRegisterOf(folder.path, [bob, firmRow('works')], [relation], ['list', 'other']);
  const parsed = files.map((text) => parseSource({ file: 'a.yaml', bytes: toBytes(text) }));
  const beside = files.length === 0 ? NOTHING_BESIDE : saidInFiles(parsed);
  const { faults, remarks } = await checkRows(await readManifest(folder.path), beside);
  return { faults, remarks: remarks.map((remark) => remark.replace(/^.*: remark: /, '')) };
}

describe('two titles of one person at one body', () => {
  test('in a row are remarked on, with the slot that keeps two posts apart', async () => {
    const row = heads('bob', 'works', [{ title: 'chairman' }, { source: 1, title: '总经理' }]);
    expect(await remarksOn(row)).toEqual({
      faults: [],
      remarks: [
        '"总经理" and "chairman" (another claim of the row) may be two posts of "bob" at "works"; if so, give one of the claims a slot of its own: slot: general-manager',
      ],
    });
  });

  test('in a row and in a file beside it are remarked on', async () => {
    const { remarks } = await remarksOn(heads('ann', 'tea-guild', [{ title: 'general manager' }]), [SMALL_SOURCE]);
    expect(remarks).toEqual([
      expect.stringMatching(
        /^"general manager" and "chair" \(claim "r-ann-heads-guild" in a\.yaml\) may be two posts of "ann" at "tea-guild"/,
      ),
    ]);
  });

  test.each([
    ['one post', [{ title: 'chairman' }, { source: 1, title: '董事长' }], {}],
    ['one title in two cases', [{ title: 'Chairman' }, { source: 1, title: 'CHAIRMAN' }], {}],
    ['a post and none', [{ title: 'chairman' }, { source: 1 }], {}],
    ['a post that is denied', [{ title: 'chairman' }, { title: 'clerk', polarity: 'DENIED' }], {}],
    ['posts that a slot keeps apart', [{ title: 'chairman' }, { title: 'clerk' }], { slot: 'second' }],
  ])('are not remarked on where they are %s', async (_, claims, more) => {
    expect(await remarksOn(heads('bob', 'works', claims, more))).toEqual({ faults: [], remarks: [] });
  });

  test('are not remarked on where a file has the same post', async () => {
    const { remarks } = await remarksOn(heads('ann', 'tea-guild', [{ title: '董事长' }]), [SMALL_SOURCE]);
    expect(remarks).toEqual([]);
  });
});
