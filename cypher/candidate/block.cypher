// The entities that have some keys, of each at most a number.
// $keys: [string]
// $limit: int
// columns: key string, entities [string]
// mode: read
// rows: many
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('blocking_keys', key, {limit: $limit}) YIELD node
  RETURN collect(node.entity) AS entities
}
RETURN key, entities
