import { findFiles } from '../../src/sources/find-files.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { toClaims } from '../../src/sources/to-claims.ts';

/** How much source files hold. */
export interface SourceCounts {
  readonly sources: number;
  readonly claims: number;
}

/** How much the files under data/ hold. */
export async function countRepositorySources(): Promise<SourceCounts> {
  return countSources('data');
}

/** How much the source files of a folder hold, counted without a database; throws when one of them has a fault. */
export async function countSources(folder: string): Promise<SourceCounts> {
  const { files } = await findFiles(folder);
  const { sources, problems } = readSources(files);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const claims = sources.reduce((sum, { content }) => sum + toClaims(content).claims.length, 0);
  return { sources: sources.length, claims };
}
