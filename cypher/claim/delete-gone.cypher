// Deletes what a source no longer says.
// $source: string
// $ids: [string]
// mode: write
// rows: none
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > '' AND NOT c.id IN $ids
DELETE c
