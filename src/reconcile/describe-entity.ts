import { aliasOfIds } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import type { DescribedEntity } from '../identity/described-entity.ts';
import { describedEntities } from '../store/candidates/described-entities.ts';
import { readingFrom } from '../store/write/read-stored.ts';

/** The entity of an id, even of one that was merged into another; null where there is none. */
export async function describeEntity(database: Pick<Database, 'read'>, id: string): Promise<DescribedEntity | null> {
  const read = readingFrom(database);
  const [standing] = await read(aliasOfIds, { ids: [id] });
  const [found] = await describedEntities(read, [standing?.canonical ?? id]);
  return found?.entity ?? null;
}
