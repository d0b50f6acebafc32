// The next entities in order of which keys are stored.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
MATCH (k:BlockingKeys)
WHERE k.entity > $after
RETURN k.entity AS id
ORDER BY id
LIMIT $limit
