import { rebuild as rebuildGraph } from '../store/write/rebuild.ts';
import { withDatabase } from './open-database.ts';
import { storeLine } from './store-line.ts';
import type { CommandContext } from './command-context.ts';

/** Makes all entities, terms, relations and conflicts as their claims give them, and the counts and pairs of them, where they differ. */
export async function rebuild(context: CommandContext): Promise<void> {
  context.progress(storeLine(context.config.place));
  const { entity, relation, term, conflict, count, candidate, alias, claim } = await withDatabase(
    context,
    rebuildGraph,
  );
  if (alias + claim > 0)
    context.print(`${alias} merged ids and ${claim} claims that name such put right by what is judged`);
  context.print(
    `${entity} entities, ${relation} relations, ${term} terms, ${conflict} conflicts, ${count} counts and ${candidate} pairs that may be the same put right`,
  );
}
