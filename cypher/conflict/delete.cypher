// Deletes conflicts, and what says what they take in and concern.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS gone
CALL (gone) {
  MATCH (n:Conflict {id: gone})
  RETURN n
  UNION ALL
  MATCH (n:Contention)
  WHERE n.conflict = gone AND n.id > ''
  RETURN n
  UNION ALL
  MATCH (n:Concern)
  WHERE n.conflict = gone AND n.id > ''
  RETURN n
}
DELETE n
