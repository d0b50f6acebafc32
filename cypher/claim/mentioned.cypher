// The sources whose accepted claims, as far as they were known by a day, speak of some entities or terms.
// $ids: [string]
// $knownBy: int
// columns: id string, sources [string]
// mode: read
// rows: many
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(objectTerm, id)
  WHERE c.objectTerm = wanted AND c.id > '' AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND c.knownFrom <= $knownBy
  RETURN c.source AS source
}
RETURN wanted AS id, collect(source) AS sources
