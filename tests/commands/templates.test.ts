import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLogger } from '../../src/api/logger.ts';
import { check } from '../../src/commands/check.ts';
import { passages } from '../../src/commands/passages.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import { relationTable } from '../../src/tools/relation-table.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { testConfig } from '../support/test-config.ts';

/** What a command prints that needs no database. */
async function printed(work: (context: CommandContext) => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  await work({
    config: testConfig({}),
    log: createLogger('silent'),
    print,
    output: process.stdout,
    progress: () => undefined,
    width: null,
    stop: new AbortController().signal,
    compute: (work) => work(),
  });
  return lines.join('\n');
}

const checking = (...paths: string[]) => printed((context) => check(context, paths));

describe('the templates for who adds knowledge', () => {
  test('of a source and of a register pass the check as they are', async () => {
    expect(await checking('docs/templates/source.yaml', 'docs/templates/register')).toBe(
      '1 source file, without a problem\nregister docs/templates/register: 5 rows with 9 claims, without a problem',
    );
  });

  test('count once where one is given twice, by itself and by its folder', async () => {
    const once = '1 source file, without a problem';
    expect(await checking('docs/templates/source.yaml', 'docs/templates/./source.yaml')).toBe(once);
    expect(await checking('docs/templates', 'docs/templates/source.yaml')).toBe(once);
  });

  test('and the page beside them shows the registry of relation types as it is', async () => {
    const page = await readFile('docs/adding-knowledge.md', 'utf8');
    // The formatter sets the columns of a table.
    const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
    // After a change of the registry: npm run relation-table.
    expect(plain(page)).toContain(plain(relationTable()));
  });
});

describe('check of a source file', () => {
  test('lists its first hundred problems, and says how many more there are', async () => {
    const wrong = (index: number) =>
      `  - { id: e-${index}, kind: FIRMM, names: [{ value: E, lang: en, kind: PRINTED }], at: [P1.1] }\n`;
    const text = await readFile('docs/templates/source.yaml', 'utf8');
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'source.yaml');
      await writeFile(
        file,
        text.replace('\nentities:\n', `\nentities:\n${Array.from({ length: 130 }, (_, i) => wrong(i)).join('')}`),
      );
      const fault = await checking(file).catch((error: unknown) => error as Error);
      const lines = (fault as Error).message.split('\n');
      expect(lines).toHaveLength(101);
      expect(lines[0]).toContain('did you mean "FIRM"?');
      expect(lines[100]).toMatch(/source\.yaml: and 30 more$/);
    });
  });
});

describe('check of a register', () => {
  const withRegister = (change: (folder: string) => Promise<void>) =>
    inTemporaryFolder(async (folder) => {
      await cp('docs/templates/register', folder, { recursive: true });
      await change(folder);
      return checking(folder).catch((error: unknown) => (error as Error).message.replaceAll(folder, ''));
    });
  const edit = async (file: string, from: string | RegExp, to: string) =>
    writeFile(file, (await readFile(file, 'utf8')).replace(from, to));

  test('names file, line and reason of a row', async () => {
    expect(await withRegister((folder) => edit(join(folder, 'relations.jsonl'), '"HEADS"', '"HEDS"'))).toContain(
      '/relations.jsonl:1: there is no relation type "HEDS", did you mean "HEADS"?',
    );
  });

  test('says where the manifest counts otherwise than the files', async () => {
    expect(await withRegister((folder) => edit(join(folder, 'relations.jsonl'), /\n[^]*/, '\n'))).toContain(
      'relations.jsonl',
    );
    expect(await withRegister((folder) => edit(join(folder, 'register.json'), '"claims": 9', '"claims": 8'))).toContain(
      '9',
    );
  });
});

describe('passages', () => {
  const of = (bytes: string | Buffer, show = false) =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, 'tea.txt');
      await writeFile(file, bytes);
      return printed((context) => passages(context, file, { show }));
    });

  test('are printed as a source file has them, and pass the check there', async () => {
    const text = 'Tea in town\n\nAnn Lee heads it. 𠮷野家也在。\n';
    const [line, ...rest] = (await of(text)).split('\n');
    expect(rest).toHaveLength(4);
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'a.yaml');
      const head = "source:\n  id: src-t\n  kind: PAGE\n  title: Tea\n  language: en\n  recorded: '2026-11-24'\n";
      await writeFile(file, `${head}${line}\n${rest.join('\n')}\n`);
      expect(await checking(file)).toBe('1 source file, without a problem');
    });
  });

  test('show their first words as comments where that is asked for, without what a terminal obeys', async () => {
    expect(await of('One\u001b[31m thing.', true)).toContain('# One [31m thing.');
    expect(await of('One thing.')).not.toContain('One');
  });

  test('of what is no UTF-8, is not there or holds nothing are refused', async () => {
    await expect(of(Buffer.from([0xc9, 0xcf, 0xba, 0xa3]))).rejects.toThrow('this is not UTF-8 text');
    await expect(of(' \n')).rejects.toThrow('nothing in it but white space');
    await expect(printed((context) => passages(context, '/nowhere.txt', { show: false }))).rejects.toThrow(
      '/nowhere.txt cannot be read: it does not exist.',
    );
  });
});
