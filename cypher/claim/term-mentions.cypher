// The sources whose accepted claims speak of some terms, as subject or as object.
// $ids: [string]
// columns: id string, sources [string]
// mode: read
// rows: many
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(objectTerm, id)
  WHERE c.objectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
}
RETURN wanted AS id, collect(source) AS sources
