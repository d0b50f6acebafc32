import { readFileSync } from 'node:fs';
import TestSequencer from '@jest/test-sequencer';

/**
 * Files that read one graph come one after the other, so that the database of a worker is filled with it once and plans
 * their statements once: those of every source of the repository first, then those of the article, last of either the ones
 * that write or read another as well. The rest come in jest's own order, those that took longest first.
 */
export default class Sequencer extends TestSequencer {
  sort(tests) {
    const ranks = new Map(tests.map(({ path }) => [path, rank(readFileSync(path, 'utf8'))]));
    return super.sort(tests).toSorted((one, other) => ranks.get(one.path) - ranks.get(other.path));
  }
}

function rank(text) {
  const repository = text.includes('openRepositoryGraph');
  const article = /openArticleGraph|openExplorer\(\)/.test(text);
  const others = /database\.(write|schema)|openSourcesGraph/.test(text);
  if (repository) return article || others ? 1 : 0;
  return article ? (others ? 3 : 2) : 4;
}
