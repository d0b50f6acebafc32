// The next claims in order, as they are stored.
// $after: string
// $limit: int
// columns: id string, claim map
// mode: read
// rows: many
MATCH (c:Claim)
WHERE c.id > $after
RETURN c.id AS id, properties(c) AS claim
ORDER BY id
LIMIT $limit
