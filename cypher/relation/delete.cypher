// Deletes relations that no claim gives any longer.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.id = row.id
DELETE r
