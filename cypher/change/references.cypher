// What the ids of entities and terms are taken to be: those that are there, and else what is said to be one by a claim that nobody
// has decided on; those that were merged are what they stand for.
// $ids: [string]
// columns: id string, kind string, term boolean
// mode: read
// rows: many
UNWIND $ids AS wanted
OPTIONAL MATCH (a:Alias {id: wanted})
WITH wanted, coalesce(a.canonical, wanted) AS known
OPTIONAL MATCH (e:Entity {id: known})
OPTIONAL MATCH (t:Term {id: known})
CALL (known, e, t) {
  WITH known, e, t
  WHERE e.kind IS NULL AND t.kind IS NULL
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
  WITH c, term
  WHERE coalesce(c.status, 'PROPOSED') = 'PROPOSED' AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
  RETURN DISTINCT c.value AS kind, term
  UNION
  WITH known, e, t
  WHERE e.kind IS NOT NULL
  RETURN e.kind AS kind, false AS term
  UNION
  WITH known, e, t
  WHERE t.kind IS NOT NULL
  RETURN t.kind AS kind, true AS term
}
RETURN wanted AS id, kind, term
