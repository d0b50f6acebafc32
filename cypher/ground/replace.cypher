// Puts what the inferred claims of a source rest on in place of what there was.
// $source: string
// $rows: [map]
// mode: write
// rows: none
CALL () {
  MATCH (n:Ground)
  USING INDEX SEEK n:Ground(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Ground {id: row.id})
SET n = row
