// Entities that have a code; each query is for one, by its mark among those of names.
// $queries: [string]
// columns: id string
// mode: read
// rows: many
UNWIND $queries AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_name_terms', wanted, {limit: 10}) YIELD node
  RETURN node.id AS id
}
RETURN DISTINCT id
