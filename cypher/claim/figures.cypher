// The claims that give figures of some entities and terms.
// $ids: [string]
// columns: id string, claim map
// mode: read
// rows: many
CALL () {
  MATCH (c:Statistic)
  USING INDEX SEEK c:Statistic(subject, id)
  WHERE c.subject IN $ids AND c.id > ''
  RETURN c, c.subject AS id
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(predicate, subjectTerm)
  WHERE c.predicate = 'STATISTIC' AND c.subjectTerm IN $ids
  RETURN c, c.subjectTerm AS id
}
RETURN id, properties(c) AS claim
