// Puts the derivations of a source in place of those there were.
// $source: string
// $rows: [map]
// mode: write
// rows: none
CALL () {
  MATCH (n:Derivation)
  USING INDEX SEEK n:Derivation(source, id)
  WHERE n.source = $source AND n.id > '' AND NOT n.id IN [row IN $rows | row.id]
  DELETE n
}
UNWIND $rows AS row
MERGE (n:Derivation {id: row.id})
SET n = row
