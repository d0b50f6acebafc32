// Claims with some results of review other than acceptance, in the order of their ids; so many at most.
// $statuses: [string]
// $limit: int
// columns: claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(status, id)
WHERE c.status IN $statuses AND c.id > ''
RETURN properties(c) AS claim
ORDER BY c.id
LIMIT $limit
