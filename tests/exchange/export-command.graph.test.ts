import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFormatted, type ExportOptions } from '../../src/commands/export.ts';
import { WrongUsage } from '../../src/commands/outcome.ts';
import { openRepositoryGraph, type ArticleGraph } from '../support/article.ts';
import { runCommand } from '../support/run-command.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

let graph: ArticleGraph;

beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

const around = { around: 'wang-zhendong' };
const run = (format: string, options: ExportOptions) =>
  runCommand((context) => exportFormatted(context, format, options));

test('an export goes to standard output as it is, or into a file; what is lost goes into another', async () => {
  const { bytes, printed } = await run('node-link', around);
  const printedText = Buffer.concat(bytes).toString();
  expect(printed).toEqual([]);
  expect(JSON.parse(printedText)).toMatchObject({ directed: true });
  await inTemporaryFolder(async (folder) => {
    const [out, loss] = [join(folder, 'wang.json'), join(folder, 'loss.json')];
    const { progress } = await run('node-link', { ...around, out, loss });
    expect(progress).toContain(`Wrote ${out}`);
    expect(await readFile(out, 'utf8')).toBe(printedText);
    expect(JSON.parse(await readFile(loss, 'utf8'))).toMatchObject({ format: 'node-link', scope: around });
  });
});

test('what is refused leaves no file', async () => {
  await inTemporaryFolder(async (folder) => {
    const out = join(folder, 'out.json');
    await expect(run('nodelink', { out })).rejects.toThrow(WrongUsage);
    await expect(run('node-link', { around: 'nobody', out })).rejects.toThrow(WrongUsage);
    await expect(access(out)).rejects.toThrow('ENOENT');
  });
});
