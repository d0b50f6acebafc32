// Puts what is told as not said of a source in place of those there were.
// $source: string
// $rows: [map]
// mode: write
// rows: none
CALL () {
  MATCH (n:Absence)
  USING INDEX SEEK n:Absence(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Absence {id: row.id})
SET n = row
