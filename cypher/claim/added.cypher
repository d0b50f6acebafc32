// The claims that changes added to a source, and the passages that they cite.
// $source: string
// columns: claim map, passages [map]
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = $source AND c.id > '' AND c.addedBy IS NOT NULL
RETURN
  properties(c) AS claim,
  COLLECT {
    UNWIND coalesce(c.supports, []) + coalesce(c.contradicts, []) AS place
    MATCH (p:Passage {id: $source + '#' + place})
    RETURN properties(p)
  } AS passages
