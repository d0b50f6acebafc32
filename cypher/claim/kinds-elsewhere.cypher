// What sources other than some take entities and terms to be; ids that were merged are what they stand for.
// $ids: [string]
// $except: [string]
// columns: id string, kind string, term boolean
// mode: read
// rows: many
UNWIND $ids AS wanted
OPTIONAL MATCH (a:Alias {id: wanted})
WITH wanted, coalesce(a.canonical, wanted) AS known
CALL (known) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = known AND c.id > '' AND c.predicate = 'KIND'
  RETURN c, false AS term
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(predicate, subjectTerm)
  WHERE c.predicate = 'KIND' AND c.subjectTerm = known
  RETURN c, true AS term
}
WITH c, wanted, term
WHERE c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' AND NOT c.source IN $except
RETURN wanted AS id, c.value AS kind, term
