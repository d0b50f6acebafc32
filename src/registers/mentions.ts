import type { RegisterSource, RelationRow } from '../domain/register.ts';
import { checked } from './checked-row.ts';
import { readLines } from './read-lines.ts';
import { relationFault, type RowContext } from './row-faults.ts';

/** Which sources of a register, besides the first, speak of an entity in relations: a bit for each, by the entity's id. */
export type Mentions = ReadonlyMap<string, number>;

/**
 * The mentions in a file of relations. The first source describes every entity, so it need not be remembered; the others
 * speak of a few, so that this stays small beside the register. Throws the reason of `signal` as soon as it aborts.
 */
export async function mentionsIn(file: string, context: RowContext, signal?: AbortSignal): Promise<Mentions> {
  const mentions = new Map<string, number>();
  for await (const lines of readLines(file, signal)) {
    // Most rows name no source, and are not worth parsing here.
    for (const { text } of lines) if (text.includes('"source"')) addMentions(mentions, text, context);
  }
  return mentions;
}

function addMentions(mentions: Map<string, number>, line: string, context: RowContext): void {
  const { row: found, fault } = checked(line, context, relationFault);
  // What is wrong is told of where rows are read, and says nothing of anybody.
  if (fault !== null) return;
  const row = found as RelationRow;
  const bits = row.claims.reduce((all, { source = 0, rank }) => (rank === 'DEPRECATED' ? all : all | (1 << source)), 0);
  for (const id of [row.from, row.to]) if (bits > 1) mentions.set(id, (mentions.get(id) ?? 0) | bits);
}

/** The mentions of several files as one. */
export function together(all: readonly Mentions[]): Mentions {
  const mentions = new Map<string, number>();
  for (const some of all) for (const [id, bits] of some) mentions.set(id, (mentions.get(id) ?? 0) | bits);
  return mentions;
}

/** The ids of the sources that speak of an entity. */
export function mentioning(mentions: Mentions, id: string, sources: readonly RegisterSource[]): readonly string[] {
  const bits = mentions.get(id);
  if (bits === undefined) return [];
  return sources.filter((_, index) => index > 0 && (bits & (1 << index)) !== 0).map((source) => source.id);
}
