// What the ids of entities and terms are taken to be, by claims that count or that nobody has decided on.
// $ids: [string]
// columns: id string, kind string, term boolean
// mode: read
// rows: many
CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject IN $ids AND c.id > '' AND c.predicate = 'KIND'
  RETURN c, c.subject AS id, false AS term
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(predicate, subjectTerm)
  WHERE c.predicate = 'KIND' AND c.subjectTerm IN $ids
  RETURN c, c.subjectTerm AS id, true AS term
}
WITH c, id, term
WHERE coalesce(c.status, 'PROPOSED') = 'PROPOSED' AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
RETURN DISTINCT id, c.value AS kind, term
