// How many claims changes added to a source.
// $source: string
// columns: added int
// mode: read
// rows: one
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > '' AND c.addedBy IS NOT NULL
RETURN count(*) AS added
