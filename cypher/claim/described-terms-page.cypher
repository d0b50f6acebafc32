// The next ids in order that any source says are terms.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(predicate, subjectTerm)
WHERE c.predicate = 'KIND' AND c.subjectTerm > $after
RETURN DISTINCT c.subjectTerm AS id
ORDER BY id
LIMIT $limit
