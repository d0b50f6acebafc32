// What a source says of some things by some predicates, to be compared with what is about to be added.
// $source: string
// $subjects: [string]
// $predicates: [string]
// columns: claim map
// mode: read
// rows: many
CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject IN $subjects AND c.id > ''
  RETURN c
  UNION ALL
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm IN $subjects AND c.id > ''
  RETURN c
}
WITH c
WHERE c.source = $source AND c.predicate IN $predicates AND NOT coalesce(c.status, '') IN ['REJECTED', 'RETRACTED']
RETURN properties(c) AS claim
