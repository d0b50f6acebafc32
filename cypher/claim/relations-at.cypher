// The relations that claims give some entities, at either end, whether or not they stand in the graph.
// $ids: [string]
// columns: relation string
// mode: read
// rows: many
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.relation IS NOT NULL
  RETURN c.relation AS relation
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.relation IS NOT NULL
  RETURN c.relation AS relation
}
RETURN DISTINCT relation
