import { Citations, sourceLine, type ListedSource } from './citations.ts';
import type { Position } from './cursor.ts';
import type { Answer } from './tool.ts';

/** How long the lines of an answer may be together, in characters: some 1,500 tokens of English. */
const MOST_CHARACTERS = 6000;

/** One page of an answer. */
export interface AnswerPage {
  readonly lines: readonly string[];
  readonly sources: readonly ListedSource[];
  /** Where the next page begins; null when this is the last. */
  readonly next: Position | null;
}

/**
 * The page of an answer that begins at a position: as many items as there is room for with the sources that they cite, and one
 * at least.
 */
export function answerPage({ head, items, endCursor, none }: Answer, { after, offset }: Position): AnswerPage {
  const citations = new Citations();
  const lines = [...head];
  let room = MOST_CHARACTERS - lengthOf(lines);
  let at = offset;
  for (; at < items.length; at += 1) {
    const cited = citations.listed.length;
    const line = items[at]!(citations.cite);
    const length = lengthOf([line, ...citations.listed.slice(cited).map(sourceLine)]);
    if (at > offset && length > room) {
      citations.shorten(cited);
      break;
    }
    lines.push(line);
    room -= length;
  }
  if (items.length === 0) lines.push(none);
  const rest = at < items.length ? { after, offset: at } : null;
  const next = rest ?? (endCursor === null ? null : { after: endCursor, offset: 0 });
  return { lines, sources: citations.listed, next };
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
