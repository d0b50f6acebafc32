// The claims of a source about some entities and terms.
// $source: string
// $ids: [string]
// columns: claim map
// mode: read
// rows: many
CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject IN $ids AND c.id > ''
  RETURN c
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm IN $ids AND c.id > ''
  RETURN c
}
WITH c
WHERE c.source = $source
RETURN properties(c) AS claim
