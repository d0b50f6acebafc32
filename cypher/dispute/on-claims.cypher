// The disputes that speak of some claims.
// $claims: [string]
// columns: id string
// mode: read
// rows: many
MATCH (c:DisputeClaim)
USING INDEX SEEK c:DisputeClaim(claim, id)
WHERE c.claim IN $claims AND c.id > ''
RETURN DISTINCT c.dispute AS id
