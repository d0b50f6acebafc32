// The next entities in order.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT $limit
