// The claims that say what some entities are, what they are called, and their attributes.
// $predicates: [string]
// $ids: [string]
// columns: id string, claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(subject, id)
WHERE c.subject IN $ids AND c.id > '' AND c.predicate IN $predicates
RETURN c.subject AS id, properties(c) AS claim
