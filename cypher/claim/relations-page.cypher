// The next relations in order that any claim gives or denies.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(relation)
WHERE c.relation > $after
RETURN DISTINCT c.relation AS id
ORDER BY id
LIMIT $limit
