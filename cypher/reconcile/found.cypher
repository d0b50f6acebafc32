// What the index of names finds for some texts, the likeliest first. The terms are those of the search.
// $queries: [map]
// $limit: int
// columns: place int, ids [string]
// mode: read
// rows: many
UNWIND $queries AS wanted
CALL (wanted) {
  CALL db.index.fulltext.queryNodes('entity_name_terms', wanted.terms, {limit: $limit}) YIELD node
  RETURN collect(node.id) AS ids
}
RETURN wanted.place AS place, ids
