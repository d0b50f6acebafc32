import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Passages lie within the text, one after the other, each within its paragraph, and paragraphs are not taken up again. */
export const checkPassages: Check = ({ source, items, problem }) => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const closed = new Set<string>();
  let paragraphBefore: string | null = null;
  let endBefore = 0;
  for (const { item, path } of items('passages')) {
    const { id, paragraph, start, end } = item;
    const say = (key: string, message: string): void => {
      problems.push(problem([...path, key], `passage "${id}": ${message}`));
    };
    if (seen.has(id)) say('id', 'another passage of this file has the same id');
    seen.add(id);
    if (id !== paragraph && !id.startsWith(`${paragraph}.`)) {
      say('paragraph', `its paragraph "${paragraph}" and its id do not agree; a passage of it is "${paragraph}.1"`);
    }
    if (paragraph !== paragraphBefore) {
      if (paragraphBefore !== null) closed.add(paragraphBefore);
      if (closed.has(paragraph))
        say('paragraph', `"${paragraph}" stands apart from its other passages; keep them together`);
      paragraphBefore = paragraph;
    }
    if (start === undefined || end === undefined) continue;
    const length = source?.text?.characters;
    if (source !== null && length === undefined) {
      say('start', 'it has offsets, and the source says nothing of its "text"');
    }
    if (start >= end) say('end', `it ends at ${end}, which is not after its start at ${start}`);
    else if (start < endBefore) say('start', `it starts at ${start}, before the passage above it ends at ${endBefore}`);
    else if (length !== undefined && end > length) say('end', `it ends at ${end}; the text has ${length} characters`);
    endBefore = Math.max(endBefore, end);
  }
  return problems;
};
