// The claims of a source that say of the same thing what some rows say, as far as their text goes.
// $source: string
// $rows: [map]
// columns: claim map
// mode: read
// rows: many
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = row.subject AND c.id > ''
  RETURN c
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subjectTerm, id)
  WHERE c.subjectTerm = row.subject AND c.id > ''
  RETURN c
}
WITH row, c
WHERE
  c.source = $source AND
  c.predicate = row.predicate AND
  coalesce(c.object, c.objectTerm, '') = row.object AND
  coalesce(c.value, '') = row.value AND
  coalesce(c.note, '') = row.note
RETURN properties(c) AS claim
