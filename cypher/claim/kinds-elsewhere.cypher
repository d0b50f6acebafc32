// What sources other than some take entities and terms to be.
// $ids: [string]
// $except: [string]
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
WHERE c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND NOT c.source IN $except
RETURN id, c.value AS kind, term
