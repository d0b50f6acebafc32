// Puts the passages of a source in place of those there were.
// $source: string
// $rows: [map]
// mode: write
// rows: none
CALL () {
  MATCH (n:Passage)
  USING INDEX SEEK n:Passage(source, ordinal)
  WHERE n.source = $source AND n.ordinal >= 0 AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Passage {id: row.id})
SET n = row
