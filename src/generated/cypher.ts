// Generated from cypher/ by `npm run generate`. Not to be edited.
import type { Statement } from '../graph/statement.ts';

/** What cypher/entity/like-words.cypher is given. */
export type EntityLikeWordsParams = {
  readonly query: string;
};

/** A row of cypher/entity/like-words.cypher. */
export type EntityLikeWordsRow = {
  readonly id: string;
};

/** Ids of entities whose names resemble some words; for "did you mean" on an unknown id. */
export const entityLikeWords: Statement<EntityLikeWordsParams, EntityLikeWordsRow, 'read'> = {
  name: 'entity/like-words',
  mode: 'read',
  rows: 'many',
  columns: ['id'],
  text: `CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 20}) YIELD node
RETURN node.id AS id`,
};
