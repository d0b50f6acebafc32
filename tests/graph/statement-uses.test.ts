import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStatementUses } from '../../src/graph/statement-uses.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const TEXT = 'MATCH (n:Entity {id: $p0}) RETURN [n.name] AS value';

/** The counts as a run of the program finds them, which asks something and leaves them for the next. */
async function run(file: string, asked: readonly string[], log: string[] = []) {
  const uses = await openStatementUses(file, (line) => log.push(line));
  for (const text of asked) uses.asked(text);
  await uses.save();
  return uses;
}

describe('how often statements were asked', () => {
  test('is known to the next run, the last run counting most', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'uses.json');
      await run(file, ['A', 'A', 'A', 'A', 'B']);
      const second = await run(file, ['B', 'B', 'B']);
      expect([second.before('A'), second.before('B'), second.before('C')]).toEqual([4, 1, 0]);
      const third = await run(file, []);
      expect([third.before('A'), third.before('B')]).toEqual([2, 3.5]);
    });
  });

  test('is written without what was asked: no text, no value', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'uses.json');
      await run(file, [TEXT]);
      expect(await readFile(file, 'utf8')).toMatch(/^\{"[0-9a-f]{16}":1\}$/);
    });
  });

  test('that was not used for some runs is forgotten', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'uses.json');
      await run(file, ['A']);
      await run(file, []);
      expect(await readFile(file, 'utf8')).toBe('{}');
    });
  });

  test.each([
    ['no JSON', '{"0123456789abcdef": '],
    ['a list', '[1, 2]'],
    ['nothing', 'null'],
    ['a text', '"0123456789abcdef"'],
    ['other keys', '{"__proto__": 1, "MATCH (n) RETURN n": 3}'],
    ['counts that are none', '{"0123456789abcdef": "many"}'],
    ['negative counts', '{"0123456789abcdef": -1}'],
    ['an empty file', ''],
  ])('is taken as unknown where the file holds %s, which is logged, and counted anew', async (_what, text) => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'uses.json');
      await writeFile(file, text);
      const log: string[] = [];
      const uses = await run(file, ['A'], log);
      expect(uses.before('A')).toBe(0);
      expect(log).toEqual([expect.stringContaining(file)]);
      expect((await run(file, [])).before('A')).toBe(1);
    });
  });

  test('that cannot be written is logged, and no reason to fail', async () => {
    await inTemporaryFolder(async (folder) => {
      const log: string[] = [];
      await run(join(folder, 'missing', 'uses.json'), ['A'], log);
      expect(log).toEqual([expect.stringContaining('cannot be written')]);
    });
  });
});
