// The claims on who holds posts at some bodies, whoever makes them.
// $ids: [string]
// $predicates: [string]
// columns: id string, claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(object, id)
WHERE c.object IN $ids AND c.id > '' AND c.predicate IN $predicates
RETURN c.object AS id, properties(c) AS claim
