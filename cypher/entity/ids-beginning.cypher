// Ids of entities that begin with some text; for "did you mean" on an unknown id.
// $start: string
// columns: id string
// mode: read
// rows: many
MATCH (e:Entity)
WHERE e.id STARTS WITH $start
RETURN e.id AS id
LIMIT 50
