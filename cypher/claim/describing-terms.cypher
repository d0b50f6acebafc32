// The claims that say what some terms are and what they are called.
// $predicates: [string]
// $ids: [string]
// columns: id string, claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(predicate, subjectTerm)
WHERE c.predicate IN $predicates AND c.subjectTerm IN $ids
RETURN c.subjectTerm AS id, properties(c) AS claim
