// Puts decisions in place of those on the same claims.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (d:Decision {claim: row.claim})
SET d = row
