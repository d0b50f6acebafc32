// The decisions on some claims.
// $claims: [string]
// columns: decision map
// mode: read
// rows: many
UNWIND $claims AS wanted
MATCH (d:Decision {claim: wanted})
RETURN properties(d) AS decision
