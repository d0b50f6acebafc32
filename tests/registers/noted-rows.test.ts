import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOTHING_BESIDE } from '../../src/domain/claim-checks/said-beside.ts';
import { checkRows } from '../../src/registers/check-rows.ts';
import { NotedRows } from '../../src/registers/noted-rows.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { codeClaim, firmRow, ownsRow, writeRegisterOf } from '../support/register-rows.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const USCC = '91350100M000100Y43';
const person = (id: string) => ({ id, claims: [{ predicate: 'KIND', value: 'PERSON' }] });
const heads = (title: string) => ({ from: 'bob', type: 'HEADS', to: 'works', claims: [{ title }] });

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

type Rows = Parameters<typeof writeRegisterOf>[1];

/** What is said of a second register that is checked after a first one. */
async function secondAfter(
  [entities, relations]: readonly [Rows, Rows],
  [others, otherRelations]: readonly [Rows, Rows],
  ids: readonly string[] = ['second'],
) {
  const [first, second] = [join(folder.path, 'a'), join(folder.path, 'b')];
  for (const path of [first, second]) await mkdir(path);
  await writeRegisterOf(first, entities, relations, ['first']);
  await writeRegisterOf(second, others, otherRelations, ids);
  const noted = new NotedRows(NOTHING_BESIDE);
  expect((await checkRows(await readManifest(first), NOTHING_BESIDE, undefined, noted)).faults).toEqual([]);
  const { faults, remarks } = await checkRows(await readManifest(second), noted.said());
  return { faults, remarks };
}

test('registers that agree are without a fault, and one may name what the other describes', async () => {
  const both = [person('bob'), firmRow('works', codeClaim(USCC))];
  expect(await secondAfter([both, [heads('chairman')]], [[firmRow('other')], [heads('董事长')]])).toEqual({
    faults: [],
    remarks: [],
  });
});

test('a code that two of them give to two entities is remarked on', async () => {
  const { remarks } = await secondAfter(
    [[firmRow('works', codeClaim(USCC))], []],
    [[firmRow('mill', codeClaim(USCC))], []],
  );
  expect(remarks).toEqual([
    expect.stringMatching(
      /"mill": the USCC "91350100M000100Y43" is that of "works" in .*a\/e\.jsonl:1; they may be the same/,
    ),
  ]);
});

test('an entity that two of them take for two kinds is a fault of the later one', async () => {
  const { faults } = await secondAfter([[person('works')], []], [[firmRow('works')], []]);
  expect(faults).toEqual([expect.stringMatching(/b\/e\.jsonl:1: "works" is .*a\/e\.jsonl:1/)]);
});

test('shares above the whole are remarked on', async () => {
  const firms = [firmRow('works'), firmRow('one'), firmRow('two')];
  const { remarks } = await secondAfter(
    [firms, [ownsRow('one', 'works', 60)]],
    [[firmRow('three')], [ownsRow('two', 'works', 60)]],
  );
  expect(remarks).toEqual([expect.stringMatching(/the shares of "works" that .* add up to 120 percent/)]);
});

test('two posts of one person at one body are remarked on', async () => {
  const { remarks } = await secondAfter(
    [[person('bob'), firmRow('works')], [heads('chairman')]],
    [[firmRow('other')], [heads('副董事长')]],
  );
  expect(remarks).toEqual([
    expect.stringMatching(
      /"副董事长" and "chairman" \(the row at .*a\/r\.jsonl:1\) may be two posts of "bob" at "works"/,
    ),
  ]);
});

test('a source that both hold is a fault of the later one', async () => {
  const { faults } = await secondAfter([[firmRow('works')], []], [[firmRow('works')], []], ['first']);
  expect(faults).toEqual([expect.stringMatching(/^.*b\/register\.json: source "first": .*a\/register\.json/)]);
});
