// Adds to stored counts, and takes out those that come to nothing. First it holds the totals of their kinds until the end of the
// transaction, in the order given: who else counts these waits.
// $kinds: [string]
// $rows: [map]
// mode: write
// rows: none
CALL () {
  UNWIND $kinds AS kind
  MERGE (total:Tally {of: kind, first: '', second: ''})
  ON CREATE SET total.count = 0
  SET total.of = kind
}
UNWIND $rows AS row
MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
SET t.count = coalesce(t.count, 0) + row.count
WITH t
WHERE t.count = 0
DELETE t
