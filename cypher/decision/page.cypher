// The claims that something was decided on and that are stored as their source says them, a page at a time.
// $after: string
// $limit: int
// columns: id string, claim map, decision map
// mode: read
// rows: many
MATCH (d:Decision)
WHERE d.claim > $after
MATCH (c:Claim {id: d.claim})
WHERE (d.status IS NOT NULL AND c.ownStatus IS NULL) OR (d.rank IS NOT NULL AND c.ownRank IS NULL)
RETURN c.id AS id, properties(c) AS claim, properties(d) AS decision
ORDER BY id
LIMIT $limit
