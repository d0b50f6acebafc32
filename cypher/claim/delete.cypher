// Deletes some claims, whoever makes them.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS gone
MATCH (c:Claim {id: gone})
DELETE c
