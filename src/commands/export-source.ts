import { writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { namingPath } from '../domain/naming-path.ts';
import type { Database } from '../graph/database.ts';
import { holdings } from '../registers/holdings.ts';
import { formatProblem } from '../sources/problem.ts';
import { checkSources, parseSource } from '../sources/read-source.ts';
import { sourceFileOf } from '../sources/source-file-of.ts';
import { sourceYaml } from '../sources/source-yaml.ts';
import { storedReferences } from '../sources/stored-references.ts';
import { storedSourceContent } from '../sources/stored-source-content.ts';
import { toClaims } from '../sources/to-claims.ts';
import type { SourceContent } from '../store/layout/source-records.ts';
import { readingFrom, type ReadStored } from '../store/write/read-stored.ts';
import { notLoaded } from './not-loaded.ts';
import { withDatabase } from './open-database.ts';
import { DataAtFault } from './outcome.ts';
import { storeLine } from './store-line.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Writes all that the graph holds of a source as a source file, to `out` or, where that is null, to standard output. What of it
 * a file cannot say, and what the checks of files do not allow, is named on standard error. Throws DataAtFault where there is
 * no such source, or where it is one of a register.
 */
export async function exportSource(context: CommandContext, id: string, out: string | null): Promise<void> {
  const { config, print, progress } = context;
  progress(storeLine(config.place));
  const { text, claims, remarks } = await withDatabase(context, (database) => exported(database, id, out ?? id));
  for (const remark of remarks) progress(`remark: ${remark}`);
  if (out === null) {
    print(text.trimEnd());
    return;
  }
  await namingPath(out, writeFile(out, text));
  print(`wrote ${out}: source ${id} with ${claims} claims`);
}

interface Exported {
  readonly text: string;
  /** How many claims it has. */
  readonly claims: number;
  readonly remarks: readonly string[];
}

async function exported(database: Database, id: string, file: string): Promise<Exported> {
  const read = readingFrom(database);
  const all = await holdings(read);
  const register = all.find(({ kind, sources }) => kind === 'REGISTER' && sources.includes(id));
  if (register !== undefined)
    throw new DataAtFault(
      `"${id}" is a source of the register ${register.id}, which has no source file: its rows are in the folder that was imported. Change them there and run \`guanxi import\` again; \`guanxi backup\` keeps what was decided on them.`,
    );
  const content = await storedSourceContent(read, id);
  if (content === null)
    throw notLoaded(
      'No source',
      id,
      all.filter(({ kind }) => kind === 'SOURCE').map((one) => one.id),
    );
  const text = sourceYaml(sourceFileOf(content));
  return { text, claims: content.claims.length, remarks: await remarksOn(read, content, { text, file }) };
}

/** What the checks of files find in an exported file, and which claims it says otherwise than the graph. */
async function remarksOn(
  read: ReadStored,
  content: SourceContent,
  { text, file }: { readonly text: string; readonly file: string },
): Promise<readonly string[]> {
  const parsed = parseSource({ file, bytes: new TextEncoder().encode(text) });
  const known = await storedReferences(read, parsed.wellFormed === null ? [] : [parsed.wellFormed], [
    content.source.id,
  ]);
  const { problems } = checkSources([parsed], known);
  if (problems.length > 0) return problems.map(formatProblem);
  const terms = new Set(content.claims.flatMap(({ subjectTerm, objectTerm }) => [subjectTerm, objectTerm]));
  const said = new Map(toClaims(parsed.content, (id) => terms.has(id)).claims.map((claim) => [claim.id, claim]));
  return content.claims
    .filter((claim) => !isDeepStrictEqual(said.get(claim.id), claim))
    .map(
      (claim) =>
        `claim "${claim.id}" ${said.has(claim.id) ? 'will be another once the file is loaded' : 'has no place in a file and is left out'}`,
    );
}
