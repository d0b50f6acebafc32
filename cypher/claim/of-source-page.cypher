// Some of the claims of some sources, and what they are about.
// $sources: [string]
// $limit: int
// columns: id string, source string, predicate string, modality string, subject string?, object string?, subjectTerm string?, objectTerm string?, relation string?
// mode: read
// rows: many
UNWIND $sources AS source
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = source AND c.id > ''
WITH c
LIMIT $limit
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
