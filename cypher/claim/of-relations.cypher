// All claims on some relations, whoever makes them.
// $relations: [string]
// columns: relation string, claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(relation)
WHERE c.relation IN $relations
RETURN c.relation AS relation, properties(c) AS claim
