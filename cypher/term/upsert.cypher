// Puts terms in place of those of the same ids.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (t:Term {id: row.id})
SET t = row
