import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One numbered file of changes to the database's schema. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Of the file's text with line ends as on Unix, so that a checkout on Windows is the same file. */
  readonly sha256: string;
  readonly statements: readonly string[];
}

/** Reads `NNNN-name.cypher` files in the order of their numbers. Throws for a badly named one and for a number used twice. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  const migrations = await Promise.all(files.map((file) => readMigration(folder, file)));
  for (const [index, { number }] of migrations.entries()) {
    const before = migrations[index - 1];
    if (before?.number === number) throw new Error(`Two migrations in ${folder} have the number ${number}.`);
  }
  return migrations;
}

async function readMigration(folder: string, file: string): Promise<Migration> {
  const match = /^(\d{4})-([a-z0-9-]+)\.cypher$/.exec(file);
  if (!match) throw new Error(`${join(folder, file)} is no migration: its name must look like 0001-some-words.cypher.`);
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  return {
    number: Number(match[1]),
    name: match[2] ?? '',
    sha256: createHash('sha256').update(text).digest('hex'),
    statements: splitStatements(text),
  };
}

/** The statements of a file: each ends with a `;` at the end of a line, and a line that begins with `//` is a comment. */
export function splitStatements(text: string): readonly string[] {
  const statements: string[] = [];
  const current: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trimStart().startsWith('//')) continue;
    const ends = line.trimEnd().endsWith(';');
    current.push(ends ? line.trimEnd().slice(0, -1) : line);
    if (ends) statements.push(current.splice(0).join('\n').trim());
  }
  statements.push(current.join('\n').trim());
  return statements.filter((statement) => statement !== '');
}
