import { passagePlaced } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readingFrom } from '../store/write/read-stored.ts';
import type { Texts, Whereabouts } from './texts.ts';

const PAGE = 1000;

/** A passage and where its words stand in the reader's copy. */
export interface PassageReport {
  /** The passage with its source's id before it: `src-x#P1.1`. */
  readonly id: string;
  readonly source: string;
  readonly where: Whereabouts;
}

/** Looks up every passage that has a place in the reader's own copies, in the order of their ids. */
export async function* verifyTexts(database: Pick<Database, 'read'>, texts: Texts): AsyncGenerator<PassageReport> {
  const read = readingFrom(database);
  let rows = await read(passagePlaced, { after: '', limit: PAGE });
  while (rows.length > 0) {
    for (const { id, ...place } of rows) yield { id, source: place.source, where: texts.find(place) };
    rows = await read(passagePlaced, { after: rows.at(-1)!.id, limit: PAGE });
  }
}

/** One line on a passage, for a report. */
export function formatPassage({ id, where }: PassageReport): string {
  switch (where.kind) {
    case 'FOUND':
      return `${id}: found`;
    case 'MOVED':
      return `${id}: moved to ${where.start}-${where.end}${where.reflowed ? ', with other blanks or line breaks: its hash is another too' : ''}`;
    case 'MISSING':
      return `${id}: missing`;
    case 'NO_COPY':
      return `${id}: no copy of its source`;
  }
}
