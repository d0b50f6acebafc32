// Some claims, whoever makes them.
// $ids: [string]
// columns: id string, claim map
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})
RETURN wanted AS id, properties(c) AS claim
