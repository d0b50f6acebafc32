// Deletes disputes, and what says which claims they speak of.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS gone
CALL (gone) {
  MATCH (n:Dispute {id: gone})
  RETURN n
  UNION ALL
  MATCH (n:DisputeClaim)
  WHERE n.dispute = gone AND n.id > ''
  RETURN n
}
DELETE n
