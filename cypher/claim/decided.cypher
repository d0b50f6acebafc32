// Some claims, whoever makes them, and the decision on each; null where there is none.
// $ids: [string]
// columns: id string, claim map, decision map?
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})
OPTIONAL MATCH (d:Decision {claim: wanted})
RETURN wanted AS id, properties(c) AS claim, properties(d) AS decision
