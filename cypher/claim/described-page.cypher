// The next ids in order that any source says are entities.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(subject, id)
WHERE c.subject > $after AND c.id > '' AND c.predicate = 'KIND'
RETURN DISTINCT c.subject AS id
ORDER BY id
LIMIT $limit
