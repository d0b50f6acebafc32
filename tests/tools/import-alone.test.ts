import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importEachAlone } from '../../src/tools/import-alone.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

/** The names of those modules that cannot be imported first, with what they throw. */
async function faultsOf(modules: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(modules)) await writeFile(join(folder, name), text);
    const faults = await importEachAlone(Object.keys(modules).map((name) => join(folder, name)));
    return Object.fromEntries(faults.map(({ file, error }) => [file.slice(folder.length + 1), String(error)]));
  });
}

describe('modules imported alone', () => {
  test('that import each other in a circle fail in one order, whatever was imported before them', async () => {
    const faults = await faultsOf({
      'a.js': "import { b } from './b.js'; export const c = 1; export const a = () => b;",
      'b.js': "import { c } from './a.js'; export const b = [c];",
    });
    expect(faults).toEqual({ 'a.js': "ReferenceError: Cannot access 'c' before initialization" });
  });

  test('may call each other in a circle once all are there', async () => {
    const faults = await faultsOf({
      'a.js': "import { b } from './b.js'; export const a = () => b;",
      'b.js': "import { a } from './a.js'; export const b = () => a();",
    });
    expect(faults).toEqual({});
  });

  test('that ask for what is not exported, or throw, are named', async () => {
    const faults = await faultsOf({
      'a.js': "import { x } from './b.js'; export { x };",
      'b.js': 'export const b = 1;',
      'c.js': "throw new Error('no');",
    });
    expect(faults).toEqual({ 'a.js': expect.stringContaining("'x'"), 'c.js': 'Error: no' });
  });

  test('find packages and their own address', async () => {
    const faults = await faultsOf({
      'a.js':
        "import { join } from 'node:path'; export const here = join(new URL('.', import.meta.url).pathname, 'x');",
    });
    expect(faults).toEqual({});
  });
});
