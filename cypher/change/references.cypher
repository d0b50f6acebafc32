// What the ids of entities and terms are taken to be, by claims that count or that nobody has decided on; those that were merged
// are what they stand for.
// $ids: [string]
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
WHERE coalesce(c.status, 'PROPOSED') = 'PROPOSED' AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
RETURN DISTINCT wanted AS id, c.value AS kind, term
