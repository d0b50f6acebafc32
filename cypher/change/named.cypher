// What a change names: a source as it is stored, with those of its passages that have the given ids, empty where there is none; and
// what the ids of entities and terms are taken to be: those that are there, and else what is said to be one by a claim that nobody
// has decided on. Those that were merged are what they stand for, which is told beside.
// $source: string
// $passages: [string]
// $ids: [string]
// columns: sources [map], passages [map], references [map]
// mode: read
// rows: one
RETURN
  COLLECT {
    MATCH (s:Source {id: $source})
    RETURN properties(s)
  } AS sources,
  COLLECT {
    UNWIND $passages AS wanted
    MATCH (p:Passage {id: wanted})
    RETURN properties(p)
    ORDER BY p.ordinal
  } AS passages,
  COLLECT {
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
    RETURN {id: wanted, canonical: known, kind: kind, term: term}
  } AS references
