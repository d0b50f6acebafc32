// Takes back the decisions on some claims.
// $claims: [string]
// mode: write
// rows: none
UNWIND $claims AS gone
MATCH (d:Decision {claim: gone})
DELETE d
