// Writes a change down with what it changed, as the last one; notes which change undid some others, null for none any longer; and
// adds to stored counts, taking out those that come to nothing. First it holds the totals of their kinds until the end of the
// transaction, in the order given: who else counts these waits.
// $change: map
// $entries: [map]
// $undone: [map]
// $kinds: [string]
// $counts: [map]
// mode: write
// rows: none
CALL () {
  UNWIND $kinds AS kind
  MERGE (total:Tally {of: kind, first: '', second: ''})
  ON CREATE SET total.count = 0
  SET total.of = kind
}
CALL () {
  UNWIND $counts AS row
  MERGE (t:Tally {of: row.of, first: row.first, second: row.second})
  SET t.count = coalesce(t.count, 0) + row.count
  WITH t
  WHERE t.count = 0
  DELETE t
}
CALL () {
  UNWIND $undone AS row
  MATCH (h:Change {id: row.id})
  SET h.revertedBy = row.by
}
MATCH (c:ChangeCounter {id: 'changes'})
SET c.number = $change.number, c.at = $change.at
CREATE (h:Change)
SET h = $change
WITH h
UNWIND $entries AS row
CREATE (e:ChangeEntry)
SET e = row
