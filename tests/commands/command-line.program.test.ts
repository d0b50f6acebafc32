import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { CommanderError } from 'commander';
import { EXIT } from '../../src/commands/outcome.ts';
import { parseCommandLine } from '../../src/commands/program.ts';
import { runProgram } from '../support/program.ts';
import { countRepositorySources } from '../support/repository-sources.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { testDatabaseOptions, wipe, withTestDatabase } from '../support/neo4j.ts';

const article = 'chinadaily-20131118-center-links-firms.yaml';

/** What the words print, and the exit code that main makes of them, without the time that a process takes to start. */
function parsed(words: readonly string[]) {
  const printed: string[] = [];
  const print = (text: string | Uint8Array) => printed.push(String(text)) > 0;
  const outputs = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(print));
  try {
    return { code: parseCommandLine(words, '0') === null ? EXIT.done : null, output: printed.join('') };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { code: EXIT.usage, output: printed.join('') };
  } finally {
    for (const output of outputs) output.mockRestore();
  }
}

describe('the command line', () => {
  it('shows no stack where its reader leaves in the middle', async () => {
    await inTemporaryFolder(async (folder) => {
      const text = join(folder, 'long.txt');
      await writeFile(text, 'A firm opened a shop.\n\n'.repeat(5000));
      const line = `"$0" bin/guanxi.js passages --show "$1" | head -n 1`;
      const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line, process.execPath, text]);
      expect([stdout.split('\n').length, stderr]).toEqual([2, expect.stringMatching(/^5000 passages; .*\n$/)]);
    });
  });

  it('ends with 0 where help is asked for, with 2 where its usage is wrong, and says the same', async () => {
    for (const words of [['--help'], ['serv']]) expect(await runProgram(words)).toEqual(parsed(words));
  });

  it.each([
    [['--help']],
    [['serve', '--help']],
    [['check', '--help']],
    [['load', '--help']],
    [['sources', '--help']],
    [['remove', '--help']],
    [['ask', '--help']],
    [['verify', '--help']],
    [['rebuild', '--help']],
    [['generate', '--help']],
  ])('%j tells what there is, and the exit codes', (words) => {
    const { code, output } = parsed(words);
    expect([code, output]).toEqual([0, expect.stringMatching(/Usage: guanxi[^]*Exit codes: 0 done/)]);
  });

  it.each([
    [['serv'], 'Did you mean serve'],
    [['load', '--forse'], 'Did you mean --force'],
    [['verify', 'too', 'much'], 'too many arguments'],
    [['remove'], "missing required argument 'id'"],
    [['generate', '--out', 'somewhere'], "'--firms <count>'"],
    [['generate', '--firms', '99', '--out', 'somewhere'], 'from 100 to 34000000'],
    [['generate', '--check', 'somewhere', '--firms', '100'], 'cannot be used with'],
    [[], 'Usage'],
  ])('%j is wrong usage', (words, output) => {
    expect(parsed(words)).toMatchObject({ code: 2, output: expect.stringContaining(output) });
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await runProgram(['--version'])).toEqual({ code: 0, output: `${version}\n` });
  });
});

describe('check', () => {
  it('passes the repository’s own sources', async () => {
    const { sources } = await countRepositorySources();
    expect(await runProgram(['check'])).toEqual({ code: 0, output: `${sources} source files, without a problem\n` });
  });

  it('names file, line and reason of what is wrong, with the nearest right word', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, article);
      const text = await readFile(join('data', article), 'utf8');
      await writeFile(file, text.replace('predicate: HEADS', 'predicate: HEDS'));
      const line = text.slice(0, text.indexOf('predicate: HEADS')).split('\n').length;
      const { code, output } = await runProgram(['check', file]);
      expect(code).toBe(1);
      expect(output).toContain(`${file}:${line}:`);
      expect(output).toContain('"HEADS"');
    });
  });

  it('says so when a file is not there', async () => {
    expect(await runProgram(['check', 'nowhere.yaml'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('nowhere.yaml'),
    });
  });
});

const sha256 = (words: string) => createHash('sha256').update(words, 'utf8').digest('hex');

describe('load, verify and rebuild, with a database given', () => {
  const given = () => {
    const { uri, username, password } = testDatabaseOptions();
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  };

  it('load what is new, nothing twice, and prove it', async () => {
    await inTemporaryFolder(async (folder) => {
      await withTestDatabase({}, wipe);
      await copyFile(join('data', article), join(folder, article));
      await runProgram(['load', folder, '--force'], given());
      expect(await runProgram(['load', folder], given())).toEqual({
        code: 0,
        output: `Store: ${given().NEO4J_URI}\n0 sources loaded, 1 unchanged, 0 retracted\n`,
      });
      expect(await runProgram(['verify'], given())).toMatchObject({ code: 0 });
      expect(await runProgram(['rebuild'], given())).toMatchObject({
        code: 0,
        output: expect.stringContaining('0 entities'),
      });
    });
  });

  it('reports each passage as found, moved or missing in the reader’s own copies', async () => {
    await inTemporaryFolder(async (folder) => {
      const [data, texts] = [join(folder, 'data'), join(folder, 'texts')];
      await mkdir(data);
      await mkdir(texts);
      const text = 'Tea in town\n\nAnn Lee heads it.\n';
      const passage = (id: string, words: string, start = text.indexOf(words)) =>
        `{ id: ${id}, paragraph: ${id}, start: ${start}, end: ${start + words.length}, sha256: ${sha256(words)} }`;
      const sourceWith = (
        second: string,
      ) => `source: { id: src-t, kind: PAGE, title: Tea, language: en, recorded: '2026-11-24',
          text: { file: tea.txt, characters: ${text.length}, sha256: ${sha256(text)} } }
passages: [${passage('P1', 'Tea in town')}, ${second}]
`;
      const verifying = (second: string) =>
        writeFile(join(data, 'tea.yaml'), sourceWith(second))
          .then(() => runProgram(['load', data], given()))
          .then(() => runProgram(['verify', '--texts', texts], given()));

      expect(await verifying(passage('P2', 'Ann Lee heads it.'))).toMatchObject({
        code: 3,
        output: expect.stringContaining('no copy of any source'),
      });
      await writeFile(join(texts, 'tea.txt'), text);
      expect(await verifying(passage('P2', 'Ann Lee heads it.'))).toMatchObject({
        code: 0,
        output: expect.stringContaining('src-t#P1: found\nsrc-t#P2: found\n2 passages found, 0 moved, 0 missing'),
      });
      expect(await verifying(passage('P2', 'heads it', 22))).toMatchObject({
        code: 1,
        output: expect.stringMatching(/src-t#P2: moved to 21-29\n.*1 passages found, 1 moved, 0 missing/s),
      });
      expect(await verifying(passage('P2', 'leads it', 22))).toMatchObject({
        code: 1,
        output: expect.stringContaining('src-t#P2: missing'),
      });
      expect(await runProgram(['verify', '--texts', join(folder, 'nowhere')], given())).toMatchObject({
        code: 3,
        output: expect.stringContaining('is no folder'),
      });
    });
  });
});
