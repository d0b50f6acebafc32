import { groundRestOn } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { holdings, type Holding } from '../registers/holdings.ts';
import { removeRegister } from '../registers/remove-register.ts';
import { BUNDLED_FOLDER } from '../sources/folder-origin.ts';
import { readingFrom } from '../store/write/read-stored.ts';
import { ensureCandidates } from '../store/candidates/ensure-candidates.ts';
import { ensureCounts } from '../store/write/rebuild-counts.ts';
import { removeSource } from '../store/write/remove-source.ts';
import { orStopped } from './interruptible.ts';
import { notLoaded } from './not-loaded.ts';
import { withDatabase } from './open-database.ts';
import { DataAtFault } from './outcome.ts';
import { storeLine } from './store-line.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Takes out a source, or a register with all its sources: what they said, and what they alone supported. With `dryRun`
 * nothing is written. What changes added to a source stays. Throws DataAtFault where nothing of that id is loaded, or it has no file.
 */
export async function remove(
  context: CommandContext,
  id: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<void> {
  const { config, print, progress, stop } = context;
  progress(storeLine(config.place));
  await withDatabase(context, async (database) => {
    const held = heldUnder(id, await holdings(readingFrom(database)));
    const { claims, sources } = held;
    const what = held.kind === 'REGISTER' ? `register ${id} (sources ${sources.join(', ')})` : `source ${id}`;
    if (dryRun) print(`would take out ${what}: ${claims} claims, and what they alone support; nothing was written`);
    for (const line of await consequences(database, held)) progress(line);
    if (dryRun) return;
    let kept = 0;
    if (held.kind === 'SOURCE') kept = (await removeSource(database, id)).added;
    else {
      await ensureCounts(database);
      const removing = removeRegister(database, { sources, claims, isRemoval: true }, { progress, signal: stop });
      await orStopped(removing, stop, `Stopped; \`guanxi remove ${id}\` goes on from here.`);
      await ensureCandidates(database);
    }
    print(`took out ${what}: ${claims - kept} claims, and what they alone supported`);
    if (kept > 0) print(`kept ${kept} of its claims, which changes added; revertChange undoes these`);
  });
}

/** What of all that is loaded has this id. Throws DataAtFault, with the nearest id, where nothing has, and for what changes added. */
export function heldUnder(id: string, all: readonly Holding[]): Holding {
  const held = all.find((one) => one.id === id);
  if (held?.byChanges)
    throw new DataAtFault(
      `"${id}" was added by changes, which are undone one by one: changes(source: "${id}") of the API lists them, and revertChange undoes one.`,
    );
  if (held) return held;
  const register = all.find(({ sources }) => sources.includes(id));
  if (register)
    throw new DataAtFault(
      `"${id}" is one source of the register ${register.id}, which is taken out as a whole: guanxi remove ${register.id}`,
    );
  throw notLoaded(
    'No source and no register',
    id,
    all.map((one) => one.id),
  );
}

/** What follows from taking something out that its owner may not expect, a line each. */
async function consequences(database: Database, { kind, sources, folder, file }: Holding): Promise<readonly string[]> {
  const resting = await readingFrom(database)(groundRestOn, { sources });
  const lines = resting.map(
    ({ source, claims }) => `${claims} claims of ${source} were inferred from it; they stay, without what they rest on`,
  );
  if (kind === 'SOURCE' && folder === BUNDLED_FOLDER)
    lines.push(`${file ?? 'Its file'} comes with Guanxi: \`npm start\` and \`guanxi load\` bring it back`);
  else if (kind === 'SOURCE' && folder !== null)
    lines.push(
      `Its file is ${folder}/${file ?? ''}: the next load of that folder brings it back while the file is there`,
    );
  return lines;
}
