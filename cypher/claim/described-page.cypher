// The next ids in order that any source says are entities.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(predicate, subject)
WHERE c.predicate = 'KIND' AND c.subject > $after
RETURN DISTINCT c.subject AS id
ORDER BY id
LIMIT $limit
