import type { Texts, Whereabouts } from '../sources/texts.ts';
import { formatPassage, verifyTexts } from '../sources/verify-texts.ts';
import { formatDifference, verify as verifyGraph } from '../store/write/verify.ts';
import type { Database } from '../graph/database.ts';
import { withDatabase } from './open-database.ts';
import { DataAtFault, SomethingMissing } from './outcome.ts';
import { storeLine } from './store-line.ts';
import type { CommandContext } from './command-context.ts';
import { openTextsFolder } from './texts-folder.ts';

/**
 * Proves that all entities, terms, relations and conflicts are what their claims give, with the counts and pairs of them, and, with a folder of the reader's own copies
 * of sources, that every passage stands where the sources' files say. DataAtFault lists where they do not.
 */
export async function verify(context: CommandContext, folder: string | null): Promise<void> {
  if (context.config.url !== undefined)
    context.progress('GUANXI_URL is not asked: this proves the database itself, and reads it.');
  context.progress(storeLine(context.config.place));
  const texts = folder === null ? null : await openTextsFolder(folder);
  await withDatabase(context, async (database) => {
    await views(context, database);
    if (texts) await passages(context, database, texts);
  });
}

async function views({ print }: CommandContext, database: Database): Promise<void> {
  const { checked, differences, total } = await verifyGraph(database);
  const counts = `${checked.entity} entities, ${checked.relation} relations, ${checked.term} terms, ${checked.conflict} conflicts, ${checked.count} counts and ${checked.candidate} pairs that may be the same`;
  if (total > 0) {
    const more = total > differences.length ? [`and ${total - differences.length} more`] : [];
    const lines = [...differences.map(formatDifference), ...more];
    throw new DataAtFault(
      [...lines, `${total} of ${counts} differ from what their claims give; rebuild puts them right`].join('\n'),
    );
  }
  print(`${counts}, each as its claims give it`);
}

/** A line for each passage, but for sources of which there is no copy only their number; the copies need not be whole. */
async function passages({ print }: CommandContext, database: Database, texts: Texts): Promise<void> {
  const counts: Record<Whereabouts['kind'], number> = { FOUND: 0, MOVED: 0, MISSING: 0, NO_COPY: 0 };
  const without = new Set<string>();
  for await (const passage of verifyTexts(database, texts)) {
    counts[passage.where.kind] += 1;
    if (passage.where.kind === 'NO_COPY') without.add(passage.source);
    else print(formatPassage(passage));
  }
  const { FOUND: found, MOVED: moved, MISSING: missing, NO_COPY: unread } = counts;
  const elsewhere = unread > 0 ? `; no copy of ${[...without].join(', ')}` : '';
  const summary = `${found} passages found, ${moved} moved, ${missing} missing${elsewhere}`;
  if (found + moved + missing === 0 && unread > 0)
    throw new SomethingMissing(
      "The folder holds no copy of any source: name each as its source's record names it, or by the source's id.",
    );
  if (moved + missing > 0) throw new DataAtFault(summary);
  print(summary);
}
