// The claims on who owns some firms, whoever makes them.
// $ids: [string]
// columns: id string, claim map
// mode: read
// rows: many
MATCH (c:Claim)
USING INDEX SEEK c:Claim(object, id)
WHERE c.object IN $ids AND c.id > '' AND c.predicate = 'OWNS'
RETURN c.object AS id, properties(c) AS claim
