import { InputError } from '../domain/input-error.ts';
import { didYouMean } from '../domain/nearest.ts';
import { entityLikeWords } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readRows } from '../graph/statement.ts';
import { Compilation, type Operation } from './compilation.ts';
import { charge } from './cost.ts';
import { fullTextQuery, wordsOf } from './full-text.ts';
import { UnknownIds } from './root.ts';
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

async function unknownIdError(database: Database, { argument, ids }: UnknownIds): Promise<InputError> {
  const [id] = ids;
  const others = ids.length > 1 ? ` (and ${ids.length - 1} more)` : '';
  const hint = didYouMean(id!, await idsLike(database, id!)) || '; search finds the ids of entities by name.';
  return new InputError(`${argument}: there is no entity "${id!.slice(0, 80)}"${others}${hint}`, 'NOT_FOUND');
}

/** The ids of entities whose names or ids have words like those of an id that may not exist. */
export async function idsLike(database: Database, id: string): Promise<readonly string[]> {
  const words = wordsOf(id);
  if (words.length === 0) return [];
  const query = words.map((word) => fullTextQuery([word], null).replace(/^\+/, '')).join(' ');
  return (await readRows(database, entityLikeWords, { query })).map((row) => row.id);
}
