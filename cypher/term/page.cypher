// The next terms in order, and whether any source says that they are one.
// $after: string
// $limit: int
// columns: id string, described boolean
// mode: read
// rows: many
MATCH (t:Term)
WHERE t.id > $after
WITH t.id AS id
ORDER BY id
LIMIT $limit
RETURN
  id,
  EXISTS {
    MATCH (c:Claim)
    WHERE c.predicate = 'KIND' AND c.subjectTerm = id
  } AS described
