// The next pairs in order.
// $after: string
// $limit: int
// columns: id string, properties map
// mode: read
// rows: many
MATCH (p:IdentityCandidate)
WHERE p.id > $after
RETURN p.id AS id, properties(p) AS properties
ORDER BY id
LIMIT $limit
