import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, printSchema } from 'graphql';

/** The schema's files, beside this program in its source as in its compiled form. */
const folder = fileURLToPath(new URL('../../schema', import.meta.url));

/** The schema as written, one text per file, in the order of their names. */
export async function readTypeDefs(): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

let whole: Promise<string> | null = null;

/** The whole schema as one text that stands by itself: extensions merged, descriptions kept. Made once for a process. */
export function wholeSchema(): Promise<string> {
  return (whole ??= readTypeDefs().then((texts) => `${printSchema(buildSchema(texts.join('\n')))}\n`));
}
