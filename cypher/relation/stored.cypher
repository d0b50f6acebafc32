// Some relations as they stand in the graph.
// $rows: [map]
// columns: id string, type string, properties map
// mode: read
// rows: many
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
WHERE r.id = row.id
RETURN row.id AS id, type(r) AS type, properties(r) AS properties
