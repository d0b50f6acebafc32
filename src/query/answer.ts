import { InputError } from '../domain/input-error.ts';
import { nameQueryOf } from '../domain/name-query.ts';
import { didYouMean } from '../domain/nearest.ts';
import { entityLikeWords, sourceIds } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readRows } from '../graph/statement.ts';
import { Compilation, type Operation } from './compilation.ts';
import { charge } from './cost.ts';
import { resembling } from './full-text.ts';
import { UnknownIds, type IdsOf } from './root.ts';
import { roots } from './roots.ts';
import { relationTypes } from './roots/relation-types.ts';
import type { SelectedField } from './selection.ts';

/**
 * The answer to one root field, shaped as the response: objects keyed by response key, ready for completion. One
 * statement, whatever is nested in the selection. Throws InputError for what the caller got wrong, and the database's
 * own faults.
 */
export async function answer(database: Database, operation: Operation, field: SelectedField): Promise<unknown> {
  if (field.name === 'relationTypes') return relationTypes(operation, field);
  const compilation = new Compilation(operation);
  const { text, decode } = roots[field.name as keyof typeof roots](compilation, field);
  charge(operation, text);
  const { rows } = await database.read(text, compilation.parameters);
  try {
    return decode(rows);
  } catch (error) {
    throw error instanceof UnknownIds ? await unknownIdError(database, error) : error;
  }
}

async function unknownIdError(database: Database, { argument, ids, of }: UnknownIds): Promise<InputError> {
  const [id] = ids;
  const others = ids.length > 1 ? ` (and ${ids.length - 1} more)` : '';
  const hint = didYouMean(id!, await idsLike(database, id!, of)) || WHERE_TO_LOOK[of];
  return new InputError(`${argument}: there is no ${of} "${id!.slice(0, 80)}"${others}${hint}`, 'NOT_FOUND');
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
  return query === '' ? [] : (await readRows(database, entityLikeWords, { query })).map((row) => row.id);
}
