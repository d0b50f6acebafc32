// Puts stored counts in place of those of the same keys.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
SET t.count = row.count
