// What the claims of a source are about, and the claims of the given ids whoever makes them: the views to make anew when they change.
// $source: string
// $ids: [string]
// columns: id string, source string, predicate string, modality string, subject string?, object string?, subjectTerm string?, objectTerm string?, relation string?
// mode: read
// rows: many
CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(source, id)
  WHERE c.source = $source AND c.id > ''
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim {id: wanted})
  RETURN c
}
RETURN
  c.id AS id,
  c.source AS source,
  c.predicate AS predicate,
  c.modality AS modality,
  c.subject AS subject,
  c.object AS object,
  c.subjectTerm AS subjectTerm,
  c.objectTerm AS objectTerm,
  c.relation AS relation
