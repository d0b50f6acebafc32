import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMigrations, splitStatements } from '../../src/graph/read-migrations.ts';

describe('splitStatements', () => {
  test('ends a statement at a semicolon that ends a line', () => {
    expect(splitStatements('CREATE (a);\nCREATE (b)\n  SET b.n = 1;\n')).toEqual([
      'CREATE (a)',
      'CREATE (b)\n  SET b.n = 1',
    ]);
  });

  test('keeps a semicolon and a double slash within a line', () => {
    const text = "CREATE (:Page {address: 'https://a.example/;x', n: 1})";
    expect(splitStatements(`${text};`)).toEqual([text]);
  });

  test('drops comment lines, also one that ends with a semicolon', () => {
    expect(splitStatements('// First;\nCREATE (a)\n  // second;\nSET a.n = 1;\n// Last')).toEqual([
      'CREATE (a)\nSET a.n = 1',
    ]);
  });

  test('takes a last statement without a semicolon', () => {
    expect(splitStatements('CREATE (a);\nCREATE (b)')).toEqual(['CREATE (a)', 'CREATE (b)']);
  });
});

describe('readMigrations', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guanxi-migrations-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('reads the files in the order of their numbers and nothing else', async () => {
    await writeFile(join(folder, '0002-second.cypher'), 'RETURN 2;');
    await writeFile(join(folder, '0001-first-one.cypher'), 'RETURN 1;');
    await writeFile(join(folder, 'README.md'), 'words');
    const migrations = await readMigrations(folder);
    expect(migrations.map(({ number, name, statements }) => [number, name, statements])).toEqual([
      [1, 'first-one', ['RETURN 1']],
      [2, 'second', ['RETURN 2']],
    ]);
  });

  test('takes a file with Windows line ends for the same file', async () => {
    await writeFile(join(folder, '0001-a.cypher'), 'RETURN 1;\nRETURN 2;\n');
    const [unix] = await readMigrations(folder);
    await writeFile(join(folder, '0001-a.cypher'), 'RETURN 1;\r\nRETURN 2;\r\n');
    expect(await readMigrations(folder)).toEqual([unix]);
  });

  test('refuses a file whose name has no number', async () => {
    await writeFile(join(folder, 'first.cypher'), 'RETURN 1;');
    await expect(readMigrations(folder)).rejects.toThrow('0001-some-words.cypher');
  });

  test('refuses a number used twice', async () => {
    await writeFile(join(folder, '0001-a.cypher'), 'RETURN 1;');
    await writeFile(join(folder, '0001-b.cypher'), 'RETURN 1;');
    await expect(readMigrations(folder)).rejects.toThrow('have the number 1');
  });
});
