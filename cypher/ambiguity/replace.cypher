// Puts the ambiguities of a source in place of those there were.
// $source: string
// $rows: [map]
// mode: write
// rows: none
CALL () {
  MATCH (n:Ambiguity)
  USING INDEX SEEK n:Ambiguity(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Ambiguity {id: row.id})
SET n = row
