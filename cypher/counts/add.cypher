// Adds to stored counts, and takes out those that come to nothing.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
SET t.count = coalesce(t.count, 0) + row.count
WITH t
WHERE t.count = 0
DELETE t
