import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that read one graph come one after the other, so that the database is filled with it once: those of every source
 * of the repository first, then those of the article, last of either the ones that write or read another as well. Then come
 * the rest in the runner's own order, and at the end what makes the database forget its plans: by its procedure, or by a
 * change of the schema.
 */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranks = new Map(files.map(({ moduleId }) => [moduleId, rank(readFileSync(moduleId, 'utf8'))]));
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => ranks.get(one.moduleId)! - ranks.get(other.moduleId)!);
  }
}

function rank(text: string): number {
  if (/clearQueryCaches|wipeSchema|DROP (CONSTRAINT|INDEX)/.test(text)) return 5;
  const repository = text.includes('openRepositoryGraph');
  const article = /openArticleGraph|openExplorer\(\)/.test(text);
  const others = /database\.(write|schema)|openSourcesGraph|wipe\(/.test(text);
  if (repository) return article || others ? 1 : 0;
  return article ? (others ? 3 : 2) : 4;
}
