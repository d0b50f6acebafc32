// The next disputes in order.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (d:Dispute)
WHERE d.id > $after
RETURN d.id AS id
ORDER BY id
LIMIT $limit
