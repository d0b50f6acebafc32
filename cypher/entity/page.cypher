// The next entities in order, and whether any source says that they are one.
// $after: string
// $limit: int
// columns: id string, described boolean
// mode: read
// rows: many
MATCH (e:Entity)
WHERE e.id > $after
WITH e.id AS id
ORDER BY id
LIMIT $limit
RETURN
  id,
  EXISTS {
    MATCH (c:Claim)
    WHERE c.subject = id AND c.id > '' AND c.predicate = 'KIND'
  } AS described
