import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkStatement } from './check.ts';
import { parseFile } from './header.ts';
import type { CypherHeader } from './header.ts';

/** A file of the folder of statements: its path in it, and its content. */
export interface CypherSource {
  /** With forward slashes and its ending: `claim/create.cypher`. */
  readonly path: string;
  readonly content: string;
}

/** A checked statement. */
export interface CypherFile {
  /** The path without its ending: `claim/create`. */
  readonly name: string;
  /** The constant it becomes: `claimCreate`. */
  readonly constant: string;
  readonly header: CypherHeader;
  readonly text: string;
}

/** Says of each faulty file what is wrong with it, one line per fault. */
class CypherFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'CypherFault';
    this.faults = faults;
  }
}

// Migrations hold several statements each, and are run by their own reader.
const elsewhere = 'migrations/';
const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)+\.cypher$/;

/** The statement files under a folder, in the order of their paths, without the migrations. */
export function findCypher(folder: string): readonly CypherSource[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.cypher') && !path.startsWith(elsewhere))
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path), 'utf8') }));
}

/** Checks every file, and throws a CypherFault that names all faults of all files, or answers what they declare. */
export function readCypher(sources: readonly CypherSource[]): readonly CypherFile[] {
  const faults: string[] = [];
  const files = sources.map(({ path, content }) => {
    const parsed = parseFile(content);
    const found = parsed.faults.length > 0 ? parsed.faults : checkStatement(parsed.header, parsed.text);
    faults.push(...found.map((fault) => `cypher/${path}: ${fault}`));
    if (!form.test(path)) faults.push(`cypher/${path}: its path is not a folder and a file in kebab-case`);
    const name = path.replace(/\.cypher$/, '');
    return { name, constant: camelCase(name), header: parsed.header, text: parsed.text };
  });
  const first = new Map<string, string>();
  for (const { name, constant } of files) {
    const other = first.get(constant);
    if (other === undefined) first.set(constant, name);
    else faults.push(`cypher/${name}.cypher: it gives the name ${constant}, and so does cypher/${other}.cypher`);
  }
  if (faults.length > 0) throw new CypherFault(faults);
  return files;
}

function camelCase(name: string): string {
  return name.replace(/[/-]+(.)/g, (_, letter: string) => letter.toUpperCase());
}
