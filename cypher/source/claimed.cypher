// How many claims a source has.
// $source: string
// columns: claims int
// mode: read
// rows: one
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > ''
RETURN count(*) AS claims
