// The next ids in order of entities and terms that any source gives a figure of.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
CALL () {
  MATCH (c:Statistic)
  USING INDEX SEEK c:Statistic(subject, id)
  WHERE c.subject > $after AND c.id > ''
  RETURN DISTINCT c.subject AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(predicate, subjectTerm)
  WHERE c.predicate = 'STATISTIC' AND c.subjectTerm > $after
  RETURN DISTINCT c.subjectTerm AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit
