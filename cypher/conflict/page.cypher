// The next conflicts in order.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (c:Conflict)
WHERE c.id > $after
RETURN c.id AS id
ORDER BY id
LIMIT $limit
