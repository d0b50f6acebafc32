// Ids of entities whose names resemble some words; for "did you mean" on an unknown id.
// $query: string
// columns: id string
// mode: read
// rows: many
CALL db.index.fulltext.queryNodes('entity_name_terms', $query, {limit: 20}) YIELD node
RETURN node.id AS id
