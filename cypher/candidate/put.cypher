// Stores pairs of entities that may be the same.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (p:IdentityCandidate {id: row.id})
SET p = row
