// The next claims of a source as they are stored, in the order of their ids, whoever added them.
// $source: string
// $after: string
// $limit: int
// columns: claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > $after
RETURN properties(c) AS claim
ORDER BY c.id
LIMIT $limit
