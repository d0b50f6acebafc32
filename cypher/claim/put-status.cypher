// Puts the results of review of some claims on these, and changes nothing else.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.status = row.status
