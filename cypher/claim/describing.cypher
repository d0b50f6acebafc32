// The claims that say what some entities are, what they are called, and their attributes.
// $predicates: [string]
// $ids: [string]
// columns: id string, claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(predicate, subject)
WHERE c.predicate IN $predicates AND c.subject IN $ids
RETURN c.subject AS id, properties(c) AS claim
