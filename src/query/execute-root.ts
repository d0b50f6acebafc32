import { InputError } from '../domain/input-error.ts';
import { nameQueryOf } from '../domain/name-query.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { quoted } from '../domain/quoted.ts';
import { entityIdsBeginning, entityLikeWords, sourceIds } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readRows } from '../graph/statement.ts';
import { resembling } from './full-text.ts';
import type { Prepared } from './root-plan.ts';
import { UnknownIds, type IdsOf } from './root.ts';
import { MOST_ROWS } from './rows-ahead.ts';

/** What the database answered to a root field. */
export type Rows = readonly (readonly unknown[])[];

/** The rows that answer a root field: one statement, whatever is nested in the selection. */
export async function readRoot(
  database: Database,
  { statement: { text, isHeavy = false }, parameters, count }: Prepared,
): Promise<Rows> {
  const options = { isHeavy: isHeavy || count !== null };
  if (count !== null) checkRowsAhead((await database.read(count, parameters, options)).rows);
  return text === null ? [] : (await database.read(text, parameters, options)).rows;
}

function checkRowsAhead([row]: Rows): void {
  if ((row![0] as number) <= MOST_ROWS) return;
  const message = `Lists within lists give more than ${MOST_ROWS} rows, and ${MOST_ROWS} are allowed. Ask for smaller pages.`;
  throw new InputError(message, 'TOO_MUCH');
}

/** What to tell of a fault in an answer: of ids that must exist and do not, the nearest that do. Never rejects. */
export async function faultToReport(database: Database, error: unknown): Promise<unknown> {
  if (!(error instanceof UnknownIds)) return error;
  return unknownIdError(database, error).catch((fault: unknown) => fault);
}

async function unknownIdError(database: Database, { argument, ids, of }: UnknownIds): Promise<InputError> {
  const [id] = ids;
  const others = ids.length > 1 ? ` (and ${ids.length - 1} more)` : '';
  const hint = didYouMean(id!, await idsLike(database, id!, of)) || WHERE_TO_LOOK[of];
  return new InputError(`${argument}: there is no ${of} ${quoted(id!)}${others}${hint}`, 'NOT_FOUND', ids);
}

const WHERE_TO_LOOK: Readonly<Record<IdsOf, string>> = {
  claim: '; claims lists the claims about an entity or of a source.',
  entity: '; search finds the ids of entities by name.',
  source: '; sources lists them.',
};

/** The ids, of things of one sort, whose names or ids have words like those of an id that may not exist. */
export async function idsLike(database: Database, id: string, of: IdsOf = 'entity'): Promise<readonly string[]> {
  if (of === 'claim') return [];
  if (of === 'source') return (await readRows(database, sourceIds, {})).map((row) => row.id);
  const asked = nameQueryOf(id);
  const query = asked === null ? '' : resembling(asked);
  const found = query === '' ? [] : await readRows(database, entityLikeWords, { query });
  // Where the last word is wrong, or the name is in another language than the id.
  const start = id.slice(0, id.lastIndexOf('-') + 1);
  const others = start === '' ? [] : await readRows(database, entityIdsBeginning, { start });
  return [...found, ...others].map((row) => row.id);
}
