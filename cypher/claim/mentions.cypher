// The sources whose accepted claims speak of some entities, as subject or as object. The indexes are
// named, here and elsewhere: a plan made while there were few claims would go on reading all of them.
// $ids: [string]
// columns: id string, sources [string]
// mode: read
// rows: many
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN c.source AS source
}
RETURN wanted AS id, collect(source) AS sources
