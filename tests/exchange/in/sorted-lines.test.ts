import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { groupsOf, SortedLines } from '../../../src/exchange/in/sorted-lines.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

it('gives lines back in the order of their keys, those of one key as they were added', async () => {
  await inTemporaryFolder(async (folder) => {
    const lines = new SortedLines(join(folder, 'x'), 20);
    for (let number = 0; number < 300; number += 1) lines.add(`k${(number * 7) % 10}`, `${number} 茶`);
    // So small a limit makes more files than are read side by side, which become one on the way.
    const files = await readdir(folder);
    expect(files).toContain('x-49.sorted');
    expect(files.length).toBeLessThan(48);
    const read: (readonly [string, readonly string[]])[] = [];
    for (const { key, texts } of groupsOf(lines.read())) read.push([key, [...texts]]);
    expect(read.map(([key]) => key)).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9']);
    for (const [key, texts] of read) {
      const numbers = texts.map((text) => Number.parseInt(text, 10));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(numbers.every((number) => `k${(number * 7) % 10}` === key)).toBe(true);
      expect(texts).toHaveLength(30);
    }
    lines.remove();
    expect(await readdir(folder)).toEqual([]);
  });
});

it('passes over what is not read of a group', async () => {
  await inTemporaryFolder((folder) => {
    const lines = new SortedLines(join(folder, 'x'));
    for (const key of ['b', 'a', 'b', 'c']) lines.add(key, key);
    expect([...groupsOf(lines.read())].map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    return Promise.resolve();
  });
});
